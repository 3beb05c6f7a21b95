# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.escalation_path_node_delay_v2 import EscalationPathNodeDelayV2
    from ..models.escalation_path_node_escalation_path_v2 import EscalationPathNodeEscalationPathV2
    from ..models.escalation_path_node_if_else_v2 import EscalationPathNodeIfElseV2
    from ..models.escalation_path_node_level_v2 import EscalationPathNodeLevelV2
    from ..models.escalation_path_node_notify_channel_v2 import EscalationPathNodeNotifyChannelV2
    from ..models.escalation_path_node_repeat_v2 import EscalationPathNodeRepeatV2
    from ..models.escalation_path_node_v2_type import EscalationPathNodeV2Type

_FIELDS = frozenset(("id", "type", "delay", "escalation_path", "if_else", "level", "notify_channel", "repeat"))


@_define(kw_only=True)
class EscalationPathNodeV2(_Model):
    """A step of an escalation path: the member named by `type` is set.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: str
    """Chosen by the caller; unique in the path."""
    type_: EscalationPathNodeV2Type
    delay: EscalationPathNodeDelayV2 | None | Unset = UNSET
    """Waits for some time, or for certain hours."""
    escalation_path: EscalationPathNodeEscalationPathV2 | None | Unset = UNSET
    if_else: EscalationPathNodeIfElseV2 | None | Unset = UNSET
    """A fork, by conditions."""
    level: EscalationPathNodeLevelV2 | None | Unset = UNSET
    notify_channel: EscalationPathNodeNotifyChannelV2 | None | Unset = UNSET
    repeat: EscalationPathNodeRepeatV2 | None | Unset = UNSET
    """Goes back to an earlier step."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["id"] = self.id
        result["type"] = to_wire(self.type_)
        if self.delay is not UNSET:
            result["delay"] = to_wire(self.delay)
        if self.escalation_path is not UNSET:
            result["escalation_path"] = to_wire(self.escalation_path)
        if self.if_else is not UNSET:
            result["if_else"] = to_wire(self.if_else)
        if self.level is not UNSET:
            result["level"] = to_wire(self.level)
        if self.notify_channel is not UNSET:
            result["notify_channel"] = to_wire(self.notify_channel)
        if self.repeat is not UNSET:
            result["repeat"] = to_wire(self.repeat)
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
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "type"
            value = data["type"]
            self.type_ = _parsers.EscalationPathNodeV2Type(value)
            if "delay" in data:
                at = "delay"
                value = data["delay"]
                self.delay = None if value is None else _parsers.EscalationPathNodeDelayV2(value)
            else:
                self.delay = UNSET
                known -= 1
            if "escalation_path" in data:
                at = "escalation_path"
                value = data["escalation_path"]
                self.escalation_path = None if value is None else _parsers.EscalationPathNodeEscalationPathV2(value)
            else:
                self.escalation_path = UNSET
                known -= 1
            if "if_else" in data:
                at = "if_else"
                value = data["if_else"]
                self.if_else = None if value is None else _parsers.EscalationPathNodeIfElseV2(value)
            else:
                self.if_else = UNSET
                known -= 1
            if "level" in data:
                at = "level"
                value = data["level"]
                self.level = None if value is None else _parsers.EscalationPathNodeLevelV2(value)
            else:
                self.level = UNSET
                known -= 1
            if "notify_channel" in data:
                at = "notify_channel"
                value = data["notify_channel"]
                self.notify_channel = None if value is None else _parsers.EscalationPathNodeNotifyChannelV2(value)
            else:
                self.notify_channel = UNSET
                known -= 1
            if "repeat" in data:
                at = "repeat"
                value = data["repeat"]
                self.repeat = None if value is None else _parsers.EscalationPathNodeRepeatV2(value)
            else:
                self.repeat = UNSET
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
