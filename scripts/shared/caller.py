"""What namespaces need of whoever uses them: someone who sends an operation and turns refusals into errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from .types import Response

__all__ = ["Caller", "Pages"]

T = TypeVar("T")


class Pages(Protocol[T]):
    """All records of a listing: `async for record in ...`, or page by page with `pages()`."""

    def __aiter__(self) -> AsyncIterator[T]:
        """Give record after record."""
        ...

    def pages(self) -> AsyncIterator[list[T]]:
        """Give one list per page."""
        ...

    async def collect(self) -> list[T]:
        """Give all records in one list."""
        ...


class Caller(Protocol):
    """Sends operations."""

    async def call(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> T:
        """Run an operation's `asyncio_detailed`, without `client`, and give the parsed body of its success."""
        ...

    def paginate(self, fetch: Callable[[str | None], Awaitable[tuple[Sequence[T], str | None]]], /) -> Pages[T]:
        """Go through pages: `fetch` takes the place of a page (None: the first), and gives records and next place."""
        ...
