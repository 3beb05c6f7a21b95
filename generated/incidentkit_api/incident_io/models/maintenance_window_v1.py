# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.condition_group_v2 import ConditionGroupV2
    from ..models.maintenance_window_escalation_target_v1 import MaintenanceWindowEscalationTargetV1
    from ..models.maintenance_window_notify_channel_v1 import MaintenanceWindowNotifyChannelV1

_FIELDS = frozenset(
    (
        "alert_condition_groups",
        "created_at",
        "end_at",
        "id",
        "lead",
        "name",
        "reroute_on_end",
        "resolve_on_end",
        "show_in_sidebar",
        "start_at",
        "updated_at",
        "archived_at",
        "escalation_targets",
        "incident_id",
        "notification_message",
        "notify_channels",
        "notify_end_minutes_before",
        "notify_start_minutes_before",
        "owning_team_ids",
    )
)


@_define(kw_only=True)
class MaintenanceWindowV1(_Model):
    """The object `MaintenanceWindowV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    alert_condition_groups: list[ConditionGroupV2]
    """Which alerts are held back."""
    created_at: datetime.datetime
    end_at: datetime.datetime
    id: str
    lead: ActorV2
    """Who did something: exactly one member is set."""
    name: str
    reroute_on_end: bool
    """Whether alerts held back are routed when it ends."""
    resolve_on_end: bool
    """Whether alerts held back are resolved when it ends."""
    show_in_sidebar: bool
    """Whether the dashboard shows it to everyone."""
    start_at: datetime.datetime
    updated_at: datetime.datetime
    archived_at: datetime.datetime | None | Unset = UNSET
    escalation_targets: list[MaintenanceWindowEscalationTargetV1] | None | Unset = UNSET
    incident_id: str | None | Unset = UNSET
    notification_message: str | None | Unset = UNSET
    notify_channels: list[MaintenanceWindowNotifyChannelV1] | None | Unset = UNSET
    notify_end_minutes_before: int | None | Unset = UNSET
    """How long before it ends the channels are told."""
    notify_start_minutes_before: int | None | Unset = UNSET
    """How long before it begins the channels are told."""
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["alert_condition_groups"] = to_wire(self.alert_condition_groups)
        result["created_at"] = to_wire(self.created_at)
        result["end_at"] = to_wire(self.end_at)
        result["id"] = self.id
        result["lead"] = to_wire(self.lead)
        result["name"] = self.name
        result["reroute_on_end"] = self.reroute_on_end
        result["resolve_on_end"] = self.resolve_on_end
        result["show_in_sidebar"] = self.show_in_sidebar
        result["start_at"] = to_wire(self.start_at)
        result["updated_at"] = to_wire(self.updated_at)
        if self.archived_at is not UNSET:
            result["archived_at"] = to_wire(self.archived_at)
        if self.escalation_targets is not UNSET:
            result["escalation_targets"] = to_wire(self.escalation_targets)
        if self.incident_id is not UNSET:
            result["incident_id"] = self.incident_id
        if self.notification_message is not UNSET:
            result["notification_message"] = self.notification_message
        if self.notify_channels is not UNSET:
            result["notify_channels"] = to_wire(self.notify_channels)
        if self.notify_end_minutes_before is not UNSET:
            result["notify_end_minutes_before"] = self.notify_end_minutes_before
        if self.notify_start_minutes_before is not UNSET:
            result["notify_start_minutes_before"] = self.notify_start_minutes_before
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
        known = 19
        try:
            at = "alert_condition_groups"
            value = data["alert_condition_groups"]
            self.alert_condition_groups = as_list(_parsers.ConditionGroupV2, value)
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "end_at"
            value = data["end_at"]
            self.end_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "lead"
            value = data["lead"]
            self.lead = _parsers.ActorV2(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "reroute_on_end"
            value = data["reroute_on_end"]
            if type(value) is not bool:
                value = as_bool(value)
            self.reroute_on_end = value
            at = "resolve_on_end"
            value = data["resolve_on_end"]
            if type(value) is not bool:
                value = as_bool(value)
            self.resolve_on_end = value
            at = "show_in_sidebar"
            value = data["show_in_sidebar"]
            if type(value) is not bool:
                value = as_bool(value)
            self.show_in_sidebar = value
            at = "start_at"
            value = data["start_at"]
            self.start_at = as_datetime(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "archived_at" in data:
                at = "archived_at"
                value = data["archived_at"]
                self.archived_at = None if value is None else as_datetime(value)
            else:
                self.archived_at = UNSET
                known -= 1
            if "escalation_targets" in data:
                at = "escalation_targets"
                value = data["escalation_targets"]
                self.escalation_targets = (
                    None if value is None else as_list(_parsers.MaintenanceWindowEscalationTargetV1, value)
                )
            else:
                self.escalation_targets = UNSET
                known -= 1
            if "incident_id" in data:
                at = "incident_id"
                value = data["incident_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_id = value
            else:
                self.incident_id = UNSET
                known -= 1
            if "notification_message" in data:
                at = "notification_message"
                value = data["notification_message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.notification_message = value
            else:
                self.notification_message = UNSET
                known -= 1
            if "notify_channels" in data:
                at = "notify_channels"
                value = data["notify_channels"]
                self.notify_channels = (
                    None if value is None else as_list(_parsers.MaintenanceWindowNotifyChannelV1, value)
                )
            else:
                self.notify_channels = UNSET
                known -= 1
            if "notify_end_minutes_before" in data:
                at = "notify_end_minutes_before"
                value = data["notify_end_minutes_before"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.notify_end_minutes_before = value
            else:
                self.notify_end_minutes_before = UNSET
                known -= 1
            if "notify_start_minutes_before" in data:
                at = "notify_start_minutes_before"
                value = data["notify_start_minutes_before"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.notify_start_minutes_before = value
            else:
                self.notify_start_minutes_before = UNSET
                known -= 1
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
