"""How an incident's updates add up to impacts on components."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit.sandbox.store import Document


def impacts(updates: Sequence[Document]) -> list[Document]:
    """From when to when each component was how badly off; `updates` in the order of time.

    An impact lasts until an update states another status of its component, or the incident is resolved.
    """
    over: list[Document] = []
    going_on: dict[str, Document] = {}
    for update in updates:
        now = update["published_at"]
        stated = {part["component_id"]: part["component_status"] for part in update["component_statuses"]}
        resolved = update["incident_status"] == "resolved"
        for component_id, impact in list(going_on.items()):
            if resolved or stated.get(component_id, impact["component_status"]) != impact["component_status"]:
                over.append({**going_on.pop(component_id), "end_at": now})
        for component_id, status in stated.items():
            if status != "operational" and not resolved and component_id not in going_on:
                going_on[component_id] = {"component_id": component_id, "component_status": status, "start_at": now}
    return [*over, *going_on.values()]
