"""Planning: from differences to an ordered plan; rechecking a saved one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from incidentkit._async import cooperative
from incidentkit.catalog._current import Targets, owner_of
from incidentkit.catalog._desired import DesiredCatalog, Problems, StalePlanError
from incidentkit.catalog._diff import (
    CreateEntry,
    CreateType,
    DeleteEntry,
    EntryComparison,
    UpdateEntry,
    UpdateSchema,
    UpdateType,
    dangling_notes,
    entry_fingerprint,
    fingerprint,
    schema_difference,
    type_difference,
)
from incidentkit.providers.incident_io.catalog_entries import MAX_ENTRIES_PER_TYPE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from incidentkit.catalog._current import Schemas, Snapshot, TypeState
    from incidentkit.catalog._desired import CatalogType
    from incidentkit.catalog._diff import Change, EntryChange, TypeChange


FRESH_FOR: Final = 300.0
"""Seconds for which a reading is taken as what is there; after that it is read again."""


@dataclass(slots=True, eq=False)
class Basis:
    """One reading.

    Attributes:
        client: What it was read with.
        read_at: When, on the clock of the event loop.
        snapshot: What was there.
        targets: What references mean, by type name.
        used: Whether a plan was applied on it, so that it no longer holds.
    """

    client: object
    read_at: float
    snapshot: Snapshot
    targets: dict[str, Targets]
    used: bool = False

    def take(self, client: object, now: float) -> bool:
        """Use it, once, if it is that client's and fresh; False where it must be read again."""
        fresh = not self.used and self.client is client and now - self.read_at <= FRESH_FOR
        self.used = True
        return fresh


@dataclass(frozen=True, slots=True)
class Counts:
    """Entries of a type, or of all, by what becomes of them.

    Attributes:
        create, update, delete: Entries that change.
        unchanged: Declared entries that are as they should be.
    """

    create: int = 0
    update: int = 0
    delete: int = 0
    unchanged: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.create + other.create,
            self.update + other.update,
            self.delete + other.delete,
            self.unchanged + other.unchanged,
        )

    @property
    def changing(self) -> int:
        """Entries that change in all."""
        return self.create + self.update + self.delete

    def applied(self, *, delete: bool) -> Counts:
        """Those of an application: without deletes, unless `delete`."""
        return self if delete else replace(self, delete=0)


@dataclass(frozen=True, slots=True)
class TypePlan:
    """What becomes of one type.

    Attributes:
        declared: The type as declared, without its entries.
        changes: In the order in which they are applied: the type, its schema, its entries as declared, deletes.
        unchanged: How many declared entries are as they should be.
        existing: How many entries the type had, also those of others.
        fingerprint: Of the entries that no change is about: another one means that they have moved.
        notes: What a person should know, a line each.
    """

    declared: CatalogType
    changes: tuple[Change, ...]
    unchanged: int = 0
    existing: int = 0
    fingerprint: str = ""
    notes: tuple[str, ...] = ()

    @property
    def type_name(self) -> str:
        """The name of the type."""
        return self.declared.type_name

    @property
    def counts(self) -> Counts:
        """Its entries by what becomes of them."""
        kinds = Counter(type(change) for change in self.changes)
        return Counts(kinds[CreateEntry], kinds[UpdateEntry], kinds[DeleteEntry], self.unchanged)


