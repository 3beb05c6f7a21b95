# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import no_body
from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.encoding import path_segment as _path_segment

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response


def _get_kwargs(id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/services/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "DELETE /services/{id}"},
    }
    return _request


async def asyncio_detailed(id: str, *, client: AuthenticatedClient) -> Response[None]:
    """Remove a service

    Sent as `DELETE /services/{id}`.

    Args:
        id: Which record.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id)
    return await _send(client, _request, no_body)
