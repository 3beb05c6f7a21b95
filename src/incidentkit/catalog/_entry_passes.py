"""Applying entries: create, update, delete."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_bulk_update_entries
from incidentkit_api.incident_io.models.catalog_bulk_update_entries_payload_v3 import CatalogBulkUpdateEntriesPayloadV3
from incidentkit_api.incident_io.models.partial_entry_payload_v3 import PartialEntryPayloadV3
from incidentkit_api.incident_io.models.partial_entry_payload_v3_attribute_values import (
    PartialEntryPayloadV3AttributeValues,
)
from incidentkit_api.shared.types import UNSET

from incidentkit._async import bounded_gather
from incidentkit.catalog._diff import CreateEntry, DeleteEntry, Resolver, UpdateEntry
from incidentkit.catalog._passes import unwritable
from incidentkit.errors import APIError, ConfigurationError, NotFoundError
from incidentkit.providers._batching import Refused, places_named, send_in_batches
from incidentkit.providers.incident_io._values import bindings
from incidentkit.providers.incident_io.catalog_entries import CatalogEntries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3

    from incidentkit.catalog._current import Known, TypeState
    from incidentkit.catalog._desired import Entry
    from incidentkit.catalog._diff import Resolved
    from incidentkit.catalog._passes import Application
    from incidentkit.catalog._plan import TypePlan
    from incidentkit.errors import IncidentKitError
    from incidentkit.providers.incident_io._values import Literals


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


async def apply_creates(application: Application) -> dict[str, list[Unfinished]]:
    """Create what is new; gives by type what is left to write, since it refers to entries that came later."""
    creator = _Creator(application)
    for level in _levels(application.plan.types):
        changes = (change for one in level for change in one.changes if isinstance(change, CreateEntry))
        await bounded_gather(application.until_stopped(changes), creator.create, limit=application.options.at_once)
    return creator.left


class _Creator:
    """Creates entries."""

    def __init__(self, application: Application) -> None:
        self.left: dict[str, list[Unfinished]] = {one.type_name: [] for one in application.plan.types}
        self._application = application
        self._entries = CatalogEntries(application.client)
        self._resolvers = {
            one.type_name: Resolver(one.declared, application.snapshot.schemas, application.targets)
            for one in application.plan.types
        }

    async def create(self, change: CreateEntry) -> None:
        """Create one."""
        application, type_name = self._application, change.type_name
        type_id = application.owned(type_name)

        async def send() -> None:
            if type_id is None:
                raise unwritable()
            resolved = self._resolvers[type_name].resolve(change.entry)
            made = await self._send(type_id, type_name, change.entry, resolved)
            application.targets[type_name].settle(change.external_id, made.id)
            if resolved.held:
                self.left[type_name].append(Unfinished.created(change.entry, made, resolved.held))
            else:
                application.count(type_name, "created")

        if error := await application.attempt("create", send):
            application.fail(type_name, change.external_id, "create", error)
        await application.progress.moved()

    async def _send(self, type_id: str, type_name: str, entry: Entry, resolved: Resolved) -> CatalogEntryV3:
        """The server's own upsert: a repeat after a lost answer, or an entry in the archive, gives no second one."""
        result = await self._entries.upsert(
            catalog_type_id=type_id,
            external_id=entry.external_id,
            name=entry.name,
            attribute_values=self._resolvers[type_name].payload(resolved.ready),
            aliases=UNSET if entry.aliases is None else entry.aliases,
            rank=UNSET if entry.rank is None else entry.rank,
        )
        return result.record


def _levels(types: Sequence[TypePlan]) -> Iterator[list[TypePlan]]:
    """Types such that each refers to earlier ones alone; a circle is cut at its first type."""
    left = {one.type_name: one for one in types}
    refers = {
        one.type_name: {attribute.type for attribute in one.declared.attributes if not attribute.derived}
        - {one.type_name}
        for one in types
    }
    while left:
        free = [name for name in left if not refers[name] & left.keys()] or [next(iter(left))]
        yield [left.pop(name) for name in free]


_REFUSALS: Final = frozenset({400, 404, 413, 422})
"""Answers to a batch that fewer rows may not get: a bad row, one that is gone, too large a body."""


_OF_ALL: Final = ("update_attributes", "catalog_type_id")
"""Fields of a batch that are not a row's: refused for one of these, fewer rows fare no better."""


async def apply_updates(application: Application, left: Mapping[str, list[Unfinished]]) -> None:
    """Update what differs, and what the creates left."""
    for one in application.until_stopped(application.plan.types):
        updater = _Updater(application, one)
        items = chain(updater.planned(), left[one.type_name])
        await updater.update(items)


