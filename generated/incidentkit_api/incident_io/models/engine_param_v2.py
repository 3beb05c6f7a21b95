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
    from ..models.engine_param_binding_v2 import EngineParamBindingV2
    from ..models.engine_param_v2_allowed_value_types_item import EngineParamV2AllowedValueTypesItem

_FIELDS = frozenset(
    ("array", "description", "label", "name", "optional", "type", "allowed_value_types", "default_value")
)


@_define(kw_only=True)
class EngineParamV2(_Model):
    """A parameter: its name, its type, and what it may be bound to.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    array: bool
    """Whether it takes a list."""
    description: str
    label: str
    name: str
    optional: bool
    type_: str
    allowed_value_types: list[EngineParamV2AllowedValueTypesItem] | None | Unset = UNSET
    """What it may be bound to."""
    default_value: EngineParamBindingV2 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["array"] = self.array
        result["description"] = self.description
        result["label"] = self.label
        result["name"] = self.name
        result["optional"] = self.optional
        result["type"] = self.type_
        if self.allowed_value_types is not UNSET:
            result["allowed_value_types"] = to_wire(self.allowed_value_types)
        if self.default_value is not UNSET:
            result["default_value"] = to_wire(self.default_value)
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
            at = "array"
            value = data["array"]
            if type(value) is not bool:
                value = as_bool(value)
            self.array = value
            at = "description"
            value = data["description"]
            if type(value) is not str:
                value = as_str(value)
            self.description = value
            at = "label"
            value = data["label"]
            if type(value) is not str:
                value = as_str(value)
            self.label = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "optional"
            value = data["optional"]
            if type(value) is not bool:
                value = as_bool(value)
            self.optional = value
            at = "type"
            value = data["type"]
            if type(value) is not str:
                value = as_str(value)
            self.type_ = value
            if "allowed_value_types" in data:
                at = "allowed_value_types"
                value = data["allowed_value_types"]
                self.allowed_value_types = (
                    None if value is None else as_list(_parsers.EngineParamV2AllowedValueTypesItem, value)
                )
            else:
                self.allowed_value_types = UNSET
                known -= 1
            if "default_value" in data:
                at = "default_value"
                value = data["default_value"]
                self.default_value = None if value is None else _parsers.EngineParamBindingV2(value)
            else:
                self.default_value = UNSET
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
