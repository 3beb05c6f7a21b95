# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field
from incidentkit_api.shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from incidentkit_api.shared.encoding import to_wire
from incidentkit_api.shared.types import UNSET
from incidentkit_api.shared.types import Model as _Model
from incidentkit_api.shared.types import blank as _blank

from ..models import _parsers

if TYPE_CHECKING:
    from incidentkit_api.shared.types import Unset

    from ..models.incident_reference import IncidentReference
    from ..models.incidents_responders_reference_state import IncidentsRespondersReferenceState
    from ..models.user_reference import UserReference

_FIELDS = frozenset(
    ("escalation_policy_requests", "incident", "message", "requested_at", "requester", "state", "updated_at", "user")
)


@_define(kw_only=True)
class IncidentsRespondersReference(_Model):
    """The object `IncidentsRespondersReference`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    escalation_policy_requests: list[str] | None | Unset = UNSET
    incident: IncidentReference | None | Unset = UNSET
    message: str | None | Unset = UNSET
    requested_at: str | None | Unset = UNSET
    requester: UserReference | None | Unset = UNSET
    state: IncidentsRespondersReferenceState | None | Unset = UNSET
    updated_at: str | None | Unset = UNSET
    user: UserReference | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.escalation_policy_requests is not UNSET:
            result["escalation_policy_requests"] = to_wire(self.escalation_policy_requests)
        if self.incident is not UNSET:
            result["incident"] = to_wire(self.incident)
        if self.message is not UNSET:
            result["message"] = self.message
        if self.requested_at is not UNSET:
            result["requested_at"] = self.requested_at
        if self.requester is not UNSET:
            result["requester"] = to_wire(self.requester)
        if self.state is not UNSET:
            result["state"] = to_wire(self.state)
        if self.updated_at is not UNSET:
            result["updated_at"] = self.updated_at
        if self.user is not UNSET:
            result["user"] = to_wire(self.user)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            if "escalation_policy_requests" in data:
                at = "escalation_policy_requests"
                value = data["escalation_policy_requests"]
                self.escalation_policy_requests = None if value is None else as_list(as_str, value)
            else:
                self.escalation_policy_requests = UNSET
                known -= 1
            if "incident" in data:
                at = "incident"
                value = data["incident"]
                self.incident = None if value is None else _parsers.IncidentReference(value)
            else:
                self.incident = UNSET
                known -= 1
            if "message" in data:
                at = "message"
                value = data["message"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.message = value
            else:
                self.message = UNSET
                known -= 1
            if "requested_at" in data:
                at = "requested_at"
                value = data["requested_at"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.requested_at = value
            else:
                self.requested_at = UNSET
                known -= 1
            if "requester" in data:
                at = "requester"
                value = data["requester"]
                self.requester = None if value is None else _parsers.UserReference(value)
            else:
                self.requester = UNSET
                known -= 1
            if "state" in data:
                at = "state"
                value = data["state"]
                self.state = None if value is None else _parsers.IncidentsRespondersReferenceState(value)
            else:
                self.state = UNSET
                known -= 1
            if "updated_at" in data:
                at = "updated_at"
                value = data["updated_at"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.updated_at = value
            else:
                self.updated_at = UNSET
                known -= 1
            if "user" in data:
                at = "user"
                value = data["user"]
                self.user = None if value is None else _parsers.UserReference(value)
            else:
                self.user = UNSET
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
