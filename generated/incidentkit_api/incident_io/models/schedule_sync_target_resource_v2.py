# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ..models.linked_schedule_v2 import LinkedScheduleV2

_FIELDS = frozenset(
    ("add_bot_to_group", "created_at", "id", "linked_schedules", "slack_team_id", "slack_user_group_id", "updated_at")
)


@_define(kw_only=True)
class ScheduleSyncTargetResourceV2(_Model):
    """The object `ScheduleSyncTargetResourceV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    add_bot_to_group: bool
    """Whether the app itself is in the group."""
    created_at: datetime.datetime
    id: str
    linked_schedules: list[LinkedScheduleV2]
    slack_team_id: str
    slack_user_group_id: str
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["add_bot_to_group"] = self.add_bot_to_group
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["linked_schedules"] = to_wire(self.linked_schedules)
        result["slack_team_id"] = self.slack_team_id
        result["slack_user_group_id"] = self.slack_user_group_id
        result["updated_at"] = to_wire(self.updated_at)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "add_bot_to_group"
            value = data["add_bot_to_group"]
            if type(value) is not bool:
                value = as_bool(value)
            self.add_bot_to_group = value
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "linked_schedules"
            value = data["linked_schedules"]
            self.linked_schedules = as_list(_parsers.LinkedScheduleV2, value)
            at = "slack_team_id"
            value = data["slack_team_id"]
            if type(value) is not str:
                value = as_str(value)
            self.slack_team_id = value
            at = "slack_user_group_id"
            value = data["slack_user_group_id"]
            if type(value) is not str:
                value = as_str(value)
            self.slack_user_group_id = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 7:
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
