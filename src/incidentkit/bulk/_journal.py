"""The journal: a SQLite file with the state of every record."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from incidentkit.bulk._decisions import Decider, Decisions, Known
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from os import PathLike

    from incidentkit.bulk._decisions import Note, Row
    from incidentkit.bulk._reading import Item


# 64 rows of eleven values stay below the number of parameters that every SQLite takes (999).
_SIZES: Final = (64, 16, 4, 1)


class BatchInsert:
    """An INSERT of any number of rows.

    SQLite works through a statement without the interpreter's lock. With a statement per row the journal's thread
    would have to win that lock from the event loop for each, so rows go by up to 64.

    Args:
        columns: The table's name and columns, as after INSERT INTO.
        width: How many columns.
        conflict: What follows the values.
    """

    def __init__(self, columns: str, width: int, conflict: str = "") -> None:
        row = f"({', '.join('?' * width)})"
        self._statements: list[tuple[int, str]] = []
        for size in _SIZES:
            rows = ", ".join([row] * size)
            statement = f"INSERT INTO {columns} VALUES {rows} {conflict}"  # noqa: S608 - all of it is ours
            self._statements.append((size, statement))

    def write(self, connection: sqlite3.Connection, rows: Sequence[Sequence[object]], *stamp: object) -> None:
        """Write `rows`, each followed by `stamp`, inside the caller's transaction."""
        start = 0
        for size, statement in self._statements:
            while len(rows) - start >= size:
                values = [value for row in rows[start : start + size] for value in (*row, *stamp)]
                connection.execute(statement, values)
                start += size


TABLES: Final = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE runs (run INTEGER PRIMARY KEY, started_at REAL NOT NULL, ended_at REAL, ending TEXT)",
    # One row per key: where its latest record stands.
    """
    CREATE TABLE records (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, state INTEGER NOT NULL,
        number INTEGER NOT NULL, outcome TEXT, error TEXT, error_type TEXT, request_id TEXT,
        run INTEGER NOT NULL, at REAL NOT NULL, repeated INTEGER NOT NULL DEFAULT 0)
    """,
    # Answers of the latest run that no row above can give: records without a key, and all but the last of a key.
    """
    CREATE TABLE others (
        id INTEGER PRIMARY KEY, number INTEGER NOT NULL, key TEXT NOT NULL, outcome TEXT NOT NULL, error TEXT,
        error_type TEXT, request_id TEXT, run INTEGER NOT NULL, at REAL NOT NULL)
    """,
)

PUT: Final = BatchInsert(
    "records (id, key, hash, state, number, outcome, error, error_type, request_id, run, at)",
    11,
    """
    ON CONFLICT (id) DO UPDATE SET
        hash = excluded.hash, state = excluded.state, number = excluded.number, outcome = excluded.outcome,
        error = excluded.error, error_type = excluded.error_type, request_id = excluded.request_id,
        run = excluded.run, at = excluded.at
    """,
)

NOTE: Final = BatchInsert("others (number, key, outcome, error, error_type, request_id, run, at)", 8)

# By column, in the order asked: a list per record would keep the garbage collector busy.
FIND: Final = """
SELECT json_group_array(id), json_group_array(state), json_group_array(hash), json_group_array(repeated)
FROM (
    SELECT found.id, found.state, found.hash, found.repeated
    FROM json_each(?) AS asked LEFT JOIN records AS found ON found.key = asked.value ORDER BY asked.key
)
"""

# The first run that saw a key repeated stays: a run holds back only what an earlier one knew.
REPEATED: Final = """
UPDATE records SET repeated = ? WHERE repeated = 0 AND id IN (SELECT value FROM json_each(?))
"""

SET_ASIDE: Final = """
INSERT INTO others (number, key, outcome, error, error_type, request_id, run, at)
SELECT number, key, outcome, error, error_type, request_id, run, at FROM records
WHERE run = ? AND outcome IS NOT NULL AND id IN (SELECT value FROM json_each(?))
"""

READ_RECORDS: Final = """
SELECT number, key, coalesce(outcome, iif(state = 0, 'not sent', 'in flight')), error, error_type, request_id, run, at
FROM records ORDER BY id
"""

READ_OTHERS: Final = """
SELECT number, key, outcome, error, error_type, request_id, run, at FROM others ORDER BY id
"""


_LONGEST: Final = 200


def write_lock_file(journal: Path) -> None:
    """Say that this process writes `journal`; a folder that takes no note loses only the hint."""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    with suppress(OSError):
        _lock_file(journal).write_text(f"process {os.getpid()} on {platform.node()} since {since}\n", encoding="utf-8")


def remove_lock_file(journal: Path) -> None:
    """Take the note away again."""
    with suppress(OSError):
        _lock_file(journal).unlink(missing_ok=True)


def read_lock_file(journal: Path) -> str:
    """The note as one line; empty where there is none."""
    try:
        text = _lock_file(journal).read_text(encoding="utf-8", errors="replace")[:_LONGEST]
    except OSError:
        return ""
    return " ".join(text.split())


def _lock_file(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}-lock")


_APPLICATION_ID: Final = 0x494B6A31
_VERSION: Final = 1

