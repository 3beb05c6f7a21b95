# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_statuses_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_statuses_create_payload_v1 import IncidentStatusesCreatePayloadV1
    from ..models.incident_statuses_create_result_v1 import IncidentStatusesCreateResultV1
    from ..models.incident_statuses_list_result_v1 import IncidentStatusesListResultV1
    from ..models.incident_statuses_show_result_v1 import IncidentStatusesShowResultV1
    from ..models.incident_statuses_update_payload_v1 import IncidentStatusesUpdatePayloadV1
    from ..models.incident_statuses_update_result_v1 import IncidentStatusesUpdateResultV1


class IncidentStatusesV1:
    """The stages an incident can be in, grouped in categories.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> IncidentStatusesListResultV1:
        """List incident statuses

        All of them, those of fixed categories such as `triage` included. Not paged. Needs the scope
        `incident_statuses.view`.

        Sent as `GET /v1/incident_statuses`.
        """
        return await self._caller.call(_operations.incident_statuses_v1_list.asyncio_detailed)

    async def create(self, *, body: IncidentStatusesCreatePayloadV1) -> IncidentStatusesCreateResultV1:
        """Create an incident status

        Only in the categories `live`, `learning` and `closed`. The name must be new, so a repeat is
        refused. Needs the scope `incident_lifecycles.update`.

        Sent as `POST /v1/incident_statuses`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.incident_statuses_v1_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> IncidentStatusesShowResultV1:
        """Show an incident status

        Needs the scope `incident_statuses.view`.

        Sent as `GET /v1/incident_statuses/{id}`.
        """
        return await self._caller.call(_operations.incident_statuses_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: IncidentStatusesUpdatePayloadV1) -> IncidentStatusesUpdateResultV1:
        """Update an incident status

        Its category stays. Needs the scope `incident_lifecycles.update`.

        Sent as `PUT /v1/incident_statuses/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_statuses_v1_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an incident status

        Answers 202: the removal may still be under way. A repeat answers 404. Needs the scope
        `incident_lifecycles.update`.

        Sent as `DELETE /v1/incident_statuses/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_statuses_v1_delete.asyncio_detailed, id=id)
