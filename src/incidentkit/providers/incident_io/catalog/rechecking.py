"""Is a plan that was made earlier still true? What it did already, it need not do again."""

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
from incidentkit.providers.incident_io.catalog.desired import DesiredCatalog
from incidentkit.providers.incident_io.catalog.fingerprint import entry_fingerprint, fingerprint
from incidentkit.providers.incident_io.catalog.problems import StalePlanError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit.providers.incident_io.catalog.changes import Change
    from incidentkit.providers.incident_io.catalog.plan import Plan, TypePlan
    from incidentkit.providers.incident_io.catalog.snapshot import Snapshot, TypeState


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
