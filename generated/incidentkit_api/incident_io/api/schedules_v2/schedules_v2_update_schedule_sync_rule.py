# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.schedules_update_schedule_sync_rule_payload_v2 import SchedulesUpdateScheduleSyncRulePayloadV2
    from ...models.schedules_update_schedule_sync_rule_result_v2 import SchedulesUpdateScheduleSyncRuleResultV2


def _get_kwargs(schedule_id: str, id: str, *, body: SchedulesUpdateScheduleSyncRulePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/schedules/{schedule_id}/sync_rules/{id}".format(
            schedule_id=_path_segment("schedule_id", schedule_id), id=_path_segment("id", id)
        ),
        "extensions": {"operation": "PUT /v2/schedules/{schedule_id}/sync_rules/{id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> SchedulesUpdateScheduleSyncRuleResultV2 | None:
    return parse_json(content, _models.SchedulesUpdateScheduleSyncRuleResultV2.from_dict)


async def asyncio_detailed(
    schedule_id: str, id: str, *, client: AuthenticatedClient, body: SchedulesUpdateScheduleSyncRulePayloadV2
) -> Response[SchedulesUpdateScheduleSyncRuleResultV2]:
    """Update a sync rule of a schedule

    Needs the scope `schedule_sync_rules.update`.

    Sent as `PUT /v2/schedules/{schedule_id}/sync_rules/{id}`.

    Args:
        schedule_id: The schedule.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, id=id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    schedule_id: str, id: str, *, client: AuthenticatedClient, body: SchedulesUpdateScheduleSyncRulePayloadV2
) -> SchedulesUpdateScheduleSyncRuleResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(schedule_id=schedule_id, id=id, body=body, client=client)).parsed
