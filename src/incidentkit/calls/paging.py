"""Pages one after the other, the next one on its way while this one is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page.

    Attributes:
        items: The records, in the server's order.
        after: What asks for the next page (a cursor, or a page number), or None on the last.
    """

    items: Sequence[T]
    after: str | None


class Paginator(Generic[T]):
    """All records of a listing: `async for record in ...`, or page by page with `pages()`.

    The next page is asked for while the current one is used: at most one page waits in memory. Leaving the loop
    early cancels that request. Each `async for` starts from the first page.
    """

    def __init__(self, fetch: Callable[[str | None], Awaitable[Page[T]]]) -> None:
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        pages = self.pages()
        try:
            async for page in pages:
                for item in page:
                    yield item
        finally:
            await pages.aclose()  # type: ignore[attr-defined]  # it is an async generator

    async def pages(self) -> AsyncIterator[list[T]]:
        """One list per page, never an empty one."""
        import asyncio  # noqa: PLC0415 - kept out of the import of the facade

        page = await self._fetch(None)
        while True:
            following = asyncio.ensure_future(self._fetch(page.after)) if page.after else None
            try:
                if page.items:
                    yield list(page.items)
                if following is None:
                    return
                page = await following
            finally:
                if following is not None and not following.done():
                    following.cancel()
                    await asyncio.gather(following, return_exceptions=True)

    async def collect(self) -> list[T]:
        """All records in one list."""
        return [item async for item in self]
