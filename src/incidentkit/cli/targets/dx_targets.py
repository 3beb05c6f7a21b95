"""`dx/incidents` and `dx/deployments`: the server upserts by reference id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.shape import Field, Shape
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.clients import open_dx, probe_dx

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.providers.dx import DX
    from incidentkit.results import UpsertResult

__all__ = ["DEPLOYMENTS", "INCIDENTS"]

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


class DxTarget:
    """Records of one DX account, by an upsert of the client."""

    def __init__(
        self, options: TargetOptions, shape: Shape, pick: Callable[[DX], Callable[..., Awaitable[UpsertResult[Any]]]]
    ) -> None:
        self._client = open_dx(options.connection)
        self._name = shape.target
        self._upsert = pick(self._client)

    @property
    def requests(self) -> int:
        """See `Target.requests`."""
        return self._client.requests_sent

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        del write
        await probe_dx(self._client)
        return []

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        return await self._upsert(**record)

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{self._name} at {self._client.base_url}"

    async def close(self) -> None:
        """See `Target.close`."""
        await self._client.close()


def _open_incidents(options: TargetOptions) -> DxTarget:
    return DxTarget(options, INCIDENT_SHAPE, lambda dx: dx.incidents.upsert)


def _open_deployments(options: TargetOptions) -> DxTarget:
    return DxTarget(options, DEPLOYMENT_SHAPE, lambda dx: dx.deployments.upsert)


INCIDENTS: Final = TargetKind("dx", INCIDENT_SHAPE, _open_incidents)
DEPLOYMENTS: Final = TargetKind("dx", DEPLOYMENT_SHAPE, _open_deployments)
