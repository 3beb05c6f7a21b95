# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import (
    DecodeError,
    as_bool,
    as_datetime,
    as_int,
    as_list,
    as_object,
    as_str,
    as_union,
    union_of,
    unknown_fields,
)
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from incidentkit_api.shared.types import Unset

    from ..models.acknowledgement import Acknowledgement
    from ..models.agent_reference import AgentReference
    from ..models.alert_count import AlertCount
    from ..models.assignment import Assignment
    from ..models.conference_bridge import ConferenceBridge
    from ..models.escalation_policy import EscalationPolicy
    from ..models.escalation_policy_reference import EscalationPolicyReference
    from ..models.incident_action import IncidentAction
    from ..models.incident_alert_grouping import IncidentAlertGrouping
    from ..models.incident_assigned_via import IncidentAssignedVia
    from ..models.incident_body import IncidentBody
    from ..models.incident_incident_type import IncidentIncidentType
    from ..models.incident_status import IncidentStatus
    from ..models.incident_urgency import IncidentUrgency
    from ..models.incidents_responders_reference import IncidentsRespondersReference
    from ..models.log_entry_reference import LogEntryReference
    from ..models.priority import Priority
    from ..models.resolve_reason import ResolveReason
    from ..models.responder_request import ResponderRequest
    from ..models.service import Service
    from ..models.service_reference import ServiceReference
    from ..models.team import Team
    from ..models.team_reference import TeamReference
    from ..models.trigger_log_entry import TriggerLogEntry
    from ..models.user import User

_FIELDS = frozenset(
    (
        "html_url",
        "id",
        "self",
        "summary",
        "type",
        "acknowledgements",
        "alert_counts",
        "alert_grouping",
        "assigned_via",
        "assignments",
        "body",
        "conference_bridge",
        "created_at",
        "escalation_policy",
        "first_trigger_log_entry",
        "incident_key",
        "incident_number",
        "incident_type",
        "incidents_responders",
        "is_mergeable",
        "last_status_change_at",
        "last_status_change_by",
        "pending_actions",
        "priority",
        "resolve_reason",
        "resolved_at",
        "responder_requests",
        "service",
        "status",
        "teams",
        "title",
        "updated_at",
        "urgency",
    )
)


