# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    import datetime

    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.schedules_list_schedule_entries_result_v2 import SchedulesListScheduleEntriesResultV2


def _get_kwargs(
    *, schedule_id: str, entry_window_start: str | Unset = UNSET, entry_window_end: datetime.datetime | Unset = UNSET
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/schedule_entries",
        "extensions": {"operation": "GET /v2/schedule_entries"},
    }
    _params = _query(
        {"schedule_id": schedule_id, "entry_window_start": entry_window_start, "entry_window_end": entry_window_end}
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> SchedulesListScheduleEntriesResultV2 | None:
    return parse_json(content, _models.SchedulesListScheduleEntriesResultV2.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    schedule_id: str,
    entry_window_start: str | Unset = UNSET,
    entry_window_end: datetime.datetime | Unset = UNSET,
) -> Response[SchedulesListScheduleEntriesResultV2]:
    """List who is on call in a period

    Paged by time in its own way: `pagination_meta.after` is where the next period starts and
    `after_url` the whole address to go on with. There is no page size. Needs the scope
    `schedules.view`.

    Sent as `GET /v2/schedule_entries`.

    Args:
        schedule_id: The schedule.
        entry_window_start: From when, RFC 3339; to go on, `pagination_meta.after` of the answer
            before.
        entry_window_end: Until when.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(
        schedule_id=schedule_id, entry_window_start=entry_window_start, entry_window_end=entry_window_end
    )
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    schedule_id: str,
    entry_window_start: str | Unset = UNSET,
    entry_window_end: datetime.datetime | Unset = UNSET,
) -> SchedulesListScheduleEntriesResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            schedule_id=schedule_id,
            entry_window_start=entry_window_start,
            entry_window_end=entry_window_end,
            client=client,
        )
    ).parsed
