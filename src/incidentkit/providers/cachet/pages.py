"""How Cachet pages: by number, without totals, and with links that forget the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from incidentkit.calls import Page, Paginator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from incidentkit_api.shared.types import Response

    from incidentkit.providers.base import BaseClient

PAGE_SIZE: Final = 100
"""The largest page the server gives."""


class _Listing(Protocol):
    @property
    def links(self) -> Any: ...


L = TypeVar("L", bound=_Listing)
R = TypeVar("R")


def is_last(listing: _Listing) -> bool:
    """Whether no page follows."""
    return not getattr(listing.links, "next_", None)


def paginate(
    client: BaseClient,
    run: Callable[..., Awaitable[Response[L]]],
    records: Callable[[L], Sequence[R]],
    *path: int,
    filters: Mapping[str, Any] | None = None,
    sort: str = "id",
    **query: Any,
) -> Paginator[R]:
    """Go through a listing, 100 records a request.

    Args:
        client: What sends.
        run: The listing's `asyncio_detailed`.
        records: The records of an answer.
        path: Numbers that its path needs.
        filters: As the API names them.
        sort: Order; by id nothing moves to another page while it is read.
        query: Other parameters.
    """
    given = {**query, "filter_": filters} if filters else query

    async def fetch(after: str | None) -> Page[R]:
        page = int(after or 1)
        listing = await client.call(run, *path, **given, sort=sort, per_page=PAGE_SIZE, page=page)
        return Page(records(listing), None if is_last(listing) else str(page + 1))

    return Paginator(fetch)
