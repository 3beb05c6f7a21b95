# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_int, as_list, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.escalation_policy_on_call_handoff_notifications import EscalationPolicyOnCallHandoffNotifications
    from ..models.escalation_policy_type import EscalationPolicyType
    from ..models.escalation_rule import EscalationRule
    from ..models.service_reference import ServiceReference
    from ..models.team_reference import TeamReference

_FIELDS = frozenset(
    (
        "type",
        "escalation_rules",
        "name",
        "html_url",
        "id",
        "self",
        "summary",
        "description",
        "num_loops",
        "on_call_handoff_notifications",
        "services",
        "teams",
    )
)


@_define(kw_only=True)
class EscalationPolicy(_Model):
    """An escalation policy.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: EscalationPolicyType
    """The server's default is "escalation_policy"."""
    escalation_rules: list[EscalationRule]
    name: str
    html_url: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    self_: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    num_loops: int | None | Unset = UNSET
    """The server's default is 0."""
    on_call_handoff_notifications: EscalationPolicyOnCallHandoffNotifications | None | Unset = UNSET
    services: list[ServiceReference] | None | Unset = UNSET
    teams: list[TeamReference] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        result["escalation_rules"] = to_wire(self.escalation_rules)
        result["name"] = self.name
        if self.html_url is not UNSET:
            result["html_url"] = self.html_url
        if self.id is not UNSET:
            result["id"] = self.id
        if self.self_ is not UNSET:
            result["self"] = self.self_
        if self.summary is not UNSET:
            result["summary"] = self.summary
        if self.description is not UNSET:
            result["description"] = self.description
        if self.num_loops is not UNSET:
            result["num_loops"] = self.num_loops
        if self.on_call_handoff_notifications is not UNSET:
            result["on_call_handoff_notifications"] = to_wire(self.on_call_handoff_notifications)
        if self.services is not UNSET:
            result["services"] = to_wire(self.services)
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
        known = 12
        try:
            at = "type"
            value = data["type"]
            self.type_ = _parsers.EscalationPolicyType(value)
            at = "escalation_rules"
            value = data["escalation_rules"]
            self.escalation_rules = as_list(_parsers.EscalationRule, value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
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
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "num_loops" in data:
                at = "num_loops"
                value = data["num_loops"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.num_loops = value
            else:
                self.num_loops = UNSET
                known -= 1
            if "on_call_handoff_notifications" in data:
                at = "on_call_handoff_notifications"
                value = data["on_call_handoff_notifications"]
                self.on_call_handoff_notifications = (
                    None if value is None else _parsers.EscalationPolicyOnCallHandoffNotifications(value)
                )
            else:
                self.on_call_handoff_notifications = UNSET
                known -= 1
            if "services" in data:
                at = "services"
                value = data["services"]
                self.services = None if value is None else as_list(_parsers.ServiceReference, value)
            else:
                self.services = UNSET
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
