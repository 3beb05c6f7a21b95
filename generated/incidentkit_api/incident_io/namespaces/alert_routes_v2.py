# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import alert_routes_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.alert_route_slim_v2 import AlertRouteSlimV2
    from ..models.alert_routes_create_payload_v2 import AlertRoutesCreatePayloadV2
    from ..models.alert_routes_create_result_v2 import AlertRoutesCreateResultV2
    from ..models.alert_routes_list_result_v2 import AlertRoutesListResultV2
    from ..models.alert_routes_show_result_v2 import AlertRoutesShowResultV2
    from ..models.alert_routes_update_payload_v2 import AlertRoutesUpdatePayloadV2
    from ..models.alert_routes_update_result_v2 import AlertRoutesUpdateResultV2


class AlertRoutesV2:
    """What becomes of alerts: grouping, paging, incidents. V3 is the newer form.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int = 25, after: str | Unset = UNSET) -> AlertRoutesListResultV2:
        """List alert routes

        In short, without their configuration. Cursor-paged: 25 records per page unless told, 50 at most.
        Needs the scope `alert_routes.view`.

        Sent as `GET /v2/alert_routes`.

        Args:
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.alert_routes_v2_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int = 50, after: str | Unset = UNSET) -> Pages[AlertRouteSlimV2]:
        """List alert routes, page after page

        In short, without their configuration. Cursor-paged: 25 records per page unless told, 50 at most.
        Needs the scope `alert_routes.view`.

        Sent as `GET /v2/alert_routes`. `after` says where to start.

        Args:
            page_size: Records per page.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[AlertRouteSlimV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.alert_routes
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: AlertRoutesCreatePayloadV2) -> AlertRoutesCreateResultV2:
        """Create an alert route

        Not idempotent: look for the name first. All writes to alert configuration share one lock: send one
        at a time. Needs the scope `alert_route.create`.

        Sent as `POST /v2/alert_routes`. One at a time. A repeat may double the effect.
        """
        return await self._caller.call(_operations.alert_routes_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> AlertRoutesShowResultV2:
        """Show an alert route

        Needs the scope `alert_routes.view`.

        Sent as `GET /v2/alert_routes/{id}`.
        """
        return await self._caller.call(_operations.alert_routes_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: AlertRoutesUpdatePayloadV2) -> AlertRoutesUpdateResultV2:
        """Update an alert route

        Replaces the whole route. `version` must be the current one. All writes to alert configuration share
        one lock: send one at a time. Needs the scope `alert_route.update`.

        Sent as `PUT /v2/alert_routes/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_routes_v2_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an alert route

        A repeat answers 404. All writes to alert configuration share one lock: send one at a time. Needs
        the scope `alert_route.destroy`.

        Sent as `DELETE /v2/alert_routes/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_routes_v2_delete.asyncio_detailed, id=id)
