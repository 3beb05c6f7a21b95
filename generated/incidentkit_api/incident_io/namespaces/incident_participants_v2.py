# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_participants_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_participants_list_result_v2 import IncidentParticipantsListResultV2


class IncidentParticipantsV2:
    """Who took part in an incident.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, incident_id: str) -> IncidentParticipantsListResultV2:
        """List who took part in an incident

        Not paged. Needs the scope `incidents.view`.

        Sent as `GET /v2/incident_participants`.

        Args:
            incident_id: The incident.
        """
        return await self._caller.call(
            _operations.incident_participants_v2_list.asyncio_detailed, incident_id=incident_id
        )
