"""The journal as a file: how it is opened, refused, made and locked."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from incidentkit.bulk.holder import who_holds
from incidentkit.bulk.statements import TABLES
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check_journal", "connect", "create_tables", "explain", "prepare_for_writing"]

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
    if code.startswith("SQLITE_BUSY") and path and (holder := who_holds(path)):
        return ConfigurationError(f"{name}: another import is writing it ({holder}); wait for it to end")
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
