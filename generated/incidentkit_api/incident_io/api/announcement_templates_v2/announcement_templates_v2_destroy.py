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


def _get_kwargs(id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/announcement_templates/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "DELETE /v2/announcement_templates/{id}"},
    }
    return _request


async def asyncio_detailed(id: str, *, client: AuthenticatedClient) -> Response[None]:
    """Delete an announcement template

    A repeat answers 404.

    Sent as `DELETE /v2/announcement_templates/{id}`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id)
    return await _send(client, _request, no_body)
