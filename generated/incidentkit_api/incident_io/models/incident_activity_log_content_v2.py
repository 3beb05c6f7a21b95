# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.activity_action_ref_v2 import ActivityActionRefV2
    from ..models.activity_action_updated_v2 import ActivityActionUpdatedV2
    from ..models.activity_alert_ref_v2 import ActivityAlertRefV2
    from ..models.activity_custom_field_value_update_v2 import ActivityCustomFieldValueUpdateV2
    from ..models.activity_escalation_acknowledged_v2 import ActivityEscalationAcknowledgedV2
    from ..models.activity_escalation_created_v2 import ActivityEscalationCreatedV2
    from ..models.activity_follow_up_ref_v2 import ActivityFollowUpRefV2
    from ..models.activity_follow_up_updated_v2 import ActivityFollowUpUpdatedV2
    from ..models.activity_incident_merged_v2 import ActivityIncidentMergedV2
    from ..models.activity_incident_rename_v2 import ActivityIncidentRenameV2
    from ..models.activity_incident_timestamp_set_v2 import ActivityIncidentTimestampSetV2
    from ..models.activity_incident_type_changed_v2 import ActivityIncidentTypeChangedV2
    from ..models.activity_incident_update_v2 import ActivityIncidentUpdateV2
    from ..models.activity_incident_visibility_changed_v2 import ActivityIncidentVisibilityChangedV2
    from ..models.activity_role_update_v2 import ActivityRoleUpdateV2
    from ..models.activity_status_change_v2 import ActivityStatusChangeV2
    from ..models.activity_summary_update_v2 import ActivitySummaryUpdateV2
    from ..models.activity_workflow_ran_v2 import ActivityWorkflowRanV2

_FIELDS = frozenset(
    (
        "action_created",
        "action_updated",
        "alert_attached_to_incident",
        "custom_field_value_update",
        "escalation_acknowledged",
        "escalation_created",
        "follow_up_created",
        "follow_up_updated",
        "incident_merged",
        "incident_rename",
        "incident_timestamp_set",
        "incident_type_changed",
        "incident_update",
        "incident_visibility_changed",
        "role_update",
        "status_change",
        "summary_update",
        "workflow_ran",
    )
)


