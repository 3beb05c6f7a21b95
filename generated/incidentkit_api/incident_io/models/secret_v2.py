# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset

_FIELDS = frozenset(
    ("created_at", "id", "name", "owning_team_ids", "updated_at", "version", "description", "last_four_chars")
)


@_define(kw_only=True)
class SecretV2(_Model):
    """The object `SecretV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    name: str
    owning_team_ids: list[str]
    """Teams that own it."""
    updated_at: datetime.datetime
    version: int
    """Rises with every rotation."""
    description: str | None | Unset = UNSET
    last_four_chars: str | None | Unset = UNSET
    """End of the value, to recognise it by."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["name"] = self.name
        result["owning_team_ids"] = to_wire(self.owning_team_ids)
        result["updated_at"] = to_wire(self.updated_at)
        result["version"] = self.version
        if self.description is not UNSET:
            result["description"] = self.description
        if self.last_four_chars is not UNSET:
            result["last_four_chars"] = self.last_four_chars
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "owning_team_ids"
            value = data["owning_team_ids"]
            self.owning_team_ids = as_list(as_str, value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "version"
            value = data["version"]
            if type(value) is not int:
                value = as_int(value)
            self.version = value
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "last_four_chars" in data:
                at = "last_four_chars"
                value = data["last_four_chars"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.last_four_chars = value
            else:
                self.last_four_chars = UNSET
                known -= 1
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != known:
            self.additional_properties = unknown_fields(data, _FIELDS)
        return self

    @property
    def additional_keys(self) -> list[str]:
        """Names of the fields that the specification does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
