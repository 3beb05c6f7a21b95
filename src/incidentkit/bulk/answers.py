"""Reading a journal: an answer for every record."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from incidentkit.bulk.schema import check_journal, connect, explain
from incidentkit.bulk.statements import READ_OTHERS, READ_RECORDS
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

__all__ = ["Answer", "read_journal"]


@dataclass(frozen=True, slots=True)
class Answer:
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


def read_journal(path: str | PathLike[str]) -> Iterator[Answer]:
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


def _read(file: Path) -> Iterator[Answer]:
    try:
        with closing(connect(file, read_only=True)) as connection:
            for statement in (READ_RECORDS, READ_OTHERS) if check_journal(connection, file) else ():
                for number, key, outcome, error, error_type, request_id, run, at in connection.execute(statement):
                    written = datetime.fromtimestamp(at, UTC)
                    yield Answer(number, key, outcome, error, error_type, request_id, run, written)
    except sqlite3.Error as error:
        raise explain(error, file) from error
