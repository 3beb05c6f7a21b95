"""Severities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from incidentkit.providers.arguments import body_of
from incidentkit.providers.incident_io.named import Kind, NamedRecords
from incidentkit.providers.incident_io.naming import checked_name, name_of

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.severity_v1 import SeverityV1

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


class Severities:
    """Severities, `io.severities`."""

    def __init__(self, client: BaseClient, records: NamedRecords[SeverityV1] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="severity",
                key=name_of,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "description", "rank"),
                initial={"description": ""},
                emptied={"description": ""},
            )
        )

    def list(self) -> Paginator[SeverityV1]:
        """All severities; one request."""

        async def fetch(_: str | None) -> Page[SeverityV1]:
            result = await self._client.call(severities_v1_list.asyncio_detailed)
            return Page(result.severities, None)

        return Paginator(fetch)

    async def find(self, *, name: str) -> SeverityV1 | None:
        """The severity of this name, or None; one request."""
        return await self._records.find(name)

    async def upsert(
        self, *, name: str, description: str | Unset | None = UNSET, rank: int | Unset = UNSET
    ) -> UpsertResult[SeverityV1]:
        """Create the severity of this name, bring it up, or leave it.

        Args:
            name: At most 50 characters; what it is found by.
            description: What it means; empty for a new one where not given, None empties it.
            rank: Order; the lower, the less severe.

        Raises:
            ConfigurationError: `name` is empty, too long or has blanks around it.
            ValidationError: The API refuses a value.
        """
        checked_name("severity", name)
        return await self._records.upsert(name, {"name": name, "description": description, "rank": rank})

    async def index(self) -> Severities:
        """The same, knowing all severities beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return Severities(self._client, await self._records.indexed())

    async def delete(self, severity_id: str) -> None:
        """Delete one severity.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(severities_v1_delete.asyncio_detailed, severity_id)
        self._records.forget(severity_id)

    async def _create(self, fields: dict[str, Any]) -> SeverityV1:
        body = body_of("severity", SeveritiesCreatePayloadV1.from_dict, fields)
        return (await self._client.call(severities_v1_create.asyncio_detailed, body=body)).severity

    async def _update(self, severity_id: str, fields: dict[str, Any]) -> SeverityV1:
        body = body_of("severity", SeveritiesUpdatePayloadV1.from_dict, fields)
        return (await self._client.call(severities_v1_update.asyncio_detailed, severity_id, body=body)).severity
