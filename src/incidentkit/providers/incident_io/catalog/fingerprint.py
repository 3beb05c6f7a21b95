"""One short value for all entries that a plan is not about."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from incidentkit.providers.incident_io.catalog.changes import CreateEntry, DeleteEntry, UpdateEntry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incidentkit.providers.incident_io.catalog.changes import Change
    from incidentkit.providers.incident_io.catalog.desired import CatalogType
    from incidentkit.providers.incident_io.catalog.snapshot import Known, TypeState

_BYTES: Final = 16


def fingerprint(declared: CatalogType, state: TypeState | None, changes: Iterable[Change]) -> str:
    """The same as long as nobody adds, changes or removes an entry that no change is about, whatever their order.

    Attributes that are not declared do not count, nor does what is empty: an attribute that was added since has no
    values.
    """
    if state is None:
        return _written(0)
    named, columns, total = _named(changes), _columns(declared, state), 0
    for known in state.entries:
        if known.id not in named and known.external_id not in named:
            # A sum does not care for the order in which entries are listed.
            total += _digest(known, columns)
    return _written(total)


def entry_fingerprint(declared: CatalogType, state: TypeState, known: Known) -> str:
    """The same as long as nobody changes the entry, apart from attributes that are not declared."""
    return _written(_digest(known, _columns(declared, state)))


def _columns(declared: CatalogType, state: TypeState) -> list[tuple[int, str]]:
    owned = {attribute.name for attribute in declared.attributes}
    return [(place, one.name) for place, one in enumerate(state.columns) if one.name in owned]


def _named(changes: Iterable[Change]) -> set[str | None]:
    named: set[str | None] = set()
    for change in changes:
        if isinstance(change, CreateEntry):
            named.add(change.external_id)
        elif isinstance(change, UpdateEntry | DeleteEntry):
            named.add(change.entry_id)
    return named


def _digest(known: Known, columns: list[tuple[int, str]]) -> int:
    values = sorted((name, known.values[place]) for place, name in columns if known.values[place])
    facts = repr((known.id, known.external_id, known.name, known.rank, sorted(known.aliases), values))
    return int.from_bytes(blake2b(facts.encode(), digest_size=_BYTES).digest())


def _written(total: int) -> str:
    return f"{total % (1 << 8 * _BYTES):0{2 * _BYTES}x}"
