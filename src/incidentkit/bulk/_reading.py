"""Reads records from any iterable, and prepares each: key, hash, duplicates."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Protocol

from incidentkit.bulk._decisions import is_async_generator, is_async_iterable, is_iterable, is_mapping, payload_hash
from incidentkit.bulk._report import bounded_line as one_line
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Sequence

    from incidentkit.bulk._report import ResultSink


class Skip(Exception):  # noqa: N818 - not an error: an answer that `upsert` gives by raising it
    """Raised by `upsert`: this record is not to be imported. It counts as skipped, with the reason given."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class InvalidRecord:
    """What a reader yields in place of a record it cannot read; it counts as failed and the rest goes on.

    Attributes:
        where: The record's key or place, as the report is to name it (`line 17`).
        message: One line: what is wrong and how to mend it.
    """

    where: str
    message: str


class KeyProblem(Exception):  # noqa: N818 - never leaves the package
    """A record without a usable key; the text says why."""


class Item:
    """One record between being read and being answered.

    Attributes:
        number: Its place in the input, from 1.
        id: Its key's row in the journal; 0 until the journal has told.
        repeats: It follows another payload of the same key.
        counted: The report has counted it among the duplicates.
        forced: It was deferred to see whether a later one comes, and none came.
    """

    __slots__ = ("counted", "forced", "hash", "id", "key", "number", "record", "repeats")

    def __init__(self, number: int, record: Any, key: str, payload: str) -> None:
        self.number = number
        self.record = record
        self.key = key
        self.hash = payload
        self.id = 0
        self.repeats = False
        self.counted = False
        self.forced = False


def key_reader(key: str | Callable[[Any], object]) -> Callable[[Any], object]:
    """How to get a record's key: `key` itself where it is callable, else the field of that name."""
    if not isinstance(key, str):
        return key
    name, of_object = key, attrgetter(key)

    def read(record: Any) -> object:
        try:
            return record[name] if is_mapping(record) else of_object(record)
        except (KeyError, AttributeError):
            raise KeyProblem(f"has no field {name!r} to take its key from") from None

    return read


def check_key(key: object) -> str:
    """The key, when it is one the journal can hold.

    Raises:
        KeyProblem: Not a string, blank, or not storable as text.
    """
    if not isinstance(key, str):
        raise KeyProblem(f"has a key of type {type(key).__name__}; a key is a string")
    if key.isascii() and key.isprintable() and not key.isspace() and key:  # nearly all, so it is asked first
        return str(key)
    if not key or key.isspace():
        raise KeyProblem("has an empty key")
    if "\0" in key or not _is_storable(key):
        raise KeyProblem("has a key with characters that are no text")
    return str(key)


def _is_storable(key: str) -> bool:
    try:
        key.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


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


_CLOSES_WITHIN: Final = 5.0

_logger = logging.getLogger("incidentkit.bulk")


class RecordReader:
    """Reads ahead a little, and turns records into items when they are asked for.

    Args:
        room: How many records may wait here, now.
        arrived: Called when there is something new: records, or the end.
    """

    def __init__(
        self,
        source: Source,
        read_key: Callable[[Any], object],
        sink: ResultSink,
        *,
        room: Callable[[], int],
        arrived: Callable[[], None],
    ) -> None:
        self._source = source
        self._read_key = read_key
        self._sink = sink
        self._room = room
        self._arrived = arrived
        self._records: deque[Any] = deque()
        self._taken = asyncio.Event()
        self._numbered = 0
        self._read_all = False

    @property
    def waiting(self) -> bool:
        """There are records to take."""
        return bool(self._records)

    @property
    def ended(self) -> bool:
        """The input has ended and every record was taken."""
        return self._read_all and not self._records

    @property
    def numbered(self) -> int:
        """How many records were taken."""
        return self._numbered

    async def run(self) -> None:
        """Read to the end, or until cancelled; raises what the input raises."""
        while records := await self._source.read(self._room()):
            self._records.extend(records)
            self._arrived()
            while len(self._records) >= self._room():
                self._taken.clear()
                await self._taken.wait()
        self._read_all = True
        self._arrived()

    async def close(self) -> None:
        """Let the input go; what that raises concerns no record any more."""
        self._records.clear()
        try:
            async with asyncio.timeout(_CLOSES_WITHIN):
                await self._source.close()
        except Exception as error:  # noqa: BLE001 - the input's own clean-up
            _logger.warning("closing the input: %s", one_line(error))

    def take(self, most: int) -> list[Item]:
        """The next `most` records, without those that have no usable key: they are counted as failed."""
        count = min(most, len(self._records))
        items = [item for _ in range(count) if (item := self._prepare(self._records.popleft()))]
        self._taken.set()
        return items

    def _prepare(self, record: Any) -> Item | None:
        self._numbered += 1
        if isinstance(record, InvalidRecord):
            self._sink.unreadable(self._numbered, record.where, record.message, "InvalidRecord")
            return None
        try:
            key = check_key(self._read_key(record))
        except KeyProblem as problem:
            self._refuse(f"{problem}", "KeyProblem")
            return None
        except Exception as error:  # noqa: BLE001 - the caller's key function: its errors are that record's
            self._refuse(f"gave no key: {one_line(error)}", type(error).__name__)
            return None
        return Item(self._numbered, record, key, payload_hash(record))

    def _refuse(self, problem: str, kind: str) -> None:
        where = f"record {self._numbered}"
        self._sink.unreadable(self._numbered, where, f"{where} {problem}", kind)
