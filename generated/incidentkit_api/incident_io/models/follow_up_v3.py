# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_datetime, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.external_issue_reference_v2 import ExternalIssueReferenceV2
    from ..models.follow_up_category_v3 import FollowUpCategoryV3
    from ..models.follow_up_priority_v2 import FollowUpPriorityV2
    from ..models.follow_up_v3_status import FollowUpV3Status
    from ..models.team_slim_v2 import TeamSlimV2
    from ..models.user_v2 import UserV2

_FIELDS = frozenset(
    (
        "created_at",
        "creator",
        "id",
        "incident_id",
        "labels",
        "status",
        "title",
        "updated_at",
        "assignee",
        "assignee_team",
        "category",
        "completed_at",
        "description",
        "external_issue_reference",
        "priority",
    )
)


@_define(kw_only=True)
class FollowUpV3(_Model):
    """The object `FollowUpV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    created_at: datetime.datetime
    creator: ActorV2
    """Who did something: exactly one member is set."""
    id: str
    incident_id: str
    labels: list[str]
    status: FollowUpV3Status
    title: str
    updated_at: datetime.datetime
    assignee: UserV2 | None | Unset = UNSET
    assignee_team: TeamSlimV2 | None | Unset = UNSET
    """A team in short."""
    category: FollowUpCategoryV3 | None | Unset = UNSET
    completed_at: datetime.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    external_issue_reference: ExternalIssueReferenceV2 | None | Unset = UNSET
    priority: FollowUpPriorityV2 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["created_at"] = to_wire(self.created_at)
        result["creator"] = to_wire(self.creator)
        result["id"] = self.id
        result["incident_id"] = self.incident_id
        result["labels"] = to_wire(self.labels)
        result["status"] = to_wire(self.status)
        result["title"] = self.title
        result["updated_at"] = to_wire(self.updated_at)
        if self.assignee is not UNSET:
            result["assignee"] = to_wire(self.assignee)
        if self.assignee_team is not UNSET:
            result["assignee_team"] = to_wire(self.assignee_team)
        if self.category is not UNSET:
            result["category"] = to_wire(self.category)
        if self.completed_at is not UNSET:
            result["completed_at"] = to_wire(self.completed_at)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.external_issue_reference is not UNSET:
            result["external_issue_reference"] = to_wire(self.external_issue_reference)
        if self.priority is not UNSET:
            result["priority"] = to_wire(self.priority)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 15
        try:
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "creator"
            value = data["creator"]
            self.creator = _parsers.ActorV2(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "incident_id"
            value = data["incident_id"]
            if type(value) is not str:
                value = as_str(value)
            self.incident_id = value
            at = "labels"
            value = data["labels"]
            self.labels = as_list(as_str, value)
            at = "status"
            value = data["status"]
            self.status = _parsers.FollowUpV3Status(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "assignee" in data:
                at = "assignee"
                value = data["assignee"]
                self.assignee = None if value is None else _parsers.UserV2(value)
            else:
                self.assignee = UNSET
                known -= 1
            if "assignee_team" in data:
                at = "assignee_team"
                value = data["assignee_team"]
                self.assignee_team = None if value is None else _parsers.TeamSlimV2(value)
            else:
                self.assignee_team = UNSET
                known -= 1
            if "category" in data:
                at = "category"
                value = data["category"]
                self.category = None if value is None else _parsers.FollowUpCategoryV3(value)
            else:
                self.category = UNSET
                known -= 1
            if "completed_at" in data:
                at = "completed_at"
                value = data["completed_at"]
                self.completed_at = None if value is None else as_datetime(value)
            else:
                self.completed_at = UNSET
                known -= 1
            if "description" in data:
                at = "description"
                value = data["description"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.description = value
            else:
                self.description = UNSET
                known -= 1
            if "external_issue_reference" in data:
                at = "external_issue_reference"
                value = data["external_issue_reference"]
                self.external_issue_reference = None if value is None else _parsers.ExternalIssueReferenceV2(value)
            else:
                self.external_issue_reference = UNSET
                known -= 1
            if "priority" in data:
                at = "priority"
                value = data["priority"]
                self.priority = None if value is None else _parsers.FollowUpPriorityV2(value)
            else:
                self.priority = UNSET
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
