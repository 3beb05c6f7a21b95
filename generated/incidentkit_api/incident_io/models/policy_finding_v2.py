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
    from ..models.policy_finding_debrief_v2 import PolicyFindingDebriefV2
    from ..models.policy_finding_dismissal_v2 import PolicyFindingDismissalV2
    from ..models.policy_finding_follow_up_v2 import PolicyFindingFollowUpV2
    from ..models.policy_finding_on_call_readiness_v2 import PolicyFindingOnCallReadinessV2
    from ..models.policy_finding_post_mortem_v2 import PolicyFindingPostMortemV2
    from ..models.policy_finding_schedule_v2 import PolicyFindingScheduleV2
    from ..models.policy_finding_shift_conflict_v2 import PolicyFindingShiftConflictV2
    from ..models.policy_finding_v2_policy_type import PolicyFindingV2PolicyType
    from ..models.policy_finding_v2_state import PolicyFindingV2State
    from ..models.policy_finding_vacation_conflict_v2 import PolicyFindingVacationConflictV2
    from ..models.user_v2 import UserV2

_FIELDS = frozenset(
    (
        "created_at",
        "id",
        "last_checked_at",
        "policy_id",
        "policy_type",
        "responsible_users",
        "state",
        "updated_at",
        "days",
        "debrief",
        "dismissal",
        "due_at",
        "follow_up",
        "on_call_readiness",
        "post_mortem",
        "schedule",
        "shift_conflict",
        "vacation_conflict",
    )
)


@_define(kw_only=True)
class PolicyFindingV2(_Model):
    """A case in which a policy was not met: the member named by `policy_type` has the details.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    id: str
    last_checked_at: datetime.datetime
    policy_id: str
    policy_type: PolicyFindingV2PolicyType
    """What is checked."""
    responsible_users: list[UserV2]
    state: PolicyFindingV2State
    updated_at: datetime.datetime
    days: int | None | Unset = UNSET
    debrief: PolicyFindingDebriefV2 | None | Unset = UNSET
    dismissal: PolicyFindingDismissalV2 | None | Unset = UNSET
    due_at: datetime.datetime | None | Unset = UNSET
    follow_up: PolicyFindingFollowUpV2 | None | Unset = UNSET
    on_call_readiness: PolicyFindingOnCallReadinessV2 | None | Unset = UNSET
    post_mortem: PolicyFindingPostMortemV2 | None | Unset = UNSET
    schedule: PolicyFindingScheduleV2 | None | Unset = UNSET
    shift_conflict: PolicyFindingShiftConflictV2 | None | Unset = UNSET
    vacation_conflict: PolicyFindingVacationConflictV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["last_checked_at"] = to_wire(self.last_checked_at)
        result["policy_id"] = self.policy_id
        result["policy_type"] = to_wire(self.policy_type)
        result["responsible_users"] = to_wire(self.responsible_users)
        result["state"] = to_wire(self.state)
        result["updated_at"] = to_wire(self.updated_at)
        if self.days is not UNSET:
            result["days"] = self.days
        if self.debrief is not UNSET:
            result["debrief"] = to_wire(self.debrief)
        if self.dismissal is not UNSET:
            result["dismissal"] = to_wire(self.dismissal)
        if self.due_at is not UNSET:
            result["due_at"] = to_wire(self.due_at)
        if self.follow_up is not UNSET:
            result["follow_up"] = to_wire(self.follow_up)
        if self.on_call_readiness is not UNSET:
            result["on_call_readiness"] = to_wire(self.on_call_readiness)
        if self.post_mortem is not UNSET:
            result["post_mortem"] = to_wire(self.post_mortem)
        if self.schedule is not UNSET:
            result["schedule"] = to_wire(self.schedule)
        if self.shift_conflict is not UNSET:
            result["shift_conflict"] = to_wire(self.shift_conflict)
        if self.vacation_conflict is not UNSET:
            result["vacation_conflict"] = to_wire(self.vacation_conflict)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 18
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "last_checked_at"
            value = data["last_checked_at"]
            self.last_checked_at = as_datetime(value)
            at = "policy_id"
            value = data["policy_id"]
            if type(value) is not str:
                value = as_str(value)
            self.policy_id = value
            at = "policy_type"
            value = data["policy_type"]
            self.policy_type = _parsers.PolicyFindingV2PolicyType(value)
            at = "responsible_users"
            value = data["responsible_users"]
            self.responsible_users = as_list(_parsers.UserV2, value)
            at = "state"
            value = data["state"]
            self.state = _parsers.PolicyFindingV2State(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "days" in data:
                at = "days"
                value = data["days"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.days = value
            else:
                self.days = UNSET
                known -= 1
            if "debrief" in data:
                at = "debrief"
                value = data["debrief"]
                self.debrief = None if value is None else _parsers.PolicyFindingDebriefV2(value)
            else:
                self.debrief = UNSET
                known -= 1
            if "dismissal" in data:
                at = "dismissal"
                value = data["dismissal"]
                self.dismissal = None if value is None else _parsers.PolicyFindingDismissalV2(value)
            else:
                self.dismissal = UNSET
                known -= 1
            if "due_at" in data:
                at = "due_at"
                value = data["due_at"]
                self.due_at = None if value is None else as_datetime(value)
            else:
                self.due_at = UNSET
                known -= 1
            if "follow_up" in data:
                at = "follow_up"
                value = data["follow_up"]
                self.follow_up = None if value is None else _parsers.PolicyFindingFollowUpV2(value)
            else:
                self.follow_up = UNSET
                known -= 1
            if "on_call_readiness" in data:
                at = "on_call_readiness"
                value = data["on_call_readiness"]
                self.on_call_readiness = None if value is None else _parsers.PolicyFindingOnCallReadinessV2(value)
            else:
                self.on_call_readiness = UNSET
                known -= 1
            if "post_mortem" in data:
                at = "post_mortem"
                value = data["post_mortem"]
                self.post_mortem = None if value is None else _parsers.PolicyFindingPostMortemV2(value)
            else:
                self.post_mortem = UNSET
                known -= 1
            if "schedule" in data:
                at = "schedule"
                value = data["schedule"]
                self.schedule = None if value is None else _parsers.PolicyFindingScheduleV2(value)
            else:
                self.schedule = UNSET
                known -= 1
            if "shift_conflict" in data:
                at = "shift_conflict"
                value = data["shift_conflict"]
                self.shift_conflict = None if value is None else _parsers.PolicyFindingShiftConflictV2(value)
            else:
                self.shift_conflict = UNSET
                known -= 1
            if "vacation_conflict" in data:
                at = "vacation_conflict"
                value = data["vacation_conflict"]
                self.vacation_conflict = None if value is None else _parsers.PolicyFindingVacationConflictV2(value)
            else:
                self.vacation_conflict = UNSET
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
