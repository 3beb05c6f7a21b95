"""Import targets of Cachet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from incidentkit._async import AsyncLazy
from incidentkit._json import is_list, is_object
from incidentkit._text import suggestion
from incidentkit.errors import ConfigurationError
from incidentkit.providers._fields import Field, Shape
from incidentkit.providers._targets import ClientTarget, TargetKind, Upserting, open_client
from incidentkit.providers.cachet._keyed import ExternalKeys
from incidentkit.providers.cachet.check import check
from incidentkit.providers.cachet.client import Cachet

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from incidentkit._results import UpsertResult
    from incidentkit.providers._targets import Target, TargetOptions


COMPONENT_STATUS: Final = {
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
        Field("status", "int", names=COMPONENT_STATUS),
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

COMPONENT_GROUP_SHAPE: Final = Shape(
    target="cachet/component-groups",
    fields=(
        Field("key", required=True, help="your stable id of the group"),
        Field("name", required=True, help="at most 255 characters"),
        Field("order", "int", help="position, from 0"),
        Field("visible", "bool", help="whether everyone sees it"),
        Field("collapsed", "int", names={"expanded": 0, "collapsed": 1, "collapsed_unless_incident": 2}),
        Field("order_column", help="id, last_updated, name, status, or manual"),
        Field("order_direction", help="asc or desc; needed with every order_column but manual"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

INCIDENT_UPDATE_SHAPE: Final = Shape(
    target="cachet/incident-updates",
    fields=(
        Field("incident", required=True, help="your key of the incident, or its id"),
        Field("status", "int", required=True, names=_INCIDENT_STATUS),
        Field("message", required=True, help="Markdown"),
    ),
    key=("incident", "status", "message"),
)

SCHEDULE_SHAPE: Final = Shape(
    target="cachet/schedules",
    fields=(
        Field("key", required=True, help="your stable id of the schedule"),
        Field("name", required=True, help="at most 255 characters"),
        Field("message", required=True, help="Markdown"),
        Field("scheduled_at", "timestamp", required=True, help="when it begins"),
        Field("completed_at", "timestamp", help="when it ends"),
        Field("published_at", "timestamp", help="when it becomes visible"),
        Field("notifications", "bool", help="whether subscribers get e-mail; for a new one"),
        Field("components", "json", help="objects of id and status, or an object of id to status"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("key",),
    groups={"meta": "any"},
)

SUBSCRIBER_SHAPE: Final = Shape(
    target="cachet/subscribers",
    fields=(
        Field("email", required=True),
        Field("global", "bool", help="whether told of everything"),
        Field("components", "strings", clearable=True, help="ids of components to be told of"),
        Field("verified", "bool", help="whether a new address counts as confirmed"),
        Field("meta", "object", help="values of your own"),
    ),
    key=("email",),
    groups={"meta": "any"},
)

INCIDENT_TEMPLATE_SHAPE: Final = Shape(
    target="cachet/incident-templates",
    fields=(
        Field("slug", required=True, help="what incidents name it by"),
        Field("name", required=True, help="at most 255 characters"),
        Field("template", required=True, help="the message, with places to be filled in"),
        Field("engine", help="twig, or blade where the server allows it"),
    ),
    key=("slug",),
)

METRIC_SHAPE: Final = Shape(
    target="cachet/metrics",
    fields=(
        Field("name", required=True, help="at most 255 characters"),
        Field("suffix", required=True, help="the unit"),
        Field("description"),
        Field("default_value", help="at most two decimal places"),
        Field("threshold", "int", help="minutes within which points are folded together, a divisor of 60"),
        Field("calc_type", "int", names={"sum": 0, "average": 1}, help="for a new one"),
        Field("display_chart", "bool", help="for a new one"),
        Field("places", "int", help="decimal places shown, 0 to 4; for a new one"),
    ),
    key=("name",),
)

METRIC_POINT_SHAPE: Final = Shape(
    target="cachet/metric-points",
    fields=(
        Field("metric", required=True, help="name or id of the metric"),
        Field("timestamp", "timestamp", required=True, help="ascending for each metric"),
        Field("value", "float", required=True),
        Field("server_zone", help="the server's time zone, such as Europe/Berlin; UTC unless told"),
    ),
    key=("metric", "timestamp"),
)


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
        super().__init__(open_client(Cachet, options.connection), family.shape, check, options.connection)
        self._family = family
        self._sandbox = options.connection.sandbox
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._parents = AsyncLazy(self._read_parents)
        self._children = AsyncLazy(lambda: family.index(self._client))
        self._made: dict[str, AsyncLazy[str]] = {}

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
            found = await self._made.setdefault(stated, AsyncLazy(lambda: self._family.make(self._client, stated)))()
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
        INCIDENT_UPDATE_SHAPE,
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
        METRIC_POINT_SHAPE,
        parent="metric",
        known_by="name",
        wire=str.strip,
        read=_metrics,
        make=_make_metric,
        index=lambda cachet: cachet.metric_points.index(),
    )
)


class CachetTarget(ClientTarget[Cachet]):
    """Records of one status page."""

    def __init__(
        self,
        options: TargetOptions,
        shape: Shape,
        pick: Callable[[Cachet], Any],
        adapt: Callable[[dict[str, Any]], dict[str, Any]],
    ) -> None:
        super().__init__(open_client(Cachet, options.connection), shape, check, options.connection)
        self._adapt = adapt
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._index: AsyncLazy[Upserting] = AsyncLazy(pick(self._client).index)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = self._adapt(record)
        return await (await self._index()).upsert(**asked)


def _as_it_is(record: dict[str, Any]) -> dict[str, Any]:
    return record


def _with_states(record: dict[str, Any]) -> dict[str, Any]:
    return {**record, "components": _states(record["components"])} if "components" in record else record


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
    return COMPONENT_STATUS[stated] if stated in COMPONENT_STATUS else int(stated)


def _subscriber(record: dict[str, Any]) -> dict[str, Any]:
    asked = {"global_" if name == "global" else name: value for name, value in record.items()}
    if asked.get("components"):
        asked["components"] = [_component_id(component) for component in asked["components"]]
    return asked


def _component_id(stated: str) -> int:
    if not stated.strip().isdecimal():
        raise ConfigurationError(f"components: {stated!r} is no id of a component, which is a number")
    return int(stated)


def _keyed_kind(
    shape: Shape,
    pick: Callable[[Cachet], Any],
    adapt: Callable[[dict[str, Any]], dict[str, Any]] = _as_it_is,
) -> TargetKind:
    def open_target(options: TargetOptions) -> Target:
        return CachetTarget(options, shape, pick, adapt)

    return TargetKind("cachet", shape, open_target)


TARGETS: Final = (
    _keyed_kind(COMPONENT_SHAPE, lambda cachet: cachet.components),
    _keyed_kind(COMPONENT_GROUP_SHAPE, lambda cachet: cachet.component_groups),
    _keyed_kind(INCIDENT_SHAPE, lambda cachet: cachet.incidents, _with_states),
    INCIDENT_UPDATES,
    _keyed_kind(SCHEDULE_SHAPE, lambda cachet: cachet.schedules, _with_states),
    _keyed_kind(SUBSCRIBER_SHAPE, lambda cachet: cachet.subscribers, _subscriber),
    _keyed_kind(INCIDENT_TEMPLATE_SHAPE, lambda cachet: cachet.incident_templates),
    _keyed_kind(METRIC_SHAPE, lambda cachet: cachet.metrics),
    METRIC_POINTS,
)
