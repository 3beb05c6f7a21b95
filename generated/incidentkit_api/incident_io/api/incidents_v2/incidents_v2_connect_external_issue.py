# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.incidents_connect_external_issue_payload_v2 import IncidentsConnectExternalIssuePayloadV2


def _get_kwargs(id: str, *, body: IncidentsConnectExternalIssuePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/incidents/{id}/actions/connect_external_issue".format(id=_path_segment("id", id)),
        "extensions": {"operation": "POST /v2/incidents/{id}/actions/connect_external_issue"},
    }
    _request["json"] = _to_wire(body)
    return _request


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, body: IncidentsConnectExternalIssuePayloadV2
) -> Response[None]:
    """Connect an issue of a tracker

    An issue connected before stays unless `replace` is set.

    Sent as `POST /v2/incidents/{id}/actions/connect_external_issue`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, body=body)
    return await _send(client, _request, no_body)
