# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.paging import next_offset as _next_offset
from incidentkit_api.shared.types import UNSET, Unset

from ..api import teams as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from incidentkit_api.shared.caller import Caller, Pages

    from ..models.get_team_include_item import GetTeamIncludeItem
    from ..models.get_team_response_200 import GetTeamResponse200
    from ..models.list_teams_response_200 import ListTeamsResponse200
    from ..models.team import Team


class Teams:
    """Teams of users.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_teams(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        query: str | Unset = UNSET,
    ) -> ListTeamsResponse200:
        """Page through teams

        Sent as `GET /teams`.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            query: Only records whose name contains this.
        """
        return await self._caller.call(
            _operations.list_teams.asyncio_detailed, limit=limit, offset=offset, total=total, query=query
        )

    def list_all_teams(
        self, *, limit: int = 100, offset: int | Unset = UNSET, total: bool | Unset = UNSET, query: str | Unset = UNSET
    ) -> Pages[Team]:
        """Page through teams, page after page

        Sent as `GET /teams`. `offset` says where to start.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            query: Only records whose name contains this.
        """

        async def fetch(_position: str | None) -> tuple[_list[Team], str | None]:
            _answer = await self.list_teams(
                limit=limit, offset=offset if _position is None else int(_position), total=total, query=query
            )
            _found = _answer.teams
            return _found, _next_offset(_answer, _found, _position or offset)

        return self._caller.paginate(fetch)

    async def get_team(self, id: str, *, include: _list[GetTeamIncludeItem] | Unset = UNSET) -> GetTeamResponse200:
        """Show a team

        Sent as `GET /teams/{id}`.

        Args:
            id: Which record.
            include: What to add to each team.
        """
        return await self._caller.call(_operations.get_team.asyncio_detailed, id=id, include=include)
