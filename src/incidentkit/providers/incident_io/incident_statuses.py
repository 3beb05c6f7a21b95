"""Incident statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.incident_io.api.incident_statuses_v1 import (
    incident_statuses_v1_create,
    incident_statuses_v1_delete,
    incident_statuses_v1_list,
    incident_statuses_v1_update,
)
from incidentkit_api.incident_io.models.incident_statuses_create_payload_v1 import (
    IncidentStatusesCreatePayloadV1,
)
from incidentkit_api.incident_io.models.incident_statuses_create_payload_v1_category import (
    IncidentStatusesCreatePayloadV1Category,
)
from incidentkit_api.incident_io.models.incident_statuses_update_payload_v1 import (
    IncidentStatusesUpdatePayloadV1,
)
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.providers.incident_io.naming import checked_name, given
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.incident_status_v1 import IncidentStatusV1

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


class IncidentStatuses:
    """Statuses an incident can have, `io.incident_statuses`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self) -> Paginator[IncidentStatusV1]:
        """All statuses; one request."""

        async def fetch(_: str | None) -> Page[IncidentStatusV1]:
            result = await self._client.call(incident_statuses_v1_list.asyncio_detailed)
            return Page(result.incident_statuses, None)

        return Paginator(fetch)

    async def find(self, *, name: str, category: str | None = None) -> IncidentStatusV1 | None:
        """The status of this name, or None; one request. `category` narrows it to one category."""
        for status in await self.list().collect():
            if status.name == name and category in {None, status.category.value}:
                return status
        return None

    async def upsert(
        self,
        *,
        name: str,
        category: IncidentStatusesCreatePayloadV1Category | str,
        description: str | Unset = UNSET,
        rank: int | Unset = UNSET,
    ) -> UpsertResult[IncidentStatusV1]:
        """Create the status of this name and category, bring it up, or leave it.

        Args:
            name: Unique; what it is found by.
            category: `live`, `learning` or `closed`; it cannot change later.
            description: What it means; empty for a new one where not given.
            rank: Order inside the category.

        Raises:
            ConfigurationError: `name` is empty.
            ValidationError: The API refuses a value, or the name is taken in another category.
        """
        checked_name("incident status", name, longest=255)
        wanted = IncidentStatusesCreatePayloadV1Category(category)

        async def create() -> IncidentStatusV1:
            body = IncidentStatusesCreatePayloadV1(
                name=name, category=wanted, description=given(description, ""), rank=rank
            )
            result = await self._client.call(incident_statuses_v1_create.asyncio_detailed, body=body)
            return result.incident_status

        async def update(existing: IncidentStatusV1) -> IncidentStatusV1:
            body = IncidentStatusesUpdatePayloadV1(
                name=name,
                description=given(description, existing.description),
                rank=given(rank, existing.rank),
            )
            result = await self._client.call(incident_statuses_v1_update.asyncio_detailed, existing.id, body=body)
            return result.incident_status

        def matches(existing: IncidentStatusV1) -> bool:
            return given(description, existing.description) == existing.description and (
                given(rank, existing.rank) == existing.rank
            )

        async def find(_fresh: bool) -> IncidentStatusV1 | None:
            return await self.find(name=name, category=wanted.value)

        return await upsert(Recipe(find, create, matches, update), self._locks(name))

    async def delete(self, status_id: str) -> None:
        """Delete one status.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_statuses_v1_delete.asyncio_detailed, status_id)
