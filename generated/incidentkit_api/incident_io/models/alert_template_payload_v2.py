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
    from ..models.alert_template_attribute_payload_v2 import AlertTemplateAttributePayloadV2
    from ..models.engine_param_binding_payload_v2 import EngineParamBindingPayloadV2
    from ..models.engine_param_binding_value_payload_v2 import EngineParamBindingValuePayloadV2
    from ..models.expression_payload_v2 import ExpressionPayloadV2

_FIELDS = frozenset(("attributes", "description", "expressions", "title", "is_private", "visible_to_teams"))


@_define(kw_only=True)
class AlertTemplatePayloadV2(_Model):
    """The object `AlertTemplatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    attributes: list[AlertTemplateAttributePayloadV2]
    description: EngineParamBindingValuePayloadV2
    """One value: written out, or a reference to something in scope."""
    expressions: list[ExpressionPayloadV2]
    """Values worked out, for bindings to refer to."""
    title: EngineParamBindingValuePayloadV2
    """One value: written out, or a reference to something in scope."""
    is_private: bool | None | Unset = UNSET
    """Whether alerts are private."""
    visible_to_teams: EngineParamBindingPayloadV2 | None | Unset = UNSET
    """What a parameter is bound to: `value` for a single one, `array_value` for a list."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["attributes"] = to_wire(self.attributes)
        result["description"] = to_wire(self.description)
        result["expressions"] = to_wire(self.expressions)
        result["title"] = to_wire(self.title)
        if self.is_private is not UNSET:
            result["is_private"] = self.is_private
        if self.visible_to_teams is not UNSET:
            result["visible_to_teams"] = to_wire(self.visible_to_teams)
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
            at = "attributes"
            value = data["attributes"]
            self.attributes = as_list(_parsers.AlertTemplateAttributePayloadV2, value)
            at = "description"
            value = data["description"]
            self.description = _parsers.EngineParamBindingValuePayloadV2(value)
            at = "expressions"
            value = data["expressions"]
            self.expressions = as_list(_parsers.ExpressionPayloadV2, value)
            at = "title"
            value = data["title"]
            self.title = _parsers.EngineParamBindingValuePayloadV2(value)
            if "is_private" in data:
                at = "is_private"
                value = data["is_private"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.is_private = value
            else:
                self.is_private = UNSET
                known -= 1
            if "visible_to_teams" in data:
                at = "visible_to_teams"
                value = data["visible_to_teams"]
                self.visible_to_teams = None if value is None else _parsers.EngineParamBindingPayloadV2(value)
            else:
                self.visible_to_teams = UNSET
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
