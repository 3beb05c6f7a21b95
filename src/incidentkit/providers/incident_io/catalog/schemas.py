"""The types of an account and their attributes, found by name or id; kept current while a plan is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.providers.incident_io.catalog.desired import Attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from incidentkit_api.incident_io.models.catalog_type_attribute_v3 import CatalogTypeAttributeV3
    from incidentkit_api.incident_io.models.catalog_type_v3 import CatalogTypeV3

DERIVED_MODES: Final = frozenset({"backlink", "path"})
FOREIGN_MODES: Final = frozenset({"dynamic", "external"})
"""Attributes that somebody else fills."""


class Schemas:
    """All types by type name, with their attributes by name and by id."""

    def __init__(self, types: Iterable[CatalogTypeV3]) -> None:
        self._types: dict[str, CatalogTypeV3] = {}
        self._attributes: dict[str, dict[str, CatalogTypeAttributeV3]] = {}
        self._names: dict[str, str] = {}
        self._by_resource: dict[str, str] = {}
        for one in types:
            self.put(one)

    def __iter__(self) -> Iterator[CatalogTypeV3]:
        return iter(self._types.values())

    def put(self, catalog_type: CatalogTypeV3) -> None:
        """Take up a type that is new or has changed."""
        name = catalog_type.type_name
        attributes = catalog_type.schema.attributes
        self._types[name] = catalog_type
        self._by_resource[catalog_type.engine_resource_type] = name
        self._attributes[name] = {attribute.name: attribute for attribute in attributes}
        self._names |= {attribute.id: attribute.name for attribute in attributes}

    def type(self, type_name: str) -> CatalogTypeV3 | None:
        """The type of this name, if it is there."""
        return self._types.get(type_name)

    def attribute(self, type_name: str, name: str) -> CatalogTypeAttributeV3 | None:
        """An attribute by its name, if it is there."""
        return self._attributes.get(type_name, {}).get(name)

    def type_named(self, attribute_type: str) -> str:
        """The type name that the type of an attribute stands for: the API has two names for each of its types."""
        return self._by_resource.get(attribute_type, attribute_type)

    def declared(self, attribute: CatalogTypeAttributeV3, *, schema_only: bool) -> Attribute:
        """An attribute that is there, in the words of a declaration."""
        return Attribute(
            attribute.name,
            self.type_named(attribute.type_),
            array=attribute.array,
            backlink=self._backlink(attribute),
            path=tuple(self._names.get(step.attribute_id, step.attribute_name) for step in attribute.path or ()),
            schema_only=schema_only,
        )

    def _backlink(self, attribute: CatalogTypeAttributeV3) -> str | None:
        id_ = attribute.backlink_attribute or None
        return id_ and self._names.get(id_, id_)
