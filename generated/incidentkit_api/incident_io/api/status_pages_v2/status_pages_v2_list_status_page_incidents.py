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
    import datetime

    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.status_pages_list_status_page_incidents_result_v2 import StatusPagesListStatusPageIncidentsResultV2


def _get_kwargs(
    *,
    status_page_id: str,
    component_id: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    sub_page_id: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/status_page_incidents",
        "extensions": {"operation": "GET /v2/status_page_incidents"},
    }
    _params = _query(
        {
            "status_page_id": status_page_id,
            "component_id": component_id,
            "group_id": group_id,
            "sub_page_id": sub_page_id,
            "start_at": start_at,
            "end_at": end_at,
            "page_size": page_size,
            "after": after,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesListStatusPageIncidentsResultV2 | None:
    return parse_json(content, _models.StatusPagesListStatusPageIncidentsResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    status_page_id: str,
    component_id: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    sub_page_id: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Response[StatusPagesListStatusPageIncidentsResultV2]:
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

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        status_page_id=status_page_id,
        component_id=component_id,
        group_id=group_id,
        sub_page_id=sub_page_id,
        start_at=start_at,
        end_at=end_at,
        page_size=page_size,
        after=after,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    status_page_id: str,
    component_id: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    sub_page_id: str | Unset = UNSET,
    start_at: datetime.datetime | Unset = UNSET,
    end_at: datetime.datetime | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> StatusPagesListStatusPageIncidentsResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            status_page_id=status_page_id,
            component_id=component_id,
            group_id=group_id,
            sub_page_id=sub_page_id,
            start_at=start_at,
            end_at=end_at,
            page_size=page_size,
            after=after,
            client=client,
        )
    ).parsed
