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

    from ...models.list_escalation_policies_include_item import ListEscalationPoliciesIncludeItem
    from ...models.list_escalation_policies_response_200 import ListEscalationPoliciesResponse200
    from ...models.list_escalation_policies_sort_by import ListEscalationPoliciesSortBy


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    user_ids: list[str] | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    include: list[ListEscalationPoliciesIncludeItem] | Unset = UNSET,
    sort_by: ListEscalationPoliciesSortBy | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/escalation_policies",
        "extensions": {"operation": "GET /escalation_policies"},
    }
    _params = _query(
        {
            "limit": limit,
            "offset": offset,
            "total": total,
            "query": query,
            "user_ids[]": user_ids,
            "team_ids[]": team_ids,
            "include[]": include,
            "sort_by": sort_by,
        }
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ListEscalationPoliciesResponse200 | None:
    return parse_json(content, _models.ListEscalationPoliciesResponse200.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    user_ids: list[str] | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    include: list[ListEscalationPoliciesIncludeItem] | Unset = UNSET,
    sort_by: ListEscalationPoliciesSortBy | Unset = UNSET,
) -> Response[ListEscalationPoliciesResponse200]:
    """Page through escalation policies

    Sent as `GET /escalation_policies`.

    Args:
        limit: How many records a page has, at most 100.
        offset: How many records to skip.
        total: Whether to count all records, which is slow. The server's default is false.
        query: Only records whose name contains this.
        user_ids: Only policies that notify these users.
        team_ids: Only records of these teams.
        include: What to write out instead of referring to it.
        sort_by: The order of the records. The server's default is "name".

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        limit=limit,
        offset=offset,
        total=total,
        query=query,
        user_ids=user_ids,
        team_ids=team_ids,
        include=include,
        sort_by=sort_by,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    query: str | Unset = UNSET,
    user_ids: list[str] | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    include: list[ListEscalationPoliciesIncludeItem] | Unset = UNSET,
    sort_by: ListEscalationPoliciesSortBy | Unset = UNSET,
) -> ListEscalationPoliciesResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            limit=limit,
            offset=offset,
            total=total,
            query=query,
            user_ids=user_ids,
            team_ids=team_ids,
            include=include,
            sort_by=sort_by,
            client=client,
        )
    ).parsed
