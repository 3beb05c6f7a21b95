"""Is the desired catalog sound in itself? Asked before anything is read."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io.catalog.fitting import misfit
from incidentkit.providers.incident_io.catalog.problems import Problems
from incidentkit.providers.incident_io.catalog_entries import MAX_ENTRIES_PER_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.providers.incident_io.catalog.desired import Attribute, CatalogType, DesiredCatalog, Entry

_TYPE_NAME: Final = re.compile(r'Custom\["[^"\s]+"\]')


def check_declared(desired: DesiredCatalog) -> None:
    """Refuse a catalog that contradicts itself.

    Raises:
        InvalidCatalogError: It does; `problems` has all that was found.
        ConfigurationError: It has no `sync_id`.
    """
    if not desired.sync_id.strip():
        raise ConfigurationError("catalog: sync_id must not be empty; it names the owner of the types")
    problems = Problems()
    for name, count in Counter(one.type_name for one in desired.types).items():
        if count > 1:
            problems.add(f"{name}: is declared {count} times; declare it once")
    for catalog_type in desired.types:
        for problem in (*_type(catalog_type), *_attributes(catalog_type)):
            problems.add(f"{catalog_type.type_name}: {problem}")
        for problem in _entries(catalog_type):
            problems.add(f"{catalog_type.type_name}: {problem}")
    problems.raise_any()


def _type(catalog_type: CatalogType) -> Iterator[str]:
    if not _TYPE_NAME.fullmatch(catalog_type.type_name):
        yield 'a type name looks like Custom["Service"]'
    if not catalog_type.name.strip():
        yield "name must not be empty"


def _attributes(catalog_type: CatalogType) -> Iterator[str]:
    for name, count in Counter(attribute.name for attribute in catalog_type.attributes).items():
        if count > 1:
            yield f"attribute {name!r}: is declared {count} times; declare it once"
    for attribute in catalog_type.attributes:
        if not attribute.name.strip():
            yield "an attribute has no name; give it one"
        elif attribute.backlink is not None and attribute.path:
            yield f"attribute {attribute.name!r}: is a backlink or a path, not both; drop one"


def _entries(catalog_type: CatalogType) -> Iterator[str]:
    if len(catalog_type.entries) > MAX_ENTRIES_PER_TYPE:
        yield f"has {len(catalog_type.entries):,} entries; a type holds {MAX_ENTRIES_PER_TYPE:,} at most"
    for external_id, count in Counter(entry.external_id for entry in catalog_type.entries).items():
        if count > 1:
            yield f"entry {external_id!r}: the external id is given {count} times; keep one"
    attributes = {attribute.name: attribute for attribute in catalog_type.attributes}
    for entry in catalog_type.entries:
        yield from _entry(entry, attributes)


def _entry(entry: Entry, attributes: dict[str, Attribute]) -> Iterator[str]:
    if not entry.external_id.strip():
        yield f"entry {entry.name!r}: has no external id; give it one, it is found again by it"
    if not entry.name.strip():
        yield f"entry {entry.external_id!r}: name must not be empty"
    for name, value in entry.values.items():
        attribute = attributes.get(name)
        problem = "is not declared; declare it, or leave it out" if attribute is None else misfit(attribute, value)
        if problem is not None:
            yield f"entry {entry.external_id!r}: attribute {name!r} {problem}"
