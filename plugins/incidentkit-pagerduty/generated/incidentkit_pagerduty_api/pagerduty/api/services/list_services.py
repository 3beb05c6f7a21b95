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

    from ...models.list_services_include_item import ListServicesIncludeItem
    from ...models.list_services_response_200 import ListServicesResponse200
    from ...models.list_services_sort_by import ListServicesSortBy


def _get_kwargs(
    *,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    sort_by: ListServicesSortBy | Unset = UNSET,
    include: list[ListServicesIncludeItem] | Unset = UNSET,
    name: str | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/services", "extensions": {"operation": "GET /services"}}
    _params = _query(
        {
            "query": query,
            "limit": limit,
            "offset": offset,
            "total": total,
            "team_ids[]": team_ids,
            "time_zone": time_zone,
            "sort_by": sort_by,
            "include[]": include,
            "name": name,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ListServicesResponse200 | None:
    return parse_json(content, _models.ListServicesResponse200.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    sort_by: ListServicesSortBy | Unset = UNSET,
    include: list[ListServicesIncludeItem] | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[ListServicesResponse200]:
    """Page through services

    Sent as `GET /services`.

    Args:
        query: Only records whose name contains this.
        limit: How many records a page has, at most 100.
        offset: How many records to skip.
        total: Whether to count all records, which is slow. The server's default is false.
        team_ids: Only records of these teams.
        time_zone: The zone that times are written in.
        sort_by: The order of the records. The server's default is "name".
        include: What to write out instead of referring to it.
        name: Only the service with exactly this name.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        query=query,
        limit=limit,
        offset=offset,
        total=total,
        team_ids=team_ids,
        time_zone=time_zone,
        sort_by=sort_by,
        include=include,
        name=name,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    sort_by: ListServicesSortBy | Unset = UNSET,
    include: list[ListServicesIncludeItem] | Unset = UNSET,
    name: str | Unset = UNSET,
) -> ListServicesResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            query=query,
            limit=limit,
            offset=offset,
            total=total,
            team_ids=team_ids,
            time_zone=time_zone,
            sort_by=sort_by,
            include=include,
            name=name,
            client=client,
        )
    ).parsed
