# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import (
    DecodeError,
    as_datetime,
    as_int,
    as_list,
    as_object,
    as_str,
    as_union,
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

    from ..models.addon_reference import AddonReference
    from ..models.alert_grouping_parameters import AlertGroupingParameters
    from ..models.auto_pause_notifications_parameters import AutoPauseNotificationsParameters
    from ..models.escalation_policy_reference import EscalationPolicyReference
    from ..models.incident_urgency_rule import IncidentUrgencyRule
    from ..models.integration_reference import IntegrationReference
    from ..models.scheduled_action import ScheduledAction
    from ..models.service_alert_creation import ServiceAlertCreation
    from ..models.service_alert_grouping import ServiceAlertGrouping
    from ..models.service_alert_grouping_parameters import ServiceAlertGroupingParameters
    from ..models.service_status import ServiceStatus
    from ..models.service_type import ServiceType
    from ..models.support_hours import SupportHours
    from ..models.team_reference import TeamReference

_FIELDS = frozenset(
    (
        "type",
        "escalation_policy",
        "html_url",
        "id",
        "self",
        "summary",
        "acknowledgement_timeout",
        "addons",
        "alert_creation",
        "alert_grouping",
        "alert_grouping_parameters",
        "alert_grouping_timeout",
        "auto_pause_notifications_parameters",
        "auto_resolve_timeout",
        "created_at",
        "description",
        "incident_urgency_rule",
        "integrations",
        "last_incident_timestamp",
        "name",
        "response_play",
        "scheduled_actions",
        "status",
        "support_hours",
        "teams",
    )
)


