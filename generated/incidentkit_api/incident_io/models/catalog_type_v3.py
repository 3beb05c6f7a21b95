# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define
from attrs import field as _field

from ...shared.decoding import DecodeError, as_bool, as_datetime, as_int, as_list, as_object, as_str, unknown_fields
from ...shared.encoding import to_wire
from ...shared.types import UNSET
from ...shared.types import Model as _Model
from ...shared.types import blank as _blank
from ..models import _parsers

if TYPE_CHECKING:
    import datetime

    from ...shared.types import Unset
    from ..models.catalog_type_schema_v3 import CatalogTypeSchemaV3
    from ..models.catalog_type_v3_annotations import CatalogTypeV3Annotations
    from ..models.catalog_type_v3_categories_item import CatalogTypeV3CategoriesItem
    from ..models.catalog_type_v3_color import CatalogTypeV3Color
    from ..models.catalog_type_v3_icon import CatalogTypeV3Icon

_FIELDS = frozenset(
    (
        "annotations",
        "categories",
        "color",
        "created_at",
        "description",
        "engine_resource_type",
        "icon",
        "id",
        "is_editable",
        "name",
        "ranked",
        "schema",
        "type_name",
        "updated_at",
        "use_name_as_identifier",
        "dynamic_resource_parameter",
        "estimated_count",
        "is_team_type",
        "last_synced_at",
        "owning_team_ids",
        "registry_type",
        "required_integrations",
        "source_repo_url",
    )
)


