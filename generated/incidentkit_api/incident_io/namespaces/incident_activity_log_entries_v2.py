# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incident_activity_log_entries_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.incident_activity_log_entries_list_result_v2 import IncidentActivityLogEntriesListResultV2
    from ..models.incident_activity_log_entry_v2 import IncidentActivityLogEntryV2


class IncidentActivityLogEntriesV2:
    """Everything that happened on an incident.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        incident_id: str,
        id: _list[str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> IncidentActivityLogEntriesListResultV2:
        """List what happened on an incident

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/incident_activity_log_entries`.

        Args:
            incident_id: The incident.
            id: Only these entries; repeatable.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.incident_activity_log_entries_v2_list.asyncio_detailed,
            incident_id=incident_id,
            id=id,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self,
        *,
        incident_id: str,
        id: _list[str] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> Pages[IncidentActivityLogEntryV2]:
        """List what happened on an incident, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/incident_activity_log_entries`. `after` says where to start.

        Args:
            incident_id: The incident.
            id: Only these entries; repeatable.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentActivityLogEntryV2], str | None]:
            _answer = await self.list(
                incident_id=incident_id, id=id, page_size=page_size, after=after if _position is None else _position
            )
            _found = _answer.incident_activity_log_entries
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)
