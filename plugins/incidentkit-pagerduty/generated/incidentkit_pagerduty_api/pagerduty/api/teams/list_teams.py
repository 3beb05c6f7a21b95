# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json
from incidentkit_api.shared.encoding import query as _query
from incidentkit_api.shared.types import UNSET, Unset

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.list_teams_response_200 import ListTeamsResponse200


def _get_kwargs(
    *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, total: bool | Unset = UNSET, query: str | Unset = UNSET
) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/teams", "extensions": {"operation": "GET /teams"}}
    _params = _query({"limit": limit, "offset": offset, "total": total, "query": query})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ListTeamsResponse200 | None:
    return parse_json(content, _models.ListTeamsResponse200.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Response[ListTeamsResponse200]:
    """Page through teams

    Sent as `GET /teams`.

    Args:
        limit: How many records a page has, at most 100.
        offset: How many records to skip.
        total: Whether to count all records, which is slow. The server's default is false.
        query: Only records whose name contains this.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(limit=limit, offset=offset, total=total, query=query)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    query: str | Unset = UNSET,
) -> ListTeamsResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(limit=limit, offset=offset, total=total, query=query, client=client)).parsed
