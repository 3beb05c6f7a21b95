# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.schedule_sync_rule_v2_sync_type import ScheduleSyncRuleV2SyncType
    from ..models.schedule_sync_target_resource_v2 import ScheduleSyncTargetResourceV2

_FIELDS = frozenset(
    (
        "created_at",
        "id",
        "permanent_member_user_ids",
        "schedule_id",
        "schedule_sync_target",
        "schedule_sync_target_id",
        "sync_type",
        "updated_at",
        "rotation_id",
    )
)


@_define(kw_only=True)
class ScheduleSyncRuleV2(_Model):
    """The object `ScheduleSyncRuleV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    permanent_member_user_ids: list[str]
    """People who are in the group whoever is on call."""
    schedule_id: str
    schedule_sync_target: ScheduleSyncTargetResourceV2
    schedule_sync_target_id: str
    sync_type: ScheduleSyncRuleV2SyncType
    """Who is in the group."""
    updated_at: datetime.datetime
    rotation_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["permanent_member_user_ids"] = to_wire(self.permanent_member_user_ids)
        result["schedule_id"] = self.schedule_id
        result["schedule_sync_target"] = to_wire(self.schedule_sync_target)
        result["schedule_sync_target_id"] = self.schedule_sync_target_id
        result["sync_type"] = to_wire(self.sync_type)
        result["updated_at"] = to_wire(self.updated_at)
        if self.rotation_id is not UNSET:
            result["rotation_id"] = self.rotation_id
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
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "permanent_member_user_ids"
            value = data["permanent_member_user_ids"]
            self.permanent_member_user_ids = as_list(as_str, value)
            at = "schedule_id"
            value = data["schedule_id"]
            if type(value) is not str:
                value = as_str(value)
            self.schedule_id = value
            at = "schedule_sync_target"
            value = data["schedule_sync_target"]
            self.schedule_sync_target = _parsers.ScheduleSyncTargetResourceV2(value)
            at = "schedule_sync_target_id"
            value = data["schedule_sync_target_id"]
            if type(value) is not str:
                value = as_str(value)
            self.schedule_sync_target_id = value
            at = "sync_type"
            value = data["sync_type"]
            self.sync_type = _parsers.ScheduleSyncRuleV2SyncType(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "rotation_id" in data:
                at = "rotation_id"
                value = data["rotation_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.rotation_id = value
            else:
                self.rotation_id = UNSET
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
