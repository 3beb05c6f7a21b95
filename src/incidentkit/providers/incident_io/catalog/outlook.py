"""Do the declared types fit what is there? Asked when the types were read, before their entries are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.providers.incident_io.catalog.fitting import is_reference
from incidentkit.providers.incident_io.catalog.ownership import refusal
from incidentkit.providers.incident_io.catalog.problems import Problems
from incidentkit.providers.incident_io.catalog.schemas import FOREIGN_MODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.providers.incident_io.catalog.desired import Attribute, CatalogType, DesiredCatalog
    from incidentkit.providers.incident_io.catalog.schemas import Schemas


def check_against(desired: DesiredCatalog, schemas: Schemas, *, adopt: bool) -> None:
    """Refuse what cannot be done: types of others, names that mean nothing, derived attributes in a circle.

    Raises:
        InvalidCatalogError: Something of that kind; `problems` has all that was found.
    """
    problems = Problems()
    outlook = Outlook(desired, schemas)
    for catalog_type in desired.types:
        existing = schemas.type(catalog_type.type_name)
        if existing and (why := refusal(existing, desired.sync_id, adopt=adopt)):
            problems.add(why)
        for attribute in catalog_type.attributes:
            for problem in outlook.problems(catalog_type, attribute):
                problems.add(f"{catalog_type.type_name}: attribute {attribute.name!r} {problem}")
    problems.raise_any()


class Outlook:
    """The attributes as they will be: declared ones, and those that are there and stay."""

    def __init__(self, desired: DesiredCatalog, schemas: Schemas) -> None:
        self._schemas = schemas
        self._declared = {
            one.type_name: {attribute.name: attribute for attribute in one.attributes} for one in desired.types
        }

    def problems(self, catalog_type: CatalogType, attribute: Attribute) -> Iterator[str]:
        """What is wrong with a declared attribute, and what would mend it."""
        if is_reference(attribute.type) and not self._has_type(attribute.type):
            yield f"refers to {attribute.type}, which is neither there nor declared; declare it, or correct the name"
        elif attribute.backlink is not None:
            yield from self._backlink_problems(catalog_type, attribute, attribute.backlink)
        elif attribute.path:
            yield from self._path_problems(catalog_type, attribute)
        elif not attribute.schema_only:
            yield from self._mode_problems(catalog_type, attribute)

    def attribute(self, type_name: str, name: str) -> Attribute | None:
        """An attribute as it will be, or None."""
        if declared := self._declared.get(type_name, {}).get(name):
            return declared
        existing = self._schemas.attribute(type_name, name)
        return self._schemas.declared(existing, schema_only=False) if existing else None

    def _has_type(self, type_name: str) -> bool:
        return type_name in self._declared or self._schemas.type(type_name) is not None

    def _mode_problems(self, catalog_type: CatalogType, attribute: Attribute) -> Iterator[str]:
        existing = self._schemas.attribute(catalog_type.type_name, attribute.name)
        if existing and existing.mode.value in FOREIGN_MODES:
            yield "is filled by somebody else; declare it schema_only, or give ours another name"

    def _backlink_problems(self, catalog_type: CatalogType, attribute: Attribute, followed: str) -> Iterator[str]:
        target = self.attribute(attribute.type, followed)
        if target is None:
            yield f"follows {followed!r} of {attribute.type}, which is not there; correct the name, or declare it"
        elif target.derived or target.type != catalog_type.type_name:
            yield f"follows {followed!r} of {attribute.type}, which does not refer to {catalog_type.type_name}"

    def _path_problems(self, catalog_type: CatalogType, attribute: Attribute) -> Iterator[str]:
        place = catalog_type.type_name
        for name in attribute.path:
            step = self.attribute(place, name)
            if step is None:
                yield f"goes through {name!r} of {place}, which is not there; correct the name, or declare it"
                return
            place = step.type
        if self._circles(catalog_type.type_name, attribute):
            yield "goes through itself; take another path"

    def _circles(self, type_name: str, attribute: Attribute) -> bool:
        """Whether following the path, and the paths it goes through, comes back to the attribute."""
        start, seen, left = (type_name, attribute.name), set[tuple[str, str]](), [(type_name, attribute)]
        while left:
            place, current = left.pop()
            for name in current.path:
                if (place, name) == start:
                    return True
                step = self.attribute(place, name)
                if step is None:
                    break
                if (place, name) not in seen:
                    seen.add((place, name))
                    left.append((place, step))
                place = step.type
        return False
