# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_types_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_types_list_result_v1 import IncidentTypesListResultV1
    from ..models.incident_types_show_result_v1 import IncidentTypesShowResultV1


class IncidentTypesV1:
    """Kinds of incident, each with its own defaults. Read only.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> IncidentTypesListResultV1:
        """List incident types

        Not paged. Needs the scope `incident_types.view`.

        Sent as `GET /v1/incident_types`.
        """
        return await self._caller.call(_operations.incident_types_v1_list.asyncio_detailed)

    async def show(self, id: str) -> IncidentTypesShowResultV1:
        """Show an incident type

        Needs the scope `incident_types.view`.

        Sent as `GET /v1/incident_types/{id}`.
        """
        return await self._caller.call(_operations.incident_types_v1_show.asyncio_detailed, id=id)
