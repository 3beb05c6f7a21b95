"""The journal in SQLite."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from incidentkit.bulk.holder import leave_note, remove_note
from incidentkit.bulk.journal import Row, Verdict
from incidentkit.bulk.schema import check_journal, connect, create_tables, explain, prepare_for_writing
from incidentkit.bulk.statements import FIND, NOTE, PUT, REPEATED, SET_ASIDE
from incidentkit.bulk.verdicts import Action, Known, State, judge
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from incidentkit.bulk.journal import Entry, Note

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
        self._next_id = 1
        self._seen = bytearray()  # one bit per row: a million keys cost 125 kB

    def open(self) -> None:
        """Lock the file and begin a run.

        Raises:
            ConfigurationError: It cannot be opened or written, is in use, or is not a journal of this target.
        """
        try:
            self._connection = connect(self._path)
            is_journal = check_journal(self._connection, self._path)
            prepare_for_writing(self._connection)
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

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], entries: Sequence[Entry]) -> list[Verdict]:
        """Write results, judge entries, write the intents of those to send: all of it or nothing.

        Raises:
            ConfigurationError: The disk is full, or the file cannot be written any more.
        """
        try:
            with self._transaction() as connection:
                self._put(connection, PUT, rows)
                self._put(connection, NOTE, notes)
                return self._admit(connection, entries) if entries else []
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
        (last_id,) = connection.execute("SELECT coalesce(max(id), 0) FROM records").fetchone()
        self._next_id = last_id + 1

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

    def _put(self, connection: sqlite3.Connection, statement: str, lines: Sequence[Row | Note]) -> None:
        if lines:
            connection.execute(statement, (json.dumps(lines), self._run, time.time()))

    def _admit(self, connection: sqlite3.Connection, entries: Sequence[Entry]) -> list[Verdict]:
        found = self._find(connection, entries)
        verdicts: list[Verdict] = []
        intents: list[Row] = []
        again: list[int] = []
        repeated: list[int] = []
        for at, entry in enumerate(entries):
            row, known = found.get(at, (0, None))
            verdict = self._judge(entry, row, known)
            verdicts.append(verdict)
            if entry.repeats or (verdict.seen and known and not known.same_payload and not entry.forced):
                repeated.append(verdict.id)
            if verdict.action is Action.SEND:
                intents.append(Row(verdict.id, entry.key, entry.hash, State.IN_FLIGHT, entry.number))
                if verdict.seen:
                    again.append(verdict.id)
        self._mark(connection, SET_ASIDE, again)
        self._put(connection, PUT, intents)
        self._mark(connection, REPEATED, repeated)
        return verdicts

    def _find(self, connection: sqlite3.Connection, entries: Sequence[Entry]) -> dict[int, tuple[int, Known]]:
        (answer,) = connection.execute(FIND, (json.dumps([entry.key for entry in entries]),)).fetchone()
        rows: list[tuple[int, int, int, str, int]] = json.loads(answer)
        return {
            at: (row, Known(State(state), bool(old) and old == entries[at].hash, repeated, self._has_seen(row)))
            for at, row, state, old, repeated in rows
        }

    def _judge(self, entry: Entry, row: int, known: Known | None) -> Verdict:
        if known is None:
            row = self._next_id
            self._next_id += 1
        self._see(row)
        action = judge(known, run=self._run, forced=entry.forced)
        return Verdict(row, action, known is not None and known.seen)

    def _mark(self, connection: sqlite3.Connection, statement: str, ids: list[int]) -> None:
        if ids:
            connection.execute(statement, (json.dumps(ids), self._run))

    def _has_seen(self, row: int) -> bool:
        byte = row >> 3
        return byte < len(self._seen) and bool(self._seen[byte] & (1 << (row & 7)))

    def _see(self, row: int) -> None:
        byte = row >> 3
        if byte >= len(self._seen):
            self._seen.extend(bytes(byte + 1024 - len(self._seen)))
        self._seen[byte] |= 1 << (row & 7)

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