@dataclass(frozen=True, slots=True)
class Plan:
    """What differs between a desired catalog and what is there: made by `io.catalog.plan`, done by `io.catalog.apply`.

    Attributes:
        sync_id: The owner of the types.
        types: One for each declared type, in their order.
        adopt: Whether to take ownership of existing, unowned types.
        made_at: When what is there was read, as ISO-8601 in UTC.
        notes: What a person should know beyond single types, a line each.
    """

    sync_id: str
    types: tuple[TypePlan, ...]
    adopt: bool = False
    made_at: str = ""
    notes: tuple[str, ...] = ()
    basis: Basis | None = field(default=None, repr=False, compare=False)

    @property
    def changes(self) -> Iterator[Change]:
        """All changes, type by type."""
        return (change for one in self.types for change in one.changes)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not any(one.changes for one in self.types)

    @property
    def counts(self) -> Counts:
        """All entries by what becomes of them."""
        return sum((one.counts for one in self.types), Counts())

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON, for a file that `from_dict` reads."""
        from incidentkit.catalog._plan_file import plan_to_json  # noqa: PLC0415 - it reads plans

        return plan_to_json(self)

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Plan:
        """A plan that was written with `to_dict`.

        Raises:
            ConfigurationError: The document is no plan, or of a newer version.
        """
        from incidentkit.catalog._plan_file import plan_from_json  # noqa: PLC0415 - see to_dict

        return plan_from_json(document)


def find_targets(desired: DesiredCatalog, snapshot: Snapshot) -> dict[str, Targets]:
    """What references mean, for every type that is declared or was read."""
    planned = {one.type_name: one.entries for one in desired.types}
    return {
        type_name: Targets(
            snapshot.entries(type_name),
            planned.get(type_name, ()),
            by_name=type_name in snapshot.states and snapshot.states[type_name].type.use_name_as_identifier,
        )
        for type_name in planned.keys() | snapshot.states.keys()
    }


async def plan_types(
    desired: DesiredCatalog, snapshot: Snapshot, targets: Mapping[str, Targets], *, delete: bool
) -> tuple[TypePlan, ...]:
    """What becomes of each type.

    Raises:
        InvalidCatalogError: A type would hold more entries than the API allows.
    """
    problems = Problems()
    plans: list[TypePlan] = []
    for declared in desired.types:
        planner = _TypePlanner(declared, desired.sync_id, snapshot, targets)
        plan = await planner.plan(delete=delete)
        room = MAX_ENTRIES_PER_TYPE - plan.existing
        if plan.counts.create > room:
            problems.add(
                f"{plan.type_name}: {plan.counts.create:,} new entries and {plan.existing:,} that are there"
                f" are more than the {MAX_ENTRIES_PER_TYPE:,} that a type holds; delete some, or split the type"
            )
        plans.append(plan)
    problems.raise_any()
    return tuple(plans)


def abandoned_notes(desired: DesiredCatalog, schemas: Schemas) -> tuple[str, ...]:
    """A line for each type of this sync that is no longer declared."""
    declared = {one.type_name for one in desired.types}
    return tuple(
        f"{one.type_name}: belongs to this sync and is no longer declared; it stays as it is"
        for one in schemas
        if owner_of(one) == desired.sync_id and one.type_name not in declared
    )


class _TypePlanner:
    """Plans one type."""

    def __init__(self, declared: CatalogType, sync_id: str, snapshot: Snapshot, targets: Mapping[str, Targets]) -> None:
        self._declared = declared
        self._sync_id = sync_id
        self._schemas = snapshot.schemas
        self._state: TypeState | None = snapshot.states.get(declared.type_name)
        self._targets = targets
        self._notes: list[str] = []

    async def plan(self, *, delete: bool) -> TypePlan:
        written = [change async for change in self._written()]
        changes: tuple[Change, ...] = (*self._type_changes(), *written, *self._deleted(asked=delete))
        return TypePlan(
            replace(self._declared, entries=()),
            changes,
            unchanged=len(self._declared.entries) - len(written),
            existing=len(self._state.entries) if self._state else 0,
            fingerprint=fingerprint(self._declared, self._state, changes),
            notes=(*self._notes, *[note async for note in dangling_notes(self._declared, self._targets)]),
        )

    def _type_changes(self) -> Iterator[TypeChange]:
        type_name = self._declared.type_name
        existing = self._schemas.type(type_name)
        if fields := type_difference(self._declared, self._sync_id, existing):
            yield UpdateType(type_name, fields) if existing else CreateType(type_name, fields)
        if attributes := schema_difference(self._declared, self._schemas):
            yield UpdateSchema(type_name, attributes)

    async def _written(self) -> AsyncIterator[EntryChange]:
        type_name = self._declared.type_name
        known = self._state.by_external_id() if self._state else {}
        comparison = EntryComparison(self._declared, self._state, self._targets)
        async for entry in cooperative(self._declared.entries):
            there = known.get(entry.external_id)
            if there is None:
                yield CreateEntry(type_name, entry)
                continue
            fields, values = comparison.fields(entry, there), comparison.values(entry, there)
            if fields or values:
                yield UpdateEntry(type_name, there.id, entry, fields, values)

    def _deleted(self, *, asked: bool) -> Iterator[EntryChange]:
        """Entries that are ours by their external id in a type of ours, and no longer declared."""
        if self._state is None or self._declared.keep_undeclared:
            return
        wanted = {entry.external_id for entry in self._declared.entries}
        gone = [one for one in self._state.entries if one.external_id and one.external_id not in wanted]
        if gone and (why := self._spared(asked=asked)):
            self._notes.append(f"{self._declared.type_name}: undeclared entries left alone: {len(gone):,}; {why}")
            return
        for one in gone:
            found = entry_fingerprint(self._declared, self._state, one)
            yield DeleteEntry(self._declared.type_name, one.id, one.external_id or "", one.name, found)

    def _spared(self, *, asked: bool) -> str | None:
        """Why nothing of the type is deleted, if so."""
        if self._declared.incomplete:
            return f"its sources could not be read whole ({'; '.join(self._declared.incomplete)})"
        if not asked:
            return "deleting was not asked for"
        if self._state and owner_of(self._state.type) != self._sync_id:
            return "the type is only adopted now; plan again after that"
        return None


def planned_catalog(plan: Plan) -> DesiredCatalog:
    """What a plan wants to be there, as far as it says: its types, and the entries that it writes."""
    return DesiredCatalog(
        plan.sync_id,
        tuple(
            replace(
                one.declared,
                entries=[change.entry for change in one.changes if isinstance(change, CreateEntry | UpdateEntry)],
            )
            for one in plan.types
        ),
    )


def remaining(plan: Plan, fresh: tuple[TypePlan, ...], snapshot: Snapshot) -> Plan:
    """What is left to do of a plan, given what a fresh plan for the same entries would do.

    Everything must be as it was when the plan was made, or as the plan would have it: then an earlier application of
    it was interrupted, and goes on.

    Raises:
        StalePlanError: Something is neither; nothing was written.
    """
    moved: list[str] = []
    left: list[TypePlan] = []
    for old, new in zip(plan.types, fresh, strict=True):
        state = snapshot.states.get(old.type_name)
        if why := _moved(old, new, state):
            moved.append(f"{old.type_name} ({why})")
        done = _written(old) - _written(new)
        changes = (*new.changes, *_deletes_left(old, state))
        left.append(replace(old, changes=changes, unchanged=old.unchanged + done))
    if moved:
        raise StalePlanError(moved)
    return replace(plan, types=tuple(left))


def _moved(old: TypePlan, new: TypePlan, state: TypeState | None) -> str | None:
    planned = {_key(change): change for change in old.changes}
    for change in new.changes:
        if not _within(change, planned.get(_key(change))):
            return _described(change)
    if fingerprint(old.declared, state, old.changes) != old.fingerprint:
        return "entries were added, changed or removed"
    return next(_deletes_moved(old, state), None)


def _written(plan: TypePlan) -> int:
    return plan.counts.applied(delete=False).changing


def _key(change: Change) -> object:
    return change.external_id if isinstance(change, CreateEntry | UpdateEntry | DeleteEntry) else type(change)


def _within(change: Change, planned: Change | None) -> bool:
    """Whether all that a change still does was planned, from the same to the same."""
    if isinstance(change, UpdateEntry) and isinstance(planned, CreateEntry):
        # It was created, and then came the end before its references were set.
        return not change.fields and all(one.before is None for one in change.values)
    if planned is None or type(change) is not type(planned):
        return False
    others = _parts(planned)
    return all(part in others for part in _parts(change))


def _parts(change: Change) -> tuple[object, ...]:
    match change:
        case CreateType() | UpdateType():
            return change.fields
        case UpdateSchema():
            return change.attributes
        case UpdateEntry():
            return (change.entry_id, *change.fields, *change.values)
        case _:
            return ()


def _described(change: Change) -> str:
    if isinstance(change, CreateEntry | UpdateEntry | DeleteEntry):
        return f"entry {change.external_id!r}"
    return "its schema" if isinstance(change, UpdateSchema) else "the type itself"


def _deletes(plan: TypePlan) -> Iterator[DeleteEntry]:
    return (change for change in plan.changes if isinstance(change, DeleteEntry))


def _deletes_left(plan: TypePlan, state: TypeState | None) -> list[DeleteEntry]:
    there = {known.id for known in state.entries} if state else set[str]()
    return [change for change in _deletes(plan) if change.entry_id in there]


def _deletes_moved(plan: TypePlan, state: TypeState | None) -> Iterator[str]:
    there = {known.id: known for known in state.entries} if state else {}
    for change in _deletes(plan):
        known = there.get(change.entry_id)
        if known and state and entry_fingerprint(plan.declared, state, known) != change.fingerprint:
            yield f"entry {change.external_id!r}"
