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
    from ..models.announcement_rule_v2_conditions_no_longer_apply_behaviour import (
        AnnouncementRuleV2ConditionsNoLongerApplyBehaviour,
    )
    from ..models.announcement_rule_v2_mode import AnnouncementRuleV2Mode
    from ..models.announcement_rule_v2_private_incident_scope import AnnouncementRuleV2PrivateIncidentScope
    from ..models.announcement_rule_v2_update_sharing_mode import AnnouncementRuleV2UpdateSharingMode
    from ..models.condition_group_v2 import ConditionGroupV2

_FIELDS = frozenset(
    (
        "condition_groups",
        "conditions_no_longer_apply_behaviour",
        "created_at",
        "id",
        "microsoft_teams_channel_ids",
        "mode",
        "name",
        "owning_team_ids",
        "slack_channel_ids",
        "update_sharing_mode",
        "updated_at",
        "private_incident_scope",
        "template_id",
    )
)


@_define(kw_only=True)
class AnnouncementRuleV2(_Model):
    """The object `AnnouncementRuleV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    condition_groups: list[ConditionGroupV2]
    """Holds when all conditions of any one group do."""
    conditions_no_longer_apply_behaviour: AnnouncementRuleV2ConditionsNoLongerApplyBehaviour
    """What becomes of an announcement when the incident no longer meets the conditions."""
    created_at: datetime.datetime
    id: str
    microsoft_teams_channel_ids: list[str]
    mode: AnnouncementRuleV2Mode
    """Which incidents are announced, by stage."""
    name: str
    owning_team_ids: list[str]
    """Teams that own it."""
    slack_channel_ids: list[str]
    update_sharing_mode: AnnouncementRuleV2UpdateSharingMode
    """Where updates of the incident are posted."""
    updated_at: datetime.datetime
    private_incident_scope: AnnouncementRuleV2PrivateIncidentScope | None | Unset = UNSET
    """Whether private incidents count."""
    template_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["condition_groups"] = to_wire(self.condition_groups)
        result["conditions_no_longer_apply_behaviour"] = to_wire(self.conditions_no_longer_apply_behaviour)
        result["created_at"] = to_wire(self.created_at)
        result["id"] = self.id
        result["microsoft_teams_channel_ids"] = to_wire(self.microsoft_teams_channel_ids)
        result["mode"] = to_wire(self.mode)
        result["name"] = self.name
        result["owning_team_ids"] = to_wire(self.owning_team_ids)
        result["slack_channel_ids"] = to_wire(self.slack_channel_ids)
        result["update_sharing_mode"] = to_wire(self.update_sharing_mode)
        result["updated_at"] = to_wire(self.updated_at)
        if self.private_incident_scope is not UNSET:
            result["private_incident_scope"] = to_wire(self.private_incident_scope)
        if self.template_id is not UNSET:
            result["template_id"] = self.template_id
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 13
        try:
            at = "condition_groups"
            value = data["condition_groups"]
            self.condition_groups = as_list(_parsers.ConditionGroupV2, value)
            at = "conditions_no_longer_apply_behaviour"
            value = data["conditions_no_longer_apply_behaviour"]
            self.conditions_no_longer_apply_behaviour = _parsers.AnnouncementRuleV2ConditionsNoLongerApplyBehaviour(
                value
            )
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "microsoft_teams_channel_ids"
            value = data["microsoft_teams_channel_ids"]
            self.microsoft_teams_channel_ids = as_list(as_str, value)
            at = "mode"
            value = data["mode"]
            self.mode = _parsers.AnnouncementRuleV2Mode(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "owning_team_ids"
            value = data["owning_team_ids"]
            self.owning_team_ids = as_list(as_str, value)
            at = "slack_channel_ids"
            value = data["slack_channel_ids"]
            self.slack_channel_ids = as_list(as_str, value)
            at = "update_sharing_mode"
            value = data["update_sharing_mode"]
            self.update_sharing_mode = _parsers.AnnouncementRuleV2UpdateSharingMode(value)
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            if "private_incident_scope" in data:
                at = "private_incident_scope"
                value = data["private_incident_scope"]
                self.private_incident_scope = (
                    None if value is None else _parsers.AnnouncementRuleV2PrivateIncidentScope(value)
                )
            else:
                self.private_incident_scope = UNSET
                known -= 1
            if "template_id" in data:
                at = "template_id"
                value = data["template_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.template_id = value
            else:
                self.template_id = UNSET
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
