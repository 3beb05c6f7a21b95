# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import escalations_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.filters import FilterBy
    from ..models.escalation_path_v2 import EscalationPathV2
    from ..models.escalation_v2 import EscalationV2
    from ..models.escalations_check_escalation_permissions_payload_v2 import (
        EscalationsCheckEscalationPermissionsPayloadV2,
    )
    from ..models.escalations_check_escalation_permissions_result_v2 import (
        EscalationsCheckEscalationPermissionsResultV2,
    )
    from ..models.escalations_create_path_payload_v2 import EscalationsCreatePathPayloadV2
    from ..models.escalations_create_path_result_v2 import EscalationsCreatePathResultV2
    from ..models.escalations_create_payload_v2 import EscalationsCreatePayloadV2
    from ..models.escalations_create_result_v2 import EscalationsCreateResultV2
    from ..models.escalations_list_paths_result_v2 import EscalationsListPathsResultV2
    from ..models.escalations_list_result_v2 import EscalationsListResultV2
    from ..models.escalations_reassign_escalation_payload_v2 import EscalationsReassignEscalationPayloadV2
    from ..models.escalations_reassign_escalation_result_v2 import EscalationsReassignEscalationResultV2
    from ..models.escalations_respond_escalation_payload_v2 import EscalationsRespondEscalationPayloadV2
    from ..models.escalations_show_path_result_v2 import EscalationsShowPathResultV2
    from ..models.escalations_show_result_v2 import EscalationsShowResultV2
    from ..models.escalations_update_path_payload_v2 import EscalationsUpdatePathPayloadV2
    from ..models.escalations_update_path_result_v2 import EscalationsUpdatePathResultV2
    from ..models.escalations_v2_list_alert import EscalationsV2ListAlert
    from ..models.escalations_v2_list_created_at import EscalationsV2ListCreatedAt
    from ..models.escalations_v2_list_escalation_path import EscalationsV2ListEscalationPath
    from ..models.escalations_v2_list_idempotency_key import EscalationsV2ListIdempotencyKey
    from ..models.escalations_v2_list_incident import EscalationsV2ListIncident
    from ..models.escalations_v2_list_status import EscalationsV2ListStatus
    from ..models.escalations_v2_list_updated_at import EscalationsV2ListUpdatedAt


