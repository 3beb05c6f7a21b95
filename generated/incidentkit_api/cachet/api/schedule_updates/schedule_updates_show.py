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
    from ...models.schedule_update_result import ScheduleUpdateResult


def _get_kwargs(schedule_id: int, update_id: int, *, include: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/schedules/{schedule_id}/updates/{update_id}".format(
            schedule_id=_path_segment("schedule_id", schedule_id), update_id=_path_segment("update_id", update_id)
        ),
        "extensions": {"operation": "GET /api/schedules/{schedule_id}/updates/{update_id}"},
    }
    _params = _query({"include": include})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ScheduleUpdateResult | None:
    return parse_json(content, _models.ScheduleUpdateResult.from_dict)


async def asyncio_detailed(
    schedule_id: int, update_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> Response[ScheduleUpdateResult]:
    """Show an update of planned maintenance

    Sent as `GET /api/schedules/{schedule_id}/updates/{update_id}`.

    Args:
        schedule_id: The schedule.
        update_id: The update.
        include: Related records to add, joined by commas: schedule.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, update_id=update_id, include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    schedule_id: int, update_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> ScheduleUpdateResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(schedule_id=schedule_id, update_id=update_id, include=include, client=client)).parsed