@_define(kw_only=True)
class IncidentActivityLogContentV2(_Model):
    """What happened: the member named by the type of the entry is set.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    action_created: ActivityActionRefV2 | None | Unset = UNSET
    action_updated: ActivityActionUpdatedV2 | None | Unset = UNSET
    alert_attached_to_incident: ActivityAlertRefV2 | None | Unset = UNSET
    custom_field_value_update: ActivityCustomFieldValueUpdateV2 | None | Unset = UNSET
    escalation_acknowledged: ActivityEscalationAcknowledgedV2 | None | Unset = UNSET
    escalation_created: ActivityEscalationCreatedV2 | None | Unset = UNSET
    follow_up_created: ActivityFollowUpRefV2 | None | Unset = UNSET
    follow_up_updated: ActivityFollowUpUpdatedV2 | None | Unset = UNSET
    incident_merged: ActivityIncidentMergedV2 | None | Unset = UNSET
    incident_rename: ActivityIncidentRenameV2 | None | Unset = UNSET
    incident_timestamp_set: ActivityIncidentTimestampSetV2 | None | Unset = UNSET
    incident_type_changed: ActivityIncidentTypeChangedV2 | None | Unset = UNSET
    incident_update: ActivityIncidentUpdateV2 | None | Unset = UNSET
    incident_visibility_changed: ActivityIncidentVisibilityChangedV2 | None | Unset = UNSET
    role_update: ActivityRoleUpdateV2 | None | Unset = UNSET
    status_change: ActivityStatusChangeV2 | None | Unset = UNSET
    summary_update: ActivitySummaryUpdateV2 | None | Unset = UNSET
    workflow_ran: ActivityWorkflowRanV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.action_created is not UNSET:
            result["action_created"] = to_wire(self.action_created)
        if self.action_updated is not UNSET:
            result["action_updated"] = to_wire(self.action_updated)
        if self.alert_attached_to_incident is not UNSET:
            result["alert_attached_to_incident"] = to_wire(self.alert_attached_to_incident)
        if self.custom_field_value_update is not UNSET:
            result["custom_field_value_update"] = to_wire(self.custom_field_value_update)
        if self.escalation_acknowledged is not UNSET:
            result["escalation_acknowledged"] = to_wire(self.escalation_acknowledged)
        if self.escalation_created is not UNSET:
            result["escalation_created"] = to_wire(self.escalation_created)
        if self.follow_up_created is not UNSET:
            result["follow_up_created"] = to_wire(self.follow_up_created)
        if self.follow_up_updated is not UNSET:
            result["follow_up_updated"] = to_wire(self.follow_up_updated)
        if self.incident_merged is not UNSET:
            result["incident_merged"] = to_wire(self.incident_merged)
        if self.incident_rename is not UNSET:
            result["incident_rename"] = to_wire(self.incident_rename)
        if self.incident_timestamp_set is not UNSET:
            result["incident_timestamp_set"] = to_wire(self.incident_timestamp_set)
        if self.incident_type_changed is not UNSET:
            result["incident_type_changed"] = to_wire(self.incident_type_changed)
        if self.incident_update is not UNSET:
            result["incident_update"] = to_wire(self.incident_update)
        if self.incident_visibility_changed is not UNSET:
            result["incident_visibility_changed"] = to_wire(self.incident_visibility_changed)
        if self.role_update is not UNSET:
            result["role_update"] = to_wire(self.role_update)
        if self.status_change is not UNSET:
            result["status_change"] = to_wire(self.status_change)
        if self.summary_update is not UNSET:
            result["summary_update"] = to_wire(self.summary_update)
        if self.workflow_ran is not UNSET:
            result["workflow_ran"] = to_wire(self.workflow_ran)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 18
        try:
            if "action_created" in data:
                at = "action_created"
                value = data["action_created"]
                self.action_created = None if value is None else _parsers.ActivityActionRefV2(value)
            else:
                self.action_created = UNSET
                known -= 1
            if "action_updated" in data:
                at = "action_updated"
                value = data["action_updated"]
                self.action_updated = None if value is None else _parsers.ActivityActionUpdatedV2(value)
            else:
                self.action_updated = UNSET
                known -= 1
            if "alert_attached_to_incident" in data:
                at = "alert_attached_to_incident"
                value = data["alert_attached_to_incident"]
                self.alert_attached_to_incident = None if value is None else _parsers.ActivityAlertRefV2(value)
            else:
                self.alert_attached_to_incident = UNSET
                known -= 1
            if "custom_field_value_update" in data:
                at = "custom_field_value_update"
                value = data["custom_field_value_update"]
                self.custom_field_value_update = (
                    None if value is None else _parsers.ActivityCustomFieldValueUpdateV2(value)
                )
            else:
                self.custom_field_value_update = UNSET
                known -= 1
            if "escalation_acknowledged" in data:
                at = "escalation_acknowledged"
                value = data["escalation_acknowledged"]
                self.escalation_acknowledged = (
                    None if value is None else _parsers.ActivityEscalationAcknowledgedV2(value)
                )
            else:
                self.escalation_acknowledged = UNSET
                known -= 1
            if "escalation_created" in data:
                at = "escalation_created"
                value = data["escalation_created"]
                self.escalation_created = None if value is None else _parsers.ActivityEscalationCreatedV2(value)
            else:
                self.escalation_created = UNSET
                known -= 1
            if "follow_up_created" in data:
                at = "follow_up_created"
                value = data["follow_up_created"]
                self.follow_up_created = None if value is None else _parsers.ActivityFollowUpRefV2(value)
            else:
                self.follow_up_created = UNSET
                known -= 1
            if "follow_up_updated" in data:
                at = "follow_up_updated"
                value = data["follow_up_updated"]
                self.follow_up_updated = None if value is None else _parsers.ActivityFollowUpUpdatedV2(value)
            else:
                self.follow_up_updated = UNSET
                known -= 1
            if "incident_merged" in data:
                at = "incident_merged"
                value = data["incident_merged"]
                self.incident_merged = None if value is None else _parsers.ActivityIncidentMergedV2(value)
            else:
                self.incident_merged = UNSET
                known -= 1
            if "incident_rename" in data:
                at = "incident_rename"
                value = data["incident_rename"]
                self.incident_rename = None if value is None else _parsers.ActivityIncidentRenameV2(value)
            else:
                self.incident_rename = UNSET
                known -= 1
            if "incident_timestamp_set" in data:
                at = "incident_timestamp_set"
                value = data["incident_timestamp_set"]
                self.incident_timestamp_set = None if value is None else _parsers.ActivityIncidentTimestampSetV2(value)
            else:
                self.incident_timestamp_set = UNSET
                known -= 1
            if "incident_type_changed" in data:
                at = "incident_type_changed"
                value = data["incident_type_changed"]
                self.incident_type_changed = None if value is None else _parsers.ActivityIncidentTypeChangedV2(value)
            else:
                self.incident_type_changed = UNSET
                known -= 1
            if "incident_update" in data:
                at = "incident_update"
                value = data["incident_update"]
                self.incident_update = None if value is None else _parsers.ActivityIncidentUpdateV2(value)
            else:
                self.incident_update = UNSET
                known -= 1
            if "incident_visibility_changed" in data:
                at = "incident_visibility_changed"
                value = data["incident_visibility_changed"]
                self.incident_visibility_changed = (
                    None if value is None else _parsers.ActivityIncidentVisibilityChangedV2(value)
                )
            else:
                self.incident_visibility_changed = UNSET
                known -= 1
            if "role_update" in data:
                at = "role_update"
                value = data["role_update"]
                self.role_update = None if value is None else _parsers.ActivityRoleUpdateV2(value)
            else:
                self.role_update = UNSET
                known -= 1
            if "status_change" in data:
                at = "status_change"
                value = data["status_change"]
                self.status_change = None if value is None else _parsers.ActivityStatusChangeV2(value)
            else:
                self.status_change = UNSET
                known -= 1
            if "summary_update" in data:
                at = "summary_update"
                value = data["summary_update"]
                self.summary_update = None if value is None else _parsers.ActivitySummaryUpdateV2(value)
            else:
                self.summary_update = UNSET
                known -= 1
            if "workflow_ran" in data:
                at = "workflow_ran"
                value = data["workflow_ran"]
                self.workflow_ran = None if value is None else _parsers.ActivityWorkflowRanV2(value)
            else:
                self.workflow_ran = UNSET
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
