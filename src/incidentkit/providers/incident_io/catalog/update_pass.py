"""Fourth pass: entries that differ, and references to what was created meanwhile, in bulk."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_bulk_update_entries
from incidentkit_api.incident_io.models.catalog_bulk_update_entries_payload_v3 import (
    CatalogBulkUpdateEntriesPayloadV3,
)
from incidentkit_api.incident_io.models.partial_entry_payload_v3 import PartialEntryPayloadV3
from incidentkit_api.incident_io.models.partial_entry_payload_v3_attribute_values import (
    PartialEntryPayloadV3AttributeValues,
)
from incidentkit_api.shared.types import UNSET

from incidentkit.errors import APIError, ConfigurationError
from incidentkit.providers.batching import Refused, places_named, send_in_batches
from incidentkit.providers.incident_io.catalog.application import unwritable
from incidentkit.providers.incident_io.catalog.batches import Batch, Row, Unfinished, pack
from incidentkit.providers.incident_io.catalog.changes import UpdateEntry
from incidentkit.providers.incident_io.catalog.resolving import Resolver
from incidentkit.providers.incident_io.values import bindings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from incidentkit.errors import IncidentKitError
    from incidentkit.providers.incident_io.catalog.application import Application
    from incidentkit.providers.incident_io.catalog.plan import TypePlan
    from incidentkit.providers.incident_io.catalog.snapshot import TypeState


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
        with self._application.errands.run():
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
