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

    from ...models.list_users_include_item import ListUsersIncludeItem
    from ...models.list_users_response_200 import ListUsersResponse200


def _get_kwargs(
    *,
    query: str | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    include: list[ListUsersIncludeItem] | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/users", "extensions": {"operation": "GET /users"}}
    _params = _query(
        {"query": query, "team_ids[]": team_ids, "limit": limit, "offset": offset, "total": total, "include[]": include}
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ListUsersResponse200 | None:
    return parse_json(content, _models.ListUsersResponse200.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    query: str | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    include: list[ListUsersIncludeItem] | Unset = UNSET,
) -> Response[ListUsersResponse200]:
    """Page through users

    Sent as `GET /users`.

    Args:
        query: Only records whose name contains this.
        team_ids: Only records of these teams.
        limit: How many records a page has, at most 100.
        offset: How many records to skip.
        total: Whether to count all records, which is slow. The server's default is false.
        include: What to write out instead of referring to it.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(query=query, team_ids=team_ids, limit=limit, offset=offset, total=total, include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    query: str | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    include: list[ListUsersIncludeItem] | Unset = UNSET,
) -> ListUsersResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            query=query, team_ids=team_ids, limit=limit, offset=offset, total=total, include=include, client=client
        )
    ).parsed
