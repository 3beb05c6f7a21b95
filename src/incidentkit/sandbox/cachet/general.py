"""ping, version and status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.cachet import labels
from incidentkit.sandbox.cachet.schedules import IN_PROGRESS, Schedules

if TYPE_CHECKING:
    from incidentkit.sandbox.cachet.world import World

VERSION = "3.x-dev"

_MESSAGES = {
    "operational": "All systems are operational.",
    "partial_outage": "Some systems are experiencing issues.",
    "major_outage": "Some systems are experiencing a major outage.",
    "under_maintenance": "Some systems are under maintenance.",
}
_MAJOR_SHARE = 0.25  # of the enabled components


def ping(world: World) -> Any:  # noqa: ARG001 (one shape for the three)
    """A sign of life."""
    return "Pong!"


def version(world: World) -> Any:  # noqa: ARG001 (one shape for the three)
    """As development builds say it."""
    return {"version": VERSION}


def status(world: World) -> Any:
    """The state of the whole, from components, incidents and schedules."""
    name = _system_status(world)
    return {"status": name, "message": _MESSAGES[name]}


def _system_status(world: World) -> str:
    states = [each["status"] for each in world.records("components").values() if each["enabled"]]
    if states and states.count(4) / len(states) >= _MAJOR_SHARE:
        return "major_outage"
    unresolved = any(each["status"] != labels.FIXED for each in world.records("incidents").values())
    if unresolved or any(state in (2, 3, 4) for state in states):
        return "partial_outage"
    return "under_maintenance" if 6 in states or _in_maintenance(world) else "operational"


def _in_maintenance(world: World) -> bool:
    schedules = world.resources["schedules"]
    assert isinstance(schedules, Schedules)
    return any(schedules.status(each) == IN_PROGRESS for each in schedules.records.values())
