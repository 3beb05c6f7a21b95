"""Asyncio helpers: drain groups, shielding, bounded gathering, cached values."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from incidentkit._context import call_context

if TYPE_CHECKING:
    from asyncio import Task, TimerHandle
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterable

    from incidentkit._context import Call

T = TypeVar("T")

_DRAIN_INTERVAL: Final = 0.1


class TrackedTask:
    """One task of a drain group, as far as its calls show what it does.

    Attributes:
        drained: It was cancelled by `DrainGroup.drain`, before it had changed anything.
    """

    __slots__ = ("_acted", "_calls", "drained")

    def __init__(self) -> None:
        self._calls: set[Call] = set()
        self._acted = False
        self.drained = False

    @property
    def waiting_only(self) -> bool:
        """Whether the task has calls, none of which is in flight, and has changed nothing yet.

        A task without calls may be busy with something that does not show here.
        """
        return bool(self._calls) and not self._acted and not any(call.in_flight or call.acted for call in self._calls)

    def begin(self, call: Call) -> None:
        """Add a call that has started."""
        self._calls.add(call)

    def end(self, call: Call) -> None:
        """Remove a call that has ended, with or without a response."""
        self._calls.discard(call)
        self._acted = self._acted or call.acted


class DrainGroup:
    """Tasks that shut down gracefully: calls in flight are awaited, tasks that are only queueing are cancelled."""

    def __init__(self) -> None:
        self._tasks: dict[TrackedTask, Task[object]] = {}
        self._timer: TimerHandle | None = None

    @contextmanager
    def track(self) -> Generator[TrackedTask]:
        """Make the current task a member of the group for the duration of the block."""
        tracked, task = TrackedTask(), asyncio.current_task()
        assert task is not None
        self._tasks[tracked] = task
        try:
            with call_context(trackers=(tracked,)):
                yield tracked
        finally:
            del self._tasks[tracked]

    def drain(self) -> None:
        """Cancel the tasks that are only waiting, now and whenever one comes to wait, until `close`."""
        for tracked, task in self._tasks.items():
            if tracked.waiting_only and not tracked.drained:
                tracked.drained = True
                task.cancel()
        # A task that has just read the current state has yet to queue for its write.
        self._timer = asyncio.get_running_loop().call_later(_DRAIN_INTERVAL, self.drain)

    def close(self) -> None:
        """Stop draining: every task has ended."""
        if self._timer is not None:
            self._timer.cancel()


async def shield(work: Coroutine[Any, Any, None], cancelled: Callable[[], None]) -> asyncio.CancelledError | None:
    """Run `work` to its end even if this task is cancelled; `cancelled` is called for each cancellation.

    Returns the first cancellation, for the caller to raise. Exceptions of `work` are raised.
    """
    task = asyncio.get_running_loop().create_task(work)
    first: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            first = first or error
            cancelled()
    task.result()
    return first


_ITEMS_PER_TURN: Final = 500
"""Items that are processed before other tasks get to run: a few milliseconds' worth."""


async def cooperative(items: Iterable[T]) -> AsyncIterator[T]:
    """Iterate over `items`, yielding to the event loop now and then, so that 50,000 of them do not block it."""
    for place, item in enumerate(items, start=1):
        if place % _ITEMS_PER_TURN == 0:
            await asyncio.sleep(0)
        yield item


async def bounded_gather(items: Iterable[T], work: Callable[[T], Awaitable[None]], *, limit: int) -> None:
    """Run `work` for every item, in order, at most `limit` concurrently; items are drawn as they are started.

    The first exception cancels the others, which are awaited, and is raised as it is. Cancelling does the same.
    """
    source = iter(items)

    async def run() -> None:
        for item in source:
            await work(item)

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(limit):
                group.create_task(run())
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed.exceptions[0].__cause__


class AsyncLazy(Generic[T]):
    """A cached async value: `await it()` loads it the first time; concurrent callers wait for that load."""

    def __init__(self, load: Callable[[], Awaitable[T]]) -> None:
        self._load = load
        self._loading = asyncio.Lock()
        self._loaded: list[T] = []

    async def __call__(self) -> T:
        """Return the value.

        Raises:
            IncidentKitError: It cannot be loaded; the next caller tries again.
        """
        async with self._loading:
            if not self._loaded:
                self._loaded.append(await self._load())
        return self._loaded[0]
