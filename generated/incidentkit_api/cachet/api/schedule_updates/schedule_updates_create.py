# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.schedule_update_result import ScheduleUpdateResult
    from ...models.schedule_updates_create_payload import ScheduleUpdatesCreatePayload


def _get_kwargs(schedule_id: int, *, body: ScheduleUpdatesCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/schedules/{schedule_id}/updates".format(schedule_id=_path_segment("schedule_id", schedule_id)),
        "extensions": {"operation": "POST /api/schedules/{schedule_id}/updates"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> ScheduleUpdateResult | None:
    return parse_json(content, _models.ScheduleUpdateResult.from_dict)


async def asyncio_detailed(
    schedule_id: int, *, client: AuthenticatedClient, body: ScheduleUpdatesCreatePayload
) -> Response[ScheduleUpdateResult]:
    """Create an update of planned maintenance

    Nothing keeps a repeat from posting twice. With `completed_at` the maintenance is closed as well.
    Needs the ability `schedule-updates.manage`.

    Sent as `POST /api/schedules/{schedule_id}/updates`.

    Args:
        schedule_id: The schedule.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    schedule_id: int, *, client: AuthenticatedClient, body: ScheduleUpdatesCreatePayload
) -> ScheduleUpdateResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(schedule_id=schedule_id, body=body, client=client)).parsed
