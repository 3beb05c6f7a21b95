"""Is the desired catalog sound in itself? Asked before anything is read."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from incidentkit.errors import ConfigurationError
from incidentkit.providers.incident_io.catalog.fitting import fit
from incidentkit.providers.incident_io.catalog.problems import Problems
from incidentkit.providers.incident_io.catalog_entries import MAX_ENTRIES_PER_TYPE
from incidentkit.providers.incident_io.naming import checked_name
from incidentkit.providers.workers import unhurried

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from incidentkit.providers.incident_io.catalog.desired import CatalogType, DesiredCatalog, Entry

_TYPE_NAME: Final = re.compile(r'Custom\["[^"\s]+"\]')


async def check_declared(desired: DesiredCatalog) -> None:
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
        for problem in (*_type(catalog_type), *_attributes(catalog_type), *_keys(catalog_type)):
            problems.add(f"{catalog_type.type_name}: {problem}")
        fits = {attribute.name: fit(attribute) for attribute in catalog_type.attributes}
        async for entry in unhurried(catalog_type.entries):
            for problem in _entry(entry, fits):
                problems.add(f"{catalog_type.type_name}: {problem}")
    problems.raise_any()


def _type(catalog_type: CatalogType) -> Iterator[str]:
    if not _TYPE_NAME.fullmatch(catalog_type.type_name):
        yield 'a type name looks like Custom["Service"]'
    try:
        checked_name("type", catalog_type.name, longest=255)
    except ConfigurationError as error:
        yield error.message


def _attributes(catalog_type: CatalogType) -> Iterator[str]:
    for name, count in Counter(attribute.name for attribute in catalog_type.attributes).items():
        if count > 1:
            yield f"attribute {name!r}: is declared {count} times; declare it once"
    for attribute in catalog_type.attributes:
        if not attribute.name.strip():
            yield "an attribute has no name; give it one"
        elif attribute.backlink is not None and attribute.path:
            yield f"attribute {attribute.name!r}: is a backlink or a path, not both; drop one"


def _keys(catalog_type: CatalogType) -> Iterator[str]:
    if len(catalog_type.entries) > MAX_ENTRIES_PER_TYPE:
        yield f"has {len(catalog_type.entries):,} entries; a type holds {MAX_ENTRIES_PER_TYPE:,} at most"
    for external_id, count in Counter(entry.external_id for entry in catalog_type.entries).items():
        if count > 1:
            yield f"entry {external_id!r}: the external id is given {count} times; keep one"


def _entry(entry: Entry, fits: Mapping[str, Callable[[object], str | None]]) -> Iterator[str]:
    if not entry.external_id.strip():
        yield f"entry {entry.name!r}: has no external id; give it one, it is found again by it"
    if not entry.name.strip():
        yield f"entry {entry.external_id!r}: name must not be empty"
    for name, value in entry.values.items():
        misfit = fits.get(name, _undeclared)
        if problem := misfit(value):
            yield f"entry {entry.external_id!r}: attribute {name!r} {problem}"


def _undeclared(_value: object) -> str:
    return "is not declared; declare it, or leave it out"
