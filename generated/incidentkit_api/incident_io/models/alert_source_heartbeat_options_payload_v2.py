# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_object, unknown_fields
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank

if TYPE_CHECKING:
    from ...shared.types import Unset

_FIELDS = frozenset(("interval_seconds", "failure_threshold", "grace_period_seconds"))


@_define(kw_only=True)
class AlertSourceHeartbeatOptionsPayloadV2(_Model):
    """The object `AlertSourceHeartbeatOptionsPayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    interval_seconds: int
    """How often a sign of life is expected."""
    failure_threshold: int | None | Unset = UNSET
    """How many may be missed. The server's default is 1."""
    grace_period_seconds: int | None | Unset = UNSET
    """How late one may be. The server's default is 0."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["interval_seconds"] = self.interval_seconds
        if self.failure_threshold is not UNSET:
            result["failure_threshold"] = self.failure_threshold
        if self.grace_period_seconds is not UNSET:
            result["grace_period_seconds"] = self.grace_period_seconds
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
            at = "interval_seconds"
            value = data["interval_seconds"]
            if type(value) is not int:
                value = as_int(value)
            self.interval_seconds = value
            if "failure_threshold" in data:
                at = "failure_threshold"
                value = data["failure_threshold"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.failure_threshold = value
            else:
                self.failure_threshold = UNSET
                known -= 1
            if "grace_period_seconds" in data:
                at = "grace_period_seconds"
                value = data["grace_period_seconds"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.grace_period_seconds = value
            else:
                self.grace_period_seconds = UNSET
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
