# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_participant_workloads_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_participant_workloads_list_result_v2 import IncidentParticipantWorkloadsListResultV2


class IncidentParticipantWorkloadsV2:
    """How much work an incident made, and when.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, incident_id: str) -> IncidentParticipantWorkloadsListResultV2:
        """List how much work an incident made, by person

        Not paged. Needs the scope `incident_workloads.view`.

        Sent as `GET /v2/incident_participant_workloads`.

        Args:
            incident_id: The incident.
        """
        return await self._caller.call(
            _operations.incident_participant_workloads_v2_list.asyncio_detailed, incident_id=incident_id
        )
