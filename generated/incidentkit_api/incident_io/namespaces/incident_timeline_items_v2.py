# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incident_timeline_items_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.incident_timeline_item_v2 import IncidentTimelineItemV2
    from ..models.incident_timeline_items_create_payload_v2 import IncidentTimelineItemsCreatePayloadV2
    from ..models.incident_timeline_items_create_result_v2 import IncidentTimelineItemsCreateResultV2
    from ..models.incident_timeline_items_list_result_v2 import IncidentTimelineItemsListResultV2
    from ..models.incident_timeline_items_update_payload_v2 import IncidentTimelineItemsUpdatePayloadV2
    from ..models.incident_timeline_items_update_result_v2 import IncidentTimelineItemsUpdateResultV2


class IncidentTimelineItemsV2:
    """The story of an incident, as people tell it.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, incident_id: str, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> IncidentTimelineItemsListResultV2:
        """List the timeline of an incident

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/incident_timeline_items`.

        Args:
            incident_id: The incident.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.incident_timeline_items_v2_list.asyncio_detailed,
            incident_id=incident_id,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self, *, incident_id: str, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> Pages[IncidentTimelineItemV2]:
        """List the timeline of an incident, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/incident_timeline_items`. `after` says where to start.

        Args:
            incident_id: The incident.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentTimelineItemV2], str | None]:
            _answer = await self.list(
                incident_id=incident_id, page_size=page_size, after=after if _position is None else _position
            )
            _found = _answer.incident_timeline_items
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentTimelineItemsCreatePayloadV2) -> IncidentTimelineItemsCreateResultV2:
        """Add an item to the timeline of an incident

        The required idempotency key lets it be repeated safely.

        Sent as `POST /v2/incident_timeline_items`. A repeat with the same `idempotency_key` is harmless;
        without one it may double the effect.
        """
        return await self._caller.call(_operations.incident_timeline_items_v2_create.asyncio_detailed, body=body)

    async def update(
        self, id: str, *, body: IncidentTimelineItemsUpdatePayloadV2
    ) -> IncidentTimelineItemsUpdateResultV2:
        """Change an item of a timeline

        Fields left out keep their value.

        Sent as `PATCH /v2/incident_timeline_items/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.incident_timeline_items_v2_update.asyncio_detailed, id=id, body=body)
