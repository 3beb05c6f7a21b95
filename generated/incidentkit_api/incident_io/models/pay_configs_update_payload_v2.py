# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.pay_configs_update_payload_v2_rate_time_unit import PayConfigsUpdatePayloadV2RateTimeUnit

_FIELDS = frozenset(("base_rate_cents", "currency", "name", "rate_time_unit", "timezone"))


@_define(kw_only=True)
class PayConfigsUpdatePayloadV2(_Model):
    """The object `PayConfigsUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    base_rate_cents: int
    """Pay where no rule applies, in hundredths of the currency unit."""
    currency: str
    """ISO 4217 code."""
    name: str
    rate_time_unit: PayConfigsUpdatePayloadV2RateTimeUnit
    timezone: str
    """IANA name, such as Europe/London."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["base_rate_cents"] = self.base_rate_cents
        result["currency"] = self.currency
        result["name"] = self.name
        result["rate_time_unit"] = to_wire(self.rate_time_unit)
        result["timezone"] = self.timezone
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "base_rate_cents"
            value = data["base_rate_cents"]
            if type(value) is not int:
                value = as_int(value)
            self.base_rate_cents = value
            at = "currency"
            value = data["currency"]
            if type(value) is not str:
                value = as_str(value)
            self.currency = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "rate_time_unit"
            value = data["rate_time_unit"]
            self.rate_time_unit = _parsers.PayConfigsUpdatePayloadV2RateTimeUnit(value)
            at = "timezone"
            value = data["timezone"]
            if type(value) is not str:
                value = as_str(value)
            self.timezone = value
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 5:
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
