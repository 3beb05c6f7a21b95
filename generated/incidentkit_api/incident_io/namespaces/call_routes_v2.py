# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import call_routes_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.call_route_v2 import CallRouteV2
    from ..models.call_routes_create_allowed_caller_payload_v2 import CallRoutesCreateAllowedCallerPayloadV2
    from ..models.call_routes_create_allowed_caller_result_v2 import CallRoutesCreateAllowedCallerResultV2
    from ..models.call_routes_create_option_payload_v2 import CallRoutesCreateOptionPayloadV2
    from ..models.call_routes_create_option_result_v2 import CallRoutesCreateOptionResultV2
    from ..models.call_routes_list_allowed_callers_result_v2 import CallRoutesListAllowedCallersResultV2
    from ..models.call_routes_list_options_result_v2 import CallRoutesListOptionsResultV2
    from ..models.call_routes_list_result_v2 import CallRoutesListResultV2
    from ..models.call_routes_show_allowed_caller_result_v2 import CallRoutesShowAllowedCallerResultV2
    from ..models.call_routes_show_option_result_v2 import CallRoutesShowOptionResultV2
    from ..models.call_routes_show_result_v2 import CallRoutesShowResultV2
    from ..models.call_routes_update_allowed_caller_payload_v2 import CallRoutesUpdateAllowedCallerPayloadV2
    from ..models.call_routes_update_allowed_caller_result_v2 import CallRoutesUpdateAllowedCallerResultV2
    from ..models.call_routes_update_option_payload_v2 import CallRoutesUpdateOptionPayloadV2
    from ..models.call_routes_update_option_result_v2 import CallRoutesUpdateOptionResultV2
    from ..models.call_routes_update_payload_v2 import CallRoutesUpdatePayloadV2
    from ..models.call_routes_update_result_v2 import CallRoutesUpdateResultV2


class CallRoutesV2:
    """Phone numbers that page who is on call.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> CallRoutesListResultV2:
        """List call routes

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/call_routes`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.call_routes_v2_list.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> Pages[CallRouteV2]:
        """List call routes, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/call_routes`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[CallRouteV2], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.call_routes
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def list_allowed_callers(self, call_route_id: str) -> CallRoutesListAllowedCallersResultV2:
        """List callers let through by a call route

        Not paged.

        Sent as `GET /v2/call_routes/{call_route_id}/allowed_callers`.
        """
        return await self._caller.call(
            _operations.call_routes_v2_list_allowed_callers.asyncio_detailed, call_route_id=call_route_id
        )

    async def create_allowed_caller(
        self, call_route_id: str, *, body: CallRoutesCreateAllowedCallerPayloadV2
    ) -> CallRoutesCreateAllowedCallerResultV2:
        """Create a caller let through by a call route

        Not idempotent: look for the number first.

        Sent as `POST /v2/call_routes/{call_route_id}/allowed_callers`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.call_routes_v2_create_allowed_caller.asyncio_detailed, call_route_id=call_route_id, body=body
        )

    async def show_allowed_caller(self, call_route_id: str, id: str) -> CallRoutesShowAllowedCallerResultV2:
        """Show a caller let through by a call route

        Sent as `GET /v2/call_routes/{call_route_id}/allowed_callers/{id}`.
        """
        return await self._caller.call(
            _operations.call_routes_v2_show_allowed_caller.asyncio_detailed, call_route_id=call_route_id, id=id
        )

    async def update_allowed_caller(
        self, call_route_id: str, id: str, *, body: CallRoutesUpdateAllowedCallerPayloadV2
    ) -> CallRoutesUpdateAllowedCallerResultV2:
        """Update a caller let through by a call route

        Sent as `PUT /v2/call_routes/{call_route_id}/allowed_callers/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.call_routes_v2_update_allowed_caller.asyncio_detailed,
            call_route_id=call_route_id,
            id=id,
            body=body,
        )

    async def destroy_allowed_caller(self, call_route_id: str, id: str) -> None:
        """Delete a caller let through by a call route

        A repeat answers 404.

        Sent as `DELETE /v2/call_routes/{call_route_id}/allowed_callers/{id}`. A repeat changes nothing
        more.
        """
        return await self._caller.call(
            _operations.call_routes_v2_destroy_allowed_caller.asyncio_detailed, call_route_id=call_route_id, id=id
        )

    async def list_options(self, call_route_id: str) -> CallRoutesListOptionsResultV2:
        """List menu options of a call route

        Not paged.

        Sent as `GET /v2/call_routes/{call_route_id}/options`.
        """
        return await self._caller.call(
            _operations.call_routes_v2_list_options.asyncio_detailed, call_route_id=call_route_id
        )

    async def create_option(
        self, call_route_id: str, *, body: CallRoutesCreateOptionPayloadV2
    ) -> CallRoutesCreateOptionResultV2:
        """Create a menu option of a call route

        Not idempotent: look for the digit first.

        Sent as `POST /v2/call_routes/{call_route_id}/options`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.call_routes_v2_create_option.asyncio_detailed, call_route_id=call_route_id, body=body
        )

    async def show_option(self, call_route_id: str, id: str) -> CallRoutesShowOptionResultV2:
        """Show a menu option of a call route

        Sent as `GET /v2/call_routes/{call_route_id}/options/{id}`.
        """
        return await self._caller.call(
            _operations.call_routes_v2_show_option.asyncio_detailed, call_route_id=call_route_id, id=id
        )

    async def update_option(
        self, call_route_id: str, id: str, *, body: CallRoutesUpdateOptionPayloadV2
    ) -> CallRoutesUpdateOptionResultV2:
        """Update a menu option of a call route

        Sent as `PUT /v2/call_routes/{call_route_id}/options/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.call_routes_v2_update_option.asyncio_detailed, call_route_id=call_route_id, id=id, body=body
        )

    async def destroy_option(self, call_route_id: str, id: str) -> None:
        """Delete a menu option of a call route

        A repeat answers 404.

        Sent as `DELETE /v2/call_routes/{call_route_id}/options/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.call_routes_v2_destroy_option.asyncio_detailed, call_route_id=call_route_id, id=id
        )

    async def show(self, id: str) -> CallRoutesShowResultV2:
        """Show a call route

        Sent as `GET /v2/call_routes/{id}`.
        """
        return await self._caller.call(_operations.call_routes_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: CallRoutesUpdatePayloadV2) -> CallRoutesUpdateResultV2:
        """Update a call route

        Sent as `PUT /v2/call_routes/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.call_routes_v2_update.asyncio_detailed, id=id, body=body)
