# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.alert_source_azure_devops_options_v2 import AlertSourceAzureDevopsOptionsV2
    from ..models.alert_source_email_options_payload_v2 import AlertSourceEmailOptionsPayloadV2
    from ..models.alert_source_heartbeat_options_payload_v2 import AlertSourceHeartbeatOptionsPayloadV2
    from ..models.alert_source_http_custom_options_v2 import AlertSourceHTTPCustomOptionsV2
    from ..models.alert_source_jira_options_v2 import AlertSourceJiraOptionsV2
    from ..models.alert_source_rate_limit_sharding_v2 import AlertSourceRateLimitShardingV2
    from ..models.alert_template_payload_v2 import AlertTemplatePayloadV2
    from ..models.condition_group_payload_v2 import ConditionGroupPayloadV2

_FIELDS = frozenset(
    (
        "name",
        "template",
        "auto_resolve_incident_alerts",
        "auto_resolve_timeout_minutes",
        "azure_devops_options",
        "disabled",
        "email_options",
        "filter_condition_groups",
        "fixed_team_id",
        "heartbeat_options",
        "http_custom_options",
        "jira_options",
        "owning_team_ids",
        "rate_limit_sharding",
    )
)


@_define(kw_only=True)
class AlertSourcesUpdatePayloadV2(_Model):
    """The object `AlertSourcesUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    name: str
    template: AlertTemplatePayloadV2
    auto_resolve_incident_alerts: bool | None | Unset = UNSET
    """Whether that goes for alerts related to an incident too."""
    auto_resolve_timeout_minutes: int | None | Unset = UNSET
    """After how long without news an alert counts as resolved."""
    azure_devops_options: AlertSourceAzureDevopsOptionsV2 | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    email_options: AlertSourceEmailOptionsPayloadV2 | None | Unset = UNSET
    filter_condition_groups: list[ConditionGroupPayloadV2] | None | Unset = UNSET
    """Only events that meet these become alerts."""
    fixed_team_id: str | None | Unset = UNSET
    """Team that all alerts of the source go to."""
    heartbeat_options: AlertSourceHeartbeatOptionsPayloadV2 | None | Unset = UNSET
    http_custom_options: AlertSourceHTTPCustomOptionsV2 | None | Unset = UNSET
    jira_options: AlertSourceJiraOptionsV2 | None | Unset = UNSET
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own it."""
    rate_limit_sharding: AlertSourceRateLimitShardingV2 | None | Unset = UNSET
    """Counts the limit on events per value of a field, instead of for the source as a whole."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["name"] = self.name
        result["template"] = to_wire(self.template)
        if self.auto_resolve_incident_alerts is not UNSET:
            result["auto_resolve_incident_alerts"] = self.auto_resolve_incident_alerts
        if self.auto_resolve_timeout_minutes is not UNSET:
            result["auto_resolve_timeout_minutes"] = self.auto_resolve_timeout_minutes
        if self.azure_devops_options is not UNSET:
            result["azure_devops_options"] = to_wire(self.azure_devops_options)
        if self.disabled is not UNSET:
            result["disabled"] = self.disabled
        if self.email_options is not UNSET:
            result["email_options"] = to_wire(self.email_options)
        if self.filter_condition_groups is not UNSET:
            result["filter_condition_groups"] = to_wire(self.filter_condition_groups)
        if self.fixed_team_id is not UNSET:
            result["fixed_team_id"] = self.fixed_team_id
        if self.heartbeat_options is not UNSET:
            result["heartbeat_options"] = to_wire(self.heartbeat_options)
        if self.http_custom_options is not UNSET:
            result["http_custom_options"] = to_wire(self.http_custom_options)
        if self.jira_options is not UNSET:
            result["jira_options"] = to_wire(self.jira_options)
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
        if self.rate_limit_sharding is not UNSET:
            result["rate_limit_sharding"] = to_wire(self.rate_limit_sharding)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 14
        try:
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "template"
            value = data["template"]
            self.template = _parsers.AlertTemplatePayloadV2(value)
            if "auto_resolve_incident_alerts" in data:
                at = "auto_resolve_incident_alerts"
                value = data["auto_resolve_incident_alerts"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.auto_resolve_incident_alerts = value
            else:
                self.auto_resolve_incident_alerts = UNSET
                known -= 1
            if "auto_resolve_timeout_minutes" in data:
                at = "auto_resolve_timeout_minutes"
                value = data["auto_resolve_timeout_minutes"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.auto_resolve_timeout_minutes = value
            else:
                self.auto_resolve_timeout_minutes = UNSET
                known -= 1
            if "azure_devops_options" in data:
                at = "azure_devops_options"
                value = data["azure_devops_options"]
                self.azure_devops_options = None if value is None else _parsers.AlertSourceAzureDevopsOptionsV2(value)
            else:
                self.azure_devops_options = UNSET
                known -= 1
            if "disabled" in data:
                at = "disabled"
                value = data["disabled"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.disabled = value
            else:
                self.disabled = UNSET
                known -= 1
            if "email_options" in data:
                at = "email_options"
                value = data["email_options"]
                self.email_options = None if value is None else _parsers.AlertSourceEmailOptionsPayloadV2(value)
            else:
                self.email_options = UNSET
                known -= 1
            if "filter_condition_groups" in data:
                at = "filter_condition_groups"
                value = data["filter_condition_groups"]
                self.filter_condition_groups = (
                    None if value is None else as_list(_parsers.ConditionGroupPayloadV2, value)
                )
            else:
                self.filter_condition_groups = UNSET
                known -= 1
            if "fixed_team_id" in data:
                at = "fixed_team_id"
                value = data["fixed_team_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.fixed_team_id = value
            else:
                self.fixed_team_id = UNSET
                known -= 1
            if "heartbeat_options" in data:
                at = "heartbeat_options"
                value = data["heartbeat_options"]
                self.heartbeat_options = None if value is None else _parsers.AlertSourceHeartbeatOptionsPayloadV2(value)
            else:
                self.heartbeat_options = UNSET
                known -= 1
            if "http_custom_options" in data:
                at = "http_custom_options"
                value = data["http_custom_options"]
                self.http_custom_options = None if value is None else _parsers.AlertSourceHTTPCustomOptionsV2(value)
            else:
                self.http_custom_options = UNSET
                known -= 1
            if "jira_options" in data:
                at = "jira_options"
                value = data["jira_options"]
                self.jira_options = None if value is None else _parsers.AlertSourceJiraOptionsV2(value)
            else:
                self.jira_options = UNSET
                known -= 1
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
                known -= 1
            if "rate_limit_sharding" in data:
                at = "rate_limit_sharding"
                value = data["rate_limit_sharding"]
                self.rate_limit_sharding = None if value is None else _parsers.AlertSourceRateLimitShardingV2(value)
            else:
                self.rate_limit_sharding = UNSET
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
