# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import status_page_components_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.status_page_components_create_payload_v2 import StatusPageComponentsCreatePayloadV2
    from ..models.status_page_components_create_result_v2 import StatusPageComponentsCreateResultV2
    from ..models.status_page_components_list_result_v2 import StatusPageComponentsListResultV2
    from ..models.status_page_components_show_result_v2 import StatusPageComponentsShowResultV2
    from ..models.status_page_components_update_payload_v2 import StatusPageComponentsUpdatePayloadV2
    from ..models.status_page_components_update_result_v2 import StatusPageComponentsUpdateResultV2


class StatusPageComponentsV2:
    """Components that status pages show.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> StatusPageComponentsListResultV2:
        """List status page components

        Not paged.

        Sent as `GET /v2/status_page_components`.
        """
        return await self._caller.call(_operations.status_page_components_v2_list.asyncio_detailed)

    async def create(self, *, body: StatusPageComponentsCreatePayloadV2) -> StatusPageComponentsCreateResultV2:
        """Create a status page component

        Not idempotent: look for the name first.

        Sent as `POST /v2/status_page_components`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.status_page_components_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> StatusPageComponentsShowResultV2:
        """Show a status page component

        Sent as `GET /v2/status_page_components/{id}`.
        """
        return await self._caller.call(_operations.status_page_components_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: StatusPageComponentsUpdatePayloadV2) -> StatusPageComponentsUpdateResultV2:
        """Update a status page component

        Sent as `PUT /v2/status_page_components/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.status_page_components_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete a status page component

        A repeat answers 404.

        Sent as `DELETE /v2/status_page_components/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.status_page_components_v2_destroy.asyncio_detailed, id=id)
