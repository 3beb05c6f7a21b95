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


def _get_kwargs(incident_template_id: int) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/api/incident-templates/{incident_template_id}".format(
            incident_template_id=_path_segment("incident_template_id", incident_template_id)
        ),
        "extensions": {"operation": "DELETE /api/incident-templates/{incident_template_id}"},
    }
    return _request


async def asyncio_detailed(incident_template_id: int, *, client: AuthenticatedClient) -> Response[None]:
    """Delete an incident template

    A repeat answers 404. Needs the ability `incident-templates.delete`.

    Sent as `DELETE /api/incident-templates/{incident_template_id}`.

    Args:
        incident_template_id: The incident template.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_template_id=incident_template_id)
    return await _send(client, _request, no_body)
