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
    from ...models.incident_activity_log_entries_list_result_v2 import IncidentActivityLogEntriesListResultV2


def _get_kwargs(
    *, incident_id: str, id: list[str] | Unset = UNSET, page_size: int | Unset = UNSET, after: str | Unset = UNSET
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/incident_activity_log_entries",
        "extensions": {"operation": "GET /v2/incident_activity_log_entries"},
    }
    _params = _query({"incident_id": incident_id, "id": id, "page_size": page_size, "after": after})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> IncidentActivityLogEntriesListResultV2 | None:
    return parse_json(content, _models.IncidentActivityLogEntriesListResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    incident_id: str,
    id: list[str] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Response[IncidentActivityLogEntriesListResultV2]:
    """List what happened on an incident

    Cursor-paged: 25 records per page unless told.

    Sent as `GET /v2/incident_activity_log_entries`.

    Args:
        incident_id: The incident.
        id: Only these entries; repeatable.
        page_size: Records per page. The server's default is 25.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_id=incident_id, id=id, page_size=page_size, after=after)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    incident_id: str,
    id: list[str] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    after: str | Unset = UNSET,
) -> IncidentActivityLogEntriesListResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(incident_id=incident_id, id=id, page_size=page_size, after=after, client=client)
    ).parsed
