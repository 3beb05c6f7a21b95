# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incidents as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incidents_upsert_payload import IncidentsUpsertPayload
    from ..models.result import Result


class Incidents:
    """Incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def upsert(self, *, body: IncidentsUpsertPayload) -> Result:
        """Record or change an incident

        Known by its reference ID, so a repeat is safe. Services and metadata have three states: left out,
        cleared, or replaced.

        Sent as `POST /api/incidents.upsert`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.incidents_upsert.asyncio_detailed, body=body)
