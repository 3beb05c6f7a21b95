"""Records of Cachet that belong to another one: entries of an incident's course, points of a metric."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from incidentkit.cli.suggestions import suggestion
from incidentkit.cli.targets import cachet_shapes as shapes
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.client_target import ClientTarget
from incidentkit.cli.targets.clients import open_cachet, probe_cachet
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet import Cachet
from incidentkit.providers.cachet.external_keys import ExternalKeys

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from incidentkit.cli.shape import Shape
    from incidentkit.cli.targets.base import Target, TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["INCIDENT_UPDATES", "METRIC_POINTS"]

_KEYS: Final = ExternalKeys()


@dataclass(frozen=True, slots=True)
class Family:
    """How records find the one they belong to.

    Attributes:
        shape: Of the records.
        parent: The field that names it; `PARENT_id` is the upsert's argument.
        known_by: What it is named by, for messages.
        wire: A stated name in the form in which names are compared.
        read: All that there are: the name in that form, if it has one, and the id.
        make: Makes one, for a sandbox, which starts empty; gives its id.
        index: The records, knowing what was read.
    """

    shape: Shape
    parent: str
    known_by: str
    wire: Callable[[str], str]
    read: Callable[[Cachet], AsyncIterator[tuple[str | None, str]]]
    make: Callable[[Cachet, str], Awaitable[str]]
    index: Callable[[Cachet], Awaitable[Any]]


class _Parents(NamedTuple):
    """The oldest of each name, and all ids."""

    by_name: dict[str, str]
    ids: set[str]


class ChildrenTarget(ClientTarget[Cachet]):
    """Records of one status page that belong to others there; those of one parent are sent in their order."""

    def __init__(self, options: TargetOptions, family: Family) -> None:
        super().__init__(open_cachet(options.connection), family.shape, probe_cachet)
        self._family = family
        self._sandbox = options.connection.sandbox
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._parents = ReadOnce(self._read_parents)
        self._children = ReadOnce(lambda: family.index(self._client))
        self._made: dict[str, ReadOnce[str]] = {}

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        parent_id = await self._parent_id(asked.pop(self._family.parent))
        children = await self._children()
        result: UpsertResult[Any] = await children.upsert(**{f"{self._family.parent}_id": parent_id}, **asked)
        return result

    async def _parent_id(self, stated: str) -> str:
        parents = await self._parents()
        found = parents.by_name.get(self._family.wire(stated)) or (stated if stated in parents.ids else None)
        if found is None and not self._sandbox:
            raise ConfigurationError(_no_such_parent(self._family, stated, [*parents.by_name]))
        if found is None:
            found = await self._made.setdefault(stated, ReadOnce(lambda: self._family.make(self._client, stated)))()
        return found

    async def _read_parents(self) -> _Parents:
        parents = _Parents({}, set())
        async for name, id_ in self._family.read(self._client):
            parents.ids.add(id_)
            if name is not None:
                parents.by_name.setdefault(name, id_)
        return parents


def _no_such_parent(family: Family, stated: str, names: list[str]) -> str:
    hint = suggestion(stated, names, else_say=f"write its {family.known_by} or its id")
    return f"there is no {family.parent} {stated!r}; {hint}"


async def _incidents(cachet: Cachet) -> AsyncIterator[tuple[str | None, str]]:
    async for incident in cachet.incidents.list():
        yield _KEYS.of(incident.attributes.to_dict()), incident.id


async def _make_incident(cachet: Cachet, stated: str) -> str:
    return (await cachet.incidents.upsert(key=stated, name=stated[:255], status=1, message=stated)).record.id


async def _metrics(cachet: Cachet) -> AsyncIterator[tuple[str | None, str]]:
    async for metric in cachet.metrics.list():
        yield metric.attributes.name, metric.id


async def _make_metric(cachet: Cachet, stated: str) -> str:
    return (await cachet.metrics.upsert(name=stated, suffix="value", threshold=1)).record.id


def _kind(family: Family) -> TargetKind:
    def open_target(options: TargetOptions) -> Target:
        return ChildrenTarget(options, family)

    return TargetKind("cachet", family.shape, open_target)


INCIDENT_UPDATES: Final = _kind(
    Family(
        shapes.INCIDENT_UPDATE_SHAPE,
        parent="incident",
        known_by="key",
        wire=_KEYS.wire,
        read=_incidents,
        make=_make_incident,
        index=lambda cachet: cachet.incident_updates.index(),
    )
)
METRIC_POINTS: Final = _kind(
    Family(
        shapes.METRIC_POINT_SHAPE,
        parent="metric",
        known_by="name",
        wire=str.strip,
        read=_metrics,
        make=_make_metric,
        index=lambda cachet: cachet.metric_points.index(),
    )
)
