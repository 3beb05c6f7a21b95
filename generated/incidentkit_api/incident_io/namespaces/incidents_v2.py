# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import incidents_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.filters import FilterBy, FiltersByKey
    from ..models.incident_v2 import IncidentV2
    from ..models.incidents_connect_external_issue_payload_v2 import IncidentsConnectExternalIssuePayloadV2
    from ..models.incidents_create_payload_v2 import IncidentsCreatePayloadV2
    from ..models.incidents_create_result_v2 import IncidentsCreateResultV2
    from ..models.incidents_edit_payload_v2 import IncidentsEditPayloadV2
    from ..models.incidents_edit_result_v2 import IncidentsEditResultV2
    from ..models.incidents_import_postmortem_document_payload_v2 import IncidentsImportPostmortemDocumentPayloadV2
    from ..models.incidents_import_postmortem_document_result_v2 import IncidentsImportPostmortemDocumentResultV2
    from ..models.incidents_list_result_v2 import IncidentsListResultV2
    from ..models.incidents_show_result_v2 import IncidentsShowResultV2
    from ..models.incidents_v2_list_created_at import IncidentsV2ListCreatedAt
    from ..models.incidents_v2_list_custom_field import IncidentsV2ListCustomField
    from ..models.incidents_v2_list_filter_mode import IncidentsV2ListFilterMode
    from ..models.incidents_v2_list_incident_role import IncidentsV2ListIncidentRole
    from ..models.incidents_v2_list_incident_type import IncidentsV2ListIncidentType
    from ..models.incidents_v2_list_mode import IncidentsV2ListMode
    from ..models.incidents_v2_list_severity import IncidentsV2ListSeverity
    from ..models.incidents_v2_list_sort_by import IncidentsV2ListSortBy
    from ..models.incidents_v2_list_status import IncidentsV2ListStatus
    from ..models.incidents_v2_list_status_category import IncidentsV2ListStatusCategory
    from ..models.incidents_v2_list_updated_at import IncidentsV2ListUpdatedAt


