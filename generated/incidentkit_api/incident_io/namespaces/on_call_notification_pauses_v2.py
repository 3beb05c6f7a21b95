# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import on_call_notification_pauses_v2 as _operations

if TYPE_CHECKING:
    import datetime
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.on_call_notification_pause_v2 import OnCallNotificationPauseV2
    from ..models.on_call_notification_pauses_list_result_v2 import OnCallNotificationPausesListResultV2
    from ..models.on_call_notification_pauses_show_result_v2 import OnCallNotificationPausesShowResultV2


class OnCallNotificationPausesV2:
    """Periods in which a person is not paged.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> OnCallNotificationPausesListResultV2:
        """List pauses of on-call notifications

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/on_call_notification_pauses`.

        Args:
            from_: Only pauses after this time.
            to: Only pauses before this time.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.on_call_notification_pauses_v2_list.asyncio_detailed,
            from_=from_,
            to=to,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self,
        *,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> Pages[OnCallNotificationPauseV2]:
        """List pauses of on-call notifications, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/on_call_notification_pauses`. `after` says where to start.

        Args:
            from_: Only pauses after this time.
            to: Only pauses before this time.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[OnCallNotificationPauseV2], str | None]:
            _answer = await self.list(
                from_=from_, to=to, page_size=page_size, after=after if _position is None else _position
            )
            _found = _answer.on_call_notification_pauses
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show(self, id: str) -> OnCallNotificationPausesShowResultV2:
        """Show a pause of on-call notifications

        Sent as `GET /v2/on_call_notification_pauses/{id}`.
        """
        return await self._caller.call(_operations.on_call_notification_pauses_v2_show.asyncio_detailed, id=id)
