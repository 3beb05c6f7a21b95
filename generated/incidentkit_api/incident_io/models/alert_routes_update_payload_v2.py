# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.alert_route_alert_source_payload_v2 import AlertRouteAlertSourcePayloadV2
    from ..models.alert_route_channel_config_payload_v2 import AlertRouteChannelConfigPayloadV2
    from ..models.alert_route_escalation_config_payload_v2 import AlertRouteEscalationConfigPayloadV2
    from ..models.alert_route_incident_config_payload_v2 import AlertRouteIncidentConfigPayloadV2
    from ..models.alert_route_incident_template_payload_v2 import AlertRouteIncidentTemplatePayloadV2
    from ..models.condition_group_payload_v2 import ConditionGroupPayloadV2
    from ..models.engine_param_binding_payload_v2 import EngineParamBindingPayloadV2
    from ..models.expression_payload_v2 import ExpressionPayloadV2

_FIELDS = frozenset(
    (
        "alert_sources",
        "channel_config",
        "condition_groups",
        "enabled",
        "escalation_config",
        "expressions",
        "incident_config",
        "incident_template",
        "is_private",
        "name",
        "version",
        "created_at",
        "message_template",
        "owning_team_ids",
        "updated_at",
    )
)


@_define(kw_only=True)
class AlertRoutesUpdatePayloadV2(_Model):
    """The object `AlertRoutesUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    alert_sources: list[AlertRouteAlertSourcePayloadV2]
    """The sources it takes alerts from."""
    channel_config: list[AlertRouteChannelConfigPayloadV2]
    condition_groups: list[ConditionGroupPayloadV2]
    """Holds when all conditions of any one group do."""
    enabled: bool
    """Whether it takes alerts."""
    escalation_config: AlertRouteEscalationConfigPayloadV2
    expressions: list[ExpressionPayloadV2]
    """Values worked out, for bindings to refer to."""
    incident_config: AlertRouteIncidentConfigPayloadV2
    incident_template: AlertRouteIncidentTemplatePayloadV2
    is_private: bool
    """Whether alerts and incidents of this route are private."""
    name: str
    version: int
    """Rises with every change; an update must carry the current one."""
    created_at: datetime.datetime | None | Unset = UNSET
    message_template: EngineParamBindingPayloadV2 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["alert_sources"] = to_wire(self.alert_sources)
        result["channel_config"] = to_wire(self.channel_config)
        result["condition_groups"] = to_wire(self.condition_groups)
        result["enabled"] = self.enabled
        result["escalation_config"] = to_wire(self.escalation_config)
        result["expressions"] = to_wire(self.expressions)
        result["incident_config"] = to_wire(self.incident_config)
        result["incident_template"] = to_wire(self.incident_template)
        result["is_private"] = self.is_private
        result["name"] = self.name
        result["version"] = self.version
        if self.created_at is not UNSET:
            result["created_at"] = to_wire(self.created_at)
        if self.message_template is not UNSET:
            result["message_template"] = to_wire(self.message_template)
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
        if self.updated_at is not UNSET:
            result["updated_at"] = to_wire(self.updated_at)
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
            at = "alert_sources"
            value = data["alert_sources"]
            self.alert_sources = as_list(_parsers.AlertRouteAlertSourcePayloadV2, value)
            at = "channel_config"
            value = data["channel_config"]
            self.channel_config = as_list(_parsers.AlertRouteChannelConfigPayloadV2, value)
            at = "condition_groups"
            value = data["condition_groups"]
            self.condition_groups = as_list(_parsers.ConditionGroupPayloadV2, value)
            at = "enabled"
            value = data["enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.enabled = value
            at = "escalation_config"
            value = data["escalation_config"]
            self.escalation_config = _parsers.AlertRouteEscalationConfigPayloadV2(value)
            at = "expressions"
            value = data["expressions"]
            self.expressions = as_list(_parsers.ExpressionPayloadV2, value)
            at = "incident_config"
            value = data["incident_config"]
            self.incident_config = _parsers.AlertRouteIncidentConfigPayloadV2(value)
            at = "incident_template"
            value = data["incident_template"]
            self.incident_template = _parsers.AlertRouteIncidentTemplatePayloadV2(value)
            at = "is_private"
            value = data["is_private"]
            if type(value) is not bool:
                value = as_bool(value)
            self.is_private = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "version"
            value = data["version"]
            if type(value) is not int:
                value = as_int(value)
            self.version = value
            if "created_at" in data:
                at = "created_at"
                value = data["created_at"]
                self.created_at = None if value is None else as_datetime(value)
            else:
                self.created_at = UNSET
                known -= 1
            if "message_template" in data:
                at = "message_template"
                value = data["message_template"]
                self.message_template = None if value is None else _parsers.EngineParamBindingPayloadV2(value)
            else:
                self.message_template = UNSET
                known -= 1
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
                known -= 1
            if "updated_at" in data:
                at = "updated_at"
                value = data["updated_at"]
                self.updated_at = None if value is None else as_datetime(value)
            else:
                self.updated_at = UNSET
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