@_define(kw_only=True)
class Incident(_Model):
    """An incident.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    html_url: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    self_: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    acknowledgements: list[Acknowledgement] | None | Unset = UNSET
    alert_counts: AlertCount | None | Unset = UNSET
    alert_grouping: IncidentAlertGrouping | None | Unset = UNSET
    assigned_via: IncidentAssignedVia | None | Unset = UNSET
    assignments: list[Assignment] | None | Unset = UNSET
    body: IncidentBody | None | Unset = UNSET
    conference_bridge: ConferenceBridge | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    escalation_policy: EscalationPolicy | EscalationPolicyReference | None | Unset = UNSET
    first_trigger_log_entry: LogEntryReference | TriggerLogEntry | None | Unset = UNSET
    incident_key: str | None | Unset = UNSET
    incident_number: int | None | Unset = UNSET
    incident_type: IncidentIncidentType | None | Unset = UNSET
    incidents_responders: list[IncidentsRespondersReference] | None | Unset = UNSET
    is_mergeable: bool | None | Unset = UNSET
    last_status_change_at: datetime.datetime | None | Unset = UNSET
    last_status_change_by: AgentReference | Service | User | None | Unset = UNSET
    pending_actions: list[IncidentAction] | None | Unset = UNSET
    priority: Priority | None | Unset = UNSET
    """A priority."""
    resolve_reason: ResolveReason | None | Unset = UNSET
    resolved_at: datetime.datetime | None | Unset = UNSET
    responder_requests: list[ResponderRequest] | None | Unset = UNSET
    service: Service | ServiceReference | None | Unset = UNSET
    status: IncidentStatus | None | Unset = UNSET
    teams: list[Team | TeamReference] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    urgency: IncidentUrgency | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.html_url is not UNSET:
            result["html_url"] = self.html_url
        if self.id is not UNSET:
            result["id"] = self.id
        if self.self_ is not UNSET:
            result["self"] = self.self_
        if self.summary is not UNSET:
            result["summary"] = self.summary
        if self.type_ is not UNSET:
            result["type"] = self.type_
        if self.acknowledgements is not UNSET:
            result["acknowledgements"] = to_wire(self.acknowledgements)
        if self.alert_counts is not UNSET:
            result["alert_counts"] = to_wire(self.alert_counts)
        if self.alert_grouping is not UNSET:
            result["alert_grouping"] = to_wire(self.alert_grouping)
        if self.assigned_via is not UNSET:
            result["assigned_via"] = to_wire(self.assigned_via)
        if self.assignments is not UNSET:
            result["assignments"] = to_wire(self.assignments)
        if self.body is not UNSET:
            result["body"] = to_wire(self.body)
        if self.conference_bridge is not UNSET:
            result["conference_bridge"] = to_wire(self.conference_bridge)
        if self.created_at is not UNSET:
            result["created_at"] = to_wire(self.created_at)
        if self.escalation_policy is not UNSET:
            result["escalation_policy"] = to_wire(self.escalation_policy)
        if self.first_trigger_log_entry is not UNSET:
            result["first_trigger_log_entry"] = to_wire(self.first_trigger_log_entry)
        if self.incident_key is not UNSET:
            result["incident_key"] = self.incident_key
        if self.incident_number is not UNSET:
            result["incident_number"] = self.incident_number
        if self.incident_type is not UNSET:
            result["incident_type"] = to_wire(self.incident_type)
        if self.incidents_responders is not UNSET:
            result["incidents_responders"] = to_wire(self.incidents_responders)
        if self.is_mergeable is not UNSET:
            result["is_mergeable"] = self.is_mergeable
        if self.last_status_change_at is not UNSET:
            result["last_status_change_at"] = to_wire(self.last_status_change_at)
        if self.last_status_change_by is not UNSET:
            result["last_status_change_by"] = to_wire(self.last_status_change_by)
        if self.pending_actions is not UNSET:
            result["pending_actions"] = to_wire(self.pending_actions)
        if self.priority is not UNSET:
            result["priority"] = to_wire(self.priority)
        if self.resolve_reason is not UNSET:
            result["resolve_reason"] = to_wire(self.resolve_reason)
        if self.resolved_at is not UNSET:
            result["resolved_at"] = to_wire(self.resolved_at)
        if self.responder_requests is not UNSET:
            result["responder_requests"] = to_wire(self.responder_requests)
        if self.service is not UNSET:
            result["service"] = to_wire(self.service)
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        if self.teams is not UNSET:
            result["teams"] = to_wire(self.teams)
        if self.title is not UNSET:
            result["title"] = self.title
        if self.updated_at is not UNSET:
            result["updated_at"] = to_wire(self.updated_at)
        if self.urgency is not UNSET:
            result["urgency"] = to_wire(self.urgency)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 33
        try:
            if "html_url" in data:
                at = "html_url"
                value = data["html_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.html_url = value
            else:
                self.html_url = UNSET
                known -= 1
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "self" in data:
                at = "self"
                value = data["self"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.self_ = value
            else:
                self.self_ = UNSET
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
            if "type" in data:
                at = "type"
                value = data["type"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.type_ = value
            else:
                self.type_ = UNSET
                known -= 1
            if "acknowledgements" in data:
                at = "acknowledgements"
                value = data["acknowledgements"]
                self.acknowledgements = None if value is None else as_list(_parsers.Acknowledgement, value)
            else:
                self.acknowledgements = UNSET
                known -= 1
            if "alert_counts" in data:
                at = "alert_counts"
                value = data["alert_counts"]
                self.alert_counts = None if value is None else _parsers.AlertCount(value)
            else:
                self.alert_counts = UNSET
                known -= 1
            if "alert_grouping" in data:
                at = "alert_grouping"
                value = data["alert_grouping"]
                self.alert_grouping = None if value is None else _parsers.IncidentAlertGrouping(value)
            else:
                self.alert_grouping = UNSET
                known -= 1
            if "assigned_via" in data:
                at = "assigned_via"
                value = data["assigned_via"]
                self.assigned_via = None if value is None else _parsers.IncidentAssignedVia(value)
            else:
                self.assigned_via = UNSET
                known -= 1
            if "assignments" in data:
                at = "assignments"
                value = data["assignments"]
                self.assignments = None if value is None else as_list(_parsers.Assignment, value)
            else:
                self.assignments = UNSET
                known -= 1
            if "body" in data:
                at = "body"
                value = data["body"]
                self.body = None if value is None else _parsers.IncidentBody(value)
            else:
                self.body = UNSET
                known -= 1
            if "conference_bridge" in data:
                at = "conference_bridge"
                value = data["conference_bridge"]
                self.conference_bridge = None if value is None else _parsers.ConferenceBridge(value)
            else:
                self.conference_bridge = UNSET
                known -= 1
            if "created_at" in data:
                at = "created_at"
                value = data["created_at"]
                self.created_at = None if value is None else as_datetime(value)
            else:
                self.created_at = UNSET
                known -= 1
            if "escalation_policy" in data:
                at = "escalation_policy"
                value = data["escalation_policy"]
                self.escalation_policy = (
                    None
                    if value is None
                    else as_union((_parsers.EscalationPolicyReference, _parsers.EscalationPolicy), value)
                )
            else:
                self.escalation_policy = UNSET
                known -= 1
            if "first_trigger_log_entry" in data:
                at = "first_trigger_log_entry"
                value = data["first_trigger_log_entry"]
                self.first_trigger_log_entry = (
                    None if value is None else as_union((_parsers.LogEntryReference, _parsers.TriggerLogEntry), value)
                )
            else:
                self.first_trigger_log_entry = UNSET
                known -= 1
            if "incident_key" in data:
                at = "incident_key"
                value = data["incident_key"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_key = value
            else:
                self.incident_key = UNSET
                known -= 1
            if "incident_number" in data:
                at = "incident_number"
                value = data["incident_number"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.incident_number = value
            else:
                self.incident_number = UNSET
                known -= 1
            if "incident_type" in data:
                at = "incident_type"
                value = data["incident_type"]
                self.incident_type = None if value is None else _parsers.IncidentIncidentType(value)
            else:
                self.incident_type = UNSET
                known -= 1
            if "incidents_responders" in data:
                at = "incidents_responders"
                value = data["incidents_responders"]
                self.incidents_responders = (
                    None if value is None else as_list(_parsers.IncidentsRespondersReference, value)
                )
            else:
                self.incidents_responders = UNSET
                known -= 1
            if "is_mergeable" in data:
                at = "is_mergeable"
                value = data["is_mergeable"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.is_mergeable = value
            else:
                self.is_mergeable = UNSET
                known -= 1
            if "last_status_change_at" in data:
                at = "last_status_change_at"
                value = data["last_status_change_at"]
                self.last_status_change_at = None if value is None else as_datetime(value)
            else:
                self.last_status_change_at = UNSET
                known -= 1
            if "last_status_change_by" in data:
                at = "last_status_change_by"
                value = data["last_status_change_by"]
                self.last_status_change_by = (
                    None
                    if value is None
                    else as_union((_parsers.AgentReference, _parsers.User, _parsers.Service), value)
                )
            else:
                self.last_status_change_by = UNSET
                known -= 1
            if "pending_actions" in data:
                at = "pending_actions"
                value = data["pending_actions"]
                self.pending_actions = None if value is None else as_list(_parsers.IncidentAction, value)
            else:
                self.pending_actions = UNSET
                known -= 1
            if "priority" in data:
                at = "priority"
                value = data["priority"]
                self.priority = None if value is None else _parsers.Priority(value)
            else:
                self.priority = UNSET
                known -= 1
            if "resolve_reason" in data:
                at = "resolve_reason"
                value = data["resolve_reason"]
                self.resolve_reason = None if value is None else _parsers.ResolveReason(value)
            else:
                self.resolve_reason = UNSET
                known -= 1
            if "resolved_at" in data:
                at = "resolved_at"
                value = data["resolved_at"]
                self.resolved_at = None if value is None else as_datetime(value)
            else:
                self.resolved_at = UNSET
                known -= 1
            if "responder_requests" in data:
                at = "responder_requests"
                value = data["responder_requests"]
                self.responder_requests = None if value is None else as_list(_parsers.ResponderRequest, value)
            else:
                self.responder_requests = UNSET
                known -= 1
            if "service" in data:
                at = "service"
                value = data["service"]
                self.service = None if value is None else as_union((_parsers.ServiceReference, _parsers.Service), value)
            else:
                self.service = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.IncidentStatus(value)
            else:
                self.status = UNSET
                known -= 1
            if "teams" in data:
                at = "teams"
                value = data["teams"]
                self.teams = None if value is None else as_list(union_of(_parsers.TeamReference, _parsers.Team), value)
            else:
                self.teams = UNSET
                known -= 1
            if "title" in data:
                at = "title"
                value = data["title"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.title = value
            else:
                self.title = UNSET
                known -= 1
            if "updated_at" in data:
                at = "updated_at"
                value = data["updated_at"]
                self.updated_at = None if value is None else as_datetime(value)
            else:
                self.updated_at = UNSET
                known -= 1
            if "urgency" in data:
                at = "urgency"
                value = data["urgency"]
                self.urgency = None if value is None else _parsers.IncidentUrgency(value)
            else:
                self.urgency = UNSET
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
