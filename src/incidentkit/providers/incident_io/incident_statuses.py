"""Incident statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

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
from incidentkit.providers.arguments import body_of
from incidentkit.providers.incident_io.named import Kind, NamedRecords
from incidentkit.providers.incident_io.naming import checked_name

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.incident_status_v1 import IncidentStatusV1

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult

_RENAMED: Final = {"active": "live", "post-incident": "learning"}
"""Newer words of the API for categories that are still made under the older ones."""


class IncidentStatuses:
    """Statuses an incident can have, `io.incident_statuses`."""

    def __init__(self, client: BaseClient, records: NamedRecords[IncidentStatusV1] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="incident status",
                key=_key,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "description", "rank"),
                initial={"description": ""},
                emptied={"description": ""},
            )
        )

    def list(self) -> Paginator[IncidentStatusV1]:
        """All statuses; one request."""

        async def fetch(_: str | None) -> Page[IncidentStatusV1]:
            result = await self._client.call(incident_statuses_v1_list.asyncio_detailed)
            return Page(result.incident_statuses, None)

        return Paginator(fetch)

    async def find(self, *, name: str, category: str | None = None) -> IncidentStatusV1 | None:
        """The status of this name, or None; one request. `category` narrows it to one category."""
        if category is not None:
            return await self._records.find((name, _older(category)))
        return next((status for status in await self.list().collect() if status.name == name), None)

    async def upsert(
        self,
        *,
        name: str,
        category: IncidentStatusesCreatePayloadV1Category | str,
        description: str | Unset | None = UNSET,
        rank: int | Unset = UNSET,
    ) -> UpsertResult[IncidentStatusV1]:
        """Create the status of this name and category, bring it up, or leave it.

        Args:
            name: Unique; what it is found by.
            category: `live`, `learning` or `closed`; it cannot change later.
            description: What it means; empty for a new one where not given, None empties it.
            rank: Order inside the category.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it.
            ValidationError: The API refuses a value, or the name is taken in another category.
        """
        checked_name("incident status", name, longest=255)
        wanted = IncidentStatusesCreatePayloadV1Category(category).value
        fields = {"name": name, "category": wanted, "description": description, "rank": rank}
        return await self._records.upsert((name, _older(wanted)), fields)

    async def index(self) -> IncidentStatuses:
        """The same, knowing all statuses beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return IncidentStatuses(self._client, await self._records.indexed())

    async def delete(self, status_id: str) -> None:
        """Delete one status.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_statuses_v1_delete.asyncio_detailed, status_id)
        self._records.forget(status_id)

    async def _create(self, fields: dict[str, Any]) -> IncidentStatusV1:
        body = body_of("incident status", IncidentStatusesCreatePayloadV1.from_dict, fields)
        return (await self._client.call(incident_statuses_v1_create.asyncio_detailed, body=body)).incident_status

    async def _update(self, status_id: str, fields: dict[str, Any]) -> IncidentStatusV1:
        body = body_of("incident status", IncidentStatusesUpdatePayloadV1.from_dict, fields)
        result = await self._client.call(incident_statuses_v1_update.asyncio_detailed, status_id, body=body)
        return result.incident_status


def _key(status: IncidentStatusV1) -> tuple[str, str]:
    return status.name, _older(status.category.value)


def _older(category: str) -> str:
    return _RENAMED.get(category, category)
