# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.alert_route_channel_target_payload_v3_channel_visibility import (
        AlertRouteChannelTargetPayloadV3ChannelVisibility,
    )
    from ..models.engine_param_binding_payload_v3 import EngineParamBindingPayloadV3

_FIELDS = frozenset(("binding", "channel_visibility", "group_alerts_summary"))


@_define(kw_only=True)
class AlertRouteChannelTargetPayloadV3(_Model):
    """The object `AlertRouteChannelTargetPayloadV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    binding: EngineParamBindingPayloadV3
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    channel_visibility: AlertRouteChannelTargetPayloadV3ChannelVisibility
    group_alerts_summary: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["binding"] = to_wire(self.binding)
        result["channel_visibility"] = to_wire(self.channel_visibility)
        if self.group_alerts_summary is not UNSET:
            result["group_alerts_summary"] = self.group_alerts_summary
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 3
        try:
            at = "binding"
            value = data["binding"]
            self.binding = _parsers.EngineParamBindingPayloadV3(value)
            at = "channel_visibility"
            value = data["channel_visibility"]
            self.channel_visibility = _parsers.AlertRouteChannelTargetPayloadV3ChannelVisibility(value)
            if "group_alerts_summary" in data:
                at = "group_alerts_summary"
                value = data["group_alerts_summary"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.group_alerts_summary = value
            else:
                self.group_alerts_summary = UNSET
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
