# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import status_pages_v2 as _operations

if TYPE_CHECKING:
    import datetime
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.status_page_incident_v2 import StatusPageIncidentV2
    from ..models.status_page_maintenance_v2 import StatusPageMaintenanceV2
    from ..models.status_page_v2 import StatusPageV2
    from ..models.status_pages_create_status_page_incident_payload_v2 import (
        StatusPagesCreateStatusPageIncidentPayloadV2,
    )
    from ..models.status_pages_create_status_page_incident_result_v2 import StatusPagesCreateStatusPageIncidentResultV2
    from ..models.status_pages_create_status_page_incident_update_payload_v2 import (
        StatusPagesCreateStatusPageIncidentUpdatePayloadV2,
    )
    from ..models.status_pages_create_status_page_incident_update_result_v2 import (
        StatusPagesCreateStatusPageIncidentUpdateResultV2,
    )
    from ..models.status_pages_create_status_page_maintenance_payload_v2 import (
        StatusPagesCreateStatusPageMaintenancePayloadV2,
    )
    from ..models.status_pages_create_status_page_maintenance_result_v2 import (
        StatusPagesCreateStatusPageMaintenanceResultV2,
    )
    from ..models.status_pages_create_status_page_maintenance_update_payload_v2 import (
        StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2,
    )
    from ..models.status_pages_create_status_page_maintenance_update_result_v2 import (
        StatusPagesCreateStatusPageMaintenanceUpdateResultV2,
    )
    from ..models.status_pages_create_status_page_retrospective_incident_payload_v2 import (
        StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2,
    )
    from ..models.status_pages_create_status_page_retrospective_incident_result_v2 import (
        StatusPagesCreateStatusPageRetrospectiveIncidentResultV2,
    )
    from ..models.status_pages_list_status_page_incidents_result_v2 import StatusPagesListStatusPageIncidentsResultV2
    from ..models.status_pages_list_status_page_maintenances_result_v2 import (
        StatusPagesListStatusPageMaintenancesResultV2,
    )
    from ..models.status_pages_list_status_pages_result_v2 import StatusPagesListStatusPagesResultV2
    from ..models.status_pages_show_status_page_component_availability_result_v2 import (
        StatusPagesShowStatusPageComponentAvailabilityResultV2,
    )
    from ..models.status_pages_show_status_page_incident_result_v2 import StatusPagesShowStatusPageIncidentResultV2
    from ..models.status_pages_show_status_page_maintenance_result_v2 import (
        StatusPagesShowStatusPageMaintenanceResultV2,
    )
    from ..models.status_pages_show_status_page_result_v2 import StatusPagesShowStatusPageResultV2
    from ..models.status_pages_show_status_page_structure_result_v2 import StatusPagesShowStatusPageStructureResultV2
    from ..models.status_pages_update_status_page_incident_payload_v2 import (
        StatusPagesUpdateStatusPageIncidentPayloadV2,
    )
    from ..models.status_pages_update_status_page_incident_result_v2 import StatusPagesUpdateStatusPageIncidentResultV2
    from ..models.status_pages_update_status_page_maintenance_payload_v2 import (
        StatusPagesUpdateStatusPageMaintenancePayloadV2,
    )
    from ..models.status_pages_update_status_page_maintenance_result_v2 import (
        StatusPagesUpdateStatusPageMaintenanceResultV2,
    )


