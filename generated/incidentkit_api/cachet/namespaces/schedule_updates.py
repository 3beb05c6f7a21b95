# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import schedule_updates as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.schedule_update import ScheduleUpdate
    from ..models.schedule_update_list_result import ScheduleUpdateListResult
    from ..models.schedule_update_result import ScheduleUpdateResult
    from ..models.schedule_updates_create_payload import ScheduleUpdatesCreatePayload
    from ..models.schedule_updates_update_payload import ScheduleUpdatesUpdatePayload


class ScheduleUpdates:
    """Entries in the course of planned maintenance.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        schedule_id: int,
        *,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ScheduleUpdateListResult:
        """List updates of planned maintenance

        Paged by number, without a total.

        Sent as `GET /api/schedules/{schedule_id}/updates`.

        Args:
            schedule_id: The schedule.
            sort: Order, by any of: created_at. A minus in front turns it round.
            include: Related records to add, joined by commas: schedule.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.schedule_updates_list.asyncio_detailed,
            schedule_id=schedule_id,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        schedule_id: int,
        *,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[ScheduleUpdate]:
        """List updates of planned maintenance, page after page

        Paged by number, without a total.

        Sent as `GET /api/schedules/{schedule_id}/updates`. `page` says where to start.

        Args:
            schedule_id: The schedule.
            sort: Order, by any of: created_at. A minus in front turns it round.
            include: Related records to add, joined by commas: schedule.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[ScheduleUpdate], str | None]:
            _answer = await self.list(
                schedule_id=schedule_id,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, schedule_id: int, *, body: ScheduleUpdatesCreatePayload) -> ScheduleUpdateResult:
        """Create an update of planned maintenance

        Nothing keeps a repeat from posting twice. With `completed_at` the maintenance is closed as well.
        Needs the ability `schedule-updates.manage`.

        Sent as `POST /api/schedules/{schedule_id}/updates`. A repeat may double the effect.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedule_updates_create.asyncio_detailed, schedule_id=schedule_id, body=body
        )

    async def show(self, schedule_id: int, update_id: int, *, include: str | Unset = UNSET) -> ScheduleUpdateResult:
        """Show an update of planned maintenance

        Sent as `GET /api/schedules/{schedule_id}/updates/{update_id}`.

        Args:
            schedule_id: The schedule.
            update_id: The update.
            include: Related records to add, joined by commas: schedule.
        """
        return await self._caller.call(
            _operations.schedule_updates_show.asyncio_detailed,
            schedule_id=schedule_id,
            update_id=update_id,
            include=include,
        )

    async def update(
        self, schedule_id: int, update_id: int, *, body: ScheduleUpdatesUpdatePayload
    ) -> ScheduleUpdateResult:
        """Change an update of planned maintenance

        Needs the ability `schedule-updates.manage`.

        Sent as `PUT /api/schedules/{schedule_id}/updates/{update_id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
            update_id: The update.
        """
        return await self._caller.call(
            _operations.schedule_updates_update.asyncio_detailed,
            schedule_id=schedule_id,
            update_id=update_id,
            body=body,
        )

    async def delete(self, schedule_id: int, update_id: int) -> None:
        """Delete an update of planned maintenance

        A repeat answers 404. Needs the ability `schedule-updates.delete`.

        Sent as `DELETE /api/schedules/{schedule_id}/updates/{update_id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
            update_id: The update.
        """
        return await self._caller.call(
            _operations.schedule_updates_delete.asyncio_detailed, schedule_id=schedule_id, update_id=update_id
        )
