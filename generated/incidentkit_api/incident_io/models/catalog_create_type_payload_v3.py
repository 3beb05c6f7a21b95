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
    from ..models.catalog_create_type_payload_v3_annotations import CatalogCreateTypePayloadV3Annotations
    from ..models.catalog_create_type_payload_v3_categories_item import CatalogCreateTypePayloadV3CategoriesItem
    from ..models.catalog_create_type_payload_v3_color import CatalogCreateTypePayloadV3Color
    from ..models.catalog_create_type_payload_v3_icon import CatalogCreateTypePayloadV3Icon

_FIELDS = frozenset(
    (
        "description",
        "name",
        "annotations",
        "categories",
        "color",
        "icon",
        "owning_team_ids",
        "ranked",
        "source_repo_url",
        "type_name",
        "use_name_as_identifier",
    )
)


@_define(kw_only=True)
class CatalogCreateTypePayloadV3(_Model):
    """The object `CatalogCreateTypePayloadV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    description: str
    name: str
    annotations: CatalogCreateTypePayloadV3Annotations | None | Unset = UNSET
    """Free notes for tools that manage the type."""
    categories: list[CatalogCreateTypePayloadV3CategoriesItem] | None | Unset = UNSET
    """What the type stands for; some features look for it."""
    color: CatalogCreateTypePayloadV3Color | None | Unset = UNSET
    icon: CatalogCreateTypePayloadV3Icon | None | Unset = UNSET
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own the type."""
    ranked: bool | None | Unset = UNSET
    """Whether entries have an order."""
    source_repo_url: str | None | Unset = UNSET
    """Where the type is managed. Once set, the dashboard does not let people edit it."""
    type_name: str | None | Unset = UNSET
    """How attributes refer to the type, of the form `Custom["Name"]`. Fixed once made."""
    use_name_as_identifier: bool | None | Unset = UNSET
    """Whether entries can be found by their name."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["description"] = self.description
        result["name"] = self.name
        if self.annotations is not UNSET:
            result["annotations"] = to_wire(self.annotations)
        if self.categories is not UNSET:
            result["categories"] = to_wire(self.categories)
        if self.color is not UNSET:
            result["color"] = to_wire(self.color)
        if self.icon is not UNSET:
            result["icon"] = to_wire(self.icon)
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
        if self.ranked is not UNSET:
            result["ranked"] = self.ranked
        if self.source_repo_url is not UNSET:
            result["source_repo_url"] = self.source_repo_url
        if self.type_name is not UNSET:
            result["type_name"] = self.type_name
        if self.use_name_as_identifier is not UNSET:
            result["use_name_as_identifier"] = self.use_name_as_identifier
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 11
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
            if "annotations" in data:
                at = "annotations"
                value = data["annotations"]
                self.annotations = None if value is None else _parsers.CatalogCreateTypePayloadV3Annotations(value)
            else:
                self.annotations = UNSET
                known -= 1
            if "categories" in data:
                at = "categories"
                value = data["categories"]
                self.categories = (
                    None if value is None else as_list(_parsers.CatalogCreateTypePayloadV3CategoriesItem, value)
                )
            else:
                self.categories = UNSET
                known -= 1
            if "color" in data:
                at = "color"
                value = data["color"]
                self.color = None if value is None else _parsers.CatalogCreateTypePayloadV3Color(value)
            else:
                self.color = UNSET
                known -= 1
            if "icon" in data:
                at = "icon"
                value = data["icon"]
                self.icon = None if value is None else _parsers.CatalogCreateTypePayloadV3Icon(value)
            else:
                self.icon = UNSET
                known -= 1
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
                known -= 1
            if "ranked" in data:
                at = "ranked"
                value = data["ranked"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.ranked = value
            else:
                self.ranked = UNSET
                known -= 1
            if "source_repo_url" in data:
                at = "source_repo_url"
                value = data["source_repo_url"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.source_repo_url = value
            else:
                self.source_repo_url = UNSET
                known -= 1
            if "type_name" in data:
                at = "type_name"
                value = data["type_name"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.type_name = value
            else:
                self.type_name = UNSET
                known -= 1
            if "use_name_as_identifier" in data:
                at = "use_name_as_identifier"
                value = data["use_name_as_identifier"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.use_name_as_identifier = value
            else:
                self.use_name_as_identifier = UNSET
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
