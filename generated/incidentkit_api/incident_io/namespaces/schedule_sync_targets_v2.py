# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import schedule_sync_targets_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.schedule_sync_target_resource_v2 import ScheduleSyncTargetResourceV2
    from ..models.schedule_sync_targets_create_payload_v2 import ScheduleSyncTargetsCreatePayloadV2
    from ..models.schedule_sync_targets_create_result_v2 import ScheduleSyncTargetsCreateResultV2
    from ..models.schedule_sync_targets_list_result_v2 import ScheduleSyncTargetsListResultV2
    from ..models.schedule_sync_targets_show_result_v2 import ScheduleSyncTargetsShowResultV2
    from ..models.schedule_sync_targets_update_payload_v2 import ScheduleSyncTargetsUpdatePayloadV2
    from ..models.schedule_sync_targets_update_result_v2 import ScheduleSyncTargetsUpdateResultV2


class ScheduleSyncTargetsV2:
    """Slack user groups that mirror who is on call.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> ScheduleSyncTargetsListResultV2:
        """List schedule sync targets

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedule_sync_targets`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.schedule_sync_targets_v2_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int = 250, after: str | Unset = UNSET) -> Pages[ScheduleSyncTargetResourceV2]:
        """List schedule sync targets, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `schedules.view`.

        Sent as `GET /v2/schedule_sync_targets`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[ScheduleSyncTargetResourceV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.schedule_sync_targets
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: ScheduleSyncTargetsCreatePayloadV2) -> ScheduleSyncTargetsCreateResultV2:
        """Create a schedule sync target

        A Slack user group, made anew or taken as it is. Not idempotent. Needs the scope
        `schedule_sync_targets.create`.

        Sent as `POST /v2/schedule_sync_targets`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.schedule_sync_targets_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> ScheduleSyncTargetsShowResultV2:
        """Show a schedule sync target

        Needs the scope `schedules.view`.

        Sent as `GET /v2/schedule_sync_targets/{id}`.
        """
        return await self._caller.call(_operations.schedule_sync_targets_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: ScheduleSyncTargetsUpdatePayloadV2) -> ScheduleSyncTargetsUpdateResultV2:
        """Update a schedule sync target

        Needs the scope `schedule_sync_targets.update`.

        Sent as `PUT /v2/schedule_sync_targets/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.schedule_sync_targets_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete a schedule sync target

        A repeat answers 404. Needs the scope `schedule_sync_targets.destroy`.

        Sent as `DELETE /v2/schedule_sync_targets/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.schedule_sync_targets_v2_destroy.asyncio_detailed, id=id)
