# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.webhook_delivery_slim_v2_outcome import WebhookDeliverySlimV2Outcome

_FIELDS = frozenset(("endpoint", "method", "outcome", "duration_ms", "status_code"))


@_define(kw_only=True)
class WebhookDeliverySlimV2(_Model):
    """A call made by a step, without its bodies.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    endpoint: str
    method: str
    outcome: WebhookDeliverySlimV2Outcome
    duration_ms: int | None | Unset = UNSET
    status_code: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["endpoint"] = self.endpoint
        result["method"] = self.method
        result["outcome"] = to_wire(self.outcome)
        if self.duration_ms is not UNSET:
            result["duration_ms"] = self.duration_ms
        if self.status_code is not UNSET:
            result["status_code"] = self.status_code
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
            at = "endpoint"
            value = data["endpoint"]
            if type(value) is not str:
                value = as_str(value)
            self.endpoint = value
            at = "method"
            value = data["method"]
            if type(value) is not str:
                value = as_str(value)
            self.method = value
            at = "outcome"
            value = data["outcome"]
            self.outcome = _parsers.WebhookDeliverySlimV2Outcome(value)
            if "duration_ms" in data:
                at = "duration_ms"
                value = data["duration_ms"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.duration_ms = value
            else:
                self.duration_ms = UNSET
                known -= 1
            if "status_code" in data:
                at = "status_code"
                value = data["status_code"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.status_code = value
            else:
                self.status_code = UNSET
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
