"""References to entries that are neither there nor planned: sent as written, and pointed out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.providers.incident_io.values import literals
from incidentkit.providers.workers import unhurried

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from incidentkit.providers.incident_io.catalog.desired import Attribute, CatalogType, Entry
    from incidentkit.providers.incident_io.catalog.targets import Targets

_NAMED: Final = 3


async def dangling_notes(declared: CatalogType, targets: Mapping[str, Targets]) -> AsyncIterator[str]:
    """A line for each attribute with such references; it names the first few."""
    for attribute in declared.attributes:
        if attribute.derived or attribute.type not in targets:
            continue
        lost = [word async for word in _lost(declared, attribute, targets[attribute.type])]
        if lost:
            more = f" and {len(lost) - _NAMED:,} more" if len(lost) > _NAMED else ""
            yield (
                f"{declared.type_name}: attribute {attribute.name!r} refers to what is no entry of {attribute.type}:"
                f" {', '.join(lost[:_NAMED])}{more}; sent as written"
            )


async def _lost(declared: CatalogType, attribute: Attribute, found: Targets) -> AsyncIterator[str]:
    async for entry in unhurried(declared.entries):
        for literal in _literals(entry, attribute.name):
            if found.resolve(literal) is None:
                yield f"{literal!r} ({entry.external_id})"


def _literals(entry: Entry, name: str) -> Iterator[str]:
    found = literals(name, entry.values.get(name))
    yield from (found,) if isinstance(found, str) else found
