"""Enum values and their English labels. Real servers translate the labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

COMPONENT_STATUS = {
    1: "Operational",
    2: "Performance Issues",
    3: "Partial Outage",
    4: "Major Outage",
    5: "Unknown",
    6: "Under maintenance",
}
INCIDENT_STATUS = {0: "Reported", 1: "Investigating", 2: "Identified", 3: "Watching", 4: "Fixed"}
SCHEDULE_STATUS = {0: "Upcoming", 1: "In Progress", 2: "Complete"}

UNKNOWN_COMPONENT = 5
FIXED = 4

AUTHENTICATED, GUEST, HIDDEN = 0, 1, 2
"""Who sees a record: token holders, everyone, nobody."""

COLLAPSED = (0, 1, 2)
ORDER_COLUMNS = ("id", "last_updated", "name", "manual", "status")
ORDER_DIRECTIONS = ("asc", "desc")


def pair(labels: Mapping[int, str], value: int | None) -> dict[str, Any]:
    """`{human, value}`, as every status is answered."""
    return {"human": None if value is None else labels.get(value), "value": value}
