# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.custom_field_filter_by_options_v2 import CustomFieldFilterByOptionsV2
    from ..models.custom_field_fixed_filter_options_v2 import CustomFieldFixedFilterOptionsV2

_FIELDS = frozenset(
    (
        "description",
        "name",
        "filter_by",
        "fixed_filter",
        "group_by_catalog_attribute_id",
        "helptext_catalog_attribute_id",
    )
)


@_define(kw_only=True)
class CustomFieldsUpdatePayloadV2(_Model):
    """The object `CustomFieldsUpdatePayloadV2`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    description: str
    name: str
    filter_by: CustomFieldFilterByOptionsV2 | None | Unset = UNSET
    """Offers only catalog entries related to what another field holds."""
    fixed_filter: CustomFieldFixedFilterOptionsV2 | None | Unset = UNSET
    """Offers only catalog entries with certain attribute values."""
    group_by_catalog_attribute_id: str | None | Unset = UNSET
    """Attribute by which the options are grouped."""
    helptext_catalog_attribute_id: str | None | Unset = UNSET
    """Attribute shown as help beside each option."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["description"] = self.description
        result["name"] = self.name
        if self.filter_by is not UNSET:
            result["filter_by"] = to_wire(self.filter_by)
        if self.fixed_filter is not UNSET:
            result["fixed_filter"] = to_wire(self.fixed_filter)
        if self.group_by_catalog_attribute_id is not UNSET:
            result["group_by_catalog_attribute_id"] = self.group_by_catalog_attribute_id
        if self.helptext_catalog_attribute_id is not UNSET:
            result["helptext_catalog_attribute_id"] = self.helptext_catalog_attribute_id
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
            at = "description"
            value = data["description"]
            if type(value) is not str:
                value = as_str(value)
            self.description = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            if "filter_by" in data:
                at = "filter_by"
                value = data["filter_by"]
                self.filter_by = None if value is None else _parsers.CustomFieldFilterByOptionsV2(value)
            else:
                self.filter_by = UNSET
                known -= 1
            if "fixed_filter" in data:
                at = "fixed_filter"
                value = data["fixed_filter"]
                self.fixed_filter = None if value is None else _parsers.CustomFieldFixedFilterOptionsV2(value)
            else:
                self.fixed_filter = UNSET
                known -= 1
            if "group_by_catalog_attribute_id" in data:
                at = "group_by_catalog_attribute_id"
                value = data["group_by_catalog_attribute_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.group_by_catalog_attribute_id = value
            else:
                self.group_by_catalog_attribute_id = UNSET
                known -= 1
            if "helptext_catalog_attribute_id" in data:
                at = "helptext_catalog_attribute_id"
                value = data["helptext_catalog_attribute_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.helptext_catalog_attribute_id = value
            else:
                self.helptext_catalog_attribute_id = UNSET
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
