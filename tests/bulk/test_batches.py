from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from incidentkit.bulk._journal import BatchInsert


@pytest.mark.parametrize("count", [0, 1, 3, 4, 21, 64, 65, 149, 512])
def test_every_row_is_written_once_with_its_stamp(count):
    """Whatever their number, the rows arrive in order and each with the stamp."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, run INTEGER)")
        BatchInsert("t (id, a, run)", 3).write(connection, [(n, f"row {n}") for n in range(count)], 7)
        rows = connection.execute("SELECT * FROM t ORDER BY id").fetchall()
    assert rows == [(n, f"row {n}", 7) for n in range(count)]


def test_a_row_that_is_there_is_replaced():
    """The conflict clause belongs to every row of a batch."""
    insert = BatchInsert("t (id, a)", 2, "ON CONFLICT (id) DO UPDATE SET a = excluded.a")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
        insert.write(connection, [(n, "old") for n in range(70)])
        insert.write(connection, [(n, "new") for n in range(70)])
        assert connection.execute("SELECT DISTINCT a FROM t").fetchall() == [("new",)]
