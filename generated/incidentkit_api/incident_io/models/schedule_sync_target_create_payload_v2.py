# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.new_slack_user_group_payload_v2 import NewSlackUserGroupPayloadV2
    from ..models.schedule_sync_target_create_payload_v2_annotations import ScheduleSyncTargetCreatePayloadV2Annotations

_FIELDS = frozenset(("add_bot_to_group", "annotations", "new_slack_user_group", "slack_user_group_id"))


@_define(kw_only=True)
class ScheduleSyncTargetCreatePayloadV2(_Model):
    """The object `ScheduleSyncTargetCreatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    add_bot_to_group: bool
    """Whether the app itself is in the group."""
    annotations: ScheduleSyncTargetCreatePayloadV2Annotations | None | Unset = UNSET
    """Free notes for tools that manage it."""
    new_slack_user_group: NewSlackUserGroupPayloadV2 | None | Unset = UNSET
    slack_user_group_id: str | None | Unset = UNSET
    """A group that exists, instead of a new one."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["add_bot_to_group"] = self.add_bot_to_group
        if self.annotations is not UNSET:
            result["annotations"] = to_wire(self.annotations)
        if self.new_slack_user_group is not UNSET:
            result["new_slack_user_group"] = to_wire(self.new_slack_user_group)
        if self.slack_user_group_id is not UNSET:
            result["slack_user_group_id"] = self.slack_user_group_id
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 4
        try:
            at = "add_bot_to_group"
            value = data["add_bot_to_group"]
            if type(value) is not bool:
                value = as_bool(value)
            self.add_bot_to_group = value
            if "annotations" in data:
                at = "annotations"
                value = data["annotations"]
                self.annotations = (
                    None if value is None else _parsers.ScheduleSyncTargetCreatePayloadV2Annotations(value)
                )
            else:
                self.annotations = UNSET
                known -= 1
            if "new_slack_user_group" in data:
                at = "new_slack_user_group"
                value = data["new_slack_user_group"]
                self.new_slack_user_group = None if value is None else _parsers.NewSlackUserGroupPayloadV2(value)
            else:
                self.new_slack_user_group = UNSET
                known -= 1
            if "slack_user_group_id" in data:
                at = "slack_user_group_id"
                value = data["slack_user_group_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.slack_user_group_id = value
            else:
                self.slack_user_group_id = UNSET
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