_MENDS: Final = {
    "SQLITE_BUSY": "another program has it open; wait for it to end, or choose another path",
    "SQLITE_CANTOPEN": "it cannot be opened; check the path and its permissions",
    "SQLITE_CORRUPT": "it is damaged; choose another path and import again",
    "SQLITE_FULL": "the disk is full; free some space and run again with the same journal",
    "SQLITE_NOTADB": "this is not a journal but some other file; choose another path",
    "SQLITE_PERM": "it cannot be written; check its permissions",
    "SQLITE_READONLY": "it cannot be written; check its permissions and those of its folder",
}


def connect(path: Path | None, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection in which every statement stands alone until BEGIN; None is a private file that goes with it.

    SQLite keeps a private database in memory while it is small and on disk when it grows. A file is locked from
    its first use for as long as the connection lives: the lock is the operating system's, so it ends with the
    process however that ends.
    """
    if read_only and path:
        return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=0)
    connection = sqlite3.connect(path or "", isolation_level=None, timeout=0)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def prepare_for_writing(connection: sqlite3.Connection, path: Path | None) -> None:
    """Choose how commits are kept.

    In WAL mode with `synchronous` NORMAL they survive the process; a power cut may take the latest ones, and a
    later run then resolves them like records in flight. A private file has nothing to survive.
    """
    mode = "WAL" if path else "MEMORY"
    for pragma in (f"journal_mode = {mode}", "synchronous = NORMAL", "cache_size = -8000", "wal_autocheckpoint = 4000"):
        connection.execute(f"PRAGMA {pragma}")


def check_journal(connection: sqlite3.Connection, path: Path | None) -> bool:
    """Whether the file is a journal already; False for an empty one.

    Raises:
        ConfigurationError: It is some other database, or a journal that a newer version wrote.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables and not application:
        return False
    if application != _APPLICATION_ID:
        raise ConfigurationError(f"journal {path}: this is another program's database; choose another path")
    if version != _VERSION:
        raise ConfigurationError(
            f"journal {path}: its format is {version}, this version of incidentkit writes {_VERSION}; "
            "choose another path or the version that wrote it"
        )
    return True


def create_tables(connection: sqlite3.Connection) -> None:
    """Make an empty database a journal; inside the caller's transaction, so that there is never half a one."""
    for table in TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {_VERSION}")


def explain(error: sqlite3.Error, path: Path | None) -> ConfigurationError:
    """One line for what SQLite refused: which journal, why, and the mend."""
    code = str(getattr(error, "sqlite_errorname", ""))
    name = f"journal {path}" if path else "the temporary journal"
    if code.startswith("SQLITE_BUSY") and path and (owner := read_lock_file(path)):
        return ConfigurationError(f"{name}: another import is writing it ({owner}); wait for it to end")
    if path and code.startswith("SQLITE_CANTOPEN"):
        return ConfigurationError(f"{name}: {_why_not_opened(path)}")
    for family, mend in _MENDS.items():
        if code.startswith(family):
            return ConfigurationError(f"{name}: {mend}")
    return ConfigurationError(f"{name}: {error}; choose another path, or free what is in its way, and run again")


def _why_not_opened(path: Path) -> str:
    if not path.absolute().parent.is_dir():
        return f"there is no folder {path.absolute().parent}; make it or choose another path"
    if path.is_dir():
        return "this is a folder; name a file"
    return _MENDS["SQLITE_CANTOPEN"]


class JournalFile:
    """The journal, synchronously: every call may wait for the disk, so not on the event loop's thread.

    Args:
        path: None for a journal that goes with the import; it then only tells duplicates apart.
        target: What the records go to; a journal serves one target.
    """

    def __init__(self, path: Path | None, target: str | None = None) -> None:
        self._path = path
        self._target = target
        self._connection: sqlite3.Connection | None = None
        self._run = 0
        self._decider = Decider(0, 1)

    def open(self) -> None:
        """Lock the file and begin a run.

        Raises:
            ConfigurationError: It cannot be opened or written, is in use, or is not a journal of this target.
        """
        try:
            self._connection = connect(self._path)
            is_journal = check_journal(self._connection, self._path)
            prepare_for_writing(self._connection, self._path)
            with self._transaction() as connection:
                self._begin(connection, is_journal=is_journal)
        except sqlite3.Error as error:
            self._disconnect()
            raise explain(error, self._path) from error
        except ConfigurationError:
            self._disconnect()
            raise
        if self._path:
            write_lock_file(self._path)

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> Decisions:
        """Write results, decide who is asking, write the intents of those to send: all of it or nothing.

        Raises:
            ConfigurationError: The disk is full, or the file cannot be written any more.
        """
        try:
            with self._transaction() as connection:
                stamp = (self._run, time.time())
                PUT.write(connection, rows, *stamp)
                NOTE.write(connection, notes, *stamp)
                return self._admit(connection, asking, stamp)
        except sqlite3.Error as error:
            raise explain(error, self._path) from error

    def close(self, ending: str) -> None:
        """Write how the run ended and let the file go.

        Raises:
            ConfigurationError: The end could not be written; the results before it stand.
        """
        if self._connection is None:
            return
        try:
            with self._transaction() as connection:
                connection.execute(
                    "UPDATE runs SET ended_at = ?, ending = ? WHERE run = ?", (time.time(), ending, self._run)
                )
        except sqlite3.Error as error:
            raise explain(error, self._path) from error
        finally:
            # The note goes first: a note that is there while the lock is free would name the wrong owner.
            if self._path:
                remove_lock_file(self._path)
            self._disconnect()

    def _begin(self, connection: sqlite3.Connection, *, is_journal: bool) -> None:
        if not is_journal:
            create_tables(connection)
        self._check_target(connection)
        connection.execute("DELETE FROM others")
        self._run = connection.execute("INSERT INTO runs (started_at) VALUES (?)", (time.time(),)).lastrowid or 0
        (last_row,) = connection.execute("SELECT coalesce(max(id), 0) FROM records").fetchone()
        self._decider = Decider(self._run, last_row + 1)

    def _check_target(self, connection: sqlite3.Connection) -> None:
        if self._target is None:
            return
        connection.execute("INSERT OR IGNORE INTO meta VALUES ('target', ?)", (self._target,))
        (target,) = connection.execute("SELECT value FROM meta WHERE name = 'target'").fetchone()
        if target != self._target:
            raise ConfigurationError(
                f"journal {self._path}: it belongs to an import to {target}, this one goes to {self._target}; "
                "choose another path"
            )

    def _admit(self, connection: sqlite3.Connection, asking: Sequence[Item], stamp: tuple[int, float]) -> Decisions:
        if not asking:
            return Decisions([], [], [])
        columns = connection.execute(FIND, (json.dumps([item.key for item in asking]),)).fetchone()
        decided = self._decider.decide(asking, Known(*map(json.loads, columns)))
        self._mark(connection, SET_ASIDE, decided.again)
        PUT.write(connection, decided.intents, *stamp)
        self._mark(connection, REPEATED, decided.repeated)
        return decided.decisions

    def _mark(self, connection: sqlite3.Connection, statement: str, ids: list[int]) -> None:
        if ids:
            connection.execute(statement, (self._run, json.dumps(ids)))

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection, None, None]:
        connection: Any = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # some errors make SQLite roll back by itself
                connection.execute("ROLLBACK")
            raise

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


