# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response


def _get_kwargs(id: str, *, force: bool | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/maintenance_windows/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "DELETE /v1/maintenance_windows/{id}"},
    }
    _params = _query({"force": force})
    if _params:
        _request["params"] = _params
    return _request


async def asyncio_detailed(id: str, *, client: AuthenticatedClient, force: bool | Unset = UNSET) -> Response[None]:
    """Delete a maintenance window

    A repeat answers 404. Needs the scope `maintenance_window.destroy`.

    Sent as `DELETE /v1/maintenance_windows/{id}`.

    Args:
        force: Also when the window is under way. The server's default is false.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, force=force)
    return await _send(client, _request, no_body)
