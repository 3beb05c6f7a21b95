"""The journal's SQL.

A batch of keys or rows to look up travels as one JSON text, so that SQLite works through it in one step.
"""

from __future__ import annotations

from typing import Final

from incidentkit.bulk.batches import BatchInsert

__all__ = ["FIND", "NOTE", "PUT", "READ_OTHERS", "READ_RECORDS", "REPEATED", "SET_ASIDE", "TABLES"]

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
