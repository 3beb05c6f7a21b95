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

    from ...models.list_incidents_date_range import ListIncidentsDateRange
    from ...models.list_incidents_include_item import ListIncidentsIncludeItem
    from ...models.list_incidents_response_200 import ListIncidentsResponse200
    from ...models.list_incidents_statuses_item import ListIncidentsStatusesItem
    from ...models.list_incidents_urgencies_item import ListIncidentsUrgenciesItem


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    date_range: ListIncidentsDateRange | Unset = UNSET,
    incident_key: str | Unset = UNSET,
    service_ids: list[str] | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    user_ids: list[str] | Unset = UNSET,
    urgencies: list[ListIncidentsUrgenciesItem] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    statuses: list[ListIncidentsStatusesItem] | Unset = UNSET,
    sort_by: list[str] | Unset = UNSET,
    include: list[ListIncidentsIncludeItem] | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/incidents", "extensions": {"operation": "GET /incidents"}}
    _params = _query(
        {
            "limit": limit,
            "offset": offset,
            "total": total,
            "date_range": date_range,
            "incident_key": incident_key,
            "service_ids[]": service_ids,
            "team_ids[]": team_ids,
            "user_ids[]": user_ids,
            "urgencies[]": urgencies,
            "time_zone": time_zone,
            "statuses[]": statuses,
            "sort_by": sort_by,
            "include[]": include,
            "since": since,
            "until": until,
        },
        joined=frozenset(("sort_by",)),
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ListIncidentsResponse200 | None:
    return parse_json(content, _models.ListIncidentsResponse200.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    date_range: ListIncidentsDateRange | Unset = UNSET,
    incident_key: str | Unset = UNSET,
    service_ids: list[str] | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    user_ids: list[str] | Unset = UNSET,
    urgencies: list[ListIncidentsUrgenciesItem] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    statuses: list[ListIncidentsStatusesItem] | Unset = UNSET,
    sort_by: list[str] | Unset = UNSET,
    include: list[ListIncidentsIncludeItem] | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> Response[ListIncidentsResponse200]:
    """Page through incidents

    Without dates, the incidents of the last month.

    Sent as `GET /incidents`.

    Args:
        limit: How many records a page has, at most 100.
        offset: How many records to skip.
        total: Whether to count all records, which is slow. The server's default is false.
        date_range: `all` takes incidents of any age, whatever `since` and `until` say.
        incident_key: Only the incident with this key.
        service_ids: Only incidents of these services.
        team_ids: Only records of these teams.
        user_ids: Only incidents assigned to these users, which leaves out resolved ones.
        urgencies: Only incidents of these urgencies.
        time_zone: The zone that times are written in.
        statuses: Only incidents in these states.
        sort_by: Up to two fields, each with `:asc` or `:desc`: `incident_number`, `created_at`,
            `resolved_at`, `urgency`.
        include: What to write out instead of referring to it.
        since: The start of the period, a date or time.
        until: The end of the period, a date or time.

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
        date_range=date_range,
        incident_key=incident_key,
        service_ids=service_ids,
        team_ids=team_ids,
        user_ids=user_ids,
        urgencies=urgencies,
        time_zone=time_zone,
        statuses=statuses,
        sort_by=sort_by,
        include=include,
        since=since,
        until=until,
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    total: bool | Unset = UNSET,
    date_range: ListIncidentsDateRange | Unset = UNSET,
    incident_key: str | Unset = UNSET,
    service_ids: list[str] | Unset = UNSET,
    team_ids: list[str] | Unset = UNSET,
    user_ids: list[str] | Unset = UNSET,
    urgencies: list[ListIncidentsUrgenciesItem] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    statuses: list[ListIncidentsStatusesItem] | Unset = UNSET,
    sort_by: list[str] | Unset = UNSET,
    include: list[ListIncidentsIncludeItem] | Unset = UNSET,
    since: str | Unset = UNSET,
    until: str | Unset = UNSET,
) -> ListIncidentsResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            limit=limit,
            offset=offset,
            total=total,
            date_range=date_range,
            incident_key=incident_key,
            service_ids=service_ids,
            team_ids=team_ids,
            user_ids=user_ids,
            urgencies=urgencies,
            time_zone=time_zone,
            statuses=statuses,
            sort_by=sort_by,
            include=include,
            since=since,
            until=until,
            client=client,
        )
    ).parsed
