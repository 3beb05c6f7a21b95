"""Writing many rows in few steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

__all__ = ["BatchInsert"]

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
