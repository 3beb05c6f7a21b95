"""Records that come in batches: aiToolMetrics.* and customData.*"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.dx.sandbox import _fields as fields
from incidentkit.providers.dx.sandbox._fields import DXRefused, invalid_arguments, is_blank, require
from incidentkit.sandbox._values import rfc3339

if TYPE_CHECKING:
    from incidentkit.providers.dx.sandbox._fields import Arguments
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._store import Collection, Document, Index


AI_TOOL_METRICS = "dx.ai_tool_metrics"

_COUNTS = ["input_tokens", "output_tokens", "cache_write_tokens", "cache_read_tokens", "spend_cents"]
_METRICS_FIELDS: dict[str, fields.Reader] = {
    "email": fields.text,
    "date": fields.day,
    "is_active": fields.flag,
    "tool": fields.text,
    "metrics": fields.json_object,
    **dict.fromkeys(_COUNTS, fields.integer),
}


def push_metrics(sandbox: Sandbox, arguments: Arguments) -> Document:
    """One record; the same e-mail, date and tool again replaces it (not documented)."""
    return _write_metrics(sandbox, _read_metrics(arguments))


def push_all_metrics(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Several records; one that is malformed refuses all."""
    require(arguments, ["data"], "invalid_arguments")
    rows = fields.rows(arguments["data"], "data")
    records = [_read_metrics_at(row, place) for place, row in enumerate(rows)]
    return {"data": [_write_metrics(sandbox, record) for record in records]}


def _read_metrics_at(row: dict[str, Any], place: int) -> dict[str, Any]:
    try:
        return _read_metrics(row)
    except DXRefused as refusal:
        raise DXRefused(refusal.code, f"data[{place}]: {refusal.message}") from None


def _read_metrics(row: dict[str, Any]) -> dict[str, Any]:
    require(row, ["email", "date", "is_active", "tool"], "invalid_arguments")
    return fields.read({name: value for name, value in row.items() if value is not None}, _METRICS_FIELDS)


def _write_metrics(sandbox: Sandbox, record: dict[str, Any]) -> Document:
    records = sandbox.store.collection(AI_TOOL_METRICS)
    by_key = records.index("key", lambda each: [(each["email"], each["date"], each["tool"])])
    id_ = by_key.first((record["email"], record["date"], record["tool"])) or str(records.next_id())
    return records.put(id_, {"id": int(id_), **record})


CUSTOM_DATA = "dx.custom_data"

_ROW_FIELDS: dict[str, fields.Reader] = {
    "reference": fields.text,
    "key": fields.text,
    "value": fields.json_object,
    "timestamp": fields.moment,
}


def set_row(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Create or replace one row; answers it with its id, its fields side by side."""
    return _write_row(sandbox, _read_row(arguments))


def set_rows(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Several rows; one that is malformed refuses all."""
    require(arguments, ["data"], "invalid_arguments")
    rows = [_read_row_at(row, place) for place, row in enumerate(fields.rows(arguments["data"], "data"))]
    for row in rows:
        _write_row(sandbox, row)
    return {}


def get_row(sandbox: Sandbox, arguments: Arguments) -> Document:
    """One row, by reference and key or by id."""
    row = _find(sandbox, arguments)
    if row is None:
        raise DXRefused("custom_data_not_found", "no such row")
    return row


def get_rows(sandbox: Sandbox, arguments: Arguments) -> Document:
    """All rows of a reference."""
    require(arguments, ["reference"], "invalid_arguments")
    rows = _rows(sandbox)
    return {"data": [rows.get(id_) for id_ in _by_reference(rows).ids(str(arguments["reference"]))]}


def delete_row(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Delete one row; one that is gone already is a success too (not documented)."""
    if row := _find(sandbox, arguments):
        _rows(sandbox).delete(str(row["id"]))
    return {}


def delete_rows(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Delete all rows of a reference, given in body or query."""
    require(arguments, ["reference"], "invalid_arguments")
    rows = _rows(sandbox)
    for id_ in _by_reference(rows).ids(str(arguments["reference"])):
        rows.delete(id_)
    return {}


def _read_row_at(row: dict[str, Any], place: int) -> dict[str, Any]:
    try:
        return _read_row(row)
    except DXRefused as refusal:
        raise DXRefused(refusal.code, f"data[{place}]: {refusal.message}") from None


def _read_row(row: dict[str, Any]) -> dict[str, Any]:
    require(row, ["reference", "key", "value"], "invalid_arguments")
    return fields.read(row, _ROW_FIELDS)


def _write_row(sandbox: Sandbox, row: dict[str, Any]) -> Document:
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
    return sandbox.store.collection(CUSTOM_DATA)


def _by_key(rows: Collection) -> Index:
    return rows.index("key", lambda row: [(row["reference"], row["key"])])


def _by_reference(rows: Collection) -> Index:
    return rows.index("reference", lambda row: [row["reference"]])
