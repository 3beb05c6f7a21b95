"""Catalog entries, and an index of what a catalog type holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from incidentkit_api.incident_io.api.catalog_v3 import (
    catalog_v3_create_entry,
    catalog_v3_destroy_entry,
    catalog_v3_list_entries,
    catalog_v3_show_entry,
    catalog_v3_update_entry,
)
from incidentkit_api.incident_io.models.catalog_create_entry_payload_v3 import CatalogCreateEntryPayloadV3
from incidentkit_api.incident_io.models.catalog_create_entry_payload_v3_attribute_values import (
    CatalogCreateEntryPayloadV3AttributeValues,
)
from incidentkit_api.incident_io.models.catalog_update_entry_payload_v3 import CatalogUpdateEntryPayloadV3
from incidentkit_api.incident_io.models.catalog_update_entry_payload_v3_attribute_values import (
    CatalogUpdateEntryPayloadV3AttributeValues,
)
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._context import noting_answers
from incidentkit._http.response import Page, Paginator
from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import NotFoundError
from incidentkit.providers._arguments import filled, refuse_none
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.incident_io._named import PAGE_SIZE, next_cursor
from incidentkit.providers.incident_io._values import bindings, literals_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incidentkit_api.incident_io.models.catalog_create_entry_result_v3 import CatalogCreateEntryResultV3
    from incidentkit_api.incident_io.models.catalog_engine_param_binding_payload_v3 import (
        CatalogEngineParamBindingPayloadV3,
    )
    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Answer
    from incidentkit.providers.incident_io._values import AttributeValue, Literals


MAX_ENTRIES_PER_TYPE: Final = 50_000
"""The documented maximum of one type."""


class CatalogEntries:
    """Entries of the catalog, `io.catalog_entries`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self, *, catalog_type_id: str, identifier: str | Unset = UNSET) -> Paginator[CatalogEntryV3]:
        """The entries of one type, 250 a request.

        Args:
            catalog_type_id: The type.
            identifier: Only entries with this id, external id or alias (or name, where the type allows it).
        """

        async def fetch(after: str | None) -> Page[CatalogEntryV3]:
            result = await self._client.call(
                catalog_v3_list_entries.asyncio_detailed,
                catalog_type_id=catalog_type_id,
                page_size=PAGE_SIZE,
                after=after or UNSET,
                identifier=identifier,
            )
            entries = result.catalog_entries
            return Page(entries, next_cursor(result.pagination_meta, entries))

        return Paginator(fetch)

    async def get(self, entry_id: str) -> CatalogEntryV3:
        """One entry by its id.

        Raises:
            NotFoundError: There is none.
        """
        result = await self._client.call(catalog_v3_show_entry.asyncio_detailed, entry_id)
        return result.catalog_entry

    async def find(self, *, catalog_type_id: str, external_id: str) -> CatalogEntryV3 | None:
        """The entry of a type with this external id, or None; one request."""
        async for entry in self.list(catalog_type_id=catalog_type_id, identifier=external_id):
            if entry.external_id == external_id:
                return entry
        return None

    async def upsert(
        self,
        *,
        catalog_type_id: str,
        external_id: str,
        name: str,
        attribute_values: Mapping[str, AttributeValue],
        aliases: Sequence[str] | Unset | None = UNSET,
        rank: int | Unset = UNSET,
        keep_unlisted: bool = False,
    ) -> UpsertResult[CatalogEntryV3]:
        """Create the entry, or update the one with this external id: one request, done by the server.

        Safe to repeat: the external id makes the server update instead of adding a second entry. A type holds at
        most 50,000 entries. The server replaces the values of all attributes, so that those not listed here are gone:
        where others write some of them, say `keep_unlisted`, or use `index()`.

        Args:
            catalog_type_id: The type.
            external_id: Your stable id of the record; required, as without it a repeat would double the entry.
            name: What people see.
            attribute_values: By attribute id: plain values, lists, None for no value, or generated bindings.
            aliases: Other names the entry is matched by; None takes them away.
            rank: Order among the entries, on ranked types.
            keep_unlisted: Look the entry up first, write only where something differs, and leave attributes, aliases
                and rank that are not given as they are: one request more, or none to write.

        Returns:
            CREATED or UPDATED as the entry's own timestamps tell, UNCHANGED only with `keep_unlisted`; the entry.

        Raises:
            ConfigurationError: `external_id` is empty, a value is of no accepted kind, or one cannot be cleared.
            ValidationError: The API refuses a value; `fields` says which.
        """
        checked_entry(external_id, rank)
        if not keep_unlisted:
            values = bindings(attribute_values)
            return await _upsert(self._client, catalog_type_id, external_id, name, values, aliases, rank)
        async with self._locks((catalog_type_id, external_id)):
            with noting_answers() as look_up:
                existing = await self.find(catalog_type_id=catalog_type_id, external_id=external_id)
            index = CatalogIndex(self._client, catalog_type_id, [] if existing is None else [existing])
            result = await index.upsert(
                external_id=external_id, name=name, attribute_values=attribute_values, aliases=aliases, rank=rank
            )
        if result.record is not None:
            return UpsertResult(result.outcome, result.record, result.request_id)
        assert existing is not None, "nothing is sent only for an entry that is there"
        return UpsertResult(result.outcome, existing, look_up.request_id)

    async def delete(self, entry_id: str) -> None:
        """Archive one entry; upserting its external id again brings it back.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(catalog_v3_destroy_entry.asyncio_detailed, entry_id)

    async def index(self, *, catalog_type_id: str) -> CatalogIndex:
        """What one type holds now, to upsert many entries with a write for the changed ones only.

        Costs one request per 250 entries, and memory for all of them.
        """
        entries = self.list(catalog_type_id=catalog_type_id)
        return CatalogIndex(self._client, catalog_type_id, [entry async for entry in entries])


def checked_entry(external_id: str, rank: int | Unset) -> None:
    """Refuse what no entry can be found by, or have.

    Raises:
        ConfigurationError: `external_id` is empty, or `rank` is None.
    """
    filled("catalog entry", "external_id", external_id)
    refuse_none("catalog entry", rank=rank)


async def _upsert(
    client: BaseClient,
    catalog_type_id: str,
    external_id: str,
    name: str,
    values: dict[str, CatalogEngineParamBindingPayloadV3],
    aliases: Sequence[str] | Unset | None,
    rank: int | Unset,
) -> UpsertResult[CatalogEntryV3]:
    """The server's own upsert, which replaces the values of all attributes."""
    attribute_values = CatalogCreateEntryPayloadV3AttributeValues()
    attribute_values.additional_properties = values
    body = CatalogCreateEntryPayloadV3(
        catalog_type_id=catalog_type_id,
        external_id=external_id,
        name=name,
        attribute_values=attribute_values,
        aliases=aliases if isinstance(aliases, Unset) else [*(aliases or ())],
        rank=rank,
    )
    answer = await client.send(catalog_v3_create_entry.asyncio_detailed, body=body)
    entry = answer.body.catalog_entry
    return UpsertResult(_outcome(entry, answer), entry, answer.request_id)


