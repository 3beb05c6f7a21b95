"""Doing many things, a few at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable

T = TypeVar("T")

_AT_A_TIME: Final = 500
"""Entries that are looked at before other tasks have their turn: a few milliseconds' worth."""


async def unhurried(items: Iterable[T]) -> AsyncIterator[T]:
    """The items, with a chance for others now and then: 50,000 in one go would hold up the event loop."""
    import asyncio  # noqa: PLC0415 - kept out of the import of the facade

    for place, item in enumerate(items, start=1):
        if place % _AT_A_TIME == 0:
            await asyncio.sleep(0)
        yield item


async def for_each(items: Iterable[T], work: Callable[[T], Awaitable[None]], *, at_once: int) -> None:
    """Run `work` for every item, in their order, `at_once` of them side by side; items are drawn as they are begun.

    The first exception ends the others, which are awaited, and is raised as it is. Cancelling does the same.
    """
    import asyncio  # noqa: PLC0415 - as above

    source = iter(items)

    async def run() -> None:
        for item in source:
            await work(item)

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(at_once):
                group.create_task(run())
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed.exceptions[0].__cause__
