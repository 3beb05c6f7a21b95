# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incident_relationships_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.incident_relationship_v1 import IncidentRelationshipV1
    from ..models.incident_relationships_list_result_v1 import IncidentRelationshipsListResultV1


class IncidentRelationshipsV1:
    """Incidents that have to do with each other.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, incident_id: str, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> IncidentRelationshipsListResultV1:
        """List the incidents an incident is related to

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `incidents.view`.

        Sent as `GET /v1/incident_relationships`.

        Args:
            incident_id: The incident.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.incident_relationships_v1_list.asyncio_detailed,
            incident_id=incident_id,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self, *, incident_id: str, page_size: int = 250, after: str | Unset = UNSET
    ) -> Pages[IncidentRelationshipV1]:
        """List the incidents an incident is related to, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `incidents.view`.

        Sent as `GET /v1/incident_relationships`. `after` says where to start.

        Args:
            incident_id: The incident.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentRelationshipV1], str | None]:
            _answer = await self.list(
                incident_id=incident_id, page_size=page_size, after=after if _position is None else _position
            )
            _found = _answer.incident_relationships
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)