class IncidentsV2:
    """Incidents themselves.

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
        sort_by: IncidentsV2ListSortBy | Unset = UNSET,
        filter_mode: IncidentsV2ListFilterMode | Unset = UNSET,
        status: IncidentsV2ListStatus | FilterBy | Unset = UNSET,
        status_category: IncidentsV2ListStatusCategory | FilterBy | Unset = UNSET,
        created_at: IncidentsV2ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: IncidentsV2ListUpdatedAt | FilterBy | Unset = UNSET,
        severity: IncidentsV2ListSeverity | FilterBy | Unset = UNSET,
        incident_type: IncidentsV2ListIncidentType | FilterBy | Unset = UNSET,
        incident_role: IncidentsV2ListIncidentRole | FiltersByKey | Unset = UNSET,
        custom_field: IncidentsV2ListCustomField | FiltersByKey | Unset = UNSET,
        mode: IncidentsV2ListMode | FilterBy | Unset = UNSET,
    ) -> IncidentsListResultV2:
        """List incidents

        Newest first unless `sort_by` says otherwise. Filters are joined by `filter_mode`. Cursor-paged: 25
        records per page unless told, 250 at most, whatever the schema allows. Needs the scope
        `incidents.view`.

        Sent as `GET /v2/incidents`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            sort_by: The server's default is "created_at_newest_first".
            filter_mode: Whether an incident must match all filters or any of them.
            status: By status ID: `status[one_of]=` or `status[not_in]=`, repeated for more values.
            status_category: By category of status: `status_category[one_of]=` or
                `status_category[not_in]=`, repeated for more values.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
            severity: By severity ID: `severity[one_of]=` or `severity[not_in]=` for a set,
                `severity[gte]=` or `severity[lte]=` along the ranks.
            incident_type: By type ID: `incident_type[one_of]=` or `incident_type[not_in]=`, repeated
                for more values.
            incident_role: By role ID and holder: `incident_role[ID][one_of]=user`, or
                `incident_role[ID][is_set]=true`.
            custom_field: By field ID and option: `custom_field[ID][one_of]=value`, repeated for more
                values.
            mode: By mode: `mode[one_of]=`, repeated for more values.
        """
        return await self._caller.call(
            _operations.incidents_v2_list.asyncio_detailed,
            page_size=page_size,
            after=after,
            sort_by=sort_by,
            filter_mode=filter_mode,
            status=status,
            status_category=status_category,
            created_at=created_at,
            updated_at=updated_at,
            severity=severity,
            incident_type=incident_type,
            incident_role=incident_role,
            custom_field=custom_field,
            mode=mode,
        )

    def list_all(
        self,
        *,
        page_size: int = 250,
        after: str | Unset = UNSET,
        sort_by: IncidentsV2ListSortBy | Unset = UNSET,
        filter_mode: IncidentsV2ListFilterMode | Unset = UNSET,
        status: IncidentsV2ListStatus | FilterBy | Unset = UNSET,
        status_category: IncidentsV2ListStatusCategory | FilterBy | Unset = UNSET,
        created_at: IncidentsV2ListCreatedAt | FilterBy | Unset = UNSET,
        updated_at: IncidentsV2ListUpdatedAt | FilterBy | Unset = UNSET,
        severity: IncidentsV2ListSeverity | FilterBy | Unset = UNSET,
        incident_type: IncidentsV2ListIncidentType | FilterBy | Unset = UNSET,
        incident_role: IncidentsV2ListIncidentRole | FiltersByKey | Unset = UNSET,
        custom_field: IncidentsV2ListCustomField | FiltersByKey | Unset = UNSET,
        mode: IncidentsV2ListMode | FilterBy | Unset = UNSET,
    ) -> Pages[IncidentV2]:
        """List incidents, page after page

        Newest first unless `sort_by` says otherwise. Filters are joined by `filter_mode`. Cursor-paged: 25
        records per page unless told, 250 at most, whatever the schema allows. Needs the scope
        `incidents.view`.

        Sent as `GET /v2/incidents`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            sort_by: The server's default is "created_at_newest_first".
            filter_mode: Whether an incident must match all filters or any of them.
            status: By status ID: `status[one_of]=` or `status[not_in]=`, repeated for more values.
            status_category: By category of status: `status_category[one_of]=` or
                `status_category[not_in]=`, repeated for more values.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
                `updated_at[date_range]=FROM~TO`.
            severity: By severity ID: `severity[one_of]=` or `severity[not_in]=` for a set,
                `severity[gte]=` or `severity[lte]=` along the ranks.
            incident_type: By type ID: `incident_type[one_of]=` or `incident_type[not_in]=`, repeated
                for more values.
            incident_role: By role ID and holder: `incident_role[ID][one_of]=user`, or
                `incident_role[ID][is_set]=true`.
            custom_field: By field ID and option: `custom_field[ID][one_of]=value`, repeated for more
                values.
            mode: By mode: `mode[one_of]=`, repeated for more values.
        """

        async def fetch(_position: str | None) -> tuple[_list[IncidentV2], str | None]:
            _answer = await self.list(
                page_size=page_size,
                after=after if _position is None else _position,
                sort_by=sort_by,
                filter_mode=filter_mode,
                status=status,
                status_category=status_category,
                created_at=created_at,
                updated_at=updated_at,
                severity=severity,
                incident_type=incident_type,
                incident_role=incident_role,
                custom_field=custom_field,
                mode=mode,
            )
            _found = _answer.incidents
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: IncidentsCreatePayloadV2) -> IncidentsCreateResultV2:
        """Create an incident

        Answers 200. The required idempotency key makes a repeat harmless: derive it from the source record
        and keep it the same on every attempt. Needs the scope `incidents.create`.

        Sent as `POST /v2/incidents`. A repeat with the same `idempotency_key` is harmless; without one it
        may double the effect.
        """
        return await self._caller.call(_operations.incidents_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> IncidentsShowResultV2:
        """Show an incident

        By its ID, or by its reference, such as INC-123. Needs the scope `incidents.view`.

        Sent as `GET /v2/incidents/{id}`.
        """
        return await self._caller.call(_operations.incidents_v2_show.asyncio_detailed, id=id)

    async def connect_external_issue(self, id: str, *, body: IncidentsConnectExternalIssuePayloadV2) -> None:
        """Connect an issue of a tracker

        An issue connected before stays unless `replace` is set.

        Sent as `POST /v2/incidents/{id}/actions/connect_external_issue`. A repeat may double the effect.
        """
        return await self._caller.call(
            _operations.incidents_v2_connect_external_issue.asyncio_detailed, id=id, body=body
        )

    async def edit(self, id: str, *, body: IncidentsEditPayloadV2) -> IncidentsEditResultV2:
        """Edit an incident

        Fields left out keep their value. With `notify_incident_channel` each call posts to the channel.

        Sent as `POST /v2/incidents/{id}/actions/edit`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.incidents_v2_edit.asyncio_detailed, id=id, body=body)

    async def import_postmortem_document(
        self, id: str, *, body: IncidentsImportPostmortemDocumentPayloadV2
    ) -> IncidentsImportPostmortemDocumentResultV2:
        """Import a post-mortem

        Makes a new document on the incident from the given text. Not idempotent. Needs the scope
        `in_app_postmortems.import`.

        Sent as `POST /v2/incidents/{id}/actions/import_postmortem_document`. A repeat may double the
        effect.
        """
        return await self._caller.call(
            _operations.incidents_v2_import_postmortem_document.asyncio_detailed, id=id, body=body
        )
