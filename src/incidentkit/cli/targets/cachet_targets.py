"""Records of Cachet that are found by a key of one's own, an e-mail address, a slug or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.json_values import is_list, is_object
from incidentkit.cli.targets import cachet_shapes as shapes
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.cachet_children import INCIDENT_UPDATES, METRIC_POINTS
from incidentkit.cli.targets.client_target import ClientTarget, Upserting
from incidentkit.cli.targets.clients import open_cachet, probe_cachet
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet import Cachet

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.cli.shape import Shape
    from incidentkit.cli.targets.base import Target, TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["CACHET_KINDS"]


class CachetTarget(ClientTarget[Cachet]):
    """Records of one status page."""

    def __init__(
        self,
        options: TargetOptions,
        shape: Shape,
        pick: Callable[[Cachet], Any],
        adapt: Callable[[dict[str, Any]], dict[str, Any]],
    ) -> None:
        super().__init__(open_cachet(options.connection), shape, probe_cachet)
        self._adapt = adapt
        # Read with the first record that is to be sent: a run with nothing left to do reads nothing.
        self._index: ReadOnce[Upserting] = ReadOnce(pick(self._client).index)

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
    return shapes.COMPONENT_STATUS[stated] if stated in shapes.COMPONENT_STATUS else int(stated)


def _subscriber(record: dict[str, Any]) -> dict[str, Any]:
    asked = {"global_" if name == "global" else name: value for name, value in record.items()}
    if asked.get("components"):
        asked["components"] = [_component_id(component) for component in asked["components"]]
    return asked


def _component_id(stated: str) -> int:
    if not stated.strip().isdecimal():
        raise ConfigurationError(f"components: {stated!r} is no id of a component, which is a number")
    return int(stated)


def _kind(
    shape: Shape,
    pick: Callable[[Cachet], Any],
    adapt: Callable[[dict[str, Any]], dict[str, Any]] = _as_it_is,
) -> TargetKind:
    def open_target(options: TargetOptions) -> Target:
        return CachetTarget(options, shape, pick, adapt)

    return TargetKind("cachet", shape, open_target)


CACHET_KINDS: Final = (
    _kind(shapes.COMPONENT_SHAPE, lambda cachet: cachet.components),
    _kind(shapes.COMPONENT_GROUP_SHAPE, lambda cachet: cachet.component_groups),
    _kind(shapes.INCIDENT_SHAPE, lambda cachet: cachet.incidents, _with_states),
    INCIDENT_UPDATES,
    _kind(shapes.SCHEDULE_SHAPE, lambda cachet: cachet.schedules, _with_states),
    _kind(shapes.SUBSCRIBER_SHAPE, lambda cachet: cachet.subscribers, _subscriber),
    _kind(shapes.INCIDENT_TEMPLATE_SHAPE, lambda cachet: cachet.incident_templates),
    _kind(shapes.METRIC_SHAPE, lambda cachet: cachet.metrics),
    METRIC_POINTS,
)
