# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.schedules_update_schedule_sync_rule_payload_v2_annotations import (
        SchedulesUpdateScheduleSyncRulePayloadV2Annotations,
    )
    from ..models.schedules_update_schedule_sync_rule_payload_v2_sync_type import (
        SchedulesUpdateScheduleSyncRulePayloadV2SyncType,
    )

_FIELDS = frozenset(("sync_type", "annotations", "permanent_member_user_ids"))


@_define(kw_only=True)
class SchedulesUpdateScheduleSyncRulePayloadV2(_Model):
    """The object `SchedulesUpdateScheduleSyncRulePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    sync_type: SchedulesUpdateScheduleSyncRulePayloadV2SyncType
    annotations: SchedulesUpdateScheduleSyncRulePayloadV2Annotations | None | Unset = UNSET
    """Free notes for tools that manage it."""
    permanent_member_user_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["sync_type"] = to_wire(self.sync_type)
        if self.annotations is not UNSET:
            result["annotations"] = to_wire(self.annotations)
        if self.permanent_member_user_ids is not UNSET:
            result["permanent_member_user_ids"] = to_wire(self.permanent_member_user_ids)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 3
        try:
            at = "sync_type"
            value = data["sync_type"]
            self.sync_type = _parsers.SchedulesUpdateScheduleSyncRulePayloadV2SyncType(value)
            if "annotations" in data:
                at = "annotations"
                value = data["annotations"]
                self.annotations = (
                    None if value is None else _parsers.SchedulesUpdateScheduleSyncRulePayloadV2Annotations(value)
                )
            else:
                self.annotations = UNSET
                known -= 1
            if "permanent_member_user_ids" in data:
                at = "permanent_member_user_ids"
                value = data["permanent_member_user_ids"]
                self.permanent_member_user_ids = None if value is None else as_list(as_str, value)
            else:
                self.permanent_member_user_ids = UNSET
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
