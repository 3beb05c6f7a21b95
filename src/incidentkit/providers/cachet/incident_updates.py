"""The course of Cachet incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from incidentkit_api.cachet.api.incident_updates import (
    incident_updates_create,
    incident_updates_delete,
    incident_updates_list,
    incident_updates_update,
)
from incidentkit_api.cachet.models.incident_status import IncidentStatus
from incidentkit_api.cachet.models.incident_updates_create_payload import IncidentUpdatesCreatePayload
from incidentkit_api.cachet.models.incident_updates_update_payload import IncidentUpdatesUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.providers.cachet.pages import paginate
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert
from incidentkit.results import Outcome, UpsertResult

if TYPE_CHECKING:
    from incidentkit_api.cachet.models.incident_update import IncidentUpdate

    from incidentkit.calls import Paginator
    from incidentkit.providers.base import BaseClient

    Entries: TypeAlias = dict[tuple[int | None, str], IncidentUpdate]


class IncidentUpdates:
    """The course of incidents, `c.incident_updates`. The newest entry gives the incident its status."""

    def __init__(
        self, client: BaseClient, kept: dict[int, Entries] | None = None, locks: KeyLocks | None = None
    ) -> None:
        self._client = client
        self._kept = kept
        self._locks = locks or KeyLocks()

    def list(self, *, incident_id: int | str) -> Paginator[IncidentUpdate]:
        """The entries of one incident, oldest first, 100 a request."""
        return paginate(
            self._client,
            incident_updates_list.asyncio_detailed,
            lambda page: page.data,
            int(incident_id),
            sort="created_at",
        )

    async def create(
        self, *, incident_id: int | str, status: IncidentStatus | int, message: str
    ) -> UpsertResult[IncidentUpdate]:
        """Add an entry. A repeat adds a second one: `upsert` is the safe way.

        Args:
            incident_id: The incident.
            status: 0 reported, 1 investigating, 2 identified, 3 watching, 4 fixed; the incident takes it over.
            message: Markdown.

        Raises:
            NotFoundError: There is no such incident.
            OutcomeUnknownError: The connection broke after the request was sent; it may have been added.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        return UpsertResult(Outcome.CREATED, await self._create(incident_id, status, message))

    async def upsert(
        self, *, incident_id: int | str, status: IncidentStatus | int, message: str
    ) -> UpsertResult[IncidentUpdate]:
        """Add an entry unless the incident has one with this status and message.

        Entries carry no key of their own, so status and message together are it.

        Returns:
            CREATED or UNCHANGED, and the entry.

        Raises:
            NotFoundError: There is no such incident.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        number = int(incident_id)
        text = (int(status), message)

        async def find(fresh: bool) -> IncidentUpdate | None:
            entries = await self._entries(number, fresh=fresh)
            return entries.get(text) or entries.get((None, message))  # an entry may come without its status

        async def create() -> IncidentUpdate:
            entry = await self._create(number, status, message)
            if self._kept is not None:
                self._kept[number][text] = entry
            return entry

        async def update(existing: IncidentUpdate) -> IncidentUpdate:
            return existing

        return await upsert(Recipe(find, create, lambda _entry: True, update), self._locks(number))

    async def index(self) -> IncidentUpdates:
        """The same, reading the course of each incident once, with the first upsert for it."""
        return IncidentUpdates(self._client, {}, self._locks)

    async def edit(
        self,
        *,
        incident_id: int | str,
        update_id: int | str,
        status: IncidentStatus | int | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> IncidentUpdate:
        """Change an entry; what is not given stays as it is.

        Raises:
            NotFoundError: There is no such entry.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        wanted = UNSET if isinstance(status, Unset) else IncidentStatus(status)
        body = IncidentUpdatesUpdatePayload(status=wanted, message=message)
        result = await self._client.call(
            incident_updates_update.asyncio_detailed, int(incident_id), int(update_id), body=body
        )
        return result.data

    async def delete(self, *, incident_id: int | str, update_id: int | str) -> None:
        """Delete an entry; the incident takes the status of the newest one left.

        Raises:
            NotFoundError: There is no such entry.
        """
        await self._client.call(incident_updates_delete.asyncio_detailed, int(incident_id), int(update_id))

    async def _entries(self, incident_id: int, *, fresh: bool) -> Entries:
        known = (self._kept or {}).get(incident_id)
        if known is None or fresh:
            known = {_text_of(entry): entry async for entry in self.list(incident_id=incident_id)}
            if self._kept is not None:
                self._kept[incident_id] = known
        return known

    async def _create(self, incident_id: int | str, status: int, message: str) -> IncidentUpdate:
        body = IncidentUpdatesCreatePayload(status=IncidentStatus(status), message=message)
        return (await self._client.call(incident_updates_create.asyncio_detailed, int(incident_id), body=body)).data


def _text_of(entry: IncidentUpdate) -> tuple[int | None, str]:
    pair = entry.attributes.status
    return int(pair.value) if pair else None, entry.attributes.message
