# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ..models.engine_param_binding_v3 import EngineParamBindingV3
    from ..models.incident_template_custom_field_binding_v1_merge_strategy import (
        IncidentTemplateCustomFieldBindingV1MergeStrategy,
    )

_FIELDS = frozenset(("binding", "custom_field_id", "merge_strategy"))


@_define(kw_only=True)
class IncidentTemplateCustomFieldBindingV1(_Model):
    """The object `IncidentTemplateCustomFieldBindingV1`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    binding: EngineParamBindingV3
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    custom_field_id: str
    merge_strategy: IncidentTemplateCustomFieldBindingV1MergeStrategy
    """What to do when several values are given."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["binding"] = to_wire(self.binding)
        result["custom_field_id"] = self.custom_field_id
        result["merge_strategy"] = to_wire(self.merge_strategy)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        try:
            at = "binding"
            value = data["binding"]
            self.binding = _parsers.EngineParamBindingV3(value)
            at = "custom_field_id"
            value = data["custom_field_id"]
            if type(value) is not str:
                value = as_str(value)
            self.custom_field_id = value
            at = "merge_strategy"
            value = data["merge_strategy"]
            self.merge_strategy = _parsers.IncidentTemplateCustomFieldBindingV1MergeStrategy(value)
        except KeyError:
            raise DecodeError("required, but missing", at) from None
        except DecodeError as error:
            raise error.within(at) from None
        if len(data) != 3:
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
