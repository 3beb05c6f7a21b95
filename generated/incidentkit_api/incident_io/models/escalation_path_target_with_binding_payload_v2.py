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
    from ..models.engine_param_binding_payload_v2 import EngineParamBindingPayloadV2
    from ..models.escalation_path_target_with_binding_payload_v2_schedule_mode import (
        EscalationPathTargetWithBindingPayloadV2ScheduleMode,
    )
    from ..models.escalation_path_target_with_binding_payload_v2_type import (
        EscalationPathTargetWithBindingPayloadV2Type,
    )
    from ..models.escalation_path_target_with_binding_payload_v2_urgency import (
        EscalationPathTargetWithBindingPayloadV2Urgency,
    )

_FIELDS = frozenset(("type", "urgency", "binding", "id", "schedule_mode", "selected_rota_id"))


@_define(kw_only=True)
class EscalationPathTargetWithBindingPayloadV2(_Model):
    """The object `EscalationPathTargetWithBindingPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    type_: EscalationPathTargetWithBindingPayloadV2Type
    urgency: EscalationPathTargetWithBindingPayloadV2Urgency
    binding: EngineParamBindingPayloadV2 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    id: str | None | Unset = UNSET
    schedule_mode: EscalationPathTargetWithBindingPayloadV2ScheduleMode | None | Unset = UNSET
    """Whom of the schedule to page. May be empty."""
    selected_rota_id: str | None | Unset = UNSET
    """The rotation, where the mode asks for one."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["type"] = to_wire(self.type_)
        result["urgency"] = to_wire(self.urgency)
        if self.binding is not UNSET:
            result["binding"] = to_wire(self.binding)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.schedule_mode is not UNSET:
            result["schedule_mode"] = to_wire(self.schedule_mode)
        if self.selected_rota_id is not UNSET:
            result["selected_rota_id"] = self.selected_rota_id
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
            at = "type"
            value = data["type"]
            self.type_ = _parsers.EscalationPathTargetWithBindingPayloadV2Type(value)
            at = "urgency"
            value = data["urgency"]
            self.urgency = _parsers.EscalationPathTargetWithBindingPayloadV2Urgency(value)
            if "binding" in data:
                at = "binding"
                value = data["binding"]
                self.binding = None if value is None else _parsers.EngineParamBindingPayloadV2(value)
            else:
                self.binding = UNSET
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
            if "schedule_mode" in data:
                at = "schedule_mode"
                value = data["schedule_mode"]
                self.schedule_mode = (
                    None if value is None else _parsers.EscalationPathTargetWithBindingPayloadV2ScheduleMode(value)
                )
            else:
                self.schedule_mode = UNSET
                known -= 1
            if "selected_rota_id" in data:
                at = "selected_rota_id"
                value = data["selected_rota_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.selected_rota_id = value
            else:
                self.selected_rota_id = UNSET
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
