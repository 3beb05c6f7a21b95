# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.escalations_reassign_escalation_payload_v2 import EscalationsReassignEscalationPayloadV2
    from ...models.escalations_reassign_escalation_result_v2 import EscalationsReassignEscalationResultV2


def _get_kwargs(escalation_id: str, *, body: EscalationsReassignEscalationPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/escalations/{escalation_id}/actions/reassign".format(
            escalation_id=_path_segment("escalation_id", escalation_id)
        ),
        "extensions": {"operation": "POST /v2/escalations/{escalation_id}/actions/reassign"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> EscalationsReassignEscalationResultV2 | None:
    return parse_json(content, _models.EscalationsReassignEscalationResultV2.from_dict)


async def asyncio_detailed(
    escalation_id: str, *, client: AuthenticatedClient, body: EscalationsReassignEscalationPayloadV2
) -> Response[EscalationsReassignEscalationResultV2]:
    """Hand an escalation on

    Pages other people by a new escalation. Not idempotent.

    Sent as `POST /v2/escalations/{escalation_id}/actions/reassign`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(escalation_id=escalation_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    escalation_id: str, *, client: AuthenticatedClient, body: EscalationsReassignEscalationPayloadV2
) -> EscalationsReassignEscalationResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(escalation_id=escalation_id, body=body, client=client)).parsed
