# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.activity_follow_up_updated_v2_new_status import ActivityFollowUpUpdatedV2NewStatus
    from ..models.activity_follow_up_updated_v2_previous_status import ActivityFollowUpUpdatedV2PreviousStatus
    from ..models.actor_v2 import ActorV2
    from ..models.user_v2 import UserV2

_FIELDS = frozenset(
    (
        "follow_up_id",
        "new_assignee",
        "new_status",
        "new_title",
        "previous_assignee",
        "previous_status",
        "previous_title",
        "updater",
    )
)


@_define(kw_only=True)
class ActivityFollowUpUpdatedV2(_Model):
    """The object `ActivityFollowUpUpdatedV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    follow_up_id: str
    new_assignee: UserV2 | None | Unset = UNSET
    new_status: ActivityFollowUpUpdatedV2NewStatus | None | Unset = UNSET
    new_title: str | None | Unset = UNSET
    previous_assignee: UserV2 | None | Unset = UNSET
    previous_status: ActivityFollowUpUpdatedV2PreviousStatus | None | Unset = UNSET
    previous_title: str | None | Unset = UNSET
    updater: ActorV2 | None | Unset = UNSET
    """Who did something: exactly one member is set."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["follow_up_id"] = self.follow_up_id
        if self.new_assignee is not UNSET:
            result["new_assignee"] = to_wire(self.new_assignee)
        if self.new_status is not UNSET:
            result["new_status"] = to_wire(self.new_status)
        if self.new_title is not UNSET:
            result["new_title"] = self.new_title
        if self.previous_assignee is not UNSET:
            result["previous_assignee"] = to_wire(self.previous_assignee)
        if self.previous_status is not UNSET:
            result["previous_status"] = to_wire(self.previous_status)
        if self.previous_title is not UNSET:
            result["previous_title"] = self.previous_title
        if self.updater is not UNSET:
            result["updater"] = to_wire(self.updater)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 8
        try:
            at = "follow_up_id"
            value = data["follow_up_id"]
            if type(value) is not str:
                value = as_str(value)
            self.follow_up_id = value
            if "new_assignee" in data:
                at = "new_assignee"
                value = data["new_assignee"]
                self.new_assignee = None if value is None else _parsers.UserV2(value)
            else:
                self.new_assignee = UNSET
                known -= 1
            if "new_status" in data:
                at = "new_status"
                value = data["new_status"]
                self.new_status = None if value is None else _parsers.ActivityFollowUpUpdatedV2NewStatus(value)
            else:
                self.new_status = UNSET
                known -= 1
            if "new_title" in data:
                at = "new_title"
                value = data["new_title"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.new_title = value
            else:
                self.new_title = UNSET
                known -= 1
            if "previous_assignee" in data:
                at = "previous_assignee"
                value = data["previous_assignee"]
                self.previous_assignee = None if value is None else _parsers.UserV2(value)
            else:
                self.previous_assignee = UNSET
                known -= 1
            if "previous_status" in data:
                at = "previous_status"
                value = data["previous_status"]
                self.previous_status = (
                    None if value is None else _parsers.ActivityFollowUpUpdatedV2PreviousStatus(value)
                )
            else:
                self.previous_status = UNSET
                known -= 1
            if "previous_title" in data:
                at = "previous_title"
                value = data["previous_title"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.previous_title = value
            else:
                self.previous_title = UNSET
                known -= 1
            if "updater" in data:
                at = "updater"
                value = data["updater"]
                self.updater = None if value is None else _parsers.ActorV2(value)
            else:
                self.updater = UNSET
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
