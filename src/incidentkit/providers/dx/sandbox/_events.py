"""Events by `reference_id`: incidents.*, pipelineRuns.* and deployments.*"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from incidentkit.providers.dx.sandbox import _fields as fields
from incidentkit.providers.dx.sandbox._fields import DXRefused, invalid_arguments, is_blank, require
from incidentkit.sandbox._values import rfc3339

if TYPE_CHECKING:
    from incidentkit.providers.dx.sandbox._fields import Arguments
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._store import Collection


INCIDENTS = "dx.incidents"

_INCIDENT_FIELDS: dict[str, fields.Reader] = {
    "reference_id": fields.text,
    "name": fields.text,
    "priority": fields.text,
    "source_url": fields.text,
    "started_at": fields.moment,
    "resolved_at": fields.moment,
    "services": fields.services,
    "metadata": fields.metadata,
}
_BLANK_INCIDENT: dict[str, Any] = {
    "name": None,
    "priority": None,
    "source_url": None,
    "resolved_at": None,
    "services": [],
    "metadata": {},
}


def upsert_incident(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Create or change. What is absent stays; null empties the field, also `resolved_at` (not documented)."""
    require(arguments, ["reference_id", "started_at"], "invalid_arguments")
    sent = fields.read(arguments, _INCIDENT_FIELDS)
    incidents = sandbox.store.collection(INCIDENTS)
    now = rfc3339(sandbox.now())
    known = incidents.get(sent["reference_id"]) or {**_BLANK_INCIDENT, "created_at": now}
    incidents.put(sent["reference_id"], {**known, **sent, "updated_at": now})
    return {}


PIPELINE_RUNS = "dx.pipeline_runs"

_SEVERITY = ["unknown", "running", "success", "cancelled", "failure"]


def _status(value: Any, name: str) -> str:
    if value is None:
        return "unknown"
    if value not in _SEVERITY:
        raise invalid_arguments(f"{name} must be failure, running, success or cancelled")
    return str(value)


