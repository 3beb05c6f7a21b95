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


def _get_kwargs(component_id: int) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/api/components/{component_id}".format(component_id=_path_segment("component_id", component_id)),
        "extensions": {"operation": "DELETE /api/components/{component_id}"},
    }
    return _request


async def asyncio_detailed(component_id: int, *, client: AuthenticatedClient) -> Response[None]:
    """Delete a component

    A repeat answers 404. Needs the ability `components.delete`.

    Sent as `DELETE /api/components/{component_id}`.

    Args:
        component_id: The component.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(component_id=component_id)
    return await _send(client, _request, no_body)
