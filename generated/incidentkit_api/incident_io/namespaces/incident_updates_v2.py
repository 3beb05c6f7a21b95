# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incident_updates_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.incident_update_v2 import IncidentUpdateV2
    from ..models.incident_updates_create_payload_v2 import IncidentUpdatesCreatePayloadV2
    from ..models.incident_updates_create_result_v2 import IncidentUpdatesCreateResultV2
    from ..models.incident_updates_list_result_v2 import IncidentUpdatesListResultV2


class IncidentUpdatesV2:
    """Messages and changes of status or severity posted on an incident.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, incident_id: str | Unset = UNSET, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> IncidentUpdatesListResultV2:
        """List incident updates

        Of one incident, or of all. Cursor-paged: 25 records per page unless told, 250 at most. Needs the
        scope `incidents.view`.

        Sent as `GET /v2/incident_updates`.

        Args:
            incident_id: Only updates of this incident.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.incident_updates_v2_list.asyncio_detailed,
            incident_id=incident_id,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self, *, incident_id: str | Unset = UNSET, page_size: int = 250, after: str | Unset = UNSET
    ) -> Pages[IncidentUpdateV2]:
        """List incident updates, page after page

        Of one incident, or of all. Cursor-paged: 25 records per page unless told, 250 at most. Needs the
        scope `incidents.view`.

        Sent as `GET /v2/incident_updates`. `after` says where to start.

        Args:
            incident_id: Only updates of this incident.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentUpdateV2], str | None]:
            _answer = await self.list(
                incident_id=incident_id, page_size=page_size, after=after if _position is None else _position
            )
            _found = _answer.incident_updates
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentUpdatesCreatePayloadV2) -> IncidentUpdatesCreateResultV2:
        """Post an update on an incident

        Says something, moves the status, changes the severity, or all at once. The required idempotency key
        lets it be repeated safely.

        Sent as `POST /v2/incident_updates`. A repeat with the same `idempotency_key` is harmless; without
        one it may double the effect.
        """
        return await self._caller.call(_operations.incident_updates_v2_create.asyncio_detailed, body=body)
