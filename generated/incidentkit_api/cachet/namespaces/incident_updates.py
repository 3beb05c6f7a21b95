# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import incident_updates as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.incident_update import IncidentUpdate
    from ..models.incident_update_list_result import IncidentUpdateListResult
    from ..models.incident_update_result import IncidentUpdateResult
    from ..models.incident_updates_create_payload import IncidentUpdatesCreatePayload
    from ..models.incident_updates_list_filter import IncidentUpdatesListFilter
    from ..models.incident_updates_update_payload import IncidentUpdatesUpdatePayload


class IncidentUpdates:
    """Entries in the course of an incident. They set its status.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        incident_id: int,
        *,
        filter_: IncidentUpdatesListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> IncidentUpdateListResult:
        """List updates of an incident

        Paged by number, without a total.

        Sent as `GET /api/incidents/{incident_id}/updates`.

        Args:
            incident_id: The incident.
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: status, created_at. A minus in front turns it round.
            include: Related records to add, joined by commas: incident.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.incident_updates_list.asyncio_detailed,
            incident_id=incident_id,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        incident_id: int,
        *,
        filter_: IncidentUpdatesListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[IncidentUpdate]:
        """List updates of an incident, page after page

        Paged by number, without a total.

        Sent as `GET /api/incidents/{incident_id}/updates`. `page` says where to start.

        Args:
            incident_id: The incident.
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: status, created_at. A minus in front turns it round.
            include: Related records to add, joined by commas: incident.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentUpdate], str | None]:
            _answer = await self.list(
                incident_id=incident_id,
                filter_=filter_,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, incident_id: int, *, body: IncidentUpdatesCreatePayload) -> IncidentUpdateResult:
        """Create an update of an incident

        The incident takes the status of its newest update. Nothing keeps a repeat from posting twice. If
        the incident notifies, subscribers get e-mail. Needs the ability `incident-updates.manage`.

        Sent as `POST /api/incidents/{incident_id}/updates`. A repeat may double the effect.

        Args:
            incident_id: The incident.
        """
        return await self._caller.call(
            _operations.incident_updates_create.asyncio_detailed, incident_id=incident_id, body=body
        )

    async def show(self, incident_id: int, update_id: int, *, include: str | Unset = UNSET) -> IncidentUpdateResult:
        """Show an update of an incident

        Sent as `GET /api/incidents/{incident_id}/updates/{update_id}`.

        Args:
            incident_id: The incident.
            update_id: The update.
            include: Related records to add, joined by commas: incident.
        """
        return await self._caller.call(
            _operations.incident_updates_show.asyncio_detailed,
            incident_id=incident_id,
            update_id=update_id,
            include=include,
        )

    async def update(
        self, incident_id: int, update_id: int, *, body: IncidentUpdatesUpdatePayload
    ) -> IncidentUpdateResult:
        """Change an update of an incident

        The incident takes the status of its newest update. Needs the ability `incident-updates.manage`.

        Sent as `PUT /api/incidents/{incident_id}/updates/{update_id}`. A repeat changes nothing more.

        Args:
            incident_id: The incident.
            update_id: The update.
        """
        return await self._caller.call(
            _operations.incident_updates_update.asyncio_detailed,
            incident_id=incident_id,
            update_id=update_id,
            body=body,
        )

    async def delete(self, incident_id: int, update_id: int) -> None:
        """Delete an update of an incident

        The incident falls back to the status of the update before. A repeat answers 404. Needs the ability
        `incident-updates.delete`.

        Sent as `DELETE /api/incidents/{incident_id}/updates/{update_id}`. A repeat changes nothing more.

        Args:
            incident_id: The incident.
            update_id: The update.
        """
        return await self._caller.call(
            _operations.incident_updates_delete.asyncio_detailed, incident_id=incident_id, update_id=update_id
        )
