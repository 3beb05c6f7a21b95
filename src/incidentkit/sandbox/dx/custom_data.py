"""customData.*: JSON objects by reference and key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.dx import fields
from incidentkit.sandbox.dx.arguments import is_blank, require
from incidentkit.sandbox.dx.refusals import DXRefused, invalid_arguments
from incidentkit.sandbox.moments import rfc3339

if TYPE_CHECKING:
    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.dx.arguments import Arguments
    from incidentkit.sandbox.store import Collection, Document, Index

COLLECTION = "dx.custom_data"

_READERS: dict[str, fields.Reader] = {
    "reference": fields.text,
    "key": fields.text,
    "value": fields.json_object,
    "timestamp": fields.moment,
}


def set_one(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Create or replace one row; answers it with its id, its fields side by side."""
    return _write(sandbox, _read_row(arguments))


def set_all(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Several rows; one that is malformed refuses all."""
    require(arguments, ["data"], "invalid_arguments")
    rows = [_read_placed(row, place) for place, row in enumerate(fields.rows(arguments["data"], "data"))]
    for row in rows:
        _write(sandbox, row)
    return {}


def get(sandbox: Sandbox, arguments: Arguments) -> Document:
    """One row, by reference and key or by id."""
    row = _find(sandbox, arguments)
    if row is None:
        raise DXRefused("custom_data_not_found", "no such row")
    return row


def get_all_by_reference(sandbox: Sandbox, arguments: Arguments) -> Document:
    """All rows of a reference."""
    require(arguments, ["reference"], "invalid_arguments")
    rows = _rows(sandbox)
    return {"data": [rows.get(id_) for id_ in _by_reference(rows).ids(str(arguments["reference"]))]}


def delete(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Delete one row; one that is gone already is a success too (not documented)."""
    if row := _find(sandbox, arguments):
        _rows(sandbox).delete(str(row["id"]))
    return {}


def delete_all_by_reference(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Delete all rows of a reference, given in body or query."""
    require(arguments, ["reference"], "invalid_arguments")
    rows = _rows(sandbox)
    for id_ in _by_reference(rows).ids(str(arguments["reference"])):
        rows.delete(id_)
    return {}


def _read_placed(row: dict[str, Any], place: int) -> dict[str, Any]:
    try:
        return _read_row(row)
    except DXRefused as refusal:
        raise DXRefused(refusal.code, f"data[{place}]: {refusal.message}") from None


def _read_row(row: dict[str, Any]) -> dict[str, Any]:
    require(row, ["reference", "key", "value"], "invalid_arguments")
    return fields.read(row, _READERS)


def _write(sandbox: Sandbox, row: dict[str, Any]) -> Document:
    rows = _rows(sandbox)
    id_ = _by_key(rows).first((row["reference"], row["key"])) or str(rows.next_id())
    moment = row.get("timestamp") or rfc3339(sandbox.now())
    return rows.put(id_, {"id": int(id_), **row, "timestamp": moment})


def _find(sandbox: Sandbox, arguments: Arguments) -> Document | None:
    rows = _rows(sandbox)
    if not is_blank(arguments.get("id")):
        return rows.get(str(arguments["id"]))
    if is_blank(arguments.get("reference")) or is_blank(arguments.get("key")):
        raise invalid_arguments("required: reference and key, or id")
    id_ = _by_key(rows).first((str(arguments["reference"]), str(arguments["key"])))
    return rows.get(id_) if id_ else None


def _rows(sandbox: Sandbox) -> Collection:
    return sandbox.store.collection(COLLECTION)


def _by_key(rows: Collection) -> Index:
    return rows.index("key", lambda row: [(row["reference"], row["key"])])


def _by_reference(rows: Collection) -> Index:
    return rows.index("reference", lambda row: [row["reference"]])
