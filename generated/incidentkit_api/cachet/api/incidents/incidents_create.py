# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.incident_result import IncidentResult
    from ...models.incidents_create_payload import IncidentsCreatePayload


def _get_kwargs(*, body: IncidentsCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/incidents",
        "extensions": {"operation": "POST /api/incidents"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IncidentResult | None:
    return parse_json(content, _models.IncidentResult.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, body: IncidentsCreatePayload) -> Response[IncidentResult]:
    """Create an incident

    Nothing keeps a repeat from making a second one. With `notifications` and open visibility
    subscribers get e-mail. Needs the ability `incidents.manage`.

    Sent as `POST /api/incidents`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: IncidentsCreatePayload) -> IncidentResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
