# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.engine_param_binding_v2 import EngineParamBindingV2
    from ..models.policy_due_date_config_v2_calculation_type import PolicyDueDateConfigV2CalculationType

_FIELDS = frozenset(("calculation_type", "days", "incident_timestamp_id", "applies_from", "calculation_timezone"))


@_define(kw_only=True)
class PolicyDueDateConfigV2(_Model):
    """The object `PolicyDueDateConfigV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    calculation_type: PolicyDueDateConfigV2CalculationType
    days: EngineParamBindingV2
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    incident_timestamp_id: str
    """From when the days are counted."""
    applies_from: datetime.datetime | None | Unset = UNSET
    """Older records have no due date."""
    calculation_timezone: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["calculation_type"] = to_wire(self.calculation_type)
        result["days"] = to_wire(self.days)
        result["incident_timestamp_id"] = self.incident_timestamp_id
        if self.applies_from is not UNSET:
            result["applies_from"] = to_wire(self.applies_from)
        if self.calculation_timezone is not UNSET:
            result["calculation_timezone"] = self.calculation_timezone
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
            at = "calculation_type"
            value = data["calculation_type"]
            self.calculation_type = _parsers.PolicyDueDateConfigV2CalculationType(value)
            at = "days"
            value = data["days"]
            self.days = _parsers.EngineParamBindingV2(value)
            at = "incident_timestamp_id"
            value = data["incident_timestamp_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_timestamp_id = value
            if "applies_from" in data:
                at = "applies_from"
                value = data["applies_from"]
                self.applies_from = None if value is None else as_datetime(value)
            else:
                self.applies_from = UNSET
                known -= 1
            if "calculation_timezone" in data:
                at = "calculation_timezone"
                value = data["calculation_timezone"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.calculation_timezone = value
            else:
                self.calculation_timezone = UNSET
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
