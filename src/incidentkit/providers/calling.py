"""Lending a client to the generated namespaces: they say what to send, it sends and raises our errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from incidentkit.calls import Page, Paginator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from incidentkit_api.shared.types import Response

    from incidentkit.providers.base import BaseClient

T = TypeVar("T")


class LentClient:
    """A client as the generated namespaces want it."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def call(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> T:
        """Run one operation, as `BaseClient.call` does."""
        return await self._client.call(run, *args, **kwargs)

    def paginate(self, fetch: Callable[[str | None], Awaitable[tuple[Sequence[T], str | None]]], /) -> Paginator[T]:
        """Go through pages, the next one on its way while one is used.

        A page that names itself as the next one is the last: a listing may not turn in circles.
        """

        async def page(position: str | None) -> Page[T]:
            items, following = await fetch(position)
            return Page(items, None if following == position else following)

        return Paginator(page)