@_define(kw_only=True)
class Service(_Model):
    """A service.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: ServiceType
    """The server's default is "service"."""
    escalation_policy: EscalationPolicyReference
    html_url: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    self_: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    acknowledgement_timeout: int | None | Unset = UNSET
    """The server's default is 1800."""
    addons: list[AddonReference] | None | Unset = UNSET
    alert_creation: ServiceAlertCreation | None | Unset = UNSET
    """The server's default is "create_alerts_and_incidents"."""
    alert_grouping: ServiceAlertGrouping | None | Unset = UNSET
    alert_grouping_parameters: AlertGroupingParameters | ServiceAlertGroupingParameters | None | Unset = UNSET
    alert_grouping_timeout: int | None | Unset = UNSET
    auto_pause_notifications_parameters: AutoPauseNotificationsParameters | None | Unset = UNSET
    auto_resolve_timeout: int | None | Unset = UNSET
    """The server's default is 14400."""
    created_at: datetime.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    incident_urgency_rule: IncidentUrgencyRule | None | Unset = UNSET
    integrations: list[IntegrationReference] | None | Unset = UNSET
    last_incident_timestamp: datetime.datetime | None | Unset = UNSET
    name: str | None | Unset = UNSET
    response_play: Any | None | Unset = UNSET
    scheduled_actions: list[ScheduledAction] | None | Unset = UNSET
    status: ServiceStatus | None | Unset = UNSET
    """The server's default is "active"."""
    support_hours: SupportHours | None | Unset = UNSET
    teams: list[TeamReference] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        result["escalation_policy"] = to_wire(self.escalation_policy)
        if self.html_url is not UNSET:
            result["html_url"] = self.html_url
        if self.id is not UNSET:
            result["id"] = self.id
        if self.self_ is not UNSET:
            result["self"] = self.self_
        if self.summary is not UNSET:
            result["summary"] = self.summary
        if self.acknowledgement_timeout is not UNSET:
            result["acknowledgement_timeout"] = self.acknowledgement_timeout
        if self.addons is not UNSET:
            result["addons"] = to_wire(self.addons)
        if self.alert_creation is not UNSET:
            result["alert_creation"] = to_wire(self.alert_creation)
        if self.alert_grouping is not UNSET:
            result["alert_grouping"] = to_wire(self.alert_grouping)
        if self.alert_grouping_parameters is not UNSET:
            result["alert_grouping_parameters"] = to_wire(self.alert_grouping_parameters)
        if self.alert_grouping_timeout is not UNSET:
            result["alert_grouping_timeout"] = self.alert_grouping_timeout
        if self.auto_pause_notifications_parameters is not UNSET:
            result["auto_pause_notifications_parameters"] = to_wire(self.auto_pause_notifications_parameters)
        if self.auto_resolve_timeout is not UNSET:
            result["auto_resolve_timeout"] = self.auto_resolve_timeout
        if self.created_at is not UNSET:
            result["created_at"] = to_wire(self.created_at)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.incident_urgency_rule is not UNSET:
            result["incident_urgency_rule"] = to_wire(self.incident_urgency_rule)
        if self.integrations is not UNSET:
            result["integrations"] = to_wire(self.integrations)
        if self.last_incident_timestamp is not UNSET:
            result["last_incident_timestamp"] = to_wire(self.last_incident_timestamp)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.response_play is not UNSET:
            result["response_play"] = self.response_play
        if self.scheduled_actions is not UNSET:
            result["scheduled_actions"] = to_wire(self.scheduled_actions)
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        if self.support_hours is not UNSET:
            result["support_hours"] = to_wire(self.support_hours)
        if self.teams is not UNSET:
            result["teams"] = to_wire(self.teams)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 25
        try:
            at = "type"
            value = data["type"]
            self.type_ = _parsers.ServiceType(value)
            at = "escalation_policy"
            value = data["escalation_policy"]
            self.escalation_policy = _parsers.EscalationPolicyReference(value)
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
            if "acknowledgement_timeout" in data:
                at = "acknowledgement_timeout"
                value = data["acknowledgement_timeout"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.acknowledgement_timeout = value
            else:
                self.acknowledgement_timeout = UNSET
                known -= 1
            if "addons" in data:
                at = "addons"
                value = data["addons"]
                self.addons = None if value is None else as_list(_parsers.AddonReference, value)
            else:
                self.addons = UNSET
                known -= 1
            if "alert_creation" in data:
                at = "alert_creation"
                value = data["alert_creation"]
                self.alert_creation = None if value is None else _parsers.ServiceAlertCreation(value)
            else:
                self.alert_creation = UNSET
                known -= 1
            if "alert_grouping" in data:
                at = "alert_grouping"
                value = data["alert_grouping"]
                self.alert_grouping = None if value is None else _parsers.ServiceAlertGrouping(value)
            else:
                self.alert_grouping = UNSET
                known -= 1
            if "alert_grouping_parameters" in data:
                at = "alert_grouping_parameters"
                value = data["alert_grouping_parameters"]
                self.alert_grouping_parameters = (
                    None
                    if value is None
                    else as_union((_parsers.AlertGroupingParameters, _parsers.ServiceAlertGroupingParameters), value)
                )
            else:
                self.alert_grouping_parameters = UNSET
                known -= 1
            if "alert_grouping_timeout" in data:
                at = "alert_grouping_timeout"
                value = data["alert_grouping_timeout"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.alert_grouping_timeout = value
            else:
                self.alert_grouping_timeout = UNSET
                known -= 1
            if "auto_pause_notifications_parameters" in data:
                at = "auto_pause_notifications_parameters"
                value = data["auto_pause_notifications_parameters"]
                self.auto_pause_notifications_parameters = (
                    None if value is None else _parsers.AutoPauseNotificationsParameters(value)
                )
            else:
                self.auto_pause_notifications_parameters = UNSET
                known -= 1
            if "auto_resolve_timeout" in data:
                at = "auto_resolve_timeout"
                value = data["auto_resolve_timeout"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.auto_resolve_timeout = value
            else:
                self.auto_resolve_timeout = UNSET
                known -= 1
            if "created_at" in data:
                at = "created_at"
                value = data["created_at"]
                self.created_at = None if value is None else as_datetime(value)
            else:
                self.created_at = UNSET
                known -= 1
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "incident_urgency_rule" in data:
                at = "incident_urgency_rule"
                value = data["incident_urgency_rule"]
                self.incident_urgency_rule = None if value is None else _parsers.IncidentUrgencyRule(value)
            else:
                self.incident_urgency_rule = UNSET
                known -= 1
            if "integrations" in data:
                at = "integrations"
                value = data["integrations"]
                self.integrations = None if value is None else as_list(_parsers.IntegrationReference, value)
            else:
                self.integrations = UNSET
                known -= 1
            if "last_incident_timestamp" in data:
                at = "last_incident_timestamp"
                value = data["last_incident_timestamp"]
                self.last_incident_timestamp = None if value is None else as_datetime(value)
            else:
                self.last_incident_timestamp = UNSET
                known -= 1
            if "name" in data:
                at = "name"
                value = data["name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.name = value
            else:
                self.name = UNSET
                known -= 1
            if "response_play" in data:
                at = "response_play"
                value = data["response_play"]
                self.response_play = value
            else:
                self.response_play = UNSET
                known -= 1
            if "scheduled_actions" in data:
                at = "scheduled_actions"
                value = data["scheduled_actions"]
                self.scheduled_actions = None if value is None else as_list(_parsers.ScheduledAction, value)
            else:
                self.scheduled_actions = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.ServiceStatus(value)
            else:
                self.status = UNSET
                known -= 1
            if "support_hours" in data:
                at = "support_hours"
                value = data["support_hours"]
                self.support_hours = None if value is None else _parsers.SupportHours(value)
            else:
                self.support_hours = UNSET
                known -= 1
            if "teams" in data:
                at = "teams"
                value = data["teams"]
                self.teams = None if value is None else as_list(_parsers.TeamReference, value)
            else:
                self.teams = UNSET
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
