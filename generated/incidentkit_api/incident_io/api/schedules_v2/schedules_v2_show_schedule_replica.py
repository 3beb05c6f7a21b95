# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.schedules_show_schedule_replica_result_v2 import SchedulesShowScheduleReplicaResultV2


def _get_kwargs(schedule_id: str, id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/schedules/{schedule_id}/replicas/{id}".format(
            schedule_id=_path_segment("schedule_id", schedule_id), id=_path_segment("id", id)
        ),
        "extensions": {"operation": "GET /v2/schedules/{schedule_id}/replicas/{id}"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> SchedulesShowScheduleReplicaResultV2 | None:
    return parse_json(content, _models.SchedulesShowScheduleReplicaResultV2.from_dict)


async def asyncio_detailed(
    schedule_id: str, id: str, *, client: AuthenticatedClient
) -> Response[SchedulesShowScheduleReplicaResultV2]:
    """Show a replica of a schedule

    Needs the scope `schedules.view`.

    Sent as `GET /v2/schedules/{schedule_id}/replicas/{id}`.

    Args:
        schedule_id: The schedule.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, id=id)
    return await _send(client, _request, _parse_response)


async def asyncio(
    schedule_id: str, id: str, *, client: AuthenticatedClient
) -> SchedulesShowScheduleReplicaResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(schedule_id=schedule_id, id=id, client=client)).parsed
