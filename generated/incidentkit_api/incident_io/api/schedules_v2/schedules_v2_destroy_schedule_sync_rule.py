# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import path_segment as _path_segment

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response


def _get_kwargs(schedule_id: str, id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/schedules/{schedule_id}/sync_rules/{id}".format(
            schedule_id=_path_segment("schedule_id", schedule_id), id=_path_segment("id", id)
        ),
        "extensions": {"operation": "DELETE /v2/schedules/{schedule_id}/sync_rules/{id}"},
    }
    return _request


async def asyncio_detailed(schedule_id: str, id: str, *, client: AuthenticatedClient) -> Response[None]:
    """Delete a sync rule of a schedule

    A repeat answers 404. Needs the scope `schedule_sync_rules.destroy`.

    Sent as `DELETE /v2/schedules/{schedule_id}/sync_rules/{id}`.

    Args:
        schedule_id: The schedule.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id, id=id)
    return await _send(client, _request, no_body)
