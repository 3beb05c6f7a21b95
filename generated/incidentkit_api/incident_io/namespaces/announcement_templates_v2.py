# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import announcement_templates_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.announcement_templates_create_payload_v2 import AnnouncementTemplatesCreatePayloadV2
    from ..models.announcement_templates_create_result_v2 import AnnouncementTemplatesCreateResultV2
    from ..models.announcement_templates_list_result_v2 import AnnouncementTemplatesListResultV2
    from ..models.announcement_templates_show_result_v2 import AnnouncementTemplatesShowResultV2
    from ..models.announcement_templates_update_payload_v2 import AnnouncementTemplatesUpdatePayloadV2
    from ..models.announcement_templates_update_result_v2 import AnnouncementTemplatesUpdateResultV2


class AnnouncementTemplatesV2:
    """What an announcement looks like.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> AnnouncementTemplatesListResultV2:
        """List announcement templates

        Not paged.

        Sent as `GET /v2/announcement_templates`.
        """
        return await self._caller.call(_operations.announcement_templates_v2_list.asyncio_detailed)

    async def create(self, *, body: AnnouncementTemplatesCreatePayloadV2) -> AnnouncementTemplatesCreateResultV2:
        """Create an announcement template

        Not idempotent: look for the name first.

        Sent as `POST /v2/announcement_templates`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.announcement_templates_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> AnnouncementTemplatesShowResultV2:
        """Show an announcement template

        Sent as `GET /v2/announcement_templates/{id}`.
        """
        return await self._caller.call(_operations.announcement_templates_v2_show.asyncio_detailed, id=id)

    async def update(
        self, id: str, *, body: AnnouncementTemplatesUpdatePayloadV2
    ) -> AnnouncementTemplatesUpdateResultV2:
        """Update an announcement template

        Actions and fields are replaced as a whole.

        Sent as `PUT /v2/announcement_templates/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.announcement_templates_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete an announcement template

        A repeat answers 404.

        Sent as `DELETE /v2/announcement_templates/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.announcement_templates_v2_destroy.asyncio_detailed, id=id)
