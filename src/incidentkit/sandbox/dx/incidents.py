"""incidents.upsert: one incident by `reference_id`, with three-state services and metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.dx import fields
from incidentkit.sandbox.dx.arguments import require
from incidentkit.sandbox.moments import rfc3339

if TYPE_CHECKING:
    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.dx.arguments import Arguments

COLLECTION = "dx.incidents"

_READERS: dict[str, fields.Reader] = {
    "reference_id": fields.text,
    "name": fields.text,
    "priority": fields.text,
    "source_url": fields.text,
    "started_at": fields.moment,
    "resolved_at": fields.moment,
    "services": fields.services,
    "metadata": fields.metadata,
}
_BLANK: dict[str, Any] = {
    "name": None,
    "priority": None,
    "source_url": None,
    "resolved_at": None,
    "services": [],
    "metadata": {},
}


def upsert(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Create or change. What is absent stays; null empties the field, also `resolved_at` (not documented)."""
    require(arguments, ["reference_id", "started_at"], "invalid_arguments")
    sent = fields.read(arguments, _READERS)
    incidents = sandbox.store.collection(COLLECTION)
    now = rfc3339(sandbox.now())
    known = incidents.get(sent["reference_id"]) or {**_BLANK, "created_at": now}
    incidents.put(sent["reference_id"], {**known, **sent, "updated_at": now})
    return {}
