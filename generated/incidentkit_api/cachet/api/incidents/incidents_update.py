# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.incident_result import IncidentResult
    from ...models.incidents_update_payload import IncidentsUpdatePayload


def _get_kwargs(incident_id: int, *, body: IncidentsUpdatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/api/incidents/{incident_id}".format(incident_id=_path_segment("incident_id", incident_id)),
        "extensions": {"operation": "PUT /api/incidents/{incident_id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IncidentResult | None:
    return parse_json(content, _models.IncidentResult.from_dict)


async def asyncio_detailed(
    incident_id: int, *, client: AuthenticatedClient, body: IncidentsUpdatePayload
) -> Response[IncidentResult]:
    """Change an incident

    Changes only the fields sent. The components concerned cannot be changed. Needs the ability
    `incidents.manage`.

    Sent as `PUT /api/incidents/{incident_id}`.

    Args:
        incident_id: The incident.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_id=incident_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    incident_id: int, *, client: AuthenticatedClient, body: IncidentsUpdatePayload
) -> IncidentResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(incident_id=incident_id, body=body, client=client)).parsed
