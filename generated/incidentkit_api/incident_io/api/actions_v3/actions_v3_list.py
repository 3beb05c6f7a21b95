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
    from ....shared.filters import FilterBy
    from ....shared.types import Response
    from ...models.actions_list_result_v3 import ActionsListResultV3
    from ...models.actions_v3_list_created_at import ActionsV3ListCreatedAt
    from ...models.actions_v3_list_incident_mode import ActionsV3ListIncidentMode
    from ...models.actions_v3_list_updated_at import ActionsV3ListUpdatedAt


def _get_kwargs(
    *,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    incident_mode: ActionsV3ListIncidentMode | Unset = UNSET,
    created_at: ActionsV3ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: ActionsV3ListUpdatedAt | FilterBy | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/v3/actions", "extensions": {"operation": "GET /v3/actions"}}
    _params = _query(
        {
            "page_size": page_size,
            "after": after,
            "incident_id": incident_id,
            "incident_mode": incident_mode,
            "created_at": created_at,
            "updated_at": updated_at,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ActionsListResultV3 | None:
    return parse_json(content, _models.ActionsListResultV3.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    incident_mode: ActionsV3ListIncidentMode | Unset = UNSET,
    created_at: ActionsV3ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: ActionsV3ListUpdatedAt | FilterBy | Unset = UNSET,
) -> Response[ActionsListResultV3]:
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

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        page_size=page_size,
        after=after,
        incident_id=incident_id,
        incident_mode=incident_mode,
        created_at=created_at,
        updated_at=updated_at,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    incident_mode: ActionsV3ListIncidentMode | Unset = UNSET,
    created_at: ActionsV3ListCreatedAt | FilterBy | Unset = UNSET,
    updated_at: ActionsV3ListUpdatedAt | FilterBy | Unset = UNSET,
) -> ActionsListResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            page_size=page_size,
            after=after,
            incident_id=incident_id,
            incident_mode=incident_mode,
            created_at=created_at,
            updated_at=updated_at,
            client=client,
        )
    ).parsed
