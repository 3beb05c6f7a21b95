"""Records of DX: by an upsert for each, or many in one request where DX has a call for that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit.cli.json_values import is_object
from incidentkit.cli.targets import dx_shapes as shapes
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.client_target import ClientTarget
from incidentkit.cli.targets.clients import open_dx, probe_dx
from incidentkit.errors import ConfigurationError
from incidentkit.providers.dx import DX
from incidentkit.providers.dx.batches import BATCH_SIZE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit.cli.shape import Shape
    from incidentkit.cli.targets.base import Target, TargetOptions
    from incidentkit.results import UpsertResult

    Upsert: TypeAlias = Callable[[Any], Awaitable[UpsertResult[Any]]]

__all__ = ["DX_KINDS"]


class DxTarget(ClientTarget[DX]):
    """Records of one DX account, by an upsert of the client."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[DX], Upsert]) -> None:
        super().__init__(open_dx(options.connection), shape, probe_dx)
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


DX_KINDS: Final = (
    _kind(shapes.INCIDENT_SHAPE, lambda dx: _single(dx.incidents.upsert)),
    _kind(shapes.DEPLOYMENT_SHAPE, lambda dx: _single(dx.deployments.upsert)),
    _kind(shapes.PIPELINE_RUN_SHAPE, lambda dx: _single(dx.pipeline_runs.upsert)),
    _kind(shapes.CUSTOM_DATA_SHAPE, lambda dx: dx.custom_data.batched().upsert, together=BATCH_SIZE),
    _kind(shapes.AI_TOOL_METRICS_SHAPE, lambda dx: dx.ai_tool_metrics.batched().upsert, together=BATCH_SIZE),
    _kind(shapes.REPO_GROUP_SHAPE, _repo_groups),
)
