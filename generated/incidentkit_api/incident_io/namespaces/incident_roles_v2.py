# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_roles_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_roles_create_payload_v2 import IncidentRolesCreatePayloadV2
    from ..models.incident_roles_create_result_v2 import IncidentRolesCreateResultV2
    from ..models.incident_roles_list_result_v2 import IncidentRolesListResultV2
    from ..models.incident_roles_show_result_v2 import IncidentRolesShowResultV2
    from ..models.incident_roles_update_payload_v2 import IncidentRolesUpdatePayloadV2
    from ..models.incident_roles_update_result_v2 import IncidentRolesUpdateResultV2


class IncidentRolesV2:
    """Roles people take in an incident.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> IncidentRolesListResultV2:
        """List incident roles

        Not paged. Needs the scope `incident_roles.view`.

        Sent as `GET /v2/incident_roles`.
        """
        return await self._caller.call(_operations.incident_roles_v2_list.asyncio_detailed)

    async def create(self, *, body: IncidentRolesCreatePayloadV2) -> IncidentRolesCreateResultV2:
        """Create an incident role

        Not idempotent: look for the name first. Needs the scope `organisation_settings.update`.

        Sent as `POST /v2/incident_roles`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incident_roles_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> IncidentRolesShowResultV2:
        """Show an incident role

        Needs the scope `incident_roles.view`.

        Sent as `GET /v2/incident_roles/{id}`.
        """
        return await self._caller.call(_operations.incident_roles_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: IncidentRolesUpdatePayloadV2) -> IncidentRolesUpdateResultV2:
        """Update an incident role

        Needs the scope `organisation_settings.update`.

        Sent as `PUT /v2/incident_roles/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_roles_v2_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an incident role

        A repeat answers 404. Needs the scope `organisation_settings.update`.

        Sent as `DELETE /v2/incident_roles/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_roles_v2_delete.asyncio_detailed, id=id)
