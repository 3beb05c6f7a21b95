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
    from ...models.alerts_list_result_v2 import AlertsListResultV2
    from ...models.alerts_v2_list_alert_group_id import AlertsV2ListAlertGroupId
    from ...models.alerts_v2_list_alert_source import AlertsV2ListAlertSource
    from ...models.alerts_v2_list_attributes import AlertsV2ListAttributes
    from ...models.alerts_v2_list_created_at import AlertsV2ListCreatedAt
    from ...models.alerts_v2_list_deduplication_key import AlertsV2ListDeduplicationKey
    from ...models.alerts_v2_list_has_notes import AlertsV2ListHasNotes
    from ...models.alerts_v2_list_include_maintenance_window import AlertsV2ListIncludeMaintenanceWindow
    from ...models.alerts_v2_list_status import AlertsV2ListStatus
    from ...models.alerts_v2_list_tags import AlertsV2ListTags
    from ...models.alerts_v2_list_updated_at import AlertsV2ListUpdatedAt


def _get_kwargs(
    *,
    page_size: int = 25,
    after: str | Unset = UNSET,
    deduplication_key: AlertsV2ListDeduplicationKey | FilterBy | Unset = UNSET,
    status: AlertsV2ListStatus | FilterBy | Unset = UNSET,
    alert_source: AlertsV2ListAlertSource | FilterBy | Unset = UNSET,
    alert_group_id: AlertsV2ListAlertGroupId | FilterBy | Unset = UNSET,
    created_at: AlertsV2ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: AlertsV2ListUpdatedAt | FilterBy | Unset = UNSET,
    attributes: AlertsV2ListAttributes | FiltersByKey | Unset = UNSET,
    has_notes: AlertsV2ListHasNotes | FilterBy | Unset = UNSET,
    tags: AlertsV2ListTags | FilterBy | Unset = UNSET,
    include_maintenance_window: AlertsV2ListIncludeMaintenanceWindow | FilterBy | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/v2/alerts", "extensions": {"operation": "GET /v2/alerts"}}
    _params = _query(
        {
            "page_size": page_size,
            "after": after,
            "deduplication_key": deduplication_key,
            "status": status,
            "alert_source": alert_source,
            "alert_group_id": alert_group_id,
            "created_at": created_at,
            "updated_at": updated_at,
            "attributes": attributes,
            "has_notes": has_notes,
            "tags": tags,
            "include_maintenance_window": include_maintenance_window,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> AlertsListResultV2 | None:
    return parse_json(content, _models.AlertsListResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int = 25,
    after: str | Unset = UNSET,
    deduplication_key: AlertsV2ListDeduplicationKey | FilterBy | Unset = UNSET,
    status: AlertsV2ListStatus | FilterBy | Unset = UNSET,
    alert_source: AlertsV2ListAlertSource | FilterBy | Unset = UNSET,
    alert_group_id: AlertsV2ListAlertGroupId | FilterBy | Unset = UNSET,
    created_at: AlertsV2ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: AlertsV2ListUpdatedAt | FilterBy | Unset = UNSET,
    attributes: AlertsV2ListAttributes | FiltersByKey | Unset = UNSET,
    has_notes: AlertsV2ListHasNotes | FilterBy | Unset = UNSET,
    tags: AlertsV2ListTags | FilterBy | Unset = UNSET,
    include_maintenance_window: AlertsV2ListIncludeMaintenanceWindow | FilterBy | Unset = UNSET,
) -> Response[AlertsListResultV2]:
    """List alerts

    Cursor-paged: 25 records per page unless told, 50 at most. Needs the scope `alerts.view`.

    Sent as `GET /v2/alerts`.

    Args:
        page_size: Records per page.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        deduplication_key: By the key of the source: `deduplication_key[is]=value`.
        status: Filter by operator: `status[one_of]=value`, repeated for more values.
        alert_source: Filter by operator: `alert_source[one_of]=value`, repeated for more values.
        alert_group_id: By alert group: `alert_group_id[one_of]=value`, repeated for more values.
        created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
            `created_at[date_range]=FROM~TO`.
        updated_at: Filter by time: `updated_at[gte]=`, `updated_at[lte]=`, or
            `updated_at[date_range]=FROM~TO`.
        attributes: By attribute ID and value: `attributes[ID][one_of]=value`, repeated for more
            values.
        has_notes: By whether there are notes, as `has_notes[OPERATOR]=value`.
        tags: Filter by operator: `tags[one_of]=value`, repeated for more values.
        include_maintenance_window: By whether they were held back by maintenance, as
            `include_maintenance_window[OPERATOR]=value`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        page_size=page_size,
        after=after,
        deduplication_key=deduplication_key,
        status=status,
        alert_source=alert_source,
        alert_group_id=alert_group_id,
        created_at=created_at,
        updated_at=updated_at,
        attributes=attributes,
        has_notes=has_notes,
        tags=tags,
        include_maintenance_window=include_maintenance_window,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int = 25,
    after: str | Unset = UNSET,
    deduplication_key: AlertsV2ListDeduplicationKey | FilterBy | Unset = UNSET,
    status: AlertsV2ListStatus | FilterBy | Unset = UNSET,
    alert_source: AlertsV2ListAlertSource | FilterBy | Unset = UNSET,
    alert_group_id: AlertsV2ListAlertGroupId | FilterBy | Unset = UNSET,
    created_at: AlertsV2ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: AlertsV2ListUpdatedAt | FilterBy | Unset = UNSET,
    attributes: AlertsV2ListAttributes | FiltersByKey | Unset = UNSET,
    has_notes: AlertsV2ListHasNotes | FilterBy | Unset = UNSET,
    tags: AlertsV2ListTags | FilterBy | Unset = UNSET,
    include_maintenance_window: AlertsV2ListIncludeMaintenanceWindow | FilterBy | Unset = UNSET,
) -> AlertsListResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            page_size=page_size,
            after=after,
            deduplication_key=deduplication_key,
            status=status,
            alert_source=alert_source,
            alert_group_id=alert_group_id,
            created_at=created_at,
            updated_at=updated_at,
            attributes=attributes,
            has_notes=has_notes,
            tags=tags,
            include_maintenance_window=include_maintenance_window,
            client=client,
        )
    ).parsed
