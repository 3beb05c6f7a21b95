"""aiToolMetrics.*: what one person did with one tool on one day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.dx import fields
from incidentkit.sandbox.dx.arguments import require
from incidentkit.sandbox.dx.refusals import DXRefused

if TYPE_CHECKING:
    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.dx.arguments import Arguments
    from incidentkit.sandbox.store import Document

COLLECTION = "dx.ai_tool_metrics"

_COUNTS = ["input_tokens", "output_tokens", "cache_write_tokens", "cache_read_tokens", "spend_cents"]
_READERS: dict[str, fields.Reader] = {
    "email": fields.text,
    "date": fields.day,
    "is_active": fields.flag,
    "tool": fields.text,
    "metrics": fields.json_object,
    **dict.fromkeys(_COUNTS, fields.integer),
}


def push(sandbox: Sandbox, arguments: Arguments) -> Document:
    """One record; the same e-mail, date and tool again replaces it (not documented)."""
    return _write(sandbox, _read_record(arguments))


def push_all(sandbox: Sandbox, arguments: Arguments) -> Document:
    """Several records; one that is malformed refuses all."""
    require(arguments, ["data"], "invalid_arguments")
    rows = fields.rows(arguments["data"], "data")
    records = [_read_placed(row, place) for place, row in enumerate(rows)]
    return {"data": [_write(sandbox, record) for record in records]}


def _read_placed(row: dict[str, Any], place: int) -> dict[str, Any]:
    try:
        return _read_record(row)
    except DXRefused as refusal:
        raise DXRefused(refusal.code, f"data[{place}]: {refusal.message}") from None


def _read_record(row: dict[str, Any]) -> dict[str, Any]:
    require(row, ["email", "date", "is_active", "tool"], "invalid_arguments")
    return fields.read({name: value for name, value in row.items() if value is not None}, _READERS)


def _write(sandbox: Sandbox, record: dict[str, Any]) -> Document:
    records = sandbox.store.collection(COLLECTION)
    by_key = records.index("key", lambda each: [(each["email"], each["date"], each["tool"])])
    id_ = by_key.first((record["email"], record["date"], record["tool"])) or str(records.next_id())
    return records.put(id_, {"id": int(id_), **record})
