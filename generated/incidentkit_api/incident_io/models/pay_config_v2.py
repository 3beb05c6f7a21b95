# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.pay_config_one_off_rule_v2 import PayConfigOneOffRuleV2
    from ..models.pay_config_v2_rate_time_unit import PayConfigV2RateTimeUnit
    from ..models.pay_config_weekly_rule_v2 import PayConfigWeeklyRuleV2

_FIELDS = frozenset(
    (
        "base_rate_cents",
        "created_at",
        "currency",
        "id",
        "name",
        "one_off_rules",
        "rate_time_unit",
        "timezone",
        "updated_at",
        "weekly_rules",
        "published_at",
    )
)


@_define(kw_only=True)
class PayConfigV2(_Model):
    """The object `PayConfigV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    base_rate_cents: int
    """Pay where no rule applies, in hundredths of the currency unit."""
    created_at: datetime.datetime
    currency: str
    """ISO 4217 code."""
    id: str
    name: str
    one_off_rules: list[PayConfigOneOffRuleV2]
    rate_time_unit: PayConfigV2RateTimeUnit
    timezone: str
    """IANA name, such as Europe/London."""
    updated_at: datetime.datetime
    weekly_rules: list[PayConfigWeeklyRuleV2]
    published_at: datetime.datetime | None | Unset = UNSET
    """Absent while it is a draft."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["base_rate_cents"] = self.base_rate_cents
        result["created_at"] = to_wire(self.created_at)
        result["currency"] = self.currency
        result["id"] = self.id
        result["name"] = self.name
        result["one_off_rules"] = to_wire(self.one_off_rules)
        result["rate_time_unit"] = to_wire(self.rate_time_unit)
        result["timezone"] = self.timezone
        result["updated_at"] = to_wire(self.updated_at)
        result["weekly_rules"] = to_wire(self.weekly_rules)
        if self.published_at is not UNSET:
            result["published_at"] = to_wire(self.published_at)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 11
        try:
            at = "base_rate_cents"
            value = data["base_rate_cents"]
            if type(value) is not int:
                value = as_int(value)
            self.base_rate_cents = value
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "currency"
            value = data["currency"]
            if type(value) is not str:
                value = as_str(value)
            self.currency = value
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "one_off_rules"
            value = data["one_off_rules"]
            self.one_off_rules = as_list(_parsers.PayConfigOneOffRuleV2, value)
            at = "rate_time_unit"
            value = data["rate_time_unit"]
            self.rate_time_unit = _parsers.PayConfigV2RateTimeUnit(value)
            at = "timezone"
            value = data["timezone"]
            if type(value) is not str:
                value = as_str(value)
            self.timezone = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "weekly_rules"
            value = data["weekly_rules"]
            self.weekly_rules = as_list(_parsers.PayConfigWeeklyRuleV2, value)
            if "published_at" in data:
                at = "published_at"
                value = data["published_at"]
                self.published_at = None if value is None else as_datetime(value)
            else:
                self.published_at = UNSET
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
