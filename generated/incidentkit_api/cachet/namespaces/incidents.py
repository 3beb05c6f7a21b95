# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import incidents as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.incident import Incident
    from ..models.incident_list_result import IncidentListResult
    from ..models.incident_result import IncidentResult
    from ..models.incidents_create_payload import IncidentsCreatePayload
    from ..models.incidents_list_filter import IncidentsListFilter
    from ..models.incidents_update_payload import IncidentsUpdatePayload


class Incidents:
    """Incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: IncidentsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> IncidentListResult:
        """List incidents

        Paged by number, without a total. With a token more is seen: incidents for token holders, and those
        published later. Sort by `id` while writing, or pages shift.

        Sent as `GET /api/incidents`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, status, id, created_at. A minus in front turns it round.
                Unless told: newest first.
            include: Related records to add, joined by commas: components, components.group, updates,
                user, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.incidents_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: IncidentsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[Incident]:
        """List incidents, page after page

        Paged by number, without a total. With a token more is seen: incidents for token holders, and those
        published later. Sort by `id` while writing, or pages shift.

        Sent as `GET /api/incidents`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, status, id, created_at. A minus in front turns it round.
                Unless told: newest first.
            include: Related records to add, joined by commas: components, components.group, updates,
                user, meta.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[Incident], str | None]:
            _answer = await self.list(
                filter_=filter_,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentsCreatePayload) -> IncidentResult:
        """Create an incident

        Nothing keeps a repeat from making a second one. With `notifications` and open visibility
        subscribers get e-mail. Needs the ability `incidents.manage`.

        Sent as `POST /api/incidents`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incidents_create.asyncio_detailed, body=body)

    async def show(self, incident_id: int, *, include: str | Unset = UNSET) -> IncidentResult:
        """Show an incident

        Sent as `GET /api/incidents/{incident_id}`.

        Args:
            incident_id: The incident.
            include: Related records to add, joined by commas: components, components.group, updates,
                user, meta.
        """
        return await self._caller.call(
            _operations.incidents_show.asyncio_detailed, incident_id=incident_id, include=include
        )

    async def update(self, incident_id: int, *, body: IncidentsUpdatePayload) -> IncidentResult:
        """Change an incident

        Changes only the fields sent. The components concerned cannot be changed. Needs the ability
        `incidents.manage`.

        Sent as `PUT /api/incidents/{incident_id}`. A repeat changes nothing more.

        Args:
            incident_id: The incident.
        """
        return await self._caller.call(
            _operations.incidents_update.asyncio_detailed, incident_id=incident_id, body=body
        )

    async def delete(self, incident_id: int) -> None:
        """Delete an incident

        A repeat answers 404. Needs the ability `incidents.delete`.

        Sent as `DELETE /api/incidents/{incident_id}`. A repeat changes nothing more.

        Args:
            incident_id: The incident.
        """
        return await self._caller.call(_operations.incidents_delete.asyncio_detailed, incident_id=incident_id)
