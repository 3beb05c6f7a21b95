# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_float, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.custom_field_entry_v2 import CustomFieldEntryV2
    from ..models.external_issue_reference_v2 import ExternalIssueReferenceV2
    from ..models.incident_debrief_v2 import IncidentDebriefV2
    from ..models.incident_duration_metric_with_value_v2 import IncidentDurationMetricWithValueV2
    from ..models.incident_role_assignment_v2 import IncidentRoleAssignmentV2
    from ..models.incident_status_v2 import IncidentStatusV2
    from ..models.incident_timestamp_with_value_v2 import IncidentTimestampWithValueV2
    from ..models.incident_type_v2 import IncidentTypeV2
    from ..models.incident_v2_mode import IncidentV2Mode
    from ..models.incident_v2_visibility import IncidentV2Visibility
    from ..models.severity_v2 import SeverityV2

_FIELDS = frozenset(
    (
        "created_at",
        "creator",
        "custom_field_entries",
        "id",
        "incident_role_assignments",
        "incident_status",
        "last_activity_at",
        "mode",
        "name",
        "reference",
        "slack_channel_id",
        "slack_team_id",
        "team_ids",
        "updated_at",
        "visibility",
        "call_url",
        "debriefs",
        "duration_metrics",
        "external_issue_reference",
        "has_debrief",
        "incident_timestamp_values",
        "incident_type",
        "ms_teams_channel_url",
        "permalink",
        "postmortem_document_ids",
        "postmortem_document_url",
        "severity",
        "slack_channel_name",
        "slack_channel_url",
        "summary",
        "workload_minutes_late",
        "workload_minutes_sleeping",
        "workload_minutes_total",
        "workload_minutes_working",
    )
)


