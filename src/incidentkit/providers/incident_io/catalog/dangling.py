"""References to entries that are neither there nor planned: sent as written, and pointed out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from incidentkit.providers.incident_io.values import literals

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from incidentkit.providers.incident_io.catalog.desired import CatalogType, Entry
    from incidentkit.providers.incident_io.catalog.targets import Targets

_NAMED: Final = 3


def dangling_notes(declared: CatalogType, targets: Mapping[str, Targets]) -> Iterator[str]:
    """A line for each attribute with such references; it names the first few."""
    for attribute in declared.attributes:
        found = targets.get(attribute.type)
        if found is None or attribute.derived:
            continue
        lost = [
            f"{literal!r} ({entry.external_id})"
            for entry in declared.entries
            for literal in _literals(entry, attribute.name)
            if found.resolve(literal) is None
        ]
        if lost:
            more = f" and {len(lost) - _NAMED:,} more" if len(lost) > _NAMED else ""
            yield (
                f"{declared.type_name}: attribute {attribute.name!r} refers to what is no entry of {attribute.type}:"
                f" {', '.join(lost[:_NAMED])}{more}; sent as written"
            )


def _literals(entry: Entry, name: str) -> tuple[str, ...]:
    found = literals(name, entry.values.get(name))
    return (found,) if isinstance(found, str) else found
