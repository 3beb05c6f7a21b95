# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.schedules_list_schedule_sync_rules_result_v2 import SchedulesListScheduleSyncRulesResultV2


def _get_kwargs(schedule_id: str, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/schedules/{schedule_id}/sync_rules".format(schedule_id=_path_segment("schedule_id", schedule_id)),
        "extensions": {"operation": "GET /v2/schedules/{schedule_id}/sync_rules"},
    }
    _params = _query({"page_size": page_size, "after": after})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> SchedulesListScheduleSyncRulesResultV2 | None:
    return parse_json(content, _models.SchedulesListScheduleSyncRulesResultV2.from_dict)


async def asyncio_detailed(
    schedule_id: str, *, client: AuthenticatedClient, page_size: int | Unset = UNSET, after: str | Unset = UNSET
) -> Response[SchedulesListScheduleSyncRulesResultV2]:
    """List sync rules of a schedule

    Not paged. Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope
    `schedules.view`.

    Sent as `GET /v2/schedules/{schedule_id}/sync_rules`.

    Args:
        schedule_id: The schedule.
        page_size: Records per page. The server's default is 25.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, page_size=page_size, after=after)
    return await _send(client, _request, _parse_response)


async def asyncio(
    schedule_id: str, *, client: AuthenticatedClient, page_size: int | Unset = UNSET, after: str | Unset = UNSET
) -> SchedulesListScheduleSyncRulesResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(schedule_id=schedule_id, page_size=page_size, after=after, client=client)).parsed
