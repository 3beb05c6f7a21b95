"""Third pass: new entries, one request each; what is referred to goes before what refers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.types import UNSET

from incidentkit.providers.incident_io.catalog.application import unwritable
from incidentkit.providers.incident_io.catalog.batches import Unfinished
from incidentkit.providers.incident_io.catalog.changes import CreateEntry
from incidentkit.providers.incident_io.catalog.resolving import Resolver
from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
from incidentkit.providers.workers import for_each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3

    from incidentkit.providers.incident_io.catalog.application import Application
    from incidentkit.providers.incident_io.catalog.desired import Entry
    from incidentkit.providers.incident_io.catalog.plan import TypePlan
    from incidentkit.providers.incident_io.catalog.resolving import Resolved


async def apply_creates(application: Application) -> dict[str, list[Unfinished]]:
    """Create what is new; gives by type what is left to write, since it refers to entries that came later."""
    creator = _Creator(application)
    for level in _levels(application.plan.types):
        changes = (change for one in level for change in one.changes if isinstance(change, CreateEntry))
        await for_each(application.until_stopped(changes), creator.create, at_once=application.options.at_once)
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
