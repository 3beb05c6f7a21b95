# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.pay_config_weekly_rule_payload_v2_weekdays_item import PayConfigWeeklyRulePayloadV2WeekdaysItem

_FIELDS = frozenset(("end_time", "rate_cents", "start_time", "weekdays", "id"))


@_define(kw_only=True)
class PayConfigWeeklyRulePayloadV2(_Model):
    """The object `PayConfigWeeklyRulePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    end_time: str
    """Time of day, HH:MM."""
    rate_cents: int
    """Pay per time unit, in hundredths of the currency unit."""
    start_time: str
    """Time of day, HH:MM."""
    weekdays: list[PayConfigWeeklyRulePayloadV2WeekdaysItem]
    id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["end_time"] = self.end_time
        result["rate_cents"] = self.rate_cents
        result["start_time"] = self.start_time
        result["weekdays"] = to_wire(self.weekdays)
        if self.id is not UNSET:
            result["id"] = self.id
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
            at = "end_time"
            value = data["end_time"]
            if type(value) is not str:
                value = as_str(value)
            self.end_time = value
            at = "rate_cents"
            value = data["rate_cents"]
            if type(value) is not int:
                value = as_int(value)
            self.rate_cents = value
            at = "start_time"
            value = data["start_time"]
            if type(value) is not str:
                value = as_str(value)
            self.start_time = value
            at = "weekdays"
            value = data["weekdays"]
            self.weekdays = as_list(_parsers.PayConfigWeeklyRulePayloadV2WeekdaysItem, value)
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
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
