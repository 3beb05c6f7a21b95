# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    from ...shared.types import Unset
    from ..models.catalog_update_entry_payload_v3_attribute_values import CatalogUpdateEntryPayloadV3AttributeValues

_FIELDS = frozenset(("attribute_values", "name", "aliases", "external_id", "rank", "update_attributes"))


@_define(kw_only=True)
class CatalogUpdateEntryPayloadV3(_Model):
    """The object `CatalogUpdateEntryPayloadV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    attribute_values: CatalogUpdateEntryPayloadV3AttributeValues
    """Values by attribute ID."""
    name: str
    aliases: list[str] | None | Unset = UNSET
    """Other names the entry is matched by."""
    external_id: str | None | Unset = UNSET
    """Identifier from the source system, unique within the type."""
    rank: int | None | Unset = UNSET
    """Order among the entries of a ranked type."""
    update_attributes: list[str] | None | Unset = UNSET
    """Attribute IDs to touch. All others keep their value; a listed one without a value is cleared."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["attribute_values"] = to_wire(self.attribute_values)
        result["name"] = self.name
        if self.aliases is not UNSET:
            result["aliases"] = to_wire(self.aliases)
        if self.external_id is not UNSET:
            result["external_id"] = self.external_id
        if self.rank is not UNSET:
            result["rank"] = self.rank
        if self.update_attributes is not UNSET:
            result["update_attributes"] = to_wire(self.update_attributes)
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
            at = "attribute_values"
            value = data["attribute_values"]
            self.attribute_values = _parsers.CatalogUpdateEntryPayloadV3AttributeValues(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            if "aliases" in data:
                at = "aliases"
                value = data["aliases"]
                self.aliases = None if value is None else as_list(as_str, value)
            else:
                self.aliases = UNSET
                known -= 1
            if "external_id" in data:
                at = "external_id"
                value = data["external_id"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.external_id = value
            else:
                self.external_id = UNSET
                known -= 1
            if "rank" in data:
                at = "rank"
                value = data["rank"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.rank = value
            else:
                self.rank = UNSET
                known -= 1
            if "update_attributes" in data:
                at = "update_attributes"
                value = data["update_attributes"]
                self.update_attributes = None if value is None else as_list(as_str, value)
            else:
                self.update_attributes = UNSET
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
