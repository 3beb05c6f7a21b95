# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import actions_v3 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.filters import FilterBy
    from ..models.action_v3 import ActionV3
    from ..models.actions_create_payload_v3 import ActionsCreatePayloadV3
    from ..models.actions_create_result_v3 import ActionsCreateResultV3
    from ..models.actions_list_result_v3 import ActionsListResultV3
    from ..models.actions_show_result_v3 import ActionsShowResultV3
    from ..models.actions_update_payload_v3 import ActionsUpdatePayloadV3
    from ..models.actions_update_result_v3 import ActionsUpdateResultV3
    from ..models.actions_v3_list_created_at import ActionsV3ListCreatedAt
    from ..models.actions_v3_list_incident_mode import ActionsV3ListIncidentMode
    from ..models.actions_v3_list_updated_at import ActionsV3ListUpdatedAt


class ActionsV3:
    """Things to do while an incident lasts.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        incident_mode: ActionsV3ListIncidentMode | Unset = UNSET,
        created_at: ActionsV3ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: ActionsV3ListUpdatedAt | FilterBy | Unset = UNSET,
    ) -> ActionsListResultV3:
        """List actions

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v3/actions`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            incident_id: Only those of this incident.
            incident_mode: Only from incidents of this mode.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
        """
        return await self._caller.call(
            _operations.actions_v3_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            incident_id=incident_id,
            incident_mode=incident_mode,
            created_at=created_at,
            updated_at=updated_at,
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        incident_mode: ActionsV3ListIncidentMode | Unset = UNSET,
        created_at: ActionsV3ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: ActionsV3ListUpdatedAt | FilterBy | Unset = UNSET,
    ) -> Pages[ActionV3]:
        """List actions, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v3/actions`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            incident_id: Only those of this incident.
            incident_mode: Only from incidents of this mode.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
        """

        async def fetch(_position: str | None) -> tuple[_list[ActionV3], str | None]:
            _answer = await self.list(
                page_size=page_size,
                after=after if _position is None else _position,
                incident_id=incident_id,
                incident_mode=incident_mode,
                created_at=created_at,
                updated_at=updated_at,
            )
            _found = _answer.actions
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: ActionsCreatePayloadV3) -> ActionsCreateResultV3:
        """Create an action

        Not idempotent.

        Sent as `POST /v3/actions`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.actions_v3_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> ActionsShowResultV3:
        """Show an action

        Sent as `GET /v3/actions/{id}`.
        """
        return await self._caller.call(_operations.actions_v3_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: ActionsUpdatePayloadV3) -> ActionsUpdateResultV3:
        """Update an action

        Description and status are both required.

        Sent as `PUT /v3/actions/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.actions_v3_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an action

        A repeat answers 404.

        Sent as `DELETE /v3/actions/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.actions_v3_delete.asyncio_detailed, id=id)
