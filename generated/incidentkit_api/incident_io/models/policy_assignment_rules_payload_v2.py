# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.engine_param_binding_payload_v2 import EngineParamBindingPayloadV2
    from ..models.policy_reminder_cadence_v2 import PolicyReminderCadenceV2

_FIELDS = frozenset(
    (
        "bindings",
        "reminder_due_date_offset_hours",
        "reminder_cadence_after",
        "reminder_cadence_before",
        "reminder_detected_date_offset_hours",
    )
)


@_define(kw_only=True)
class PolicyAssignmentRulesPayloadV2(_Model):
    """The object `PolicyAssignmentRulesPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    bindings: list[EngineParamBindingPayloadV2]
    reminder_due_date_offset_hours: list[int]
    """When to remind, in hours from the due date."""
    reminder_cadence_after: PolicyReminderCadenceV2 | None | Unset = UNSET
    reminder_cadence_before: PolicyReminderCadenceV2 | None | Unset = UNSET
    reminder_detected_date_offset_hours: list[int] | None | Unset = UNSET
    """When to remind, in hours from the finding."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["bindings"] = to_wire(self.bindings)
        result["reminder_due_date_offset_hours"] = to_wire(self.reminder_due_date_offset_hours)
        if self.reminder_cadence_after is not UNSET:
            result["reminder_cadence_after"] = to_wire(self.reminder_cadence_after)
        if self.reminder_cadence_before is not UNSET:
            result["reminder_cadence_before"] = to_wire(self.reminder_cadence_before)
        if self.reminder_detected_date_offset_hours is not UNSET:
            result["reminder_detected_date_offset_hours"] = to_wire(self.reminder_detected_date_offset_hours)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 5
        try:
            at = "bindings"
            value = data["bindings"]
            self.bindings = as_list(_parsers.EngineParamBindingPayloadV2, value)
            at = "reminder_due_date_offset_hours"
            value = data["reminder_due_date_offset_hours"]
            self.reminder_due_date_offset_hours = as_list(as_int, value)
            if "reminder_cadence_after" in data:
                at = "reminder_cadence_after"
                value = data["reminder_cadence_after"]
                self.reminder_cadence_after = None if value is None else _parsers.PolicyReminderCadenceV2(value)
            else:
                self.reminder_cadence_after = UNSET
                known -= 1
            if "reminder_cadence_before" in data:
                at = "reminder_cadence_before"
                value = data["reminder_cadence_before"]
                self.reminder_cadence_before = None if value is None else _parsers.PolicyReminderCadenceV2(value)
            else:
                self.reminder_cadence_before = UNSET
                known -= 1
            if "reminder_detected_date_offset_hours" in data:
                at = "reminder_detected_date_offset_hours"
                value = data["reminder_detected_date_offset_hours"]
                self.reminder_detected_date_offset_hours = None if value is None else as_list(as_int, value)
            else:
                self.reminder_detected_date_offset_hours = UNSET
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
