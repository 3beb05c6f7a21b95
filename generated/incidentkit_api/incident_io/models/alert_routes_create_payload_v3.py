# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.alert_grouping_config_v3 import AlertGroupingConfigV3
    from ..models.alert_message_config_payload_v3 import AlertMessageConfigPayloadV3
    from ..models.alert_route_alert_source_payload_v3 import AlertRouteAlertSourcePayloadV3
    from ..models.alert_route_escalation_config_payload_v3 import AlertRouteEscalationConfigPayloadV3
    from ..models.alert_route_incident_config_payload_v3 import AlertRouteIncidentConfigPayloadV3
    from ..models.condition_group_payload_v3 import ConditionGroupPayloadV3
    from ..models.expression_payload_v3 import ExpressionPayloadV3

_FIELDS = frozenset(
    (
        "alert_sources",
        "condition_groups",
        "enabled",
        "escalation_config",
        "expressions",
        "grouping_config",
        "incident_config",
        "is_private",
        "message_config",
        "name",
        "owning_team_ids",
    )
)


@_define(kw_only=True)
class AlertRoutesCreatePayloadV3(_Model):
    """The object `AlertRoutesCreatePayloadV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    alert_sources: list[AlertRouteAlertSourcePayloadV3]
    """The sources it takes alerts from."""
    condition_groups: list[ConditionGroupPayloadV3]
    """Holds when all conditions of any one group do."""
    enabled: bool
    """Whether it takes alerts."""
    escalation_config: AlertRouteEscalationConfigPayloadV3
    expressions: list[ExpressionPayloadV3]
    """Values worked out, for bindings to refer to."""
    grouping_config: AlertGroupingConfigV3
    incident_config: AlertRouteIncidentConfigPayloadV3
    is_private: bool
    """Whether alerts and incidents of this route are private."""
    message_config: AlertMessageConfigPayloadV3
    name: str
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["alert_sources"] = to_wire(self.alert_sources)
        result["condition_groups"] = to_wire(self.condition_groups)
        result["enabled"] = self.enabled
        result["escalation_config"] = to_wire(self.escalation_config)
        result["expressions"] = to_wire(self.expressions)
        result["grouping_config"] = to_wire(self.grouping_config)
        result["incident_config"] = to_wire(self.incident_config)
        result["is_private"] = self.is_private
        result["message_config"] = to_wire(self.message_config)
        result["name"] = self.name
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
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
            at = "alert_sources"
            value = data["alert_sources"]
            self.alert_sources = as_list(_parsers.AlertRouteAlertSourcePayloadV3, value)
            at = "condition_groups"
            value = data["condition_groups"]
            self.condition_groups = as_list(_parsers.ConditionGroupPayloadV3, value)
            at = "enabled"
            value = data["enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.enabled = value
            at = "escalation_config"
            value = data["escalation_config"]
            self.escalation_config = _parsers.AlertRouteEscalationConfigPayloadV3(value)
            at = "expressions"
            value = data["expressions"]
            self.expressions = as_list(_parsers.ExpressionPayloadV3, value)
            at = "grouping_config"
            value = data["grouping_config"]
            self.grouping_config = _parsers.AlertGroupingConfigV3(value)
            at = "incident_config"
            value = data["incident_config"]
            self.incident_config = _parsers.AlertRouteIncidentConfigPayloadV3(value)
            at = "is_private"
            value = data["is_private"]
            if type(value) is not bool:
                value = as_bool(value)
            self.is_private = value
            at = "message_config"
            value = data["message_config"]
            self.message_config = _parsers.AlertMessageConfigPayloadV3(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
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