def _outcome(entry: CatalogEntryV3, answer: Answer[CatalogCreateEntryResultV3]) -> Outcome:
    """Created or updated, by the entry's own timestamps: the status is 201 in both cases."""
    age = (entry.updated_at - entry.created_at).total_seconds()
    # After a lost answer the server has updated what our first attempt created.
    made_by_this_call = age <= answer.elapsed if answer.uncertain else age == 0
    return Outcome.CREATED if made_by_this_call else Outcome.UPDATED


@dataclass(frozen=True, slots=True)
class Known:
    """One entry as the API last showed it, reduced to what is compared."""

    id: str
    name: str
    rank: int
    aliases: tuple[str, ...]
    values: Mapping[str, Literals]

    @classmethod
    def of(cls, entry: CatalogEntryV3) -> Known:
        """What the entry says."""
        values = {
            attribute: literals
            for attribute, binding in entry.attribute_values.additional_properties.items()
            if (literals := literals_of(binding))
        }
        return cls(entry.id, entry.name, entry.rank, tuple(entry.aliases), values)


class CatalogIndex:
    """Upserts into one type that know what is there: made by `io.catalog_entries.index()`.

    Changes made by others after the index was read are not seen.
    """

    def __init__(self, client: BaseClient, catalog_type_id: str, entries: Sequence[CatalogEntryV3]) -> None:
        self._client = client
        self._catalog_type_id = catalog_type_id
        self._known = {entry.external_id: Known.of(entry) for entry in entries if isinstance(entry.external_id, str)}
        self._locks = KeyLocks()

    def __len__(self) -> int:
        return len(self._known)

    async def upsert(
        self,
        *,
        external_id: str,
        name: str,
        attribute_values: Mapping[str, AttributeValue],
        aliases: Sequence[str] | Unset | None = UNSET,
        rank: int | Unset = UNSET,
    ) -> UpsertResult[CatalogEntryV3 | None]:
        """Create the entry, update it, or leave it: nothing is sent for one that is already as asked.

        An update touches the given attributes only; what is not given stays as it is.

        Returns:
            CREATED, UPDATED or UNCHANGED; the entry, or None where nothing was sent.

        Raises:
            ConfigurationError: `external_id` is empty, a value is of no accepted kind, or one cannot be cleared.
            ValidationError: The API refuses a value; `fields` says which.
        """
        checked_entry(external_id, rank)
        aliases = () if aliases is None else aliases
        values = bindings(attribute_values)
        async with self._locks(external_id):
            known = self._known.get(external_id)
            if known is None:
                result = await _upsert(self._client, self._catalog_type_id, external_id, name, values, aliases, rank)
            elif _as_asked(known, name, values, aliases, rank):
                return UpsertResult(Outcome.UNCHANGED, None)
            else:
                result = await self._update(known, external_id, name, values, aliases, rank)
            self._known[external_id] = Known.of(result.record)
        return UpsertResult(result.outcome, result.record, result.request_id)

    async def _update(
        self,
        known: Known,
        external_id: str,
        name: str,
        values: dict[str, CatalogEngineParamBindingPayloadV3],
        aliases: Sequence[str] | Unset,
        rank: int | Unset,
    ) -> UpsertResult[CatalogEntryV3]:
        sent = CatalogUpdateEntryPayloadV3AttributeValues()
        sent.additional_properties = values
        # Whether leaving these two out keeps or clears them is not documented: send what is there.
        kept_aliases = [*(known.aliases if isinstance(aliases, Unset) else aliases)]
        kept_rank = known.rank if isinstance(rank, Unset) else rank
        body = CatalogUpdateEntryPayloadV3(
            name=name,
            external_id=external_id,
            attribute_values=sent,
            aliases=kept_aliases,
            rank=kept_rank,
            update_attributes=list(values),
        )
        try:
            answer = await self._client.send(catalog_v3_update_entry.asyncio_detailed, known.id, body=body)
        except NotFoundError:  # archived since the index was read: the server's upsert revives it
            return await _upsert(
                self._client, self._catalog_type_id, external_id, name, values, kept_aliases, kept_rank
            )
        return UpsertResult(Outcome.UPDATED, answer.body.catalog_entry, answer.request_id)


def _as_asked(
    known: Known,
    name: str,
    values: Mapping[str, CatalogEngineParamBindingPayloadV3],
    aliases: Sequence[str] | Unset,
    rank: int | Unset,
) -> bool:
    return (
        known.name == name
        and (isinstance(aliases, Unset) or set(aliases) == set(known.aliases))
        and (isinstance(rank, Unset) or rank == known.rank)
        and all(known.values.get(attribute, ()) == literals_of(value) for attribute, value in values.items())
    )
