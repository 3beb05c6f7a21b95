# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import follow_ups_v3 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.filters import FilterBy
    from ..models.follow_up_v3 import FollowUpV3
    from ..models.follow_ups_connect_external_issue_payload_v3 import FollowUpsConnectExternalIssuePayloadV3
    from ..models.follow_ups_connect_external_issue_result_v3 import FollowUpsConnectExternalIssueResultV3
    from ..models.follow_ups_create_from_link_payload_v3 import FollowUpsCreateFromLinkPayloadV3
    from ..models.follow_ups_create_from_link_result_v3 import FollowUpsCreateFromLinkResultV3
    from ..models.follow_ups_create_payload_v3 import FollowUpsCreatePayloadV3
    from ..models.follow_ups_create_result_v3 import FollowUpsCreateResultV3
    from ..models.follow_ups_list_result_v3 import FollowUpsListResultV3
    from ..models.follow_ups_show_result_v3 import FollowUpsShowResultV3
    from ..models.follow_ups_update_payload_v3 import FollowUpsUpdatePayloadV3
    from ..models.follow_ups_update_result_v3 import FollowUpsUpdateResultV3
    from ..models.follow_ups_v3_list_created_at import FollowUpsV3ListCreatedAt
    from ..models.follow_ups_v3_list_incident_mode import FollowUpsV3ListIncidentMode
    from ..models.follow_ups_v3_list_updated_at import FollowUpsV3ListUpdatedAt


class FollowUpsV3:
    """Things to do once an incident is over.

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
        incident_mode: FollowUpsV3ListIncidentMode | Unset = UNSET,
        assignee_team_id: str | Unset = UNSET,
        created_at: FollowUpsV3ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: FollowUpsV3ListUpdatedAt | FilterBy | Unset = UNSET,
    ) -> FollowUpsListResultV3:
        """List follow-ups

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v3/follow_ups`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            incident_id: Only those of this incident.
            incident_mode: Only from incidents of this mode.
            assignee_team_id: Only those given to this team.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
        """
        return await self._caller.call(
            _operations.follow_ups_v3_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            incident_id=incident_id,
            incident_mode=incident_mode,
            assignee_team_id=assignee_team_id,
            created_at=created_at,
            updated_at=updated_at,
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        incident_mode: FollowUpsV3ListIncidentMode | Unset = UNSET,
        assignee_team_id: str | Unset = UNSET,
        created_at: FollowUpsV3ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: FollowUpsV3ListUpdatedAt | FilterBy | Unset = UNSET,
    ) -> Pages[FollowUpV3]:
        """List follow-ups, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v3/follow_ups`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            incident_id: Only those of this incident.
            incident_mode: Only from incidents of this mode.
            assignee_team_id: Only those given to this team.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
        """

        async def fetch(_position: str | None) -> tuple[_list[FollowUpV3], str | None]:
            _answer = await self.list(
                page_size=page_size,
                after=after if _position is None else _position,
                incident_id=incident_id,
                incident_mode=incident_mode,
                assignee_team_id=assignee_team_id,
                created_at=created_at,
                updated_at=updated_at,
            )
            _found = _answer.follow_ups
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: FollowUpsCreatePayloadV3) -> FollowUpsCreateResultV3:
        """Create a follow-up

        Not idempotent.

        Sent as `POST /v3/follow_ups`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.follow_ups_v3_create.asyncio_detailed, body=body)

    async def create_from_link(self, *, body: FollowUpsCreateFromLinkPayloadV3) -> FollowUpsCreateFromLinkResultV3:
        """Create a follow-up from an issue of a tracker

        Not idempotent: look at the follow-ups of the incident first.

        Sent as `POST /v3/follow_ups/actions/create_from_link`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.follow_ups_v3_create_from_link.asyncio_detailed, body=body)

    async def show(self, id: str) -> FollowUpsShowResultV3:
        """Show a follow-up

        Sent as `GET /v3/follow_ups/{id}`.
        """
        return await self._caller.call(_operations.follow_ups_v3_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: FollowUpsUpdatePayloadV3) -> FollowUpsUpdateResultV3:
        """Update a follow-up

        Title and status are both required.

        Sent as `PUT /v3/follow_ups/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.follow_ups_v3_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a follow-up

        A repeat answers 404.

        Sent as `DELETE /v3/follow_ups/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.follow_ups_v3_delete.asyncio_detailed, id=id)

    async def connect_external_issue(
        self, id: str, *, body: FollowUpsConnectExternalIssuePayloadV3
    ) -> FollowUpsConnectExternalIssueResultV3:
        """Connect an issue of a tracker to a follow-up

        Sent as `POST /v3/follow_ups/{id}/actions/connect_external_issue`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.follow_ups_v3_connect_external_issue.asyncio_detailed, id=id, body=body
        )
