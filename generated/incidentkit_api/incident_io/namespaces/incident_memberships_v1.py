# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import incident_memberships_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_memberships_create_payload_v1 import IncidentMembershipsCreatePayloadV1
    from ..models.incident_memberships_create_result_v1 import IncidentMembershipsCreateResultV1
    from ..models.incident_memberships_revoke_payload_v1 import IncidentMembershipsRevokePayloadV1


class IncidentMembershipsV1:
    """Who may see a private incident.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(self, *, body: IncidentMembershipsCreatePayloadV1) -> IncidentMembershipsCreateResultV1:
        """Let a user see a private incident

        What a second one does is not documented. Needs the scope `incident_memberships.grant`.

        Sent as `POST /v1/incident_memberships`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incident_memberships_v1_create.asyncio_detailed, body=body)

    async def revoke(self, *, body: IncidentMembershipsRevokePayloadV1) -> None:
        """Take a private incident away from a user

        Needs the scope `incident_memberships.revoke`.

        Sent as `POST /v1/incident_memberships/actions/revoke`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_memberships_v1_revoke.asyncio_detailed, body=body)
