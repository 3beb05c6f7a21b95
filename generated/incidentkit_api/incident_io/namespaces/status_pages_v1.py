# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import status_pages_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.status_pages_list_response_incidents_result_v1 import StatusPagesListResponseIncidentsResultV1


class StatusPagesV1:
    """Links between status pages and incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_response_incidents(self, id: str, incident_id: str) -> StatusPagesListResponseIncidentsResultV1:
        """List the incidents linked to an incident of a status page

        Not paged.

        Sent as `GET /v1/status-pages/{id}/incidents/{incident_id}/response-incidents`.

        Args:
            incident_id: The incident.
        """
        return await self._caller.call(
            _operations.status_pages_v1_list_response_incidents.asyncio_detailed, id=id, incident_id=incident_id
        )
