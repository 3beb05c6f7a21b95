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
    from ..models.alert_slim_v2 import AlertSlimV2
    from ..models.escalation_creator_v2 import EscalationCreatorV2
    from ..models.escalation_event_v2 import EscalationEventV2
    from ..models.escalation_priority_v2 import EscalationPriorityV2
    from ..models.escalation_v2_status import EscalationV2Status
    from ..models.incident_slim_v2 import IncidentSlimV2

_FIELDS = frozenset(
    (
        "created_at",
        "creator",
        "description",
        "events",
        "id",
        "priority",
        "related_alerts",
        "related_incidents",
        "status",
        "title",
        "updated_at",
        "escalation_path_id",
    )
)


@_define(kw_only=True)
class EscalationV2(_Model):
    """The object `EscalationV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    creator: EscalationCreatorV2
    """What started an escalation: one member is set."""
    description: str
    events: list[EscalationEventV2]
    id: str
    priority: EscalationPriorityV2
    related_alerts: list[AlertSlimV2]
    related_incidents: list[IncidentSlimV2]
    status: EscalationV2Status
    title: str
    updated_at: datetime.datetime
    escalation_path_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["creator"] = to_wire(self.creator)
        result["description"] = self.description
        result["events"] = to_wire(self.events)
        result["id"] = self.id
        result["priority"] = to_wire(self.priority)
        result["related_alerts"] = to_wire(self.related_alerts)
        result["related_incidents"] = to_wire(self.related_incidents)
        result["status"] = to_wire(self.status)
        result["title"] = self.title
        result["updated_at"] = to_wire(self.updated_at)
        if self.escalation_path_id is not UNSET:
            result["escalation_path_id"] = self.escalation_path_id
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
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "creator"
            value = data["creator"]
            self.creator = _parsers.EscalationCreatorV2(value)
            at = "description"
            value = data["description"]
            if type(value) is not str:
                value = as_str(value)
            self.description = value
            at = "events"
            value = data["events"]
            self.events = as_list(_parsers.EscalationEventV2, value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "priority"
            value = data["priority"]
            self.priority = _parsers.EscalationPriorityV2(value)
            at = "related_alerts"
            value = data["related_alerts"]
            self.related_alerts = as_list(_parsers.AlertSlimV2, value)
            at = "related_incidents"
            value = data["related_incidents"]
            self.related_incidents = as_list(_parsers.IncidentSlimV2, value)
            at = "status"
            value = data["status"]
            self.status = _parsers.EscalationV2Status(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "escalation_path_id" in data:
                at = "escalation_path_id"
                value = data["escalation_path_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.escalation_path_id = value
            else:
                self.escalation_path_id = UNSET
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
