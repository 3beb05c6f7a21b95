"""Records put aside on disk."""

from __future__ import annotations

import pickle
import sqlite3
from contextlib import suppress
from typing import Any, Final

from incidentkit.bulk.items import Item

__all__ = ["Spill"]

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


class Spill:
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
