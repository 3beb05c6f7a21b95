# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_int, as_list, as_object, as_str, as_union, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.conference_bridge import ConferenceBridge
    from ..models.escalation_policy_reference import EscalationPolicyReference
    from ..models.incident_type_reference import IncidentTypeReference
    from ..models.update_incident_body_incident_assignments_item import UpdateIncidentBodyIncidentAssignmentsItem
    from ..models.update_incident_body_incident_priority import UpdateIncidentBodyIncidentPriority
    from ..models.update_incident_body_incident_service import UpdateIncidentBodyIncidentService
    from ..models.update_incident_body_incident_status import UpdateIncidentBodyIncidentStatus
    from ..models.update_incident_body_incident_type import UpdateIncidentBodyIncidentType
    from ..models.update_incident_body_incident_urgency import UpdateIncidentBodyIncidentUrgency

_FIELDS = frozenset(
    (
        "type",
        "assignments",
        "conference_bridge",
        "escalation_level",
        "escalation_policy",
        "incident_type",
        "priority",
        "resolution",
        "service",
        "status",
        "title",
        "urgency",
    )
)


@_define(kw_only=True)
class UpdateIncidentBodyIncident(_Model):
    """The object `UpdateIncidentBodyIncident`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: UpdateIncidentBodyIncidentType
    assignments: list[UpdateIncidentBodyIncidentAssignmentsItem] | None | Unset = UNSET
    conference_bridge: ConferenceBridge | None | Unset = UNSET
    escalation_level: int | None | Unset = UNSET
    escalation_policy: EscalationPolicyReference | None | Unset = UNSET
    incident_type: IncidentTypeReference | None | Unset = UNSET
    priority: str | UpdateIncidentBodyIncidentPriority | None | Unset = UNSET
    resolution: str | None | Unset = UNSET
    service: UpdateIncidentBodyIncidentService | None | Unset = UNSET
    status: UpdateIncidentBodyIncidentStatus | None | Unset = UNSET
    title: str | None | Unset = UNSET
    urgency: UpdateIncidentBodyIncidentUrgency | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        if self.assignments is not UNSET:
            result["assignments"] = to_wire(self.assignments)
        if self.conference_bridge is not UNSET:
            result["conference_bridge"] = to_wire(self.conference_bridge)
        if self.escalation_level is not UNSET:
            result["escalation_level"] = self.escalation_level
        if self.escalation_policy is not UNSET:
            result["escalation_policy"] = to_wire(self.escalation_policy)
        if self.incident_type is not UNSET:
            result["incident_type"] = to_wire(self.incident_type)
        if self.priority is not UNSET:
            result["priority"] = to_wire(self.priority)
        if self.resolution is not UNSET:
            result["resolution"] = self.resolution
        if self.service is not UNSET:
            result["service"] = to_wire(self.service)
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        if self.title is not UNSET:
            result["title"] = self.title
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
        known = 12
        try:
            at = "type"
            value = data["type"]
            self.type_ = _parsers.UpdateIncidentBodyIncidentType(value)
            if "assignments" in data:
                at = "assignments"
                value = data["assignments"]
                self.assignments = (
                    None if value is None else as_list(_parsers.UpdateIncidentBodyIncidentAssignmentsItem, value)
                )
            else:
                self.assignments = UNSET
                known -= 1
            if "conference_bridge" in data:
                at = "conference_bridge"
                value = data["conference_bridge"]
                self.conference_bridge = None if value is None else _parsers.ConferenceBridge(value)
            else:
                self.conference_bridge = UNSET
                known -= 1
            if "escalation_level" in data:
                at = "escalation_level"
                value = data["escalation_level"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.escalation_level = value
            else:
                self.escalation_level = UNSET
                known -= 1
            if "escalation_policy" in data:
                at = "escalation_policy"
                value = data["escalation_policy"]
                self.escalation_policy = None if value is None else _parsers.EscalationPolicyReference(value)
            else:
                self.escalation_policy = UNSET
                known -= 1
            if "incident_type" in data:
                at = "incident_type"
                value = data["incident_type"]
                self.incident_type = None if value is None else _parsers.IncidentTypeReference(value)
            else:
                self.incident_type = UNSET
                known -= 1
            if "priority" in data:
                at = "priority"
                value = data["priority"]
                self.priority = (
                    None if value is None else as_union((_parsers.UpdateIncidentBodyIncidentPriority, as_str), value)
                )
            else:
                self.priority = UNSET
                known -= 1
            if "resolution" in data:
                at = "resolution"
                value = data["resolution"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.resolution = value
            else:
                self.resolution = UNSET
                known -= 1
            if "service" in data:
                at = "service"
                value = data["service"]
                self.service = None if value is None else _parsers.UpdateIncidentBodyIncidentService(value)
            else:
                self.service = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.UpdateIncidentBodyIncidentStatus(value)
            else:
                self.status = UNSET
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
            if "urgency" in data:
                at = "urgency"
                value = data["urgency"]
                self.urgency = None if value is None else _parsers.UpdateIncidentBodyIncidentUrgency(value)
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
