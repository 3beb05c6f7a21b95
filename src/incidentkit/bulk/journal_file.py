"""The journal in SQLite."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from incidentkit.bulk.holder import leave_note, remove_note
from incidentkit.bulk.journal import Verdicts
from incidentkit.bulk.judge import Judge, Known
from incidentkit.bulk.schema import check_journal, connect, create_tables, explain, prepare_for_writing
from incidentkit.bulk.statements import FIND, NOTE, PUT, REPEATED, SET_ASIDE
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from incidentkit.bulk.items import Item
    from incidentkit.bulk.journal import Note, Row

__all__ = ["JournalFile"]


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
        self._judge = Judge(0, 1)

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
            leave_note(self._path)

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> Verdicts:
        """Write results, judge who is asking, write the intents of those to send: all of it or nothing.

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
            # The note goes first: a note that is there while the lock is free would name the wrong holder.
            if self._path:
                remove_note(self._path)
            self._disconnect()

    def _begin(self, connection: sqlite3.Connection, *, is_journal: bool) -> None:
        if not is_journal:
            create_tables(connection)
        self._check_target(connection)
        connection.execute("DELETE FROM others")
        self._run = connection.execute("INSERT INTO runs (started_at) VALUES (?)", (time.time(),)).lastrowid or 0
        (last_row,) = connection.execute("SELECT coalesce(max(id), 0) FROM records").fetchone()
        self._judge = Judge(self._run, last_row + 1)

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

    def _admit(self, connection: sqlite3.Connection, asking: Sequence[Item], stamp: tuple[int, float]) -> Verdicts:
        if not asking:
            return Verdicts([], [], [])
        columns = connection.execute(FIND, (json.dumps([item.key for item in asking]),)).fetchone()
        judgement = self._judge.judge(asking, Known(*map(json.loads, columns)))
        self._mark(connection, SET_ASIDE, judgement.again)
        PUT.write(connection, judgement.intents, *stamp)
        self._mark(connection, REPEATED, judgement.repeated)
        return judgement.verdicts

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
