# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_date, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.ai_tool_metrics_record_metrics import AiToolMetricsRecordMetrics

_FIELDS = frozenset(
    (
        "id",
        "email",
        "date",
        "is_active",
        "tool",
        "metrics",
        "input_tokens",
        "output_tokens",
        "cache_write_tokens",
        "cache_read_tokens",
        "spend_cents",
    )
)


@_define(kw_only=True)
class AiToolMetricsRecord(_Model):
    """A stored day of usage.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    id: int | None | Unset = UNSET
    email: str | None | Unset = UNSET
    """Whose usage it is."""
    date: datetime.date | None | Unset = UNSET
    """The day."""
    is_active: bool | None | Unset = UNSET
    """Whether the tool was used on that day."""
    tool: str | None | Unset = UNSET
    """Name of the tool."""
    metrics: AiToolMetricsRecordMetrics | None | Unset = UNSET
    """Further figures of your own."""
    input_tokens: int | None | Unset = UNSET
    output_tokens: int | None | Unset = UNSET
    cache_write_tokens: int | None | Unset = UNSET
    cache_read_tokens: int | None | Unset = UNSET
    spend_cents: int | None | Unset = UNSET
    """Cost in hundredths of the currency unit."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.email is not UNSET:
            result["email"] = self.email
        if self.date is not UNSET:
            result["date"] = to_wire(self.date)
        if self.is_active is not UNSET:
            result["is_active"] = self.is_active
        if self.tool is not UNSET:
            result["tool"] = self.tool
        if self.metrics is not UNSET:
            result["metrics"] = to_wire(self.metrics)
        if self.input_tokens is not UNSET:
            result["input_tokens"] = self.input_tokens
        if self.output_tokens is not UNSET:
            result["output_tokens"] = self.output_tokens
        if self.cache_write_tokens is not UNSET:
            result["cache_write_tokens"] = self.cache_write_tokens
        if self.cache_read_tokens is not UNSET:
            result["cache_read_tokens"] = self.cache_read_tokens
        if self.spend_cents is not UNSET:
            result["spend_cents"] = self.spend_cents
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
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "email" in data:
                at = "email"
                value = data["email"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.email = value
            else:
                self.email = UNSET
                known -= 1
            if "date" in data:
                at = "date"
                value = data["date"]
                self.date = None if value is None else as_date(value)
            else:
                self.date = UNSET
                known -= 1
            if "is_active" in data:
                at = "is_active"
                value = data["is_active"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.is_active = value
            else:
                self.is_active = UNSET
                known -= 1
            if "tool" in data:
                at = "tool"
                value = data["tool"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.tool = value
            else:
                self.tool = UNSET
                known -= 1
            if "metrics" in data:
                at = "metrics"
                value = data["metrics"]
                self.metrics = None if value is None else _parsers.AiToolMetricsRecordMetrics(value)
            else:
                self.metrics = UNSET
                known -= 1
            if "input_tokens" in data:
                at = "input_tokens"
                value = data["input_tokens"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.input_tokens = value
            else:
                self.input_tokens = UNSET
                known -= 1
            if "output_tokens" in data:
                at = "output_tokens"
                value = data["output_tokens"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.output_tokens = value
            else:
                self.output_tokens = UNSET
                known -= 1
            if "cache_write_tokens" in data:
                at = "cache_write_tokens"
                value = data["cache_write_tokens"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.cache_write_tokens = value
            else:
                self.cache_write_tokens = UNSET
                known -= 1
            if "cache_read_tokens" in data:
                at = "cache_read_tokens"
                value = data["cache_read_tokens"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.cache_read_tokens = value
            else:
                self.cache_read_tokens = UNSET
                known -= 1
            if "spend_cents" in data:
                at = "spend_cents"
                value = data["spend_cents"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.spend_cents = value
            else:
                self.spend_cents = UNSET
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
