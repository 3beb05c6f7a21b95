"""Where the sandbox keeps its records: JSON documents by id, in memory or written through to SQLite."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from pathlib import Path


Document = dict[str, Any]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (collection, id)
);
CREATE TABLE IF NOT EXISTS counters (collection TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
"""


class Index:
    """Finds the documents of a collection by keys computed from each; kept true by `put` and `delete`."""

    def __init__(self, keys: Callable[[Document], Iterable[Hashable]]) -> None:
        self._compute = keys
        self._keys: dict[str, tuple[Hashable, ...]] = {}
        self._ids: dict[Hashable, dict[str, None]] = {}

    def ids(self, key: Hashable) -> list[str]:
        """Ids of all documents with this key, in the order they got it."""
        return list(self._ids.get(key, ()))

    def count(self, key: Hashable) -> int:
        """How many documents have this key."""
        return len(self._ids.get(key, ()))

    def first(self, key: Hashable) -> str | None:
        """Id of the document that got this key first."""
        return next(iter(self._ids.get(key, ())), None)

    def note(self, id_: str, document: Document) -> None:
        """Take up a new or changed document."""
        keys = tuple(self._compute(document))
        if id_ in self._keys:
            if self._keys[id_] == keys:
                return
            self.forget(id_)
        self._keys[id_] = keys
        for key in keys:
            self._ids.setdefault(key, {})[id_] = None

    def forget(self, id_: str) -> None:
        """Drop a document that is gone."""
        for key in self._keys.pop(id_):
            ids = self._ids.get(key, {})
            ids.pop(id_, None)  # two equal keys of one document stand here once
            if not ids:
                self._ids.pop(key, None)

    def clear(self) -> None:
        """Drop all."""
        self._keys.clear()
        self._ids.clear()


class Collection:
    """JSON documents by id (a string), in the order they were first put.

    `get` and `values` give the stored documents themselves: never change one in place, put a changed
    copy (`put(id, {**document, "name": "new"})`), or neither index nor file will know.
    """

    def __init__(self, name: str, store: Store) -> None:
        self._name = name
        self._store = store
        self._documents: dict[str, Document] = store.load(name)
        self._last = store.load_counter(name)
        self._indexes: dict[str, Index] = {}

    def __len__(self) -> int:
        return len(self._documents)

    def __contains__(self, id_: str) -> bool:
        return id_ in self._documents

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents)

    def get(self, id_: str) -> Document | None:
        """The document, or None."""
        return self._documents.get(id_)

    def values(self) -> list[Document]:
        """All documents, oldest first."""
        return list(self._documents.values())

    def put(self, id_: str, document: Document) -> Document:
        """Create or replace; a replaced document keeps its place. Gives the document back."""
        self._documents[id_] = document
        for index in self._indexes.values():
            index.note(id_, document)
        self._store.save(self._name, id_, document)
        return document

    def delete(self, id_: str) -> bool:
        """Remove; False when there was none."""
        if self._documents.pop(id_, None) is None:
            return False
        for index in self._indexes.values():
            index.forget(id_)
        self._store.remove(self._name, id_)
        return True

    def next_id(self) -> int:
        """1, 2, 3 and so on; never twice, also after a delete or a restart."""
        self._last += 1
        self._store.save_counter(self._name, self._last)
        return self._last

    def index(self, name: str, keys: Callable[[Document], Iterable[Hashable]]) -> Index:
        """The index of this name, made on first use: `keys` computes what a document is found by
        (none, one or several keys), for instance `lambda d: [d["slug"]]`."""
        if name not in self._indexes:
            index = self._indexes[name] = Index(keys)
            for id_, document in self._documents.items():
                index.note(id_, document)
        return self._indexes[name]

    def clear(self) -> None:
        """Forget all documents and start counting anew."""
        self._documents.clear()
        self._last = 0
        for index in self._indexes.values():
            index.clear()


class Store:
    """All collections, by name (`"cachet.components"`).

    With a path every change is written through to a SQLite file, one transaction per request
    (`commit`), and read back on the next start.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._collections: dict[str, Collection] = {}
        self._file: sqlite3.Connection | None = None
        if path is not None:
            self._file = sqlite3.connect(path, check_same_thread=False)
            # A killed process loses nothing; only a power cut may, and this is a sandbox.
            self._file.execute("PRAGMA journal_mode = WAL")
            self._file.execute("PRAGMA synchronous = OFF")
            self._file.executescript(_SCHEMA)

    def collection(self, name: str) -> Collection:
        """The collection of this name; always the same object."""
        if name not in self._collections:
            self._collections[name] = Collection(name, self)
        return self._collections[name]

    def commit(self) -> None:
        """End of a request: make its changes stay."""
        if self._file is not None and self._file.in_transaction:
            self._file.commit()

    def clear(self) -> None:
        """Forget everything, in the file too."""
        for collection in self._collections.values():
            collection.clear()
        if self._file is not None:
            self._file.execute("DELETE FROM documents")
            self._file.execute("DELETE FROM counters")
            self._file.commit()

    def close(self) -> None:
        """Commit and close the file; does nothing in memory."""
        if self._file is not None:
            self.commit()
            self._file.close()
            self._file = None

    # -- called by Collection ------------------------------------------------------------------

    def load(self, collection: str) -> dict[str, Document]:
        """What the file holds of a collection."""
        if self._file is None:
            return {}
        rows = self._file.execute(
            "SELECT id, body FROM documents WHERE collection = ? ORDER BY position", (collection,)
        )
        return {id_: json.loads(body) for id_, body in rows}

    def load_counter(self, collection: str) -> int:
        """The last number given out."""
        if self._file is None:
            return 0
        row = self._file.execute("SELECT last FROM counters WHERE collection = ?", (collection,)).fetchone()
        return row[0] if row else 0

    def save(self, collection: str, id_: str, document: Document) -> None:
        """Write one document through."""
        if self._file is not None:
            self._file.execute(
                "INSERT INTO documents (collection, id, body) VALUES (?, ?, ?) "
                "ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body",
                (collection, id_, json.dumps(document)),
            )

    def save_counter(self, collection: str, last: int) -> None:
        """Write a counter through."""
        if self._file is not None:
            self._file.execute("INSERT OR REPLACE INTO counters VALUES (?, ?)", (collection, last))

    def remove(self, collection: str, id_: str) -> None:
        """Remove one document from the file."""
        if self._file is not None:
            self._file.execute("DELETE FROM documents WHERE collection = ? AND id = ?", (collection, id_))
