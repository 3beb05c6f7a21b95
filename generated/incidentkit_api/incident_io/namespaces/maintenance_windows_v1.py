# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import maintenance_windows_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.maintenance_window_v1 import MaintenanceWindowV1
    from ..models.maintenance_windows_create_payload_v1 import MaintenanceWindowsCreatePayloadV1
    from ..models.maintenance_windows_create_result_v1 import MaintenanceWindowsCreateResultV1
    from ..models.maintenance_windows_list_result_v1 import MaintenanceWindowsListResultV1
    from ..models.maintenance_windows_show_result_v1 import MaintenanceWindowsShowResultV1
    from ..models.maintenance_windows_update_payload_v1 import MaintenanceWindowsUpdatePayloadV1
    from ..models.maintenance_windows_update_result_v1 import MaintenanceWindowsUpdateResultV1
    from ..models.maintenance_windows_v1_list_status import MaintenanceWindowsV1ListStatus


class MaintenanceWindowsV1:
    """Periods in which matching alerts are held back.

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
        status: MaintenanceWindowsV1ListStatus | Unset = UNSET,
    ) -> MaintenanceWindowsListResultV1:
        """List maintenance windows

        Cursor-paged: 25 records per page unless told, 50 at most. Needs the scope
        `maintenance_windows.view`.

        Sent as `GET /v1/maintenance_windows`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            status: Only windows that are under way, over or to come.
        """
        return await self._caller.call(
            _operations.maintenance_windows_v1_list.asyncio_detailed, page_size=page_size, after=after, status=status
        )

    def list_all(
        self, *, page_size: int = 50, after: str | Unset = UNSET, status: MaintenanceWindowsV1ListStatus | Unset = UNSET
    ) -> Pages[MaintenanceWindowV1]:
        """List maintenance windows, page after page

        Cursor-paged: 25 records per page unless told, 50 at most. Needs the scope
        `maintenance_windows.view`.

        Sent as `GET /v1/maintenance_windows`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            status: Only windows that are under way, over or to come.
        """

        async def fetch(_position: str | None) -> tuple[_list[MaintenanceWindowV1], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, status=status
            )
            _found = _answer.maintenance_windows
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: MaintenanceWindowsCreatePayloadV1) -> MaintenanceWindowsCreateResultV1:
        """Create a maintenance window

        Not idempotent. Needs the scope `maintenance_window.create`.

        Sent as `POST /v1/maintenance_windows`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.maintenance_windows_v1_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> MaintenanceWindowsShowResultV1:
        """Show a maintenance window

        Needs the scope `maintenance_windows.view`.

        Sent as `GET /v1/maintenance_windows/{id}`.
        """
        return await self._caller.call(_operations.maintenance_windows_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: MaintenanceWindowsUpdatePayloadV1) -> MaintenanceWindowsUpdateResultV1:
        """Update a maintenance window

        Replaces the whole window. Needs the scope `maintenance_window.update`.

        Sent as `PUT /v1/maintenance_windows/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.maintenance_windows_v1_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str, *, force: bool | Unset = UNSET) -> None:
        """Delete a maintenance window

        A repeat answers 404. Needs the scope `maintenance_window.destroy`.

        Sent as `DELETE /v1/maintenance_windows/{id}`. A repeat changes nothing more.

        Args:
            force: Also when the window is under way. The server's default is false.
        """
        return await self._caller.call(_operations.maintenance_windows_v1_delete.asyncio_detailed, id=id, force=force)
