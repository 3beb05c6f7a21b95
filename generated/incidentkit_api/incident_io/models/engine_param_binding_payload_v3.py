# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.engine_param_binding_value_payload_v3 import EngineParamBindingValuePayloadV3

_FIELDS = frozenset(("array_value", "value"))


@_define(kw_only=True)
class EngineParamBindingPayloadV3(_Model):
    """What a parameter is bound to: `value` for a single one, `array_value` for a list.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    array_value: list[EngineParamBindingValuePayloadV3] | None | Unset = UNSET
    value: EngineParamBindingValuePayloadV3 | None | Unset = UNSET
    """One value: written out, or a reference to something in scope."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.array_value is not UNSET:
            result["array_value"] = to_wire(self.array_value)
        if self.value is not UNSET:
            result["value"] = to_wire(self.value)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 2
        try:
            if "array_value" in data:
                at = "array_value"
                value = data["array_value"]
                self.array_value = None if value is None else as_list(_parsers.EngineParamBindingValuePayloadV3, value)
            else:
                self.array_value = UNSET
                known -= 1
            if "value" in data:
                at = "value"
                value = data["value"]
                self.value = None if value is None else _parsers.EngineParamBindingValuePayloadV3(value)
            else:
                self.value = UNSET
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
