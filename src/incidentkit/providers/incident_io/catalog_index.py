"""What a catalog type holds, kept beside an import so that unchanged entries cost no write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_update_entry
from incidentkit_api.incident_io.models.catalog_update_entry_payload_v3 import CatalogUpdateEntryPayloadV3
from incidentkit_api.incident_io.models.catalog_update_entry_payload_v3_attribute_values import (
    CatalogUpdateEntryPayloadV3AttributeValues,
)
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import NotFoundError
from incidentkit.providers.incident_io.catalog_entries import checked_entry
from incidentkit.providers.incident_io.values import bindings, literals_of
from incidentkit.providers.upserting import KeyLocks
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from incidentkit_api.incident_io.models.catalog_engine_param_binding_payload_v3 import (
        CatalogEngineParamBindingPayloadV3,
    )
    from incidentkit_api.incident_io.models.catalog_entry_v3 import CatalogEntryV3

    from incidentkit.providers.base import BaseClient
    from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
    from incidentkit.providers.incident_io.values import AttributeValue, Literals


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

    def __init__(
        self, entries: CatalogEntries, client: BaseClient, catalog_type_id: str, known: dict[str, Known]
    ) -> None:
        self._entries = entries
        self._client = client
        self._catalog_type_id = catalog_type_id
        self._known = known
        self._locks = KeyLocks()

    @classmethod
    async def read(cls, entries: CatalogEntries, client: BaseClient, catalog_type_id: str) -> CatalogIndex:
        """Read all entries of the type."""
        known = {
            entry.external_id: Known.of(entry)
            async for entry in entries.list(catalog_type_id=catalog_type_id)
            if isinstance(entry.external_id, str)
        }
        return cls(entries, client, catalog_type_id, known)

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
                result = await self._entries.upsert(
                    catalog_type_id=self._catalog_type_id,
                    external_id=external_id,
                    name=name,
                    attribute_values=values,
                    aliases=aliases,
                    rank=rank,
                )
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
            return await self._entries.upsert(
                catalog_type_id=self._catalog_type_id,
                external_id=external_id,
                name=name,
                attribute_values=values,
                aliases=kept_aliases,
                rank=kept_rank,
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
