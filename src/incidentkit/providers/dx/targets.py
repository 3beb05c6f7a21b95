"""Import targets of DX."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit._json import is_object
from incidentkit.errors import ConfigurationError
from incidentkit.providers._fields import Field, Shape
from incidentkit.providers._targets import ClientTarget, TargetKind, open_client
from incidentkit.providers.dx._batches import BATCH_SIZE
from incidentkit.providers.dx.check import check
from incidentkit.providers.dx.client import DX

INCIDENT_SHAPE: Final = Shape(
    target="dx/incidents",
    fields=(
        Field("reference_id", required=True, help="your stable id of the incident"),
        Field("started_at", "timestamp", required=True),
        Field("resolved_at", "timestamp", clearable=True),
        Field("name", help="what people see"),
        Field("priority", help="free text"),
        Field("source_url", help="where it is managed"),
        Field("services", "objects", clearable=True, help="identifiers, or objects of identifier and name"),
        Field("metadata", "object", clearable=True, help="values of your own"),
    ),
    key=("reference_id",),
    groups={"metadata": "any"},
)

DEPLOYMENT_SHAPE: Final = Shape(
    target="dx/deployments",
    fields=(
        Field("reference_id", required=True, help="your stable id of the deployment"),
        Field("deployed_at", "timestamp", help="needed for a new one"),
        Field("service", "any", help="identifier, or object of identifier and name; needed for a new one"),
        Field("repository", help="with the organisation; this or merge_commit_shas is needed for a new one"),
        Field("commit_sha", help="7 to 40 characters"),
        Field("merge_commit_shas", "strings", help="each 7 to 40 characters"),
        Field("environment", help="such as production"),
        Field("source_url", help="where it is managed"),
        Field("source_name", help="the tool that manages it"),
        Field("metadata", "object", help="values of your own"),
    ),
    key=("reference_id",),
    groups={"metadata": "any"},
)

PIPELINE_RUN_SHAPE: Final = Shape(
    target="dx/pipeline-runs",
    fields=(
        Field("reference_id", required=True, help="your stable id of the run"),
        Field("pipeline_name", required=True),
        Field("pipeline_source", required=True, help="the tool it runs in"),
        Field("started_at", "timestamp", required=True, help="the earliest one told stays"),
        Field("finished_at", "timestamp"),
        Field("status", help="failure, cancelled, success or running; the gravest one told stays"),
        Field("repository", help="with the organisation; needed with commit_sha or pr_number"),
        Field("commit_sha"),
        Field("pr_number", "int"),
        Field("head_branch"),
        Field("source_url", help="its page in its own tool"),
        Field("email", help="of who started it"),
        Field("github_username", help="of who started it"),
        Field("gitlab_username", help="of who started it"),
    ),
    key=("reference_id",),
)

CUSTOM_DATA_SHAPE: Final = Shape(
    target="dx/custom-data",
    fields=(
        Field("reference", required=True, help="what the value belongs to"),
        Field("key", required=True, help="its name"),
        Field("value", "object", help="replaces the stored object whole; needed"),
        Field("timestamp", "timestamp", help="when it held; now where left out"),
    ),
    key=("reference", "key"),
    groups={"value": "any"},
)

AI_TOOL_METRICS_SHAPE: Final = Shape(
    target="dx/ai-tool-metrics",
    fields=(
        Field("email", required=True, help="whose usage it is"),
        Field("date", required=True, help="the day, YYYY-MM-DD"),
        Field("tool", required=True),
        Field("is_active", "bool", required=True, help="whether it was used on that day"),
        Field("metrics", "object", help="further figures of your own"),
        Field("input_tokens", "int"),
        Field("output_tokens", "int"),
        Field("cache_write_tokens", "int"),
        Field("cache_read_tokens", "int"),
        Field("spend_cents", "int", help="hundredths of the currency unit"),
    ),
    key=("email", "date", "tool"),
    groups={"metrics": "any"},
)

REPO_GROUP_SHAPE: Final = Shape(
    target="dx/repo-groups",
    fields=(
        Field("reference_id", required=True, help="your stable id of the group"),
        Field("name", required=True, help="what people see"),
        Field("parent_id", "int", help="the group it belongs to, by DX's number"),
        Field("repos", "objects", clearable=True, help="objects of source and external_id, or texts like github:123"),
    ),
    key=("reference_id",),
)


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit._results import UpsertResult
    from incidentkit.providers._targets import Target, TargetOptions

    Upsert: TypeAlias = Callable[[Any], Awaitable[UpsertResult[Any]]]


class DxTarget(ClientTarget[DX]):
    """Records of one DX account, by an upsert of the client."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[DX], Upsert]) -> None:
        super().__init__(open_client(DX, options.connection), shape, check, options.connection)
        self._upsert = pick(self._client)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        return await self._upsert(record)


def _single(upsert: Callable[..., Awaitable[UpsertResult[Any]]]) -> Upsert:
    return lambda record: upsert(**record)


def _repo_groups(dx: DX) -> Upsert:
    async def upsert(record: dict[str, Any]) -> UpsertResult[Any]:
        if record.get("repos"):
            record = {**record, "repos": [_repo(repo) for repo in record["repos"]]}
        return await dx.repo_groups.upsert(**record)

    return upsert


def _repo(stated: Any) -> Any:
    if is_object(stated):
        return stated
    source, colon, external_id = str(stated).partition(":")
    if not (source and colon and external_id):
        raise ConfigurationError(f"repos: {stated!r} is no repository; write it like github:123")
    return {"source": source, "external_id": external_id}


def _kind(shape: Shape, pick: Callable[[DX], Upsert], *, together: int = 1) -> TargetKind:
    def open_target(options: TargetOptions) -> Target:
        return DxTarget(options, shape, pick)

    return TargetKind("dx", shape, open_target, together)


TARGETS: Final = (
    _kind(INCIDENT_SHAPE, lambda dx: _single(dx.incidents.upsert)),
    _kind(DEPLOYMENT_SHAPE, lambda dx: _single(dx.deployments.upsert)),
    _kind(PIPELINE_RUN_SHAPE, lambda dx: _single(dx.pipeline_runs.upsert)),
    _kind(CUSTOM_DATA_SHAPE, lambda dx: dx.custom_data.batched().upsert, together=BATCH_SIZE),
    _kind(AI_TOOL_METRICS_SHAPE, lambda dx: dx.ai_tool_metrics.batched().upsert, together=BATCH_SIZE),
    _kind(REPO_GROUP_SHAPE, _repo_groups),
)
