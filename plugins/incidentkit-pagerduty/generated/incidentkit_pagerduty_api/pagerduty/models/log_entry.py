# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from incidentkit_api.shared.types import Unset

    from ..models.agent_reference import AgentReference
    from ..models.channel import Channel
    from ..models.context import Context
    from ..models.incident_reference import IncidentReference
    from ..models.log_entry_event_details import LogEntryEventDetails
    from ..models.log_entry_type import LogEntryType
    from ..models.service_reference import ServiceReference
    from ..models.team_reference import TeamReference

_FIELDS = frozenset(
    (
        "html_url",
        "id",
        "self",
        "summary",
        "type",
        "agent",
        "changeset",
        "channel",
        "contexts",
        "created_at",
        "event_details",
        "incident",
        "note",
        "service",
        "teams",
    )
)


@_define(kw_only=True)
class LogEntry(_Model):
    """The object `LogEntry`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    html_url: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    self_: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    type_: LogEntryType | None | Unset = UNSET
    agent: AgentReference | None | Unset = UNSET
    changeset: list[str] | None | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    contexts: list[Context] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    event_details: LogEntryEventDetails | None | Unset = UNSET
    incident: IncidentReference | None | Unset = UNSET
    note: str | None | Unset = UNSET
    service: ServiceReference | None | Unset = UNSET
    teams: list[TeamReference] | None | Unset = UNSET
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
            result["type"] = to_wire(self.type_)
        if self.agent is not UNSET:
            result["agent"] = to_wire(self.agent)
        if self.changeset is not UNSET:
            result["changeset"] = to_wire(self.changeset)
        if self.channel is not UNSET:
            result["channel"] = to_wire(self.channel)
        if self.contexts is not UNSET:
            result["contexts"] = to_wire(self.contexts)
        if self.created_at is not UNSET:
            result["created_at"] = to_wire(self.created_at)
        if self.event_details is not UNSET:
            result["event_details"] = to_wire(self.event_details)
        if self.incident is not UNSET:
            result["incident"] = to_wire(self.incident)
        if self.note is not UNSET:
            result["note"] = self.note
        if self.service is not UNSET:
            result["service"] = to_wire(self.service)
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
        known = 15
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
                self.type_ = None if value is None else _parsers.LogEntryType(value)
            else:
                self.type_ = UNSET
                known -= 1
            if "agent" in data:
                at = "agent"
                value = data["agent"]
                self.agent = None if value is None else _parsers.AgentReference(value)
            else:
                self.agent = UNSET
                known -= 1
            if "changeset" in data:
                at = "changeset"
                value = data["changeset"]
                self.changeset = None if value is None else as_list(as_str, value)
            else:
                self.changeset = UNSET
                known -= 1
            if "channel" in data:
                at = "channel"
                value = data["channel"]
                self.channel = None if value is None else _parsers.Channel(value)
            else:
                self.channel = UNSET
                known -= 1
            if "contexts" in data:
                at = "contexts"
                value = data["contexts"]
                self.contexts = None if value is None else as_list(_parsers.Context, value)
            else:
                self.contexts = UNSET
                known -= 1
            if "created_at" in data:
                at = "created_at"
                value = data["created_at"]
                self.created_at = None if value is None else as_datetime(value)
            else:
                self.created_at = UNSET
                known -= 1
            if "event_details" in data:
                at = "event_details"
                value = data["event_details"]
                self.event_details = None if value is None else _parsers.LogEntryEventDetails(value)
            else:
                self.event_details = UNSET
                known -= 1
            if "incident" in data:
                at = "incident"
                value = data["incident"]
                self.incident = None if value is None else _parsers.IncidentReference(value)
            else:
                self.incident = UNSET
                known -= 1
            if "note" in data:
                at = "note"
                value = data["note"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.note = value
            else:
                self.note = UNSET
                known -= 1
            if "service" in data:
                at = "service"
                value = data["service"]
                self.service = None if value is None else _parsers.ServiceReference(value)
            else:
                self.service = UNSET
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
