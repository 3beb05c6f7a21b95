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


def _get_kwargs(status_page_maintenance_id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/status_page_maintenances/{status_page_maintenance_id}".format(
            status_page_maintenance_id=_path_segment("status_page_maintenance_id", status_page_maintenance_id)
        ),
        "extensions": {"operation": "DELETE /v2/status_page_maintenances/{status_page_maintenance_id}"},
    }
    return _request


async def asyncio_detailed(status_page_maintenance_id: str, *, client: AuthenticatedClient) -> Response[None]:
    """Delete maintenance from a status page

    A repeat answers 404.

    Sent as `DELETE /v2/status_page_maintenances/{status_page_maintenance_id}`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(status_page_maintenance_id=status_page_maintenance_id)
    return await _send(client, _request, no_body)
