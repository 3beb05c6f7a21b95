"""Which record is sent next: one at a time per key, in order, within memory."""

from __future__ import annotations

import pickle
import sqlite3
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from incidentkit.bulk._decisions import Action
from incidentkit.bulk._reading import Item

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from incidentkit.bulk._decisions import Decisions
    from incidentkit.bulk._reading import RecordReader
    from incidentkit.bulk._report import ResultSink


_TABLE: Final = """
CREATE TABLE items (
    place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, hash TEXT NOT NULL,
    id INTEGER NOT NULL, counted INTEGER NOT NULL, repeats INTEGER NOT NULL, record BLOB NOT NULL)
"""
_PUT: Final = "INSERT INTO items (key, number, hash, id, counted, repeats, record) VALUES (?, ?, ?, ?, ?, ?, ?)"
_FIND: Final = "SELECT place, key, number, hash, id, counted, repeats, record FROM items"
_OF_KEY: Final = f"{_FIND} WHERE key = ?"
_OLDEST: Final = f"{_FIND} ORDER BY place LIMIT 1"
_DELETE: Final = "DELETE FROM items WHERE place = ?"


class DiskSpill:
    """Items in a file of this process alone, which goes when it is closed, or with the process.

    SQLite keeps the first two megabytes in memory; nothing is ever read back but by this object, so the records may
    be of any class that pickles. What does not, a credential for one, is not taken.
    """

    def __init__(self) -> None:
        self._file: sqlite3.Connection | None = None
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def put(self, item: Item) -> bool:
        """Take an item, if it can be taken; its key is not here."""
        try:
            record = pickle.dumps(item.record, pickle.HIGHEST_PROTOCOL)
            values = (item.key, item.number, item.hash, item.id, item.counted, item.repeats, record)
            self._opened().execute(_PUT, values)
        except Exception:  # noqa: BLE001 - the record's own code ran, or the disk is full: either way it stays where it is
            return False
        self._count += 1
        return True

    def drop(self, key: str) -> Item | None:
        """Give back the item of `key`."""
        return self._take(_OF_KEY, key) if self._count else None

    def release(self) -> Item | None:
        """Give back the oldest."""
        return self._take(_OLDEST) if self._count else None

    def close(self) -> None:
        """Let the file go, with what is in it."""
        file, self._file, self._count = self._file, None, 0
        if file is not None:
            with suppress(sqlite3.Error):
                file.close()

    def _take(self, statement: str, *values: object) -> Item | None:
        file = self._opened()
        found: tuple[Any, ...] | None = file.execute(statement, values).fetchone()
        if found is None:
            return None
        place, key, number, payload, id_, counted, repeats, record = found
        file.execute(_DELETE, (place,))
        self._count -= 1
        item = Item(number, pickle.loads(record), key, payload)  # noqa: S301 - pickled above, by this process
        item.id, item.counted, item.repeats = id_, bool(counted), bool(repeats)
        return item

    def _opened(self) -> sqlite3.Connection:
        if self._file is None:
            file = sqlite3.connect("", isolation_level=None)
            # Without a journal a full disk would leave half a statement behind.
            for statement in ("PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF", _TABLE):
                file.execute(statement)
            self._file = file
        return self._file


DEFERRED_LIMIT: Final = 10_000


class Deferred:
    """At most one record per key: `limit` of them in memory, the others on disk."""

    def __init__(self, limit: int = DEFERRED_LIMIT) -> None:
        self._limit = limit
        self._items: dict[str, Item] = {}
        self._spill = DiskSpill()
        self._used = False

    def __len__(self) -> int:
        return len(self._items) + len(self._spill)

    def put(self, item: Item) -> None:
        """Hold `item`; the caller has dropped an earlier one of its key."""
        self._used = True
        if len(self._items) < self._limit or not self._spill.put(item):
            self._items[item.key] = item

    def drop(self, key: str) -> Item | None:
        """The record deferred for `key`, no longer deferred."""
        if not self._used:  # as in most imports, which ask for every record
            return None
        return self._items.pop(key, None) or self._spill.drop(key)

    def overflow(self) -> Item | None:
        """The oldest in memory, no longer deferred, when there are more than may be and the disk does not take them."""
        return self.release() if len(self._items) > self._limit else None

    def release(self) -> Item | None:
        """One of the oldest, no longer deferred."""
        return self._items.pop(next(iter(self._items))) if self._items else self._spill.release()

    def close(self) -> None:
        """Hold nothing any more."""
        self._items.clear()
        self._spill.close()


