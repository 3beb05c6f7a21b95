"""Reading the records, whatever they come from, no faster than they are asked for."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections import deque
from collections.abc import Generator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Protocol

from incidentkit.bulk.kinds import is_async_generator, is_async_iterable, is_iterable, is_mapping
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence

__all__ = ["Source", "open_source"]

_MOMENT: Final = 0.005
_IN_MEMORY: Final = (list, tuple, set, frozenset, deque)


class Source(Protocol):
    """Records, a few at a time."""

    async def read(self, most: int) -> Sequence[Any]:
        """Between one and `most` records, as soon as there is one; none at the end.

        Raises what the iterable raises.
        """
        ...

    async def close(self) -> None:
        """Read no more."""
        ...


def open_source(records: object) -> Source:
    """The source for any iterable.

    Raises:
        ConfigurationError: Not an iterable of records.
    """
    if is_async_iterable(records):
        return AsyncSource(records)
    if isinstance(records, (str, bytes, bytearray)) or is_mapping(records) or not is_iterable(records):
        raise ConfigurationError(f"records must be an iterable of records, not {type(records).__name__}")
    return MemorySource(records) if isinstance(records, _IN_MEMORY) else ThreadSource(records)


class MemorySource:
    """A collection: reading it waits for nothing."""

    def __init__(self, records: Iterable[Any]) -> None:
        self._records = iter(records)

    async def read(self, most: int) -> Sequence[Any]:
        """See `Source.read`."""
        return list(islice(self._records, most))

    async def close(self) -> None:
        """Nothing to let go."""


class AsyncSource:
    """An async iterable, one record at a time: a second one may be long in coming."""

    def __init__(self, records: AsyncIterable[Any]) -> None:
        self._records: AsyncIterator[Any] = aiter(records)

    async def read(self, most: int) -> Sequence[Any]:
        """See `Source.read`."""
        del most
        async for record in self._records:
            return [record]
        return []

    async def close(self) -> None:
        """Let a generator run its clean-up."""
        if is_async_generator(self._records):
            await self._records.aclose()


class ThreadSource:
    """Any other iterable: it may block (a pipe, a database), so a thread of its own reads it.

    The thread reads only as far ahead as the last `read` asked. It is a daemon: a record that never comes must not
    keep the process.
    """

    def __init__(self, records: Iterable[Any]) -> None:
        self._records = records
        self._changed = threading.Condition()
        self._read: deque[Any] = deque()
        self._most = 1  # the thread pauses when this many are read
        self._wanted = 0  # and wakes the waiter when this many are
        self._waiter: asyncio.Future[None] | None = None
        self._ended = False
        self._closed = False
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None

    async def read(self, most: int) -> Sequence[Any]:
        """See `Source.read`."""
        if self._thread is None:
            self._start()
        # A wake-up per record would cost more than the record: a fast input gets a moment to fill the order.
        await self._wait_for(most, most, at_most=_MOMENT)
        await self._wait_for(1, most, at_most=None)
        records = [self._read.popleft() for _ in range(min(most, len(self._read)))]
        if not records and self._error is not None:
            raise self._error
        return records

    async def close(self) -> None:
        """The thread ends with its next record; waiting for that could take for ever."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    async def _wait_for(self, count: int, most: int, at_most: float | None) -> None:
        waiter = asyncio.get_running_loop().create_future()
        with self._changed:
            # The wish first and then the look: the thread adds a record first and then looks for a wish, so that
            # one of the two sees the other without a lock.
            self._most, self._wanted, self._waiter = most, count, waiter
            self._changed.notify()
            if len(self._read) >= count or self._ended:
                self._waiter = None
                return
        await asyncio.wait({waiter}, timeout=at_most)

    def _start(self) -> None:
        run = contextvars.copy_context().run
        self._thread = threading.Thread(target=run, args=(self._work,), name="incidentkit-reader", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        records: Iterator[Any] | None = None
        try:
            records = iter(self._records)
            for record in records:
                self._read.append(record)
                if len(self._read) >= self._wanted and not self._pause():
                    break
        except BaseException as error:  # noqa: BLE001 - the reader gets it, whatever it is
            self._error = error
        if isinstance(records, Generator) and self._closed:
            records.close()
        with self._changed:
            self._ended = True
            self._wake()

    def _pause(self) -> bool:
        with self._changed:
            self._wake()
            while len(self._read) >= self._most and not self._closed:
                self._changed.wait()
            return not self._closed

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not self._closed:
            self._wanted = self._most
            waiter.get_loop().call_soon_threadsafe(_settle, waiter)


def _settle(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)
