"""Reads a pipe in a thread, so that waiting for its writer does not hold up the requests in flight."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Final, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Pump"]

T = TypeVar("T")

_AHEAD: Final = 256
_POLL: Final = 0.5


class Pump(Generic[T]):
    """An iterator that may block, as an async iterator; at most 256 items are read ahead.

    The thread is a daemon: a read that never returns does not keep the process from ending.
    """

    def __init__(self, items: Iterator[T]) -> None:
        self._items = items
        self._room = threading.BoundedSemaphore(_AHEAD)
        self._closed = threading.Event()
        self._queue: asyncio.Queue[tuple[T] | BaseException | None] = asyncio.Queue()
        self._loop: asyncio.AbstractEventLoop | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
            threading.Thread(target=self._run, name="incidentkit-input", daemon=True).start()
        got = await self._queue.get()
        if isinstance(got, tuple):
            self._room.release()
            return got[0]
        self._queue.put_nowait(got)  # a second call after the end ends again
        if got is None:
            raise StopAsyncIteration
        raise got

    def close(self) -> None:
        """Read no further."""
        self._closed.set()

    def _run(self) -> None:
        try:
            for item in self._items:
                while not self._room.acquire(timeout=_POLL):
                    if self._closed.is_set():
                        return
                if self._closed.is_set() or not self._hand_over((item,)):
                    return
            self._hand_over(None)
        except BaseException as error:  # noqa: BLE001 - it is raised where the items are awaited
            self._hand_over(error)

    def _hand_over(self, got: tuple[T] | BaseException | None) -> bool:
        assert self._loop is not None
        try:
            self._loop.call_soon_threadsafe(self._queue.put_nowait, got)
        except RuntimeError:  # the loop has ended, nobody waits any more
            return False
        return True
