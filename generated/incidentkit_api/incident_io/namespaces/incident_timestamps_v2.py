# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_timestamps_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_timestamps_list_result_v2 import IncidentTimestampsListResultV2
    from ..models.incident_timestamps_show_result_v2 import IncidentTimestampsShowResultV2


class IncidentTimestampsV2:
    """Points in an incident's life that are recorded.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> IncidentTimestampsListResultV2:
        """List incident timestamps

        The points in an incident's life that are recorded. Not paged.

        Sent as `GET /v2/incident_timestamps`.
        """
        return await self._caller.call(_operations.incident_timestamps_v2_list.asyncio_detailed)

    async def show(self, id: str) -> IncidentTimestampsShowResultV2:
        """Show an incident timestamp

        Sent as `GET /v2/incident_timestamps/{id}`.
        """
        return await self._caller.call(_operations.incident_timestamps_v2_show.asyncio_detailed, id=id)
