# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import path_segment as _path_segment

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response


def _get_kwargs(schedule_id: int) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/api/schedules/{schedule_id}".format(schedule_id=_path_segment("schedule_id", schedule_id)),
        "extensions": {"operation": "DELETE /api/schedules/{schedule_id}"},
    }
    return _request


async def asyncio_detailed(schedule_id: int, *, client: AuthenticatedClient) -> Response[None]:
    """Delete planned maintenance

    A repeat answers 404. Needs the ability `schedules.delete`.

    Sent as `DELETE /api/schedules/{schedule_id}`.

    Args:
        schedule_id: The schedule.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(schedule_id=schedule_id)
    return await _send(client, _request, no_body)
