# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.types import UNSET, Unset
from ..api import incident_attachments_v1 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.incident_attachments_create_payload_v1 import IncidentAttachmentsCreatePayloadV1
    from ..models.incident_attachments_create_result_v1 import IncidentAttachmentsCreateResultV1
    from ..models.incident_attachments_list_result_v1 import IncidentAttachmentsListResultV1
    from ..models.incident_attachments_v1_list_resource_type import IncidentAttachmentsV1ListResourceType


class IncidentAttachmentsV1:
    """Resources of other systems attached to incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        incident_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        resource_type: IncidentAttachmentsV1ListResourceType | Unset = UNSET,
    ) -> IncidentAttachmentsListResultV1:
        """List attachments of incidents

        Of an incident, or of a resource by `external_id` and `resource_type`. Not paged. Needs the scope
        `attachments.view`.

        Sent as `GET /v1/incident_attachments`.

        Args:
            incident_id: Only attachments of this incident.
            external_id: Identifier of the resource in its own system.
            resource_type: Kind of resource.
        """
        return await self._caller.call(
            _operations.incident_attachments_v1_list.asyncio_detailed,
            incident_id=incident_id,
            external_id=external_id,
            resource_type=resource_type,
        )

    async def create(self, *, body: IncidentAttachmentsCreatePayloadV1) -> IncidentAttachmentsCreateResultV1:
        """Attach a resource to an incident

        What a second one does is not documented: list by `external_id` and `resource_type` first. Needs the
        scope `attachments.create`.

        Sent as `POST /v1/incident_attachments`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incident_attachments_v1_create.asyncio_detailed, body=body)

    async def delete(self, id: str) -> None:
        """Take an attachment off an incident

        A repeat answers 404. Needs the scope `attachments.destroy`.

        Sent as `DELETE /v1/incident_attachments/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_attachments_v1_delete.asyncio_detailed, id=id)