class StatusPagesV2:
    """Status pages, and the incidents and maintenance on them.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create_status_page_incident_update(
        self, *, body: StatusPagesCreateStatusPageIncidentUpdatePayloadV2
    ) -> StatusPagesCreateStatusPageIncidentUpdateResultV2:
        """Publish an update on an incident of a status page

        At most 100 per incident. Subscribers are told if `notify_subscribers` is set. Not idempotent. Needs
        the scope `status_pages.publish_updates`.

        Sent as `POST /v2/status_page_incident_updates`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.status_pages_v2_create_status_page_incident_update.asyncio_detailed, body=body
        )

    async def list_status_page_incidents(
        self,
        *,
        status_page_id: str,
        component_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        sub_page_id: str | Unset = UNSET,
        start_at: datetime.datetime | Unset = UNSET,
        end_at: datetime.datetime | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> StatusPagesListStatusPageIncidentsResultV2:
        """List the incidents of a status page

        Cursor-paged: 25 records per page unless told, 250 at most.

        Sent as `GET /v2/status_page_incidents`.

        Args:
            status_page_id: The status page.
            component_id: The component.
            group_id: Only what concerns this group of components.
            sub_page_id: Only what concerns this sub-page.
            start_at: From when.
            end_at: Until when.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.status_pages_v2_list_status_page_incidents.asyncio_detailed,
            status_page_id=status_page_id,
            component_id=component_id,
            group_id=group_id,
            sub_page_id=sub_page_id,
            start_at=start_at,
            end_at=end_at,
            page_size=page_size,
            after=after,
        )

    def list_all_status_page_incidents(
        self,
        *,
        status_page_id: str,
        component_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        sub_page_id: str | Unset = UNSET,
        start_at: datetime.datetime | Unset = UNSET,
        end_at: datetime.datetime | Unset = UNSET,
        page_size: int = 250,
        after: str | Unset = UNSET,
    ) -> Pages[StatusPageIncidentV2]:
        """List the incidents of a status page, page after page

        Cursor-paged: 25 records per page unless told, 250 at most.

        Sent as `GET /v2/status_page_incidents`. `after` says where to start.

        Args:
            status_page_id: The status page.
            component_id: The component.
            group_id: Only what concerns this group of components.
            sub_page_id: Only what concerns this sub-page.
            start_at: From when.
            end_at: Until when.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[StatusPageIncidentV2], str | None]:
            _answer = await self.list_status_page_incidents(
                status_page_id=status_page_id,
                component_id=component_id,
                group_id=group_id,
                sub_page_id=sub_page_id,
                start_at=start_at,
                end_at=end_at,
                page_size=page_size,
                after=after if _position is None else _position,
            )
            _found = _answer.status_page_incidents
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_status_page_incident(
        self, *, body: StatusPagesCreateStatusPageIncidentPayloadV2
    ) -> StatusPagesCreateStatusPageIncidentResultV2:
        """Publish an incident on a status page

        Subscribers are told if `notify_subscribers` is set. The required idempotency key makes a repeat
        answer what the first call did. Needs the scope `status_pages.publish_updates`.

        Sent as `POST /v2/status_page_incidents`. A repeat with the same `idempotency_key` is harmless;
        without one it may double the effect.
        """
        return await self._caller.call(
            _operations.status_pages_v2_create_status_page_incident.asyncio_detailed, body=body
        )

    async def show_status_page_incident(
        self, status_page_incident_id: str
    ) -> StatusPagesShowStatusPageIncidentResultV2:
        """Show an incident of a status page

        With its updates.

        Sent as `GET /v2/status_page_incidents/{status_page_incident_id}`.
        """
        return await self._caller.call(
            _operations.status_pages_v2_show_status_page_incident.asyncio_detailed,
            status_page_incident_id=status_page_incident_id,
        )

    async def update_status_page_incident(
        self, status_page_incident_id: str, *, body: StatusPagesUpdateStatusPageIncidentPayloadV2
    ) -> StatusPagesUpdateStatusPageIncidentResultV2:
        """Rename an incident of a status page

        Status and components change by updates. Needs the scope `status_pages.publish_updates`.

        Sent as `PUT /v2/status_page_incidents/{status_page_incident_id}`. A repeat changes nothing more.
        """
        return await self._caller.call(
            _operations.status_pages_v2_update_status_page_incident.asyncio_detailed,
            status_page_incident_id=status_page_incident_id,
            body=body,
        )

    async def create_status_page_maintenance_update(
        self, *, body: StatusPagesCreateStatusPageMaintenanceUpdatePayloadV2
    ) -> StatusPagesCreateStatusPageMaintenanceUpdateResultV2:
        """Publish an update on maintenance of a status page

        Subscribers are told if `notify_subscribers` is set. Not idempotent. Needs the scope
        `status_pages.publish_updates`.

        Sent as `POST /v2/status_page_maintenance_updates`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.status_pages_v2_create_status_page_maintenance_update.asyncio_detailed, body=body
        )

    async def list_status_page_maintenances(
        self,
        *,
        status_page_id: str,
        component_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        sub_page_id: str | Unset = UNSET,
        start_at: datetime.datetime | Unset = UNSET,
        end_at: datetime.datetime | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> StatusPagesListStatusPageMaintenancesResultV2:
        """List the maintenance of a status page

        Cursor-paged: 25 records per page unless told, 250 at most.

        Sent as `GET /v2/status_page_maintenances`.

        Args:
            status_page_id: The status page.
            component_id: The component.
            group_id: Only what concerns this group of components.
            sub_page_id: Only what concerns this sub-page.
            start_at: From when.
            end_at: Until when.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.status_pages_v2_list_status_page_maintenances.asyncio_detailed,
            status_page_id=status_page_id,
            component_id=component_id,
            group_id=group_id,
            sub_page_id=sub_page_id,
            start_at=start_at,
            end_at=end_at,
            page_size=page_size,
            after=after,
        )

    def list_all_status_page_maintenances(
        self,
        *,
        status_page_id: str,
        component_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        sub_page_id: str | Unset = UNSET,
        start_at: datetime.datetime | Unset = UNSET,
        end_at: datetime.datetime | Unset = UNSET,
        page_size: int = 250,
        after: str | Unset = UNSET,
    ) -> Pages[StatusPageMaintenanceV2]:
        """List the maintenance of a status page, page after page

        Cursor-paged: 25 records per page unless told, 250 at most.

        Sent as `GET /v2/status_page_maintenances`. `after` says where to start.

        Args:
            status_page_id: The status page.
            component_id: The component.
            group_id: Only what concerns this group of components.
            sub_page_id: Only what concerns this sub-page.
            start_at: From when.
            end_at: Until when.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[StatusPageMaintenanceV2], str | None]:
            _answer = await self.list_status_page_maintenances(
                status_page_id=status_page_id,
                component_id=component_id,
                group_id=group_id,
                sub_page_id=sub_page_id,
                start_at=start_at,
                end_at=end_at,
                page_size=page_size,
                after=after if _position is None else _position,
            )
            _found = _answer.status_page_maintenances
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create_status_page_maintenance(
        self, *, body: StatusPagesCreateStatusPageMaintenancePayloadV2
    ) -> StatusPagesCreateStatusPageMaintenanceResultV2:
        """Publish maintenance on a status page

        Subscribers are told if `notify_subscribers` is set. The required idempotency key makes a repeat
        answer what the first call did. Needs the scope `status_pages.publish_updates`.

        Sent as `POST /v2/status_page_maintenances`. A repeat with the same `idempotency_key` is harmless;
        without one it may double the effect.
        """
        return await self._caller.call(
            _operations.status_pages_v2_create_status_page_maintenance.asyncio_detailed, body=body
        )

    async def show_status_page_maintenance(
        self, status_page_maintenance_id: str
    ) -> StatusPagesShowStatusPageMaintenanceResultV2:
        """Show maintenance of a status page

        With its updates.

        Sent as `GET /v2/status_page_maintenances/{status_page_maintenance_id}`.
        """
        return await self._caller.call(
            _operations.status_pages_v2_show_status_page_maintenance.asyncio_detailed,
            status_page_maintenance_id=status_page_maintenance_id,
        )

    async def update_status_page_maintenance(
        self, status_page_maintenance_id: str, *, body: StatusPagesUpdateStatusPageMaintenancePayloadV2
    ) -> StatusPagesUpdateStatusPageMaintenanceResultV2:
        """Change name and time of maintenance on a status page

        Status and components change by updates.

        Sent as `PUT /v2/status_page_maintenances/{status_page_maintenance_id}`. A repeat changes nothing
        more.
        """
        return await self._caller.call(
            _operations.status_pages_v2_update_status_page_maintenance.asyncio_detailed,
            status_page_maintenance_id=status_page_maintenance_id,
            body=body,
        )

    async def delete_status_page_maintenance(self, status_page_maintenance_id: str) -> None:
        """Delete maintenance from a status page

        A repeat answers 404.

        Sent as `DELETE /v2/status_page_maintenances/{status_page_maintenance_id}`. A repeat changes nothing
        more.
        """
        return await self._caller.call(
            _operations.status_pages_v2_delete_status_page_maintenance.asyncio_detailed,
            status_page_maintenance_id=status_page_maintenance_id,
        )

    async def create_status_page_retrospective_incident(
        self, *, body: StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2
    ) -> StatusPagesCreateStatusPageRetrospectiveIncidentResultV2:
        """Publish a past incident on a status page

        With all of its updates, at most 100, and nobody is told. The required idempotency key makes a
        repeat answer what the first call did. Limited to 5 per second, 300 at once. Needs the scope
        `status_pages.publish_updates`.

        Sent as `POST /v2/status_page_retrospective_incidents`. At most 300 in 60 s. A repeat with the same
        `idempotency_key` is harmless; without one it may double the effect.
        """
        return await self._caller.call(
            _operations.status_pages_v2_create_status_page_retrospective_incident.asyncio_detailed, body=body
        )

    async def show_status_page_structure(self, status_page_id: str) -> StatusPagesShowStatusPageStructureResultV2:
        """Show how a status page is laid out

        Its components, groups and sub-pages.

        Sent as `GET /v2/status_page_structures/{status_page_id}`.

        Args:
            status_page_id: The status page.
        """
        return await self._caller.call(
            _operations.status_pages_v2_show_status_page_structure.asyncio_detailed, status_page_id=status_page_id
        )

    async def list_status_pages(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET
    ) -> StatusPagesListStatusPagesResultV2:
        """List status pages

        Cursor-paged: 25 records per page unless told, 250 at most.

        Sent as `GET /v2/status_pages`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.status_pages_v2_list_status_pages.asyncio_detailed, page_size=page_size, after=after
        )

    def list_all_status_pages(self, *, page_size: int = 250, after: str | Unset = UNSET) -> Pages[StatusPageV2]:
        """List status pages, page after page

        Cursor-paged: 25 records per page unless told, 250 at most.

        Sent as `GET /v2/status_pages`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[StatusPageV2], str | None]:
            _answer = await self.list_status_pages(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.status_pages
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show_status_page(self, status_page_id: str) -> StatusPagesShowStatusPageResultV2:
        """Show a status page

        Sent as `GET /v2/status_pages/{status_page_id}`.

        Args:
            status_page_id: The status page.
        """
        return await self._caller.call(
            _operations.status_pages_v2_show_status_page.asyncio_detailed, status_page_id=status_page_id
        )

    async def show_status_page_component_availability(
        self, status_page_id: str, component_id: str, *, start_at: datetime.datetime, end_at: datetime.datetime
    ) -> StatusPagesShowStatusPageComponentAvailabilityResultV2:
        """Show how available a component was

        In a period, by what the status page says.

        Sent as `GET /v2/status_pages/{status_page_id}/components/{component_id}/availability`.

        Args:
            status_page_id: The status page.
            component_id: The component.
            start_at: From when.
            end_at: Until when.
        """
        return await self._caller.call(
            _operations.status_pages_v2_show_status_page_component_availability.asyncio_detailed,
            status_page_id=status_page_id,
            component_id=component_id,
            start_at=start_at,
            end_at=end_at,
        )
