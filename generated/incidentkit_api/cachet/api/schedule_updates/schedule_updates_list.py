# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.schedule_update_list_result import ScheduleUpdateListResult


def _get_kwargs(
    schedule_id: int,
    *,
    sort: str | Unset = UNSET,
    include: str | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/schedules/{schedule_id}/updates".format(schedule_id=_path_segment("schedule_id", schedule_id)),
        "extensions": {"operation": "GET /api/schedules/{schedule_id}/updates"},
    }
    _params = _query({"sort": sort, "include": include, "per_page": per_page, "page": page})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ScheduleUpdateListResult | None:
    return parse_json(content, _models.ScheduleUpdateListResult.from_dict)


async def asyncio_detailed(
    schedule_id: int,
    *,
    client: AuthenticatedClient,
    sort: str | Unset = UNSET,
    include: str | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[ScheduleUpdateListResult]:
    """List updates of planned maintenance

    Paged by number, without a total.

    Sent as `GET /api/schedules/{schedule_id}/updates`.

    Args:
        schedule_id: The schedule.
        sort: Order, by any of: created_at. A minus in front turns it round.
        include: Related records to add, joined by commas: schedule.
        per_page: Records per page, 15 unless told.
        page: Number of the page, from 1.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, sort=sort, include=include, per_page=per_page, page=page)
    return await _send(client, _request, _parse_response)


async def asyncio(
    schedule_id: int,
    *,
    client: AuthenticatedClient,
    sort: str | Unset = UNSET,
    include: str | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> ScheduleUpdateListResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            schedule_id=schedule_id, sort=sort, include=include, per_page=per_page, page=page, client=client
        )
    ).parsed
