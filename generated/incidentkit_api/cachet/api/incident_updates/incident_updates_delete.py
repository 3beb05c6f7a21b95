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


def _get_kwargs(incident_id: int, update_id: int) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/api/incidents/{incident_id}/updates/{update_id}".format(
            incident_id=_path_segment("incident_id", incident_id), update_id=_path_segment("update_id", update_id)
        ),
        "extensions": {"operation": "DELETE /api/incidents/{incident_id}/updates/{update_id}"},
    }
    return _request


async def asyncio_detailed(incident_id: int, update_id: int, *, client: AuthenticatedClient) -> Response[None]:
    """Delete an update of an incident

    The incident falls back to the status of the update before. A repeat answers 404. Needs the ability
    `incident-updates.delete`.

    Sent as `DELETE /api/incidents/{incident_id}/updates/{update_id}`.

    Args:
        incident_id: The incident.
        update_id: The update.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_id=incident_id, update_id=update_id)
    return await _send(client, _request, no_body)
