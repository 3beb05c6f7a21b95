# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import schedules as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.schedule import Schedule
    from ..models.schedule_list_result import ScheduleListResult
    from ..models.schedule_result import ScheduleResult
    from ..models.schedules_create_payload import SchedulesCreatePayload
    from ..models.schedules_list_filter import SchedulesListFilter
    from ..models.schedules_update_payload import SchedulesUpdatePayload


class Schedules:
    """Planned maintenance.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: SchedulesListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ScheduleListResult:
        """List planned maintenance

        Paged by number, without a total.

        Sent as `GET /api/schedules`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, id, scheduled_at, completed_at. A minus in front turns it
                round.
            include: Related records to add, joined by commas: components, components.group, updates,
                user, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.schedules_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: SchedulesListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[Schedule]:
        """List planned maintenance, page after page

        Paged by number, without a total.

        Sent as `GET /api/schedules`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, id, scheduled_at, completed_at. A minus in front turns it
                round.
            include: Related records to add, joined by commas: components, components.group, updates,
                user, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[Schedule], str | None]:
            _answer = await self.list(
                filter_=filter_,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, *, body: SchedulesCreatePayload) -> ScheduleResult:
        """Create planned maintenance

        Nothing keeps a repeat from planning a second one. With `notifications` subscribers get e-mail.
        Needs the ability `schedules.manage`.

        Sent as `POST /api/schedules`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.schedules_create.asyncio_detailed, body=body)

    async def show(self, schedule_id: int, *, include: str | Unset = UNSET) -> ScheduleResult:
        """Show planned maintenance

        Sent as `GET /api/schedules/{schedule_id}`.

        Args:
            schedule_id: The schedule.
            include: Related records to add, joined by commas: components, components.group, updates,
                user, meta.
        """
        return await self._caller.call(
            _operations.schedules_show.asyncio_detailed, schedule_id=schedule_id, include=include
        )

    async def update(self, schedule_id: int, *, body: SchedulesUpdatePayload) -> ScheduleResult:
        """Change planned maintenance

        Changes only the fields sent. A new time is announced by e-mail; the same one is not. Needs the
        ability `schedules.manage`.

        Sent as `PUT /api/schedules/{schedule_id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(
            _operations.schedules_update.asyncio_detailed, schedule_id=schedule_id, body=body
        )

    async def delete(self, schedule_id: int) -> None:
        """Delete planned maintenance

        A repeat answers 404. Needs the ability `schedules.delete`.

        Sent as `DELETE /api/schedules/{schedule_id}`. A repeat changes nothing more.

        Args:
            schedule_id: The schedule.
        """
        return await self._caller.call(_operations.schedules_delete.asyncio_detailed, schedule_id=schedule_id)
