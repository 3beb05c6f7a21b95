"""Incidents on status pages of incident.io, present and past ones: each is published once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.json_values import is_list, is_object
from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_shapes import PAST_INCIDENT_SHAPE, STATUS_PAGE_INCIDENT_SHAPE
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget, keyed
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.cli.targets.names import Names
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from incidentkit_api.incident_io.models.status_page_structure_component_v2 import StatusPageStructureComponentV2
    from incidentkit_api.incident_io.models.status_page_structure_v2 import StatusPageStructureV2

    from incidentkit.cli.shape import Shape
    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["PAST_INCIDENTS", "STATUS_PAGE_INCIDENTS"]

_FORMS: Final = "write an object of component to status, or objects of component_id and component_status"


class StatusPageIncidentsTarget(IncidentIOTarget):
    """Incidents on the status pages of one organisation."""

    def __init__(self, options: TargetOptions, shape: Shape = STATUS_PAGE_INCIDENT_SHAPE) -> None:
        super().__init__(options, shape)
        self._pages = ReadOnce(self._read_pages)
        self._components: dict[str, ReadOnce[Names]] = {}

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = await self._on_page(record)
        if "component_statuses" in asked:
            asked["component_statuses"] = await self._affected(asked["status_page_id"], asked["component_statuses"])
        return await self._client.status_page_incidents.create(**asked)

    async def _on_page(self, record: dict[str, Any]) -> dict[str, Any]:
        asked = keyed(record)
        asked["status_page_id"] = (await self._pages()).id(asked.pop("status_page"))
        return asked

    async def _read_pages(self) -> Names:
        pages = await self._client.api.status_pages_v2.list_all_status_pages().collect()
        return Names.of("status_page", pages, stand_in=self._sandbox)

    async def _affected(self, page_id: str, stated: Any) -> dict[str, str]:
        pairs = _pairs(stated)
        if not pairs:
            return {}
        names = await self._components.setdefault(page_id, ReadOnce(lambda: self._read_components(page_id)))()
        return {names.id(component): status for component, status in pairs}

    async def _read_components(self, page_id: str) -> Names:
        structure = (await self._client.api.status_pages_v2.show_status_page_structure(page_id)).current_structure
        pairs = [(component.name, component.component_id) for component in _components(structure)]
        return Names("component_statuses", pairs, stand_in=self._sandbox)


class PastIncidentsTarget(StatusPageIncidentsTarget):
    """Past incidents with their course."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, PAST_INCIDENT_SHAPE)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = await self._on_page(record)
        asked["updates"] = [
            await self._update(asked["status_page_id"], update, f"updates.{at}")
            for at, update in enumerate(asked["updates"])
        ]
        return await self._client.status_page_incidents.create_retrospective(**asked)

    async def _update(self, page_id: str, stated: Any, at: str) -> dict[str, Any]:
        if not is_object(stated):
            raise ConfigurationError(f"{at}: an object of incident_status, message and published_at is needed")
        if "component_statuses" not in stated:
            return stated
        return {**stated, "component_statuses": await self._affected(page_id, stated["component_statuses"])}


def _pairs(stated: Any) -> list[tuple[str, str]]:
    """Component and status, from either way of writing them."""
    pairs: list[tuple[Any, Any]] = []
    if is_object(stated):
        pairs = list(stated.items())
    elif is_list(stated):
        pairs = [(part.get("component_id"), part.get("component_status")) for part in stated if is_object(part)]
    texts = [
        (component, status) for component, status in pairs if isinstance(component, str) and isinstance(status, str)
    ]
    if not (is_object(stated) or is_list(stated)) or len(texts) != len(stated):
        raise ConfigurationError(f"component_statuses: {_FORMS}")
    return texts


def _components(structure: StatusPageStructureV2) -> Iterator[StatusPageStructureComponentV2]:
    """Those of the page itself, of its groups, and of its sub-pages and their groups."""
    for item in structure.items:
        for part in (item, *(item.sub_page.items if item.sub_page else ())):
            if part.component:
                yield part.component
            if part.group:
                yield from part.group.components


STATUS_PAGE_INCIDENTS: Final = TargetKind("incident-io", STATUS_PAGE_INCIDENT_SHAPE, StatusPageIncidentsTarget)
PAST_INCIDENTS: Final = TargetKind("incident-io", PAST_INCIDENT_SHAPE, PastIncidentsTarget)
