"""`cachet/components` and `cachet/incidents`: found by a key of one's own, which their meta keeps."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, Protocol

from incidentkit.cli.json_values import is_list, is_object
from incidentkit.cli.shape import Field, Shape
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.clients import open_cachet, probe_cachet
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.providers.cachet import Cachet
    from incidentkit.results import UpsertResult

__all__ = ["COMPONENTS", "INCIDENTS"]

_COMPONENT_STATUS: Final = {
    "operational": 1,
    "performance_issues": 2,
    "partial_outage": 3,
    "major_outage": 4,
    "unknown": 5,
    "under_maintenance": 6,
}
_INCIDENT_STATUS: Final = {"unknown": 0, "investigating": 1, "identified": 2, "watching": 3, "fixed": 4}

COMPONENT_SHAPE: Final = Shape(
    target="cachet/components",
    fields=(
        Field("key", required=True, help="your stable id of the component"),
        Field("name", required=True, help="at most 255 characters"),
        Field("description"),
        Field("status", "int", names=_COMPONENT_STATUS),
        Field("link", help="http or https"),
        Field("order", "int", help="position, from 0"),
        Field("enabled", "bool", help="whether it is shown"),
        Field("component_group_id", "int", help="an existing group"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

INCIDENT_SHAPE: Final = Shape(
    target="cachet/incidents",
    fields=(
        Field("key", required=True, help="your stable id of the incident"),
        Field("name", required=True, help="at most 255 characters"),
        Field("status", "int", required=True, names=_INCIDENT_STATUS),
        Field("message", help="Markdown; this or template is needed"),
        Field("template", help="slug of the template to make the message from"),
        Field("template_vars", "object"),
        Field("visible", "bool", help="whether everyone sees it"),
        Field("stickied", "bool", help="whether it is kept on top"),
        Field("notifications", "bool", help="whether subscribers get e-mail"),
        Field("occurred_at", "timestamp"),
        Field("published_at", "timestamp"),
        Field("components", "json", help="objects of id and status, or an object of id to status"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)


class _Keyed(Protocol):
    """Records that are found by key."""

    async def upsert(self, *, key: str, name: str, **fields: Any) -> UpsertResult[Any]: ...

    async def index(self) -> _Keyed: ...


class CachetTarget:
    """Records of one status page."""

    def __init__(self, options: TargetOptions, shape: Shape, pick: Callable[[Cachet], Any]) -> None:
        self._client = open_cachet(options.connection)
        self._name = shape.target
        self._records: _Keyed = pick(self._client)
        self._indexed: _Keyed | None = None
        self._reading = asyncio.Lock()

    @property
    def requests(self) -> int:
        """See `Target.requests`."""
        return self._client.requests_sent

    async def prepare(self, *, write: bool) -> list[str]:
        """See `Target.prepare`."""
        del write
        await probe_cachet(self._client)
        return []

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        if "components" in record:
            record = {**record, "components": _states(record["components"])}
        indexed = self._indexed or await self._read_index()
        return await indexed.upsert(**record)

    async def _read_index(self) -> _Keyed:
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        async with self._reading:
            if self._indexed is None:
                self._indexed = await self._records.index()
            return self._indexed

    def describe(self) -> str:
        """See `Target.describe`."""
        return f"{self._name} at {self._client.base_url}"

    async def close(self) -> None:
        """See `Target.close`."""
        await self._client.close()


def _states(stated: Any) -> dict[int, int]:
    """Component id to status, from either way of writing it."""
    pairs: list[tuple[Any, Any]] = []
    if is_object(stated):
        pairs = list(stated.items())
    elif is_list(stated):
        pairs = [(part.get("id"), part.get("status")) for part in stated if is_object(part)]
    try:
        states = {int(component): _status(status) for component, status in pairs}
    except (TypeError, ValueError):
        states = {}
    if not states or (is_list(stated) and len(stated) != len(pairs)):
        raise ConfigurationError("components: write each as an object of id and status, both numbers")
    return states


def _status(stated: Any) -> int:
    return _COMPONENT_STATUS[stated] if stated in _COMPONENT_STATUS else int(stated)


def _open_components(options: TargetOptions) -> CachetTarget:
    return CachetTarget(options, COMPONENT_SHAPE, lambda cachet: cachet.components)


def _open_incidents(options: TargetOptions) -> CachetTarget:
    return CachetTarget(options, INCIDENT_SHAPE, lambda cachet: cachet.incidents)


COMPONENTS: Final = TargetKind("cachet", COMPONENT_SHAPE, _open_components)
INCIDENTS: Final = TargetKind("cachet", INCIDENT_SHAPE, _open_incidents)
