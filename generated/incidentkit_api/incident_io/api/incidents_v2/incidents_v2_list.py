# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.filters import FilterBy, FiltersByKey
    from ....shared.types import Response
    from ...models.incidents_list_result_v2 import IncidentsListResultV2
    from ...models.incidents_v2_list_created_at import IncidentsV2ListCreatedAt
    from ...models.incidents_v2_list_custom_field import IncidentsV2ListCustomField
    from ...models.incidents_v2_list_filter_mode import IncidentsV2ListFilterMode
    from ...models.incidents_v2_list_incident_role import IncidentsV2ListIncidentRole
    from ...models.incidents_v2_list_incident_type import IncidentsV2ListIncidentType
    from ...models.incidents_v2_list_mode import IncidentsV2ListMode
    from ...models.incidents_v2_list_severity import IncidentsV2ListSeverity
    from ...models.incidents_v2_list_sort_by import IncidentsV2ListSortBy
    from ...models.incidents_v2_list_status import IncidentsV2ListStatus
    from ...models.incidents_v2_list_status_category import IncidentsV2ListStatusCategory
    from ...models.incidents_v2_list_updated_at import IncidentsV2ListUpdatedAt


def _get_kwargs(
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
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/incidents",
        "extensions": {"operation": "GET /v2/incidents"},
    }
    _params = _query(
        {
            "page_size": page_size,
            "after": after,
            "sort_by": sort_by,
            "filter_mode": filter_mode,
            "status": status,
            "status_category": status_category,
            "created_at": created_at,
            "updated_at": updated_at,
            "severity": severity,
            "incident_type": incident_type,
            "incident_role": incident_role,
            "custom_field": custom_field,
            "mode": mode,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> IncidentsListResultV2 | None:
    return parse_json(content, _models.IncidentsListResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
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
) -> Response[IncidentsListResultV2]:
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

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
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
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
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
) -> IncidentsListResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
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
            client=client,
        )
    ).parsed
