"""Severities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.incident_io.api.severities_v1 import (
    severities_v1_create,
    severities_v1_delete,
    severities_v1_list,
    severities_v1_update,
)
from incidentkit_api.incident_io.models.severities_create_payload_v1 import SeveritiesCreatePayloadV1
from incidentkit_api.incident_io.models.severities_update_payload_v1 import SeveritiesUpdatePayloadV1
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.providers.incident_io.naming import checked_name, given
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.severity_v1 import SeverityV1

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


class Severities:
    """Severities, `io.severities`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self) -> Paginator[SeverityV1]:
        """All severities; one request."""

        async def fetch(_: str | None) -> Page[SeverityV1]:
            result = await self._client.call(severities_v1_list.asyncio_detailed)
            return Page(result.severities, None)

        return Paginator(fetch)

    async def find(self, *, name: str) -> SeverityV1 | None:
        """The severity of this name, or None; one request."""
        return next((severity for severity in await self.list().collect() if severity.name == name), None)

    async def upsert(
        self, *, name: str, description: str | Unset = UNSET, rank: int | Unset = UNSET
    ) -> UpsertResult[SeverityV1]:
        """Create the severity of this name, bring it up, or leave it.

        Args:
            name: At most 50 characters; what it is found by.
            description: What it means; empty for a new one where not given.
            rank: Order; the lower, the less severe.

        Raises:
            ConfigurationError: `name` is empty or too long.
            ValidationError: The API refuses a value.
        """
        checked_name("severity", name)

        async def create() -> SeverityV1:
            body = SeveritiesCreatePayloadV1(name=name, description=given(description, ""), rank=rank)
            return (await self._client.call(severities_v1_create.asyncio_detailed, body=body)).severity

        async def update(existing: SeverityV1) -> SeverityV1:
            body = SeveritiesUpdatePayloadV1(
                name=name,
                description=given(description, existing.description),
                rank=given(rank, existing.rank),
            )
            result = await self._client.call(severities_v1_update.asyncio_detailed, existing.id, body=body)
            return result.severity

        def matches(existing: SeverityV1) -> bool:
            return given(description, existing.description) == existing.description and (
                given(rank, existing.rank) == existing.rank
            )

        return await upsert(Recipe(lambda _fresh: self.find(name=name), create, matches, update), self._locks(name))

    async def delete(self, severity_id: str) -> None:
        """Delete one severity.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(severities_v1_delete.asyncio_detailed, severity_id)