class EscalationsV2:
    """Paging people, and the paths it takes.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_paths(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> EscalationsListPathsResultV2:
        """List escalation paths

        Cursor-paged: 25 records per page unless told, 25 at most. Needs the scope `escalation_paths.view`.

        Sent as `GET /v2/escalation_paths`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.escalations_v2_list_paths.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all_paths(self, *, page_size: int = 25, after: str | Unset = UNSET) -> Pages[EscalationPathV2]:
        """List escalation paths, page after page

        Cursor-paged: 25 records per page unless told, 25 at most. Needs the scope `escalation_paths.view`.

        Sent as `GET /v2/escalation_paths`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[EscalationPathV2], str | None]:
            _answer = await self.list_paths(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.escalation_paths
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_path(self, *, body: EscalationsCreatePathPayloadV2) -> EscalationsCreatePathResultV2:
        """Create an escalation path

        Not idempotent: look for the name first. Needs the scope `escalation_paths.create`.

        Sent as `POST /v2/escalation_paths`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.escalations_v2_create_path.asyncio_detailed, body=body)

    async def show_path(self, id: str) -> EscalationsShowPathResultV2:
        """Show an escalation path

        Needs the scope `escalation_paths.view`.

        Sent as `GET /v2/escalation_paths/{id}`.
        """
        return await self._caller.call(_operations.escalations_v2_show_path.asyncio_detailed, id=id)

    async def update_path(self, id: str, *, body: EscalationsUpdatePathPayloadV2) -> EscalationsUpdatePathResultV2:
        """Update an escalation path

        Replaces the whole path. Needs the scope `escalation_paths.update`.

        Sent as `PUT /v2/escalation_paths/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.escalations_v2_update_path.asyncio_detailed, id=id, body=body)

    async def destroy_path(self, id: str) -> None:
        """Delete an escalation path

        A repeat answers 404. Needs the scope `escalation_paths.destroy`.

        Sent as `DELETE /v2/escalation_paths/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.escalations_v2_destroy_path.asyncio_detailed, id=id)

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        escalation_path: EscalationsV2ListEscalationPath | FilterBy | Unset = UNSET,
        status: EscalationsV2ListStatus | FilterBy | Unset = UNSET,
        alert: EscalationsV2ListAlert | FilterBy | Unset = UNSET,
        incident: EscalationsV2ListIncident | FilterBy | Unset = UNSET,
        created_at: EscalationsV2ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: EscalationsV2ListUpdatedAt | FilterBy | Unset = UNSET,
        idempotency_key: EscalationsV2ListIdempotencyKey | FilterBy | Unset = UNSET,
    ) -> EscalationsListResultV2:
        """List escalations

        The filter `idempotency_key[is]` finds one by the key it was made with. Cursor-paged: 25 records per
        page unless told, 50 at most. Needs the scope `escalations.view`.

        Sent as `GET /v2/escalations`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            escalation_path: Filter by operator: `escalation_path[one_of]=value`, repeated for more
                values.
            status: Filter by operator: `status[one_of]=value`, repeated for more values.
            alert: Filter by operator: `alert[one_of]=value`, repeated for more values.
            incident: Filter by operator: `incident[one_of]=value`, repeated for more values.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
            idempotency_key: By the key it was made with: `idempotency_key[is]=value`.
        """
        return await self._caller.call(
            _operations.escalations_v2_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            escalation_path=escalation_path,
            status=status,
            alert=alert,
            incident=incident,
            created_at=created_at,
            updated_at=updated_at,
            idempotency_key=idempotency_key,
        )

    def list_all(
        self,
        *,
        page_size: int = 50,
        after: str | Unset = UNSET,
        escalation_path: EscalationsV2ListEscalationPath | FilterBy | Unset = UNSET,
        status: EscalationsV2ListStatus | FilterBy | Unset = UNSET,
        alert: EscalationsV2ListAlert | FilterBy | Unset = UNSET,
        incident: EscalationsV2ListIncident | FilterBy | Unset = UNSET,
        created_at: EscalationsV2ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: EscalationsV2ListUpdatedAt | FilterBy | Unset = UNSET,
        idempotency_key: EscalationsV2ListIdempotencyKey | FilterBy | Unset = UNSET,
    ) -> Pages[EscalationV2]:
        """List escalations, page after page

        The filter `idempotency_key[is]` finds one by the key it was made with. Cursor-paged: 25 records per
        page unless told, 50 at most. Needs the scope `escalations.view`.

        Sent as `GET /v2/escalations`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            escalation_path: Filter by operator: `escalation_path[one_of]=value`, repeated for more
                values.
            status: Filter by operator: `status[one_of]=value`, repeated for more values.
            alert: Filter by operator: `alert[one_of]=value`, repeated for more values.
            incident: Filter by operator: `incident[one_of]=value`, repeated for more values.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
            idempotency_key: By the key it was made with: `idempotency_key[is]=value`.
        """

        async def fetch(_position: str | None) -> tuple[_list[EscalationV2], str | None]:
            _answer = await self.list(
                page_size=page_size,
                after=after if _position is None else _position,
                escalation_path=escalation_path,
                status=status,
                alert=alert,
                incident=incident,
                created_at=created_at,
                updated_at=updated_at,
                idempotency_key=idempotency_key,
            )
            _found = _answer.escalations
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: EscalationsCreatePayloadV2) -> EscalationsCreateResultV2:
        """Page people

        By an escalation path or by users. The required idempotency key makes a repeat return the escalation
        there is. At most 60 per minute. Needs the scope `escalations.create`.

        Sent as `POST /v2/escalations`. At most 60 in 60 s. A repeat with the same `idempotency_key` is
        harmless; without one it may double the effect.
        """
        return await self._caller.call(_operations.escalations_v2_create.asyncio_detailed, body=body)

    async def check_escalation_permissions(
        self, escalation_id: str, *, body: EscalationsCheckEscalationPermissionsPayloadV2
    ) -> EscalationsCheckEscalationPermissionsResultV2:
        """Show who may answer an escalation, and how

        Asks only; nobody is paged.

        Sent as `POST /v2/escalations/{escalation_id}/actions/check_permissions`. A repeat changes nothing
        more.
        """
        return await self._caller.call(
            _operations.escalations_v2_check_escalation_permissions.asyncio_detailed,
            escalation_id=escalation_id,
            body=body,
        )

    async def reassign_escalation(
        self, escalation_id: str, *, body: EscalationsReassignEscalationPayloadV2
    ) -> EscalationsReassignEscalationResultV2:
        """Hand an escalation on

        Pages other people by a new escalation. Not idempotent.

        Sent as `POST /v2/escalations/{escalation_id}/actions/reassign`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.escalations_v2_reassign_escalation.asyncio_detailed, escalation_id=escalation_id, body=body
        )

    async def respond_escalation(self, escalation_id: str, *, body: EscalationsRespondEscalationPayloadV2) -> None:
        """Answer an escalation

        Acknowledge, decline or snooze it.

        Sent as `POST /v2/escalations/{escalation_id}/actions/respond`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.escalations_v2_respond_escalation.asyncio_detailed, escalation_id=escalation_id, body=body
        )

    async def show(self, id: str) -> EscalationsShowResultV2:
        """Show an escalation

        Needs the scope `escalations.view`.

        Sent as `GET /v2/escalations/{id}`.
        """
        return await self._caller.call(_operations.escalations_v2_show.asyncio_detailed, id=id)

    async def cancel_escalation(self, id: str) -> None:
        """Cancel an escalation

        A cancelled one stays cancelled. Needs the scope `escalations.cancel`.

        Sent as `POST /v2/escalations/{id}/actions/cancel`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.escalations_v2_cancel_escalation.asyncio_detailed, id=id)
