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
    from ..models.catalog_type_attribute_path_item_v3 import CatalogTypeAttributePathItemV3
    from ..models.catalog_type_attribute_v3_mode import CatalogTypeAttributeV3Mode

_FIELDS = frozenset(("array", "id", "mode", "name", "type", "backlink_attribute", "path"))


@_define(kw_only=True)
class CatalogTypeAttributeV3(_Model):
    """The object `CatalogTypeAttributeV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    array: bool
    """Whether it holds a list."""
    id: str
    mode: CatalogTypeAttributeV3Mode
    """Who fills it: API, dashboard, an integration, or a computation (`backlink`, `path`). May be empty."""
    name: str
    type_: str
    """A primitive or the type of a catalog resource."""
    backlink_attribute: str | None | Unset = UNSET
    """For a backlink: the attribute of the other type that points here."""
    path: list[CatalogTypeAttributePathItemV3] | None | Unset = UNSET
    """For a path: the attributes to follow, in order."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["array"] = self.array
        result["id"] = self.id
        result["mode"] = to_wire(self.mode)
        result["name"] = self.name
        result["type"] = self.type_
        if self.backlink_attribute is not UNSET:
            result["backlink_attribute"] = self.backlink_attribute
        if self.path is not UNSET:
            result["path"] = to_wire(self.path)
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 7
        try:
            at = "array"
            value = data["array"]
            if type(value) is not bool:
                value = as_bool(value)
            self.array = value
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "mode"
            value = data["mode"]
            self.mode = _parsers.CatalogTypeAttributeV3Mode(value)
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "type"
            value = data["type"]
            if type(value) is not str:
                value = as_str(value)
            self.type_ = value
            if "backlink_attribute" in data:
                at = "backlink_attribute"
                value = data["backlink_attribute"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.backlink_attribute = value
            else:
                self.backlink_attribute = UNSET
                known -= 1
            if "path" in data:
                at = "path"
                value = data["path"]
                self.path = None if value is None else as_list(_parsers.CatalogTypeAttributePathItemV3, value)
            else:
                self.path = UNSET
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
