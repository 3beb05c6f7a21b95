# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import alert_routes_v3 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.alert_route_slim_v3 import AlertRouteSlimV3
    from ..models.alert_routes_create_payload_v3 import AlertRoutesCreatePayloadV3
    from ..models.alert_routes_create_result_v3 import AlertRoutesCreateResultV3
    from ..models.alert_routes_list_result_v3 import AlertRoutesListResultV3
    from ..models.alert_routes_show_result_v3 import AlertRoutesShowResultV3
    from ..models.alert_routes_update_payload_v3 import AlertRoutesUpdatePayloadV3
    from ..models.alert_routes_update_result_v3 import AlertRoutesUpdateResultV3


class AlertRoutesV3:
    """What becomes of alerts: grouping, paging, messages, incidents.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> AlertRoutesListResultV3:
        """List alert routes

        In short, without their configuration. Cursor-paged: 25 records per page unless told, 50 at most.
        Needs the scope `alert_routes.view`.

        Sent as `GET /v3/alert_routes`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.alert_routes_v3_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int = 50, after: str | Unset = UNSET) -> Pages[AlertRouteSlimV3]:
        """List alert routes, page after page

        In short, without their configuration. Cursor-paged: 25 records per page unless told, 50 at most.
        Needs the scope `alert_routes.view`.

        Sent as `GET /v3/alert_routes`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[AlertRouteSlimV3], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.alert_routes
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: AlertRoutesCreatePayloadV3) -> AlertRoutesCreateResultV3:
        """Create an alert route

        Not idempotent: look for the name first. All writes to alert configuration share one lock: send one
        at a time. Needs the scope `alert_route.create`.

        Sent as `POST /v3/alert_routes`. One at a time. A repeat may double the effect.
        """
        return await self._caller.call(_operations.alert_routes_v3_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> AlertRoutesShowResultV3:
        """Show an alert route

        Needs the scope `alert_routes.view`.

        Sent as `GET /v3/alert_routes/{id}`.
        """
        return await self._caller.call(_operations.alert_routes_v3_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: AlertRoutesUpdatePayloadV3) -> AlertRoutesUpdateResultV3:
        """Update an alert route

        Replaces the whole route. `version` must be the current one. All writes to alert configuration share
        one lock: send one at a time. Needs the scope `alert_route.update`.

        Sent as `PUT /v3/alert_routes/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_routes_v3_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an alert route

        A repeat answers 404. All writes to alert configuration share one lock: send one at a time. Needs
        the scope `alert_route.destroy`.

        Sent as `DELETE /v3/alert_routes/{id}`. One at a time. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_routes_v3_delete.asyncio_detailed, id=id)
