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
    from ...models.escalations_respond_escalation_payload_v2 import EscalationsRespondEscalationPayloadV2


def _get_kwargs(escalation_id: str, *, body: EscalationsRespondEscalationPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/escalations/{escalation_id}/actions/respond".format(
            escalation_id=_path_segment("escalation_id", escalation_id)
        ),
        "extensions": {"operation": "POST /v2/escalations/{escalation_id}/actions/respond"},
    }
    _request["json"] = _to_wire(body)
    return _request


async def asyncio_detailed(
    escalation_id: str, *, client: AuthenticatedClient, body: EscalationsRespondEscalationPayloadV2
) -> Response[None]:
    """Answer an escalation

    Acknowledge, decline or snooze it.

    Sent as `POST /v2/escalations/{escalation_id}/actions/respond`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(escalation_id=escalation_id, body=body)
    return await _send(client, _request, no_body)
