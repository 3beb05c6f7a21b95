# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.embedded_incident_role_v2_role_type import EmbeddedIncidentRoleV2RoleType

_FIELDS = frozenset(
    ("created_at", "description", "id", "instructions", "name", "role_type", "shortform", "updated_at", "required")
)


@_define(kw_only=True)
class EmbeddedIncidentRoleV2(_Model):
    """An incident role in short.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    description: str
    id: str
    instructions: str
    name: str
    role_type: EmbeddedIncidentRoleV2RoleType
    shortform: str
    updated_at: datetime.datetime
    required: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["description"] = self.description
        result["id"] = self.id
        result["instructions"] = self.instructions
        result["name"] = self.name
        result["role_type"] = to_wire(self.role_type)
        result["shortform"] = self.shortform
        result["updated_at"] = to_wire(self.updated_at)
        if self.required is not UNSET:
            result["required"] = self.required
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 9
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "description"
            value = data["description"]
            if type(value) is not str:
                value = as_str(value)
            self.description = value
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "instructions"
            value = data["instructions"]
            if type(value) is not str:
                value = as_str(value)
            self.instructions = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "role_type"
            value = data["role_type"]
            self.role_type = _parsers.EmbeddedIncidentRoleV2RoleType(value)
            at = "shortform"
            value = data["shortform"]
            if type(value) is not str:
                value = as_str(value)
            self.shortform = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "required" in data:
                at = "required"
                value = data["required"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.required = value
            else:
                self.required = UNSET
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