class _Updater:
    """Updates the entries of one type, one request after the other: the API takes no two of this kind at once."""

    def __init__(self, application: Application, plan: TypePlan) -> None:
        self._application = application
        self._plan = plan
        self._type_name = plan.type_name
        self._state: TypeState | None = application.snapshot.states.get(plan.type_name)
        self._resolver = Resolver(plan.declared, application.snapshot.schemas, application.targets)

    def planned(self) -> Iterator[Unfinished]:
        """The planned updates."""
        known = {one.id: one for one in self._state.entries} if self._state else {}
        for change in self._plan.changes:
            if isinstance(change, UpdateEntry):
                yield Unfinished.planned(change, known[change.entry_id])

    async def update(self, items: Iterator[Unfinished]) -> None:
        """Send them, batch by batch."""
        type_id = self._application.owned(self._type_name)
        batches = pack(self._rows(items), self._application.options.batch_size)
        for batch in self._application.until_stopped(batches):
            blocked = unwritable() if type_id is None else self._application.blocked("update")
            if blocked is None:
                await self._send(type_id or "", batch)
            else:
                self._fail(batch.rows, blocked)
            await self._application.progress.moved()

    def _rows(self, items: Iterator[Unfinished]) -> Iterator[Row]:
        """What there is to send; entries all of whose changes are held back fail here."""
        for item in items:
            row = Row.of(item, self._resolver.resolve(item.entry))
            if row.idle:
                self._fail([row], ConfigurationError("; ".join(row.lacking)))
            else:
                yield row

    async def _send(self, type_id: str, batch: Batch) -> None:
        attributes = _Attributes.of(batch, self._state, self._resolver)

        async def send(rows: Sequence[Row]) -> Sequence[None]:
            body = CatalogBulkUpdateEntriesPayloadV3(
                catalog_type_id=type_id,
                entries=[attributes.payload(row) for row in rows],
                update_attributes=attributes.ids or UNSET,
            )
            await self._application.client.call(catalog_v3_bulk_update_entries.asyncio_detailed, body=body)
            return [None] * len(rows)

        rows = batch.rows
        with self._application.drain_group.track():
            answers = await send_in_batches(rows, send, size=len(rows), refused=_is_refusal, suspects=_suspects)
        for row, answer in zip(rows, answers, strict=True):
            if isinstance(answer, Refused):
                self._application.note("update", answer.error)
                self._fail([row], answer.error)
            elif row.lacking:
                self._fail([row], ConfigurationError("; ".join(row.lacking)))
            else:
                self._application.count(self._type_name, "created" if row.item.known is None else "updated")

    def _fail(self, rows: Sequence[Row], error: IncidentKitError) -> None:
        for row in rows:
            self._application.fail(self._type_name, row.item.entry.external_id, "update", error)


class _Attributes:
    """The list of attributes of one batch, and what each row sends of them."""

    def __init__(self, names: set[str], carrier: tuple[str, int] | None, resolver: Resolver) -> None:
        self._names = names
        self._carrier = carrier
        self._resolver = resolver
        self.ids = [carrier[0]] if carrier else resolver.ids(names)

    @classmethod
    def of(cls, batch: Batch, state: TypeState | None, resolver: Resolver) -> _Attributes:
        """What changes in the batch.

        Where that is no attribute at all, one goes along with the value it has: no list, and perhaps an empty one,
        would clear every attribute of the entries.
        """
        if batch.attributes or state is None or not state.columns:
            return cls(batch.attributes, None, resolver)
        place = next((place for name, place in state.places().items() if name in batch.common), 0)
        return cls(set(), (state.columns[place].id, place), resolver)

    def payload(self, row: Row) -> PartialEntryPayloadV3:
        """One row as the API takes it."""
        values = PartialEntryPayloadV3AttributeValues()
        values.additional_properties = bindings(self._values(row))
        changed: dict[str, Any] = {}
        if "name" in row.item.fields:
            changed["name"] = row.item.entry.name
        if "aliases" in row.item.fields:
            changed["aliases"] = [*(row.item.entry.aliases or ())]
        return PartialEntryPayloadV3(entry_id=row.item.entry_id, attribute_values=values, rank=row.item.rank, **changed)

    def _values(self, row: Row) -> dict[str, str | list[str]]:
        if self._carrier is None:
            return self._resolver.payload({name: row.values[name] for name in self._names})
        id_, place = self._carrier
        there = row.item.known.values[place] if row.item.known else ()
        return {id_: there if isinstance(there, str) else [*there]} if there else {}


def _is_refusal(error: IncidentKitError) -> bool:
    if not isinstance(error, APIError) or error.status not in _REFUSALS:
        return False
    return not error.fields or not all(name.startswith(_OF_ALL) for name in error.fields)


def _suspects(error: IncidentKitError) -> set[int]:
    return places_named(error, "entries")


async def apply_deletes(application: Application) -> None:
    """Delete what is no longer wanted; of a type that would lose more than allowed, nothing."""
    if not application.options.delete:
        return
    deleter = _Deleter(application)
    for one in application.until_stopped(application.plan.types):
        if why := too_many(one, application.options.max_deletes):
            application.fail_type(one.type_name, "delete", ConfigurationError(why))
            continue
        changes = (change for change in one.changes if isinstance(change, DeleteEntry))
        await bounded_gather(application.until_stopped(changes), deleter.delete, limit=application.options.at_once)


def too_many(plan: TypePlan, max_deletes: float) -> str | None:
    """Why nothing of a type is deleted, if it would lose too much.

    Args:
        plan: Of the type.
        max_deletes: A whole number of entries, or a share of what the type holds.
    """
    deletes = plan.counts.delete
    share = isinstance(max_deletes, float)
    allowed = max_deletes * plan.existing if share else max_deletes
    if deletes <= allowed:
        return None
    limit = f"{max_deletes:.0%}" if share else f"{max_deletes:,}"
    return (
        f"{deletes:,} of {plan.existing:,} entries would be deleted, more than the {limit} that max_deletes allows;"
        " nothing was deleted; raise it if that is meant"
    )


class _Deleter:
    """Deletes entries."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._entries = CatalogEntries(application.client)

    async def delete(self, change: DeleteEntry) -> None:
        """Delete one; one that is gone already is deleted too."""
        application = self._application

        async def send() -> None:
            if application.owned(change.type_name) is None:
                raise unwritable()
            with suppress(NotFoundError):
                await self._entries.delete(change.entry_id)
            application.count(change.type_name, "deleted")

        if error := await application.attempt("delete", send):
            application.fail(change.type_name, change.external_id, "delete", error)
        await application.progress.moved()
