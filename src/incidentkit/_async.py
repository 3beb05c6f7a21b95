"""Asyncio helpers: drain groups, shielding, bounded gathering, cached values."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from asyncio import Task, TimerHandle
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterable


_AGAIN_AFTER: Final = 0.1


class Call(Protocol):
    """A call on its way through the transport."""

    @property
    def in_flight(self) -> bool:
        """Whether an attempt is being sent or answered; else it waits, for the budget or for its next attempt."""
        ...

    @property
    def acted(self) -> bool:
        """Whether it may have changed something."""
        ...


class Errand:
    """What one task does, as far as its calls show it.

    Attributes:
        called_off: It was ended while its calls only waited, and had changed nothing.
    """

    __slots__ = ("_acted", "_calls", "called_off")

    def __init__(self) -> None:
        self._calls: set[Call] = set()
        self._acted = False
        self.called_off = False

    @property
    def only_waits(self) -> bool:
        """Whether there are calls, all of which wait, and nothing was changed yet.

        Without calls it may be about something that does not show here.
        """
        return bool(self._calls) and not self._acted and not any(call.in_flight or call.acted for call in self._calls)

    def begin(self, call: Call) -> None:
        """One more call."""
        self._calls.add(call)

    def end(self, call: Call) -> None:
        """It has its answer, or none."""
        self._calls.discard(call)
        self._acted = self._acted or call.acted


class Errands:
    """The errands of an import or another work of many parts, which ends in order: what was sent is waited for."""

    def __init__(self) -> None:
        self._tasks: dict[Errand, Task[object]] = {}
        self._timer: TimerHandle | None = None

    @contextmanager
    def run(self) -> Generator[Errand]:
        """What the current task does inside is one errand."""
        from asyncio import current_task  # noqa: PLC0415 - kept out of the import of the facade

        errand, task = Errand(), current_task()
        assert task is not None
        self._tasks[errand] = task
        try:
            with on_errands(errand):
                yield errand
        finally:
            del self._tasks[errand]

    def call_off(self) -> None:
        """Cancels the tasks that only wait, and from now on those that come to it, until `close`."""
        from asyncio import get_running_loop  # noqa: PLC0415 - as above

        for errand, task in self._tasks.items():
            if errand.only_waits and not errand.called_off:
                errand.called_off = True
                task.cancel()
        # One that has just read what is there has yet to come to wait for its write.
        self._timer = get_running_loop().call_later(_AGAIN_AFTER, self.call_off)

    def close(self) -> None:
        """All have ended."""
        if self._timer is not None:
            self._timer.cancel()


_errands: ContextVar[tuple[Errand, ...]] = ContextVar("incidentkit_errands", default=())


def current_errands() -> tuple[Errand, ...]:
    """Whose errands the calls made here are."""
    return _errands.get()


@contextmanager
def on_errands(*errands: Errand) -> Generator[None]:
    """Calls made inside are part of these errands."""
    token = _errands.set(errands)
    try:
        yield
    finally:
        _errands.reset(token)


@contextmanager
def underway(call: Call) -> Generator[None]:
    """A call of the current errands."""
    errands = _errands.get()
    for errand in errands:
        errand.begin(call)
    try:
        yield
    finally:
        for errand in errands:
            errand.end(call)


async def outlast(work: Coroutine[Any, Any, None], cancelled: Callable[[], None]) -> asyncio.CancelledError | None:
    """Run `work` to its end whatever happens to this task; `cancelled` is called at each cancellation.

    Gives back the first of them, for the caller to raise; raises what `work` raises.
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


class ReadOnce(Generic[T]):
    """`await it()` reads the first time and remembers; those who ask meanwhile wait, in their order."""

    def __init__(self, read: Callable[[], Awaitable[T]]) -> None:
        self._read = read
        self._reading = asyncio.Lock()
        self._found: list[T] = []

    async def __call__(self) -> T:
        """What was read.

        Raises:
            IncidentKitError: It cannot be read; the next one who asks tries again.
        """
        async with self._reading:
            if not self._found:
                self._found.append(await self._read())
        return self._found[0]
