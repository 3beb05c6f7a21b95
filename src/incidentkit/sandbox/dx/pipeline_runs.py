"""pipelineRuns.upsert: events of one run, merged by the server in whatever order they arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.dx import fields
from incidentkit.sandbox.dx.arguments import is_blank, require
from incidentkit.sandbox.dx.refusals import invalid_arguments
from incidentkit.sandbox.moments import rfc3339

if TYPE_CHECKING:
    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.dx.arguments import Arguments

COLLECTION = "dx.pipeline_runs"

_SEVERITY = ["unknown", "running", "success", "cancelled", "failure"]


def _status(value: Any, name: str) -> str:
    if value is None:
        return "unknown"
    if value not in _SEVERITY:
        raise invalid_arguments(f"{name} must be failure, running, success or cancelled")
    return str(value)


_READERS: dict[str, fields.Reader] = {
    "reference_id": fields.text,
    "pipeline_name": fields.text,
    "pipeline_source": fields.text,
    "started_at": fields.moment,
    "finished_at": fields.moment,
    "status": _status,
    "repository": fields.text,
    "commit_sha": fields.text,
    "pr_number": fields.integer,
    "source_url": fields.text,
    "head_branch": fields.text,
    "email": fields.text,
    "github_username": fields.text,
    "gitlab_username": fields.text,
}


def upsert(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Merge one event: the earliest start, the gravest status; of the rest the last value sent."""
    needed = ["pipeline_name", "pipeline_source", "reference_id", "started_at"]
    require(arguments, needed, "invalid_arguments")
    if not (is_blank(arguments.get("commit_sha")) and is_blank(arguments.get("pr_number"))):
        require(arguments, ["repository"], "invalid_arguments")
    sent = {name: value for name, value in fields.read(arguments, _READERS).items() if value is not None}
    runs = sandbox.store.collection(COLLECTION)
    now = rfc3339(sandbox.now())
    known = runs.get(sent["reference_id"]) or {"status": "unknown", "created_at": now}
    runs.put(sent["reference_id"], {**known, **sent, **_merged(known, sent), "updated_at": now})
    return {}


def _merged(known: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
    statuses = [known["status"], sent.get("status", "unknown")]
    return {
        "started_at": min(known.get("started_at", sent["started_at"]), sent["started_at"]),
        "status": max(statuses, key=_SEVERITY.index),
    }
