# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.incident_templates_validate_payload_v1 import IncidentTemplatesValidatePayloadV1
    from ...models.incident_templates_validate_result_v1 import IncidentTemplatesValidateResultV1


def _get_kwargs(*, body: IncidentTemplatesValidatePayloadV1) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incident_templates/actions/validate",
        "extensions": {"operation": "POST /v1/incident_templates/actions/validate"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IncidentTemplatesValidateResultV1 | None:
    return parse_json(content, _models.IncidentTemplatesValidateResultV1.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: IncidentTemplatesValidatePayloadV1
) -> Response[IncidentTemplatesValidateResultV1]:
    """Check an incident template

    Stores nothing. Warnings are answered, errors refused with 422.

    Sent as `POST /v1/incident_templates/actions/validate`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: IncidentTemplatesValidatePayloadV1
) -> IncidentTemplatesValidateResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