T = TypeVar("T")


class JournalThread:
    """Runs one `JournalFile`; SQLite's connection is made, used and closed on the same thread."""

    def __init__(self, file: JournalFile) -> None:
        self._file = file
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="incidentkit-journal")

    async def open(self) -> None:
        """See `Journal.open`."""
        try:
            await self._run(self._file.open)
        except BaseException:
            self._thread.submit(self._file.close, "not begun")  # nothing to close unless a cancellation came between
            self._thread.shutdown(wait=False)
            raise

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> asyncio.Future[Decisions]:
        """See `Journal.exchange`."""
        return self._run(partial(self._file.exchange, rows, notes, asking))

    async def close(self, ending: str) -> None:
        """See `Journal.close`."""
        try:
            await self._run(partial(self._file.close, ending))
        finally:
            self._thread.shutdown(wait=False)

    def _run(self, job: Callable[[], T]) -> asyncio.Future[T]:
        return asyncio.get_running_loop().run_in_executor(self._thread, job)


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What became of one record.

    Attributes:
        number: Its place in the input of that run, from 1.
        key: Its key; for a record without one, its place as the report names it.
        outcome: `created`, `updated`, `unchanged`, `upserted`, `skipped` or `failed`; `in flight` when it was sent
            and the run ended before the answer, `not sent` when the run stopped before its turn.
        error: One line for a failure, the reason for a skipped one; else None.
        error_type: The class of the error; else None.
        request_id: The provider's id of the request, where it sends one.
        run: Which run of this journal it was, from 1.
        at: When that was written, by this machine's clock.
    """

    number: int
    key: str
    outcome: str
    error: str | None
    error_type: str | None
    request_id: str | None
    run: int
    at: datetime


def read_journal(path: str | PathLike[str]) -> Iterator[JournalEntry]:
    """Every record the journal knows, one at a time, in the order in which their keys first came.

    A key done in an earlier run is told with the outcome it had then. After the keys come the latest run's records
    without a row of their own: those without a key, and all but the last of a repeated key.

    Raises:
        ConfigurationError: There is no such journal, an import is writing it, or it is some other file.
    """
    file = Path(path)
    if not file.exists():
        raise ConfigurationError(f"journal {file}: there is no such file")
    return _read(file)


def _read(file: Path) -> Iterator[JournalEntry]:
    try:
        with closing(connect(file, read_only=True)) as connection:
            for statement in (READ_RECORDS, READ_OTHERS) if check_journal(connection, file) else ():
                for number, key, outcome, error, error_type, request_id, run, at in connection.execute(statement):
                    written = datetime.fromtimestamp(at, UTC)
                    yield JournalEntry(number, key, outcome, error, error_type, request_id, run, written)
    except sqlite3.Error as error:
        raise explain(error, file) from error
