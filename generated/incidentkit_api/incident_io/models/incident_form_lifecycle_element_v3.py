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
    from ..models.condition_group_v3 import ConditionGroupV3
    from ..models.engine_param_binding_v3 import EngineParamBindingV3
    from ..models.incident_form_lifecycle_element_config_v3 import IncidentFormLifecycleElementConfigV3
    from ..models.incident_form_lifecycle_element_v3_element_type import IncidentFormLifecycleElementV3ElementType
    from ..models.incident_form_lifecycle_element_v3_required_if import IncidentFormLifecycleElementV3RequiredIf

_FIELDS = frozenset(
    (
        "element_type",
        "can_select_no_value",
        "config",
        "custom_field_id",
        "default_value",
        "description",
        "id",
        "incident_role_id",
        "incident_timestamp_id",
        "placeholder",
        "required_if",
        "required_if_condition_groups",
        "show_if_condition_groups",
    )
)


@_define(kw_only=True)
class IncidentFormLifecycleElementV3(_Model):
    """The object `IncidentFormLifecycleElementV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    element_type: IncidentFormLifecycleElementV3ElementType
    can_select_no_value: bool | None | Unset = UNSET
    """Whether it may be left empty on purpose."""
    config: IncidentFormLifecycleElementConfigV3 | None | Unset = UNSET
    custom_field_id: str | None | Unset = UNSET
    default_value: EngineParamBindingV3 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    description: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    incident_role_id: str | None | Unset = UNSET
    incident_timestamp_id: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    required_if: IncidentFormLifecycleElementV3RequiredIf | None | Unset = UNSET
    required_if_condition_groups: list[ConditionGroupV3] | None | Unset = UNSET
    """Conditions under which it must be filled in."""
    show_if_condition_groups: list[ConditionGroupV3] | None | Unset = UNSET
    """Conditions under which the element is shown."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["element_type"] = to_wire(self.element_type)
        if self.can_select_no_value is not UNSET:
            result["can_select_no_value"] = self.can_select_no_value
        if self.config is not UNSET:
            result["config"] = to_wire(self.config)
        if self.custom_field_id is not UNSET:
            result["custom_field_id"] = self.custom_field_id
        if self.default_value is not UNSET:
            result["default_value"] = to_wire(self.default_value)
        if self.description is not UNSET:
            result["description"] = self.description
        if self.id is not UNSET:
            result["id"] = self.id
        if self.incident_role_id is not UNSET:
            result["incident_role_id"] = self.incident_role_id
        if self.incident_timestamp_id is not UNSET:
            result["incident_timestamp_id"] = self.incident_timestamp_id
        if self.placeholder is not UNSET:
            result["placeholder"] = self.placeholder
        if self.required_if is not UNSET:
            result["required_if"] = to_wire(self.required_if)
        if self.required_if_condition_groups is not UNSET:
            result["required_if_condition_groups"] = to_wire(self.required_if_condition_groups)
        if self.show_if_condition_groups is not UNSET:
            result["show_if_condition_groups"] = to_wire(self.show_if_condition_groups)
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
            at = "element_type"
            value = data["element_type"]
            self.element_type = _parsers.IncidentFormLifecycleElementV3ElementType(value)
            if "can_select_no_value" in data:
                at = "can_select_no_value"
                value = data["can_select_no_value"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.can_select_no_value = value
            else:
                self.can_select_no_value = UNSET
                known -= 1
            if "config" in data:
                at = "config"
                value = data["config"]
                self.config = None if value is None else _parsers.IncidentFormLifecycleElementConfigV3(value)
            else:
                self.config = UNSET
                known -= 1
            if "custom_field_id" in data:
                at = "custom_field_id"
                value = data["custom_field_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.custom_field_id = value
            else:
                self.custom_field_id = UNSET
                known -= 1
            if "default_value" in data:
                at = "default_value"
                value = data["default_value"]
                self.default_value = None if value is None else _parsers.EngineParamBindingV3(value)
            else:
                self.default_value = UNSET
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
            if "id" in data:
                at = "id"
                value = data["id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.id = value
            else:
                self.id = UNSET
                known -= 1
            if "incident_role_id" in data:
                at = "incident_role_id"
                value = data["incident_role_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_role_id = value
            else:
                self.incident_role_id = UNSET
                known -= 1
            if "incident_timestamp_id" in data:
                at = "incident_timestamp_id"
                value = data["incident_timestamp_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.incident_timestamp_id = value
            else:
                self.incident_timestamp_id = UNSET
                known -= 1
            if "placeholder" in data:
                at = "placeholder"
                value = data["placeholder"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.placeholder = value
            else:
                self.placeholder = UNSET
                known -= 1
            if "required_if" in data:
                at = "required_if"
                value = data["required_if"]
                self.required_if = None if value is None else _parsers.IncidentFormLifecycleElementV3RequiredIf(value)
            else:
                self.required_if = UNSET
                known -= 1
            if "required_if_condition_groups" in data:
                at = "required_if_condition_groups"
                value = data["required_if_condition_groups"]
                self.required_if_condition_groups = None if value is None else as_list(_parsers.ConditionGroupV3, value)
            else:
                self.required_if_condition_groups = UNSET
                known -= 1
            if "show_if_condition_groups" in data:
                at = "show_if_condition_groups"
                value = data["show_if_condition_groups"]
                self.show_if_condition_groups = None if value is None else as_list(_parsers.ConditionGroupV3, value)
            else:
                self.show_if_condition_groups = UNSET
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
