# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.condition_group_payload_v2 import ConditionGroupPayloadV2
    from ..models.expression_payload_v2 import ExpressionPayloadV2
    from ..models.policies_update_payload_v2_policy_type import PoliciesUpdatePayloadV2PolicyType
    from ..models.policies_update_payload_v2_status import PoliciesUpdatePayloadV2Status
    from ..models.policy_assignment_rules_payload_v2 import PolicyAssignmentRulesPayloadV2
    from ..models.policy_debrief_payload_v2 import PolicyDebriefPayloadV2
    from ..models.policy_follow_up_payload_v2 import PolicyFollowUpPayloadV2
    from ..models.policy_on_call_readiness_v2 import PolicyOnCallReadinessV2
    from ..models.policy_post_mortem_payload_v2 import PolicyPostMortemPayloadV2
    from ..models.policy_schedule_v2 import PolicyScheduleV2

_FIELDS = frozenset(
    (
        "conditions",
        "description",
        "name",
        "policy_type",
        "assignment_rules",
        "debrief",
        "expressions",
        "follow_up",
        "on_call_readiness",
        "post_mortem",
        "schedule",
        "status",
    )
)


@_define(kw_only=True)
class PoliciesUpdatePayloadV2(_Model):
    """The object `PoliciesUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    conditions: list[ConditionGroupPayloadV2]
    """Which records are checked."""
    description: str
    name: str
    policy_type: PoliciesUpdatePayloadV2PolicyType
    """What is checked."""
    assignment_rules: PolicyAssignmentRulesPayloadV2 | None | Unset = UNSET
    debrief: PolicyDebriefPayloadV2 | None | Unset = UNSET
    expressions: list[ExpressionPayloadV2] | None | Unset = UNSET
    """Values worked out, for bindings to refer to."""
    follow_up: PolicyFollowUpPayloadV2 | None | Unset = UNSET
    on_call_readiness: PolicyOnCallReadinessV2 | None | Unset = UNSET
    post_mortem: PolicyPostMortemPayloadV2 | None | Unset = UNSET
    schedule: PolicyScheduleV2 | None | Unset = UNSET
    status: PoliciesUpdatePayloadV2Status | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["conditions"] = to_wire(self.conditions)
        result["description"] = self.description
        result["name"] = self.name
        result["policy_type"] = to_wire(self.policy_type)
        if self.assignment_rules is not UNSET:
            result["assignment_rules"] = to_wire(self.assignment_rules)
        if self.debrief is not UNSET:
            result["debrief"] = to_wire(self.debrief)
        if self.expressions is not UNSET:
            result["expressions"] = to_wire(self.expressions)
        if self.follow_up is not UNSET:
            result["follow_up"] = to_wire(self.follow_up)
        if self.on_call_readiness is not UNSET:
            result["on_call_readiness"] = to_wire(self.on_call_readiness)
        if self.post_mortem is not UNSET:
            result["post_mortem"] = to_wire(self.post_mortem)
        if self.schedule is not UNSET:
            result["schedule"] = to_wire(self.schedule)
        if self.status is not UNSET:
            result["status"] = to_wire(self.status)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 12
        try:
            at = "conditions"
            value = data["conditions"]
            self.conditions = as_list(_parsers.ConditionGroupPayloadV2, value)
            at = "description"
            value = data["description"]
            if type(value) is not str:
                value = as_str(value)
            self.description = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "policy_type"
            value = data["policy_type"]
            self.policy_type = _parsers.PoliciesUpdatePayloadV2PolicyType(value)
            if "assignment_rules" in data:
                at = "assignment_rules"
                value = data["assignment_rules"]
                self.assignment_rules = None if value is None else _parsers.PolicyAssignmentRulesPayloadV2(value)
            else:
                self.assignment_rules = UNSET
                known -= 1
            if "debrief" in data:
                at = "debrief"
                value = data["debrief"]
                self.debrief = None if value is None else _parsers.PolicyDebriefPayloadV2(value)
            else:
                self.debrief = UNSET
                known -= 1
            if "expressions" in data:
                at = "expressions"
                value = data["expressions"]
                self.expressions = None if value is None else as_list(_parsers.ExpressionPayloadV2, value)
            else:
                self.expressions = UNSET
                known -= 1
            if "follow_up" in data:
                at = "follow_up"
                value = data["follow_up"]
                self.follow_up = None if value is None else _parsers.PolicyFollowUpPayloadV2(value)
            else:
                self.follow_up = UNSET
                known -= 1
            if "on_call_readiness" in data:
                at = "on_call_readiness"
                value = data["on_call_readiness"]
                self.on_call_readiness = None if value is None else _parsers.PolicyOnCallReadinessV2(value)
            else:
                self.on_call_readiness = UNSET
                known -= 1
            if "post_mortem" in data:
                at = "post_mortem"
                value = data["post_mortem"]
                self.post_mortem = None if value is None else _parsers.PolicyPostMortemPayloadV2(value)
            else:
                self.post_mortem = UNSET
                known -= 1
            if "schedule" in data:
                at = "schedule"
                value = data["schedule"]
                self.schedule = None if value is None else _parsers.PolicyScheduleV2(value)
            else:
                self.schedule = UNSET
                known -= 1
            if "status" in data:
                at = "status"
                value = data["status"]
                self.status = None if value is None else _parsers.PoliciesUpdatePayloadV2Status(value)
            else:
                self.status = UNSET
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
