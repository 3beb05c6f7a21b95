# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.policy_on_call_readiness_v2_enforcement import PolicyOnCallReadinessV2Enforcement
    from ..models.policy_readiness_rule_v2 import PolicyReadinessRuleV2

_FIELDS = frozenset(("enforcement", "high_urgency", "low_urgency"))


@_define(kw_only=True)
class PolicyOnCallReadinessV2(_Model):
    """The object `PolicyOnCallReadinessV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    enforcement: PolicyOnCallReadinessV2Enforcement | None | Unset = UNSET
    """Whether a miss is told or stops people."""
    high_urgency: list[PolicyReadinessRuleV2] | None | Unset = UNSET
    low_urgency: list[PolicyReadinessRuleV2] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.enforcement is not UNSET:
            result["enforcement"] = to_wire(self.enforcement)
        if self.high_urgency is not UNSET:
            result["high_urgency"] = to_wire(self.high_urgency)
        if self.low_urgency is not UNSET:
            result["low_urgency"] = to_wire(self.low_urgency)
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
            if "enforcement" in data:
                at = "enforcement"
                value = data["enforcement"]
                self.enforcement = None if value is None else _parsers.PolicyOnCallReadinessV2Enforcement(value)
            else:
                self.enforcement = UNSET
                known -= 1
            if "high_urgency" in data:
                at = "high_urgency"
                value = data["high_urgency"]
                self.high_urgency = None if value is None else as_list(_parsers.PolicyReadinessRuleV2, value)
            else:
                self.high_urgency = UNSET
                known -= 1
            if "low_urgency" in data:
                at = "low_urgency"
                value = data["low_urgency"]
                self.low_urgency = None if value is None else as_list(_parsers.PolicyReadinessRuleV2, value)
            else:
                self.low_urgency = UNSET
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
