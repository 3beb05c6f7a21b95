# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.paging import next_offset as _next_offset
from incidentkit_api.shared.types import UNSET, Unset

from ..api import users as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from incidentkit_api.shared.caller import Caller, Pages

    from ..models.get_current_user_include_item import GetCurrentUserIncludeItem
    from ..models.get_current_user_response_200 import GetCurrentUserResponse200
    from ..models.get_user_include_item import GetUserIncludeItem
    from ..models.get_user_response_200 import GetUserResponse200
    from ..models.list_users_include_item import ListUsersIncludeItem
    from ..models.list_users_response_200 import ListUsersResponse200
    from ..models.user import User


class Users:
    """Users of the account.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_users(
        self,
        *,
        query: str | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        include: _list[ListUsersIncludeItem] | Unset = UNSET,
    ) -> ListUsersResponse200:
        """Page through users

        Sent as `GET /users`.

        Args:
            query: Only records whose name contains this.
            team_ids: Only records of these teams.
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            include: What to write out instead of referring to it.
        """
        return await self._caller.call(
            _operations.list_users.asyncio_detailed,
            query=query,
            team_ids=team_ids,
            limit=limit,
            offset=offset,
            total=total,
            include=include,
        )

    def list_all_users(
        self,
        *,
        query: str | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        limit: int = 100,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        include: _list[ListUsersIncludeItem] | Unset = UNSET,
    ) -> Pages[User]:
        """Page through users, page after page

        Sent as `GET /users`. `offset` says where to start.

        Args:
            query: Only records whose name contains this.
            team_ids: Only records of these teams.
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            include: What to write out instead of referring to it.
        """

        async def fetch(_position: str | None) -> tuple[_list[User], str | None]:
            _answer = await self.list_users(
                query=query,
                team_ids=team_ids,
                limit=limit,
                offset=offset if _position is None else int(_position),
                total=total,
                include=include,
            )
            _found = _answer.users
            return _found, _next_offset(_answer, _found, _position or offset)

        return self._caller.paginate(fetch)

    async def get_current_user(
        self, *, include: _list[GetCurrentUserIncludeItem] | Unset = UNSET
    ) -> GetCurrentUserResponse200:
        """Show the user that the key belongs to

        Refused where the key belongs to the account instead of a user.

        Sent as `GET /users/me`.

        Args:
            include: What to write out instead of referring to it.
        """
        return await self._caller.call(_operations.get_current_user.asyncio_detailed, include=include)

    async def get_user(self, id: str, *, include: _list[GetUserIncludeItem] | Unset = UNSET) -> GetUserResponse200:
        """Show a user

        Sent as `GET /users/{id}`.

        Args:
            id: Which record.
            include: What to write out instead of referring to it.
        """
        return await self._caller.call(_operations.get_user.asyncio_detailed, id=id, include=include)
