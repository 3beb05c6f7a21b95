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
    from ..models.follow_ups_update_payload_v3_status import FollowUpsUpdatePayloadV3Status

_FIELDS = frozenset(
    (
        "status",
        "title",
        "assignee_id",
        "assignee_team_id",
        "description",
        "follow_up_category_id",
        "follow_up_priority_option_id",
        "labels",
    )
)


@_define(kw_only=True)
class FollowUpsUpdatePayloadV3(_Model):
    """The object `FollowUpsUpdatePayloadV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    status: FollowUpsUpdatePayloadV3Status
    title: str
    assignee_id: str | None | Unset = UNSET
    assignee_team_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    follow_up_category_id: str | None | Unset = UNSET
    follow_up_priority_option_id: str | None | Unset = UNSET
    labels: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["status"] = to_wire(self.status)
        result["title"] = self.title
        if self.assignee_id is not UNSET:
            result["assignee_id"] = self.assignee_id
        if self.assignee_team_id is not UNSET:
            result["assignee_team_id"] = self.assignee_team_id
        if self.description is not UNSET:
            result["description"] = self.description
        if self.follow_up_category_id is not UNSET:
            result["follow_up_category_id"] = self.follow_up_category_id
        if self.follow_up_priority_option_id is not UNSET:
            result["follow_up_priority_option_id"] = self.follow_up_priority_option_id
        if self.labels is not UNSET:
            result["labels"] = to_wire(self.labels)
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
            at = "status"
            value = data["status"]
            self.status = _parsers.FollowUpsUpdatePayloadV3Status(value)
            at = "title"
            value = data["title"]
            if type(value) is not str:
                value = as_str(value)
            self.title = value
            if "assignee_id" in data:
                at = "assignee_id"
                value = data["assignee_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.assignee_id = value
            else:
                self.assignee_id = UNSET
                known -= 1
            if "assignee_team_id" in data:
                at = "assignee_team_id"
                value = data["assignee_team_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.assignee_team_id = value
            else:
                self.assignee_team_id = UNSET
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
            if "follow_up_category_id" in data:
                at = "follow_up_category_id"
                value = data["follow_up_category_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.follow_up_category_id = value
            else:
                self.follow_up_category_id = UNSET
                known -= 1
            if "follow_up_priority_option_id" in data:
                at = "follow_up_priority_option_id"
                value = data["follow_up_priority_option_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.follow_up_priority_option_id = value
            else:
                self.follow_up_priority_option_id = UNSET
                known -= 1
            if "labels" in data:
                at = "labels"
                value = data["labels"]
                self.labels = None if value is None else as_list(as_str, value)
            else:
                self.labels = UNSET
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
