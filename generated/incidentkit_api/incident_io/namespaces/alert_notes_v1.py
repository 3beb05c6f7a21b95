# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import alert_notes_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.alert_note_v1 import AlertNoteV1
    from ..models.alert_notes_create_payload_v1 import AlertNotesCreatePayloadV1
    from ..models.alert_notes_create_result_v1 import AlertNotesCreateResultV1
    from ..models.alert_notes_list_result_v1 import AlertNotesListResultV1
    from ..models.alert_notes_show_result_v1 import AlertNotesShowResultV1
    from ..models.alert_notes_update_payload_v1 import AlertNotesUpdatePayloadV1
    from ..models.alert_notes_update_result_v1 import AlertNotesUpdateResultV1


class AlertNotesV1:
    """Notes people leave on alerts.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        alert_id: str | Unset = UNSET,
        alert_group_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> AlertNotesListResultV1:
        """List notes on alerts

        Of one alert or alert group. Cursor-paged: 25 records per page unless told, 250 at most. Needs the
        scope `alerts.view`.

        Sent as `GET /v1/alert_notes`.

        Args:
            alert_id: Only notes on this alert.
            alert_group_id: Only notes on this alert group.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.alert_notes_v1_list.asyncio_detailed,
            alert_id=alert_id,
            alert_group_id=alert_group_id,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self,
        *,
        alert_id: str | Unset = UNSET,
        alert_group_id: str | Unset = UNSET,
        page_size: int = 250,
        after: str | Unset = UNSET,
    ) -> Pages[AlertNoteV1]:
        """List notes on alerts, page after page

        Of one alert or alert group. Cursor-paged: 25 records per page unless told, 250 at most. Needs the
        scope `alerts.view`.

        Sent as `GET /v1/alert_notes`. `after` says where to start.

        Args:
            alert_id: Only notes on this alert.
            alert_group_id: Only notes on this alert group.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[AlertNoteV1], str | None]:
            _answer = await self.list(
                alert_id=alert_id,
                alert_group_id=alert_group_id,
                page_size=page_size,
                after=after if _position is None else _position,
            )
            _found = _answer.alert_notes
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: AlertNotesCreatePayloadV1) -> AlertNotesCreateResultV1:
        """Create a note on an alert

        On an alert or on an alert group. Not idempotent. Needs the scope `alerts.edit`.

        Sent as `POST /v1/alert_notes`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.alert_notes_v1_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> AlertNotesShowResultV1:
        """Show a note on an alert

        Needs the scope `alerts.view`.

        Sent as `GET /v1/alert_notes/{id}`.
        """
        return await self._caller.call(_operations.alert_notes_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: AlertNotesUpdatePayloadV1) -> AlertNotesUpdateResultV1:
        """Update a note on an alert

        Needs the scope `alerts.edit`.

        Sent as `PUT /v1/alert_notes/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_notes_v1_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a note on an alert

        A repeat answers 404. Needs the scope `alerts.edit`.

        Sent as `DELETE /v1/alert_notes/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.alert_notes_v1_delete.asyncio_detailed, id=id)
