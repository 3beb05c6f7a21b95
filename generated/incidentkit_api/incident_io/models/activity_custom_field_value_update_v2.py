# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_list, as_object, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.actor_v2 import ActorV2
    from ..models.custom_field_type_info_v2 import CustomFieldTypeInfoV2
    from ..models.custom_field_value_v2 import CustomFieldValueV2

_FIELDS = frozenset(
    ("custom_field", "new_values", "new_values_count", "previous_values", "previous_values_count", "updater")
)


@_define(kw_only=True)
class ActivityCustomFieldValueUpdateV2(_Model):
    """The object `ActivityCustomFieldValueUpdateV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    custom_field: CustomFieldTypeInfoV2 | None | Unset = UNSET
    new_values: list[CustomFieldValueV2] | None | Unset = UNSET
    new_values_count: int | None | Unset = UNSET
    previous_values: list[CustomFieldValueV2] | None | Unset = UNSET
    previous_values_count: int | None | Unset = UNSET
    updater: ActorV2 | None | Unset = UNSET
    """Who did something: exactly one member is set."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        if self.custom_field is not UNSET:
            result["custom_field"] = to_wire(self.custom_field)
        if self.new_values is not UNSET:
            result["new_values"] = to_wire(self.new_values)
        if self.new_values_count is not UNSET:
            result["new_values_count"] = self.new_values_count
        if self.previous_values is not UNSET:
            result["previous_values"] = to_wire(self.previous_values)
        if self.previous_values_count is not UNSET:
            result["previous_values_count"] = self.previous_values_count
        if self.updater is not UNSET:
            result["updater"] = to_wire(self.updater)
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
            if "custom_field" in data:
                at = "custom_field"
                value = data["custom_field"]
                self.custom_field = None if value is None else _parsers.CustomFieldTypeInfoV2(value)
            else:
                self.custom_field = UNSET
                known -= 1
            if "new_values" in data:
                at = "new_values"
                value = data["new_values"]
                self.new_values = None if value is None else as_list(_parsers.CustomFieldValueV2, value)
            else:
                self.new_values = UNSET
                known -= 1
            if "new_values_count" in data:
                at = "new_values_count"
                value = data["new_values_count"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.new_values_count = value
            else:
                self.new_values_count = UNSET
                known -= 1
            if "previous_values" in data:
                at = "previous_values"
                value = data["previous_values"]
                self.previous_values = None if value is None else as_list(_parsers.CustomFieldValueV2, value)
            else:
                self.previous_values = UNSET
                known -= 1
            if "previous_values_count" in data:
                at = "previous_values_count"
                value = data["previous_values_count"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.previous_values_count = value
            else:
                self.previous_values_count = UNSET
                known -= 1
            if "updater" in data:
                at = "updater"
                value = data["updater"]
                self.updater = None if value is None else _parsers.ActorV2(value)
            else:
                self.updater = UNSET
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
