# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.incident_type_v1_create_in_triage import IncidentTypeV1CreateInTriage

_FIELDS = frozenset(
    (
        "create_in_triage",
        "created_at",
        "description",
        "id",
        "is_default",
        "name",
        "private_incidents_only",
        "updated_at",
        "owning_team_ids",
    )
)


@_define(kw_only=True)
class IncidentTypeV1(_Model):
    """The object `IncidentTypeV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    create_in_triage: IncidentTypeV1CreateInTriage
    """Whether incidents of this type start in triage."""
    created_at: datetime.datetime
    description: str
    id: str
    is_default: bool
    name: str
    private_incidents_only: bool
    """Whether every incident of this type is private."""
    updated_at: datetime.datetime
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["create_in_triage"] = to_wire(self.create_in_triage)
        result["created_at"] = to_wire(self.created_at)
        result["description"] = self.description
        result["id"] = self.id
        result["is_default"] = self.is_default
        result["name"] = self.name
        result["private_incidents_only"] = self.private_incidents_only
        result["updated_at"] = to_wire(self.updated_at)
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
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
            at = "create_in_triage"
            value = data["create_in_triage"]
            self.create_in_triage = _parsers.IncidentTypeV1CreateInTriage(value)
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
            at = "is_default"
            value = data["is_default"]
            if type(value) is not bool:
                value = as_bool(value)
            self.is_default = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "private_incidents_only"
            value = data["private_incidents_only"]
            if type(value) is not bool:
                value = as_bool(value)
            self.private_incidents_only = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
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