@_define(kw_only=True)
class IncidentV2(_Model):
    """The object `IncidentV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    creator: ActorV2
    """Who did something: exactly one member is set."""
    custom_field_entries: list[CustomFieldEntryV2]
    id: str
    incident_role_assignments: list[IncidentRoleAssignmentV2]
    incident_status: IncidentStatusV2
    last_activity_at: datetime.datetime
    mode: IncidentV2Mode
    """How real it is."""
    name: str
    reference: str
    """Short name for people, such as INC-123."""
    slack_channel_id: str
    slack_team_id: str
    team_ids: list[str]
    updated_at: datetime.datetime
    visibility: IncidentV2Visibility
    call_url: str | None | Unset = UNSET
    """Call to join."""
    debriefs: list[IncidentDebriefV2] | None | Unset = UNSET
    duration_metrics: list[IncidentDurationMetricWithValueV2] | None | Unset = UNSET
    external_issue_reference: ExternalIssueReferenceV2 | None | Unset = UNSET
    has_debrief: bool | None | Unset = UNSET
    incident_timestamp_values: list[IncidentTimestampWithValueV2] | None | Unset = UNSET
    incident_type: IncidentTypeV2 | None | Unset = UNSET
    ms_teams_channel_url: str | None | Unset = UNSET
    permalink: str | None | Unset = UNSET
    """Page of the incident in the dashboard."""
    postmortem_document_ids: list[str] | None | Unset = UNSET
    postmortem_document_url: str | None | Unset = UNSET
    severity: SeverityV2 | None | Unset = UNSET
    slack_channel_name: str | None | Unset = UNSET
    slack_channel_url: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    workload_minutes_late: float | None | Unset = UNSET
    """Minutes spent in the evening."""
    workload_minutes_sleeping: float | None | Unset = UNSET
    """Minutes spent at night."""
    workload_minutes_total: float | None | Unset = UNSET
    """Minutes spent by all people together."""
    workload_minutes_working: float | None | Unset = UNSET
    """Minutes spent in working hours."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["creator"] = to_wire(self.creator)
        result["custom_field_entries"] = to_wire(self.custom_field_entries)
        result["id"] = self.id
        result["incident_role_assignments"] = to_wire(self.incident_role_assignments)
        result["incident_status"] = to_wire(self.incident_status)
        result["last_activity_at"] = to_wire(self.last_activity_at)
        result["mode"] = to_wire(self.mode)
        result["name"] = self.name
        result["reference"] = self.reference
        result["slack_channel_id"] = self.slack_channel_id
        result["slack_team_id"] = self.slack_team_id
        result["team_ids"] = to_wire(self.team_ids)
        result["updated_at"] = to_wire(self.updated_at)
        result["visibility"] = to_wire(self.visibility)
        if self.call_url is not UNSET:
            result["call_url"] = self.call_url
        if self.debriefs is not UNSET:
            result["debriefs"] = to_wire(self.debriefs)
        if self.duration_metrics is not UNSET:
            result["duration_metrics"] = to_wire(self.duration_metrics)
        if self.external_issue_reference is not UNSET:
            result["external_issue_reference"] = to_wire(self.external_issue_reference)
        if self.has_debrief is not UNSET:
            result["has_debrief"] = self.has_debrief
        if self.incident_timestamp_values is not UNSET:
            result["incident_timestamp_values"] = to_wire(self.incident_timestamp_values)
        if self.incident_type is not UNSET:
            result["incident_type"] = to_wire(self.incident_type)
        if self.ms_teams_channel_url is not UNSET:
            result["ms_teams_channel_url"] = self.ms_teams_channel_url
        if self.permalink is not UNSET:
            result["permalink"] = self.permalink
        if self.postmortem_document_ids is not UNSET:
            result["postmortem_document_ids"] = to_wire(self.postmortem_document_ids)
        if self.postmortem_document_url is not UNSET:
            result["postmortem_document_url"] = self.postmortem_document_url
        if self.severity is not UNSET:
            result["severity"] = to_wire(self.severity)
        if self.slack_channel_name is not UNSET:
            result["slack_channel_name"] = self.slack_channel_name
        if self.slack_channel_url is not UNSET:
            result["slack_channel_url"] = self.slack_channel_url
        if self.summary is not UNSET:
            result["summary"] = self.summary
        if self.workload_minutes_late is not UNSET:
            result["workload_minutes_late"] = self.workload_minutes_late
        if self.workload_minutes_sleeping is not UNSET:
            result["workload_minutes_sleeping"] = self.workload_minutes_sleeping
        if self.workload_minutes_total is not UNSET:
            result["workload_minutes_total"] = self.workload_minutes_total
        if self.workload_minutes_working is not UNSET:
            result["workload_minutes_working"] = self.workload_minutes_working
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 34
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "creator"
            value = data["creator"]
            self.creator = _parsers.ActorV2(value)
            at = "custom_field_entries"
            value = data["custom_field_entries"]
            self.custom_field_entries = as_list(_parsers.CustomFieldEntryV2, value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "incident_role_assignments"
            value = data["incident_role_assignments"]
            self.incident_role_assignments = as_list(_parsers.IncidentRoleAssignmentV2, value)
            at = "incident_status"
            value = data["incident_status"]
            self.incident_status = _parsers.IncidentStatusV2(value)
            at = "last_activity_at"
            value = data["last_activity_at"]
            self.last_activity_at = as_datetime(value)
            at = "mode"
            value = data["mode"]
            self.mode = _parsers.IncidentV2Mode(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "reference"
            value = data["reference"]
            if type(value) is not str:
                value = as_str(value)
            self.reference = value
            at = "slack_channel_id"
            value = data["slack_channel_id"]
            if type(value) is not str:
                value = as_str(value)
            self.slack_channel_id = value
            at = "slack_team_id"
            value = data["slack_team_id"]
            if type(value) is not str:
                value = as_str(value)
            self.slack_team_id = value
            at = "team_ids"
            value = data["team_ids"]
            self.team_ids = as_list(as_str, value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "visibility"
            value = data["visibility"]
            self.visibility = _parsers.IncidentV2Visibility(value)
            if "call_url" in data:
                at = "call_url"
                value = data["call_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.call_url = value
            else:
                self.call_url = UNSET
                known -= 1
            if "debriefs" in data:
                at = "debriefs"
                value = data["debriefs"]
                self.debriefs = None if value is None else as_list(_parsers.IncidentDebriefV2, value)
            else:
                self.debriefs = UNSET
                known -= 1
            if "duration_metrics" in data:
                at = "duration_metrics"
                value = data["duration_metrics"]
                self.duration_metrics = (
                    None if value is None else as_list(_parsers.IncidentDurationMetricWithValueV2, value)
                )
            else:
                self.duration_metrics = UNSET
                known -= 1
            if "external_issue_reference" in data:
                at = "external_issue_reference"
                value = data["external_issue_reference"]
                self.external_issue_reference = None if value is None else _parsers.ExternalIssueReferenceV2(value)
            else:
                self.external_issue_reference = UNSET
                known -= 1
            if "has_debrief" in data:
                at = "has_debrief"
                value = data["has_debrief"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.has_debrief = value
            else:
                self.has_debrief = UNSET
                known -= 1
            if "incident_timestamp_values" in data:
                at = "incident_timestamp_values"
                value = data["incident_timestamp_values"]
                self.incident_timestamp_values = (
                    None if value is None else as_list(_parsers.IncidentTimestampWithValueV2, value)
                )
            else:
                self.incident_timestamp_values = UNSET
                known -= 1
            if "incident_type" in data:
                at = "incident_type"
                value = data["incident_type"]
                self.incident_type = None if value is None else _parsers.IncidentTypeV2(value)
            else:
                self.incident_type = UNSET
                known -= 1
            if "ms_teams_channel_url" in data:
                at = "ms_teams_channel_url"
                value = data["ms_teams_channel_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.ms_teams_channel_url = value
            else:
                self.ms_teams_channel_url = UNSET
                known -= 1
            if "permalink" in data:
                at = "permalink"
                value = data["permalink"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.permalink = value
            else:
                self.permalink = UNSET
                known -= 1
            if "postmortem_document_ids" in data:
                at = "postmortem_document_ids"
                value = data["postmortem_document_ids"]
                self.postmortem_document_ids = None if value is None else as_list(as_str, value)
            else:
                self.postmortem_document_ids = UNSET
                known -= 1
            if "postmortem_document_url" in data:
                at = "postmortem_document_url"
                value = data["postmortem_document_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.postmortem_document_url = value
            else:
                self.postmortem_document_url = UNSET
                known -= 1
            if "severity" in data:
                at = "severity"
                value = data["severity"]
                self.severity = None if value is None else _parsers.SeverityV2(value)
            else:
                self.severity = UNSET
                known -= 1
            if "slack_channel_name" in data:
                at = "slack_channel_name"
                value = data["slack_channel_name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.slack_channel_name = value
            else:
                self.slack_channel_name = UNSET
                known -= 1
            if "slack_channel_url" in data:
                at = "slack_channel_url"
                value = data["slack_channel_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.slack_channel_url = value
            else:
                self.slack_channel_url = UNSET
                known -= 1
            if "summary" in data:
                at = "summary"
                value = data["summary"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.summary = value
            else:
                self.summary = UNSET
                known -= 1
            if "workload_minutes_late" in data:
                at = "workload_minutes_late"
                value = data["workload_minutes_late"]
                if type(value) is not float and value is not None:
                    value = as_float(value)
                self.workload_minutes_late = value
            else:
                self.workload_minutes_late = UNSET
                known -= 1
            if "workload_minutes_sleeping" in data:
                at = "workload_minutes_sleeping"
                value = data["workload_minutes_sleeping"]
                if type(value) is not float and value is not None:
                    value = as_float(value)
                self.workload_minutes_sleeping = value
            else:
                self.workload_minutes_sleeping = UNSET
                known -= 1
            if "workload_minutes_total" in data:
                at = "workload_minutes_total"
                value = data["workload_minutes_total"]
                if type(value) is not float and value is not None:
                    value = as_float(value)
                self.workload_minutes_total = value
            else:
                self.workload_minutes_total = UNSET
                known -= 1
            if "workload_minutes_working" in data:
                at = "workload_minutes_working"
                value = data["workload_minutes_working"]
                if type(value) is not float and value is not None:
                    value = as_float(value)
                self.workload_minutes_working = value
            else:
                self.workload_minutes_working = UNSET
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