_RUN_FIELDS: dict[str, fields.Reader] = {
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


def upsert_pipeline_run(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Merge one event: the earliest start, the gravest status; of the rest the last value sent."""
    needed = ["pipeline_name", "pipeline_source", "reference_id", "started_at"]
    require(arguments, needed, "invalid_arguments")
    if not (is_blank(arguments.get("commit_sha")) and is_blank(arguments.get("pr_number"))):
        require(arguments, ["repository"], "invalid_arguments")
    sent = {name: value for name, value in fields.read(arguments, _RUN_FIELDS).items() if value is not None}
    runs = sandbox.store.collection(PIPELINE_RUNS)
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


DEPLOYMENTS = "dx.deployments"
PULLS = "dx.pull_services"

_DEPLOYMENT_FIELDS: dict[str, fields.Reader] = {
    "deployed_at": fields.flexible_moment,
    "service": fields.service,
    "repository": fields.text,
    "commit_sha": fields.commit,
    "merge_commit_shas": fields.commits,
    "environment": fields.text,
    "source_url": fields.text,
    "source_name": fields.text,
    "integration_branch": fields.text,
    "success": fields.flag,
    "metadata": fields.metadata,
}


def create_deployment(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Create, or accept a repeat with the same values; a repeat with others is refused.

    The server makes a UUID where no `reference_id` is sent. Only the values sent are compared.
    """
    sent = _read_deployment(arguments)
    unnamed = is_blank(arguments.get("reference_id"))
    reference = str(uuid.uuid4()) if unnamed else _reference(arguments)
    known = _deployments(sandbox).get(reference)
    if known is None:
        return _store_deployment(sandbox, reference, sent)
    if any(known.get(name) != value for name, value in sent.items()):
        raise DXRefused("reference_id_conflict", f"deployment {reference} exists with other values")
    return {"action": "created", "reference_id": reference}


def upsert_deployment(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Create, or patch what is there."""
    reference = _reference(arguments)
    sent = _read_deployment(arguments)
    if reference in _deployments(sandbox):
        return _patch_deployment(sandbox, reference, sent)
    return _store_deployment(sandbox, reference, sent)


def update_deployment(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Patch what is there; never creates."""
    reference = _reference(arguments)
    sent = _read_deployment(arguments)
    if reference not in _deployments(sandbox):
        raise DXRefused("deployment_not_found", f"no deployment {reference}")
    return _patch_deployment(sandbox, reference, sent)


def delete_deployment(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Delete; one that is gone already is a success too."""
    reference = _reference(arguments)
    _refuse_foreign(_deployments(sandbox), reference)
    _deployments(sandbox).delete(reference)
    return {"action": "deleted", "reference_id": reference}


def set_pull_services(sandbox: Sandbox, arguments: Arguments) -> dict[str, Any]:
    """Tie services to a pull request: added to what is there, or instead of it with `replace`."""
    require(arguments, ["services"], "required_params_missing")
    sent = fields.services(arguments["services"], "services")
    replace = bool(fields.flag(arguments.get("replace"), "replace"))
    key, pull = _pull(arguments)
    pulls = sandbox.store.collection(PULLS)
    stored = pulls.get(key)
    known: list[dict[str, str]] = stored["services"] if stored and not replace else []
    merged = {each["identifier"]: each for each in [*known, *sent]}
    pulls.put(key, {**pull, "services": list(merged.values())})
    return {}


def _pull(arguments: Arguments) -> tuple[str, dict[str, Any]]:
    github_id = fields.integer(arguments.get("github_pull_id"), "github_pull_id")
    if github_id is not None:
        return f"github:{github_id}", {"github_pull_id": github_id}
    require(arguments, ["repository", "pull_number"], "required_params_missing")
    repository = fields.text(arguments["repository"], "repository")
    number = fields.integer(arguments["pull_number"], "pull_number")
    return f"{repository}#{number}", {"repository": repository, "pull_number": number}


def _read_deployment(arguments: Arguments) -> dict[str, Any]:
    """What was sent. null counts as absent, except that it empties metadata (neither is documented)."""
    return {name: value for name, value in fields.read(arguments, _DEPLOYMENT_FIELDS).items() if value is not None}


def _reference(arguments: Arguments) -> str:
    require(arguments, ["reference_id"], "required_params_missing")
    reference = arguments["reference_id"]
    if isinstance(reference, bool) or not isinstance(reference, str | int):
        raise DXRefused("invalid_reference_id", "reference_id must be text or an integer")
    return str(reference)


def _store_deployment(sandbox: Sandbox, reference: str, sent: dict[str, Any]) -> dict[str, Any]:
    require(sent, ["deployed_at", "service"], "required_params_missing")
    if not sent.get("merge_commit_shas"):
        require(sent, ["repository"], "required_params_missing")
    now = rfc3339(sandbox.now())
    record = {"reference_id": reference, "api_managed": True, **sent, "created_at": now, "updated_at": now}
    _deployments(sandbox).put(reference, record)
    return {"action": "created", "reference_id": reference}


def _patch_deployment(sandbox: Sandbox, reference: str, sent: dict[str, Any]) -> dict[str, Any]:
    deployments = _deployments(sandbox)
    known = _refuse_foreign(deployments, reference)
    outdated = set[str]()
    if "commit_sha" in sent:
        outdated.add("merge_commit_shas")
    if sent.get("merge_commit_shas"):
        outdated.add("commit_sha")
    kept = {name: value for name, value in known.items() if name not in outdated}
    deployments.put(reference, {**kept, **sent, "updated_at": rfc3339(sandbox.now())})
    return {"action": "updated", "reference_id": reference}


def _refuse_foreign(deployments: Collection, reference: str) -> dict[str, Any]:
    """Rows that a connector made (`api_managed` false) are not for this API."""
    known = deployments.get(reference) or {}
    if not known.get("api_managed", True):
        raise DXRefused("deployment_not_api_managed", f"deployment {reference} was not made through the API")
    return known


def _deployments(sandbox: Sandbox) -> Collection:
    return sandbox.store.collection(DEPLOYMENTS)
