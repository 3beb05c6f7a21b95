# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.alert_route_incident_template_v3 import AlertRouteIncidentTemplateV3
    from ..models.condition_group_v3 import ConditionGroupV3
    from ..models.engine_param_binding_v3 import EngineParamBindingV3

_FIELDS = frozenset(
    ("enabled", "auto_decline_enabled", "condition_groups", "incident_template", "membership_teams", "template")
)


@_define(kw_only=True)
class AlertRouteIncidentConfigV3(_Model):
    """The object `AlertRouteIncidentConfigV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    enabled: bool
    """Whether it takes alerts."""
    auto_decline_enabled: bool | None | Unset = UNSET
    """Whether incidents in triage are declined when their alerts are resolved."""
    condition_groups: list[ConditionGroupV3] | None | Unset = UNSET
    """Holds when all conditions of any one group do."""
    incident_template: EngineParamBindingV3 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    membership_teams: EngineParamBindingV3 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    template: AlertRouteIncidentTemplateV3 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["enabled"] = self.enabled
        if self.auto_decline_enabled is not UNSET:
            result["auto_decline_enabled"] = self.auto_decline_enabled
        if self.condition_groups is not UNSET:
            result["condition_groups"] = to_wire(self.condition_groups)
        if self.incident_template is not UNSET:
            result["incident_template"] = to_wire(self.incident_template)
        if self.membership_teams is not UNSET:
            result["membership_teams"] = to_wire(self.membership_teams)
        if self.template is not UNSET:
            result["template"] = to_wire(self.template)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 6
        try:
            at = "enabled"
            value = data["enabled"]
            if type(value) is not bool:
                value = as_bool(value)
            self.enabled = value
            if "auto_decline_enabled" in data:
                at = "auto_decline_enabled"
                value = data["auto_decline_enabled"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.auto_decline_enabled = value
            else:
                self.auto_decline_enabled = UNSET
                known -= 1
            if "condition_groups" in data:
                at = "condition_groups"
                value = data["condition_groups"]
                self.condition_groups = None if value is None else as_list(_parsers.ConditionGroupV3, value)
            else:
                self.condition_groups = UNSET
                known -= 1
            if "incident_template" in data:
                at = "incident_template"
                value = data["incident_template"]
                self.incident_template = None if value is None else _parsers.EngineParamBindingV3(value)
            else:
                self.incident_template = UNSET
                known -= 1
            if "membership_teams" in data:
                at = "membership_teams"
                value = data["membership_teams"]
                self.membership_teams = None if value is None else _parsers.EngineParamBindingV3(value)
            else:
                self.membership_teams = UNSET
                known -= 1
            if "template" in data:
                at = "template"
                value = data["template"]
                self.template = None if value is None else _parsers.AlertRouteIncidentTemplateV3(value)
            else:
                self.template = UNSET
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
