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
    from ..models.chat_channel_slim_v2 import ChatChannelSlimV2
    from ..models.escalation_event_v2_event import EscalationEventV2Event
    from ..models.escalation_event_v2_urgency import EscalationEventV2Urgency
    from ..models.user_v2 import UserV2

_FIELDS = frozenset(("event", "id", "occurred_at", "channels", "urgency", "users"))


@_define(kw_only=True)
class EscalationEventV2(_Model):
    """The object `EscalationEventV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    event: EscalationEventV2Event
    id: str
    occurred_at: datetime.datetime
    channels: list[ChatChannelSlimV2] | None | Unset = UNSET
    urgency: EscalationEventV2Urgency | None | Unset = UNSET
    users: list[UserV2] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["event"] = to_wire(self.event)
        result["id"] = self.id
        result["occurred_at"] = to_wire(self.occurred_at)
        if self.channels is not UNSET:
            result["channels"] = to_wire(self.channels)
        if self.urgency is not UNSET:
            result["urgency"] = to_wire(self.urgency)
        if self.users is not UNSET:
            result["users"] = to_wire(self.users)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 6
        try:
            at = "event"
            value = data["event"]
            self.event = _parsers.EscalationEventV2Event(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "occurred_at"
            value = data["occurred_at"]
            self.occurred_at = as_datetime(value)
            if "channels" in data:
                at = "channels"
                value = data["channels"]
                self.channels = None if value is None else as_list(_parsers.ChatChannelSlimV2, value)
            else:
                self.channels = UNSET
                known -= 1
            if "urgency" in data:
                at = "urgency"
                value = data["urgency"]
                self.urgency = None if value is None else _parsers.EscalationEventV2Urgency(value)
            else:
                self.urgency = UNSET
                known -= 1
            if "users" in data:
                at = "users"
                value = data["users"]
                self.users = None if value is None else as_list(_parsers.UserV2, value)
            else:
                self.users = UNSET
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
