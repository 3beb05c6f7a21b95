"""From what should be and what is there to the changes between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from incidentkit.providers.incident_io.catalog.changes import (
    CreateEntry,
    CreateType,
    DeleteEntry,
    UpdateEntry,
    UpdateSchema,
    UpdateType,
)
from incidentkit.providers.incident_io.catalog.dangling import dangling_notes
from incidentkit.providers.incident_io.catalog.differences import (
    EntryComparison,
    schema_difference,
    type_difference,
)
from incidentkit.providers.incident_io.catalog.fingerprint import entry_fingerprint, fingerprint
from incidentkit.providers.incident_io.catalog.ownership import owner_of
from incidentkit.providers.incident_io.catalog.plan import TypePlan
from incidentkit.providers.incident_io.catalog.problems import Problems
from incidentkit.providers.incident_io.catalog.targets import Targets
from incidentkit.providers.incident_io.catalog_entries import MAX_ENTRIES_PER_TYPE
from incidentkit.providers.workers import unhurried

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from incidentkit.providers.incident_io.catalog.changes import Change, EntryChange, TypeChange
    from incidentkit.providers.incident_io.catalog.desired import CatalogType, DesiredCatalog
    from incidentkit.providers.incident_io.catalog.schemas import Schemas
    from incidentkit.providers.incident_io.catalog.snapshot import Snapshot, TypeState


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
        async for entry in unhurried(self._declared.entries):
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
