# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import subscribers as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.subscriber import Subscriber
    from ..models.subscriber_list_result import SubscriberListResult
    from ..models.subscriber_result import SubscriberResult
    from ..models.subscribers_create_payload import SubscribersCreatePayload
    from ..models.subscribers_list_filter import SubscribersListFilter
    from ..models.subscribers_update_payload import SubscribersUpdatePayload


class Subscribers:
    """Who is told by e-mail.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: SubscribersListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SubscriberListResult:
        """List subscribers

        Paged by number, without a total. Needs a token with the ability `subscribers.manage`.

        Sent as `GET /api/subscribers`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: email, id. A minus in front turns it round.
            include: Related records to add, joined by commas: components, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.subscribers_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: SubscribersListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[Subscriber]:
        """List subscribers, page after page

        Paged by number, without a total. Needs a token with the ability `subscribers.manage`.

        Sent as `GET /api/subscribers`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: email, id. A minus in front turns it round.
            include: Related records to add, joined by commas: components, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[Subscriber], str | None]:
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

    async def create(self, *, body: SubscribersCreatePayload) -> SubscriberResult:
        """Create a subscriber

        An address that is known is answered as it is, with 200; components given are attached to it. A
        repeat may send the confirmation e-mail again. Needs the ability `subscribers.manage`.

        Sent as `POST /api/subscribers`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.subscribers_create.asyncio_detailed, body=body)

    async def show(self, subscriber_id: int, *, include: str | Unset = UNSET) -> SubscriberResult:
        """Show a subscriber

        Needs a token with the ability `subscribers.manage`.

        Sent as `GET /api/subscribers/{subscriber_id}`.

        Args:
            subscriber_id: The subscriber.
            include: Related records to add, joined by commas: components, meta.
        """
        return await self._caller.call(
            _operations.subscribers_show.asyncio_detailed, subscriber_id=subscriber_id, include=include
        )

    async def update(self, subscriber_id: int, *, body: SubscribersUpdatePayload) -> SubscriberResult:
        """Change a subscriber

        Changes only the fields sent. An address that is sent has to be confirmed again. Needs the ability
        `subscribers.manage`.

        Sent as `PUT /api/subscribers/{subscriber_id}`. A repeat changes nothing more.

        Args:
            subscriber_id: The subscriber.
        """
        return await self._caller.call(
            _operations.subscribers_update.asyncio_detailed, subscriber_id=subscriber_id, body=body
        )

    async def delete(self, subscriber_id: int) -> None:
        """Delete a subscriber

        A repeat answers 404. Needs the ability `subscribers.delete`.

        Sent as `DELETE /api/subscribers/{subscriber_id}`. A repeat changes nothing more.

        Args:
            subscriber_id: The subscriber.
        """
        return await self._caller.call(_operations.subscribers_delete.asyncio_detailed, subscriber_id=subscriber_id)
