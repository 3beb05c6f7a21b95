"""Roles that people take in incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.incident_io.api.incident_roles_v2 import (
    incident_roles_v2_create,
    incident_roles_v2_delete,
    incident_roles_v2_list,
    incident_roles_v2_update,
)
from incidentkit_api.incident_io.models.incident_roles_create_payload_v2 import IncidentRolesCreatePayloadV2
from incidentkit_api.incident_io.models.incident_roles_update_payload_v2 import IncidentRolesUpdatePayloadV2
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.calls import Page, Paginator
from incidentkit.providers.arguments import body_of
from incidentkit.providers.incident_io.named import Kind, NamedRecords
from incidentkit.providers.incident_io.naming import checked_name, name_of

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models.incident_role_v2 import IncidentRoleV2

    from incidentkit.providers.base import BaseClient
    from incidentkit.results import UpsertResult


class IncidentRoles:
    """Roles in incidents, `io.incident_roles`."""

    def __init__(self, client: BaseClient, records: NamedRecords[IncidentRoleV2] | None = None) -> None:
        self._client = client
        self._records = records or NamedRecords(
            Kind(
                what="incident role",
                key=name_of,
                list=self.list().collect,
                create=self._create,
                update=self._update,
                writable=("name", "description", "instructions", "shortform"),
                initial={"instructions": ""},
                needed=("description", "shortform"),
                emptied={"instructions": ""},
            )
        )

    def list(self) -> Paginator[IncidentRoleV2]:
        """All roles; one request."""

        async def fetch(_: str | None) -> Page[IncidentRoleV2]:
            result = await self._client.call(incident_roles_v2_list.asyncio_detailed)
            return Page(result.incident_roles, None)

        return Paginator(fetch)

    async def find(self, *, name: str) -> IncidentRoleV2 | None:
        """The role of this name, or None; one request."""
        return await self._records.find(name)

    async def upsert(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        instructions: str | Unset | None = UNSET,
        shortform: str | Unset = UNSET,
    ) -> UpsertResult[IncidentRoleV2]:
        """Create the role of this name, bring it up, or leave it. What is not given stays as it is.

        Args:
            name: What it is found by.
            description: What it is for; a new one needs it, and it cannot be emptied.
            instructions: What the person who takes it is told; empty for a new one where not given, None empties it.
            shortform: The word it is assigned by in chat, like `lead`; a new one needs it.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it, or a new role lacks a field.
            ValidationError: The API refuses a value.
        """
        checked_name("incident role", name, longest=255)
        fields = {"name": name, "description": description, "instructions": instructions, "shortform": shortform}
        return await self._records.upsert(name, fields)

    async def index(self) -> IncidentRoles:
        """The same, knowing all roles beforehand: upserts then look nothing up. One request.

        Changes made by others after it was read are not seen.
        """
        return IncidentRoles(self._client, await self._records.indexed())

    async def delete(self, role_id: str) -> None:
        """Delete one role.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(incident_roles_v2_delete.asyncio_detailed, role_id)
        self._records.forget(role_id)

    async def _create(self, fields: dict[str, Any]) -> IncidentRoleV2:
        body = body_of("incident role", IncidentRolesCreatePayloadV2.from_dict, fields)
        return (await self._client.call(incident_roles_v2_create.asyncio_detailed, body=body)).incident_role

    async def _update(self, role_id: str, fields: dict[str, Any]) -> IncidentRoleV2:
        body = body_of("incident role", IncidentRolesUpdatePayloadV2.from_dict, fields)
        return (await self._client.call(incident_roles_v2_update.asyncio_detailed, role_id, body=body)).incident_role
