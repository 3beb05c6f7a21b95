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
    from ...models.incident_statuses_create_payload_v1 import IncidentStatusesCreatePayloadV1
    from ...models.incident_statuses_create_result_v1 import IncidentStatusesCreateResultV1


def _get_kwargs(*, body: IncidentStatusesCreatePayloadV1) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v1/incident_statuses",
        "extensions": {"operation": "POST /v1/incident_statuses"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IncidentStatusesCreateResultV1 | None:
    return parse_json(content, _models.IncidentStatusesCreateResultV1.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: IncidentStatusesCreatePayloadV1
) -> Response[IncidentStatusesCreateResultV1]:
    """Create an incident status

    Only in the categories `live`, `learning` and `closed`. The name must be new, so a repeat is
    refused. Needs the scope `incident_lifecycles.update`.

    Sent as `POST /v1/incident_statuses`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: IncidentStatusesCreatePayloadV1
) -> IncidentStatusesCreateResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