@_define(kw_only=True)
class CatalogTypeV3(_Model):
    """The object `CatalogTypeV3`.

    Fields that the specification does not know are kept in `additional_properties` and given back by `to_dict`.
    """

    annotations: CatalogTypeV3Annotations
    """Free notes for tools that manage the type."""
    categories: list[CatalogTypeV3CategoriesItem]
    """What the type stands for; some features look for it."""
    color: CatalogTypeV3Color
    created_at: datetime.datetime
    description: str
    engine_resource_type: str
    """What an attribute referring to this type is typed as."""
    icon: CatalogTypeV3Icon
    id: str
    is_editable: bool
    """Whether it can be changed at all; types of integrations cannot."""
    name: str
    ranked: bool
    """Whether entries have an order."""
    schema: CatalogTypeSchemaV3
    """The attributes of a type, under a version that rises with every change."""
    type_name: str
    """How attributes refer to the type, of the form `Custom["Name"]`. Fixed once made."""
    updated_at: datetime.datetime
    use_name_as_identifier: bool
    """Whether entries can be found by their name."""
    dynamic_resource_parameter: str | None | Unset = UNSET
    """What tells dynamic types of one registry type apart."""
    estimated_count: int | None | Unset = UNSET
    """Roughly how many entries there are."""
    is_team_type: bool | None | Unset = UNSET
    last_synced_at: datetime.datetime | None | Unset = UNSET
    """When its integration last refreshed it."""
    owning_team_ids: list[str] | None | Unset = UNSET
    """Teams that own the type."""
    registry_type: str | None | Unset = UNSET
    """The integration type behind it, if any."""
    required_integrations: list[str] | None | Unset = UNSET
    """Integrations that must be connected for it."""
    source_repo_url: str | None | Unset = UNSET
    """Where the type is managed. Once set, the dashboard does not let people edit it."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it goes over the wire."""
        result: dict[str, Any] = dict(self.additional_properties)
        result["annotations"] = to_wire(self.annotations)
        result["categories"] = to_wire(self.categories)
        result["color"] = to_wire(self.color)
        result["created_at"] = to_wire(self.created_at)
        result["description"] = self.description
        result["engine_resource_type"] = self.engine_resource_type
        result["icon"] = to_wire(self.icon)
        result["id"] = self.id
        result["is_editable"] = self.is_editable
        result["name"] = self.name
        result["ranked"] = self.ranked
        result["schema"] = to_wire(self.schema)
        result["type_name"] = self.type_name
        result["updated_at"] = to_wire(self.updated_at)
        result["use_name_as_identifier"] = self.use_name_as_identifier
        if self.dynamic_resource_parameter is not UNSET:
            result["dynamic_resource_parameter"] = self.dynamic_resource_parameter
        if self.estimated_count is not UNSET:
            result["estimated_count"] = self.estimated_count
        if self.is_team_type is not UNSET:
            result["is_team_type"] = self.is_team_type
        if self.last_synced_at is not UNSET:
            result["last_synced_at"] = to_wire(self.last_synced_at)
        if self.owning_team_ids is not UNSET:
            result["owning_team_ids"] = to_wire(self.owning_team_ids)
        if self.registry_type is not UNSET:
            result["registry_type"] = self.registry_type
        if self.required_integrations is not UNSET:
            result["required_integrations"] = to_wire(self.required_integrations)
        if self.source_repo_url is not UNSET:
            result["source_repo_url"] = self.source_repo_url
        return result

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Take the object as it came over the wire.

        Raises:
            DecodeError: A required field is missing, or a field is of another type than documented.
        """
        data = src_dict if type(src_dict) is dict else as_object(src_dict)
        self = _blank(cls)
        known = 23
        try:
            at = "annotations"
            value = data["annotations"]
            self.annotations = _parsers.CatalogTypeV3Annotations(value)
            at = "categories"
            value = data["categories"]
            self.categories = as_list(_parsers.CatalogTypeV3CategoriesItem, value)
            at = "color"
            value = data["color"]
            self.color = _parsers.CatalogTypeV3Color(value)
            at = "created_at"
            value = data["created_at"]
            self.created_at = as_datetime(value)
            at = "description"
            value = data["description"]
            if type(value) is not str:
                value = as_str(value)
            self.description = value
            at = "engine_resource_type"
            value = data["engine_resource_type"]
            if type(value) is not str:
                value = as_str(value)
            self.engine_resource_type = value
            at = "icon"
            value = data["icon"]
            self.icon = _parsers.CatalogTypeV3Icon(value)
            at = "id"
            value = data["id"]
            if type(value) is not str:
                value = as_str(value)
            self.id = value
            at = "is_editable"
            value = data["is_editable"]
            if type(value) is not bool:
                value = as_bool(value)
            self.is_editable = value
            at = "name"
            value = data["name"]
            if type(value) is not str:
                value = as_str(value)
            self.name = value
            at = "ranked"
            value = data["ranked"]
            if type(value) is not bool:
                value = as_bool(value)
            self.ranked = value
            at = "schema"
            value = data["schema"]
            self.schema = _parsers.CatalogTypeSchemaV3(value)
            at = "type_name"
            value = data["type_name"]
            if type(value) is not str:
                value = as_str(value)
            self.type_name = value
            at = "updated_at"
            value = data["updated_at"]
            self.updated_at = as_datetime(value)
            at = "use_name_as_identifier"
            value = data["use_name_as_identifier"]
            if type(value) is not bool:
                value = as_bool(value)
            self.use_name_as_identifier = value
            if "dynamic_resource_parameter" in data:
                at = "dynamic_resource_parameter"
                value = data["dynamic_resource_parameter"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.dynamic_resource_parameter = value
            else:
                self.dynamic_resource_parameter = UNSET
                known -= 1
            if "estimated_count" in data:
                at = "estimated_count"
                value = data["estimated_count"]
                if type(value) is not int and value is not None:
                    value = as_int(value)
                self.estimated_count = value
            else:
                self.estimated_count = UNSET
                known -= 1
            if "is_team_type" in data:
                at = "is_team_type"
                value = data["is_team_type"]
                if type(value) is not bool and value is not None:
                    value = as_bool(value)
                self.is_team_type = value
            else:
                self.is_team_type = UNSET
                known -= 1
            if "last_synced_at" in data:
                at = "last_synced_at"
                value = data["last_synced_at"]
                self.last_synced_at = None if value is None else as_datetime(value)
            else:
                self.last_synced_at = UNSET
                known -= 1
            if "owning_team_ids" in data:
                at = "owning_team_ids"
                value = data["owning_team_ids"]
                self.owning_team_ids = None if value is None else as_list(as_str, value)
            else:
                self.owning_team_ids = UNSET
                known -= 1
            if "registry_type" in data:
                at = "registry_type"
                value = data["registry_type"]
                if type(value) is not str and value is not None:
                    value = as_str(value)
                self.registry_type = value
            else:
                self.registry_type = UNSET
                known -= 1
            if "required_integrations" in data:
                at = "required_integrations"
                value = data["required_integrations"]
                self.required_integrations = None if value is None else as_list(as_str, value)
            else:
                self.required_integrations = UNSET
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
