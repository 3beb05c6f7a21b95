# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import to_wire as _to_wire

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.incident_memberships_revoke_payload_v1 import IncidentMembershipsRevokePayloadV1


def _get_kwargs(*, body: IncidentMembershipsRevokePayloadV1) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incident_memberships/actions/revoke",
        "extensions": {"operation": "POST /v1/incident_memberships/actions/revoke"},
    }
    _request["json"] = _to_wire(body)
    return _request


async def asyncio_detailed(*, client: AuthenticatedClient, body: IncidentMembershipsRevokePayloadV1) -> Response[None]:
    """Take a private incident away from a user

    Needs the scope `incident_memberships.revoke`.

    Sent as `POST /v1/incident_memberships/actions/revoke`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, no_body)