class PerKeyQueue:
    """Which key is on its way, and which record waits behind it.

    At most one waits per key: a third takes the second's place, since the last one wins.
    """

    def __init__(self) -> None:
        self._active: dict[str, Item] = {}
        self._waiting: dict[str, Item] = {}

    def __len__(self) -> int:
        """Keys on their way."""
        return len(self._active)

    def enter(self, item: Item) -> bool:
        """Whether the way is free; if so it is now `item`'s until it leaves."""
        return self._active.setdefault(item.key, item) is item

    def wait(self, item: Item) -> Item | None:
        """Wait behind the one on its way; gives back the record whose place this takes, if any."""
        ahead, replaced = self.ahead(item), self._waiting.get(item.key)
        # The mark goes with the last one: also a record that is replaced here makes its key a repeated one.
        item.repeats = item.hash != ahead.hash
        if replaced is not None:
            item.repeats |= replaced.repeats
        self._waiting[item.key] = item
        return replaced

    def ahead(self, item: Item) -> Item:
        """The record on its way with `item`'s key."""
        return self._active[item.key]

    def follower(self, item: Item) -> Item | None:
        """The record that waits behind `item`."""
        return self._waiting.get(item.key) if self._waiting else None

    def leave(self, item: Item) -> Item | None:
        """Free the way; gives back the record that waited behind, which is now on its way."""
        follower = self._waiting.pop(item.key, None) if self._waiting else None
        if follower is None:
            del self._active[item.key]
        else:
            self._active[item.key] = follower
        return follower


class Scheduler:
    """Takes records from the reader and hands out those that are to be sent, each key's in their order."""

    def __init__(self, reader: RecordReader, sink: ResultSink, deferred: Deferred | None = None) -> None:
        self._reader = reader
        self._sink = sink
        self._queue = PerKeyQueue()
        self._deferred = Deferred() if deferred is None else deferred
        self._again: deque[Item] = deque()
        self._ready: deque[Item] = deque()

    @property
    def ready(self) -> int:
        """Records that may be sent now."""
        return len(self._ready)

    @property
    def exhausted(self) -> bool:
        """Every record of the input has its answer."""
        return self._reader.ended and not self._queue and not self._deferred

    @property
    def waiting(self) -> bool:
        """There are records to ask the journal about."""
        return bool(self._again or self._reader.waiting or (self._reader.ended and self._deferred))

    def gather(self, most: int) -> list[Item]:
        """The records to ask the journal about next; looks at `most` of the input at most."""
        batch = [self._again.popleft() for _ in range(min(most, len(self._again)))]
        looked_at = len(batch)
        for item in self._reader.take(most - looked_at):
            looked_at += 1
            if self._enter(item):
                batch.append(item)
        if self._reader.ended and not self._again:
            batch += self._release_deferred(most - looked_at)
        return batch

    def apply(self, batch: Sequence[Item], decisions: Decisions) -> int:
        """Follow the journal's decisions; gives back how many records were answered by that alone."""
        sent = 0
        for item, row, action, seen in zip(batch, *decisions, strict=True):
            item.id = row
            if seen and not item.forced:
                self._sink.duplicate(item)
            if action is Action.SEND:
                sent += 1
                self._ready.append(item)
            elif action is Action.DEFER:
                self._defer(item)
            else:
                self._answer(item, repeats=action is Action.REPEAT)
        self._release_overflow()
        return len(batch) - sent

    def next_ready(self) -> Item | None:
        """The next record to send; None when there is none, now."""
        while self._ready:
            item = self._ready.popleft()
            follower = self._queue.follower(item)
            if follower is None:
                return item
            self._sink.overtaken(item, follower.number)
            self.finish(item)
        return None

    def finish(self, item: Item) -> None:
        """`item` has its answer, or is deferred: the next of its key may go."""
        follower = self._queue.leave(item)
        if follower is not None:
            self._again.append(follower)

    def withdraw(self) -> None:
        """Give back what was not sent; the records that are in flight stay."""
        self.give_up(self._again)
        self._again.clear()
        for item in self._ready:
            self._sink.not_sent(item)
        self.give_up(self._ready)
        self._ready.clear()

    def close(self) -> None:
        """Release deferred records."""
        self._deferred.close()

    def give_up(self, items: Iterable[Item]) -> None:
        """These and what waits behind them are not sent in this run."""
        for item in items:
            while self._queue.leave(item) is not None:
                pass

    def _enter(self, item: Item) -> bool:
        if self._queue.enter(item):
            return True
        self._sink.duplicate(item)
        replaced = self._queue.wait(item)
        if replaced is not None:
            self._sink.overtaken(replaced, item.number)
        return False

    def _defer(self, item: Item) -> None:
        self._overtake_deferred(item)
        self._deferred.put(item)
        self.finish(item)

    def _answer(self, item: Item, *, repeats: bool) -> None:
        self._overtake_deferred(item)
        if repeats and not item.forced:
            self._sink.repeated(item)
        else:
            self._sink.done_before()
        self.finish(item)

    def _overtake_deferred(self, item: Item) -> None:
        older = self._deferred.drop(item.key)
        if older is not None:
            self._sink.overtaken(older, item.number)

    def _release_overflow(self) -> None:
        # Sent although a later one may come: then both are written, in their order, and the last still wins.
        while (item := self._deferred.overflow()) is not None:
            if self._force(item):
                self._again.append(item)

    def _release_deferred(self, most: int) -> list[Item]:
        batch: list[Item] = []
        while len(batch) < most and (item := self._deferred.release()) is not None:
            if self._force(item):
                batch.append(item)
        return batch

    def _force(self, item: Item) -> bool:
        item.forced = True
        if self._queue.enter(item):
            return True
        self._sink.overtaken(item, self._queue.ahead(item).number)
        return False
