# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.paging import next_offset as _next_offset
from incidentkit_api.shared.types import UNSET, Unset

from ..api import priorities as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from incidentkit_api.shared.caller import Caller, Pages

    from ..models.list_priorities_response_200 import ListPrioritiesResponse200
    from ..models.priority import Priority


class Priorities:
    """The priorities that an account gives its incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_priorities(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, total: bool | Unset = UNSET
    ) -> ListPrioritiesResponse200:
        """Page through priorities

        Sent as `GET /priorities`.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
        """
        return await self._caller.call(
            _operations.list_priorities.asyncio_detailed, limit=limit, offset=offset, total=total
        )

    def list_all_priorities(
        self, *, limit: int = 100, offset: int | Unset = UNSET, total: bool | Unset = UNSET
    ) -> Pages[Priority]:
        """Page through priorities, page after page

        Sent as `GET /priorities`. `offset` says where to start.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
        """

        async def fetch(_position: str | None) -> tuple[_list[Priority], str | None]:
            _answer = await self.list_priorities(
                limit=limit, offset=offset if _position is None else int(_position), total=total
            )
            _found = _answer.priorities
            return _found, _next_offset(_answer, _found, _position or offset)

        return self._caller.paginate(fetch)
