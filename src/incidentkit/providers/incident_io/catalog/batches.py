"""Packing updates into bulk requests, which take one list of attributes for all their entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3

    from incidentkit.providers.incident_io.catalog.changes import UpdateEntry
    from incidentkit.providers.incident_io.catalog.desired import Entry
    from incidentkit.providers.incident_io.catalog.resolving import Resolved
    from incidentkit.providers.incident_io.catalog.snapshot import Known
    from incidentkit.providers.incident_io.values import Literals

_OPEN: Final = 16
"""Batches that are filled at once at most, so that packing takes time in proportion to the rows."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An entry that has to be updated.

    Attributes:
        entry: As it should be.
        entry_id: The API's id.
        rank: The one it has, or should have.
        fields: Those of `name`, `aliases` and `rank` that change.
        attributes: The attributes that change, by name.
        known: As it was read; None for one that was created since.
    """

    entry: Entry
    entry_id: str
    rank: int
    fields: frozenset[str]
    attributes: frozenset[str]
    known: Known | None

    @classmethod
    def planned(cls, change: UpdateEntry, known: Known) -> Unfinished:
        """What a planned update is about."""
        entry = change.entry
        return cls(
            entry,
            known.id,
            known.rank if entry.rank is None else entry.rank,
            frozenset(one.name for one in change.fields),
            frozenset(one.name for one in change.values),
            known,
        )

    @classmethod
    def created(cls, entry: Entry, made: CatalogEntryV3, held: Iterable[str]) -> Unfinished:
        """A new entry that lacks these attributes."""
        return cls(entry, made.id, made.rank if entry.rank is None else entry.rank, frozenset(), frozenset(held), None)


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a bulk update.

    Attributes:
        item: What is to be done.
        values: What can be sent of its attributes, changed or not, by name.
        lacking: Why changes of some attributes cannot be sent, a line each.
    """

    item: Unfinished
    values: Mapping[str, Literals]
    lacking: tuple[str, ...]

    @classmethod
    def of(cls, item: Unfinished, resolved: Resolved) -> Row:
        """What can be sent now."""
        lacking = tuple(why for name, why in resolved.held.items() if name in item.attributes)
        return cls(item, resolved.ready, lacking)

    @property
    def changed(self) -> frozenset[str]:
        """The attributes that change and can be sent."""
        return self.item.attributes & self.values.keys()

    @property
    def idle(self) -> bool:
        """Whether nothing is left to send."""
        return not self.changed and not self.item.fields


@dataclass(slots=True)
class Batch:
    """Rows that one list of attributes serves: whatever changes in one of them is known of all.

    Attributes:
        rows: In the order in which they came.
        attributes: What changes in one row or another.
        common: What every row can send.
    """

    rows: list[Row] = field(default_factory=list[Row])
    attributes: set[str] = field(default_factory=set[str])
    common: set[str] = field(default_factory=set[str])

    def takes(self, row: Row) -> bool:
        """Whether the row can go with the others."""
        return self.attributes <= row.values.keys() and row.changed <= self.common

    def add(self, row: Row) -> None:
        """One more."""
        self.common = self.common & row.values.keys() if self.rows else {*row.values}
        self.attributes |= row.changed
        self.rows.append(row)


def pack(rows: Iterable[Row], size: int) -> Iterator[Batch]:
    """As few batches as entries with the same attributes allow; each row goes into the first that takes it."""
    filling: list[Batch] = []
    for row in rows:
        batch = next((one for one in filling if one.takes(row)), None)
        if batch is None:
            if len(filling) == _OPEN:
                yield filling.pop(0)
            batch = Batch()
            filling.append(batch)
        batch.add(row)
        if len(batch.rows) == size:
            filling.remove(batch)
            yield batch
    yield from filling
