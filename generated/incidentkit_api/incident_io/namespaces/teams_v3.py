# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import teams_v3 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.team_v3 import TeamV3
    from ..models.teams_list_result_v3 import TeamsListResultV3
    from ..models.teams_show_result_v3 import TeamsShowResultV3


class TeamsV3:
    """Teams, as the catalog has them.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> TeamsListResultV3:
        """List teams

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `catalog_entries.view`.

        Sent as `GET /v3/teams`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(_operations.teams_v3_list.asyncio_detailed, page_size=page_size, after=after)

    def list_all(self, *, page_size: int = 250, after: str | Unset = UNSET) -> Pages[TeamV3]:
        """List teams, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `catalog_entries.view`.

        Sent as `GET /v3/teams`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[TeamV3], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.teams
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show(self, id: str) -> TeamsShowResultV3:
        """Show a team

        Needs the scope `catalog_entries.view`.

        Sent as `GET /v3/teams/{id}`.
        """
        return await self._caller.call(_operations.teams_v3_show.asyncio_detailed, id=id)
