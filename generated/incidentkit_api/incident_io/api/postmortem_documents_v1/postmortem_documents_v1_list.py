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
    from ....shared.types import Response
    from ...models.postmortem_documents_list_result_v1 import PostmortemDocumentsListResultV1
    from ...models.postmortem_documents_v1_list_sort_by import PostmortemDocumentsV1ListSortBy


def _get_kwargs(
    *,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    sort_by: PostmortemDocumentsV1ListSortBy | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v1/postmortem_documents",
        "extensions": {"operation": "GET /v1/postmortem_documents"},
    }
    _params = _query({"page_size": page_size, "after": after, "incident_id": incident_id, "sort_by": sort_by})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> PostmortemDocumentsListResultV1 | None:
    return parse_json(content, _models.PostmortemDocumentsListResultV1.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    sort_by: PostmortemDocumentsV1ListSortBy | Unset = UNSET,
) -> Response[PostmortemDocumentsListResultV1]:
    """List post-mortems

    Newest first unless `sort_by` says otherwise. Cursor-paged: 25 records per page unless told, 250 at
    most. Needs the scope `incidents.view`.

    Sent as `GET /v1/postmortem_documents`.

    Args:
        page_size: Records per page. The server's default is 25.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        incident_id: Only those of this incident.
        sort_by: The server's default is "created_at_newest_first".

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(page_size=page_size, after=after, incident_id=incident_id, sort_by=sort_by)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
    incident_id: str | Unset = UNSET,
    sort_by: PostmortemDocumentsV1ListSortBy | Unset = UNSET,
) -> PostmortemDocumentsListResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            page_size=page_size, after=after, incident_id=incident_id, sort_by=sort_by, client=client
        )
    ).parsed
