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
    from ...models.incident_update_result import IncidentUpdateResult
    from ...models.incident_updates_create_payload import IncidentUpdatesCreatePayload


def _get_kwargs(incident_id: int, *, body: IncidentUpdatesCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/incidents/{incident_id}/updates".format(incident_id=_path_segment("incident_id", incident_id)),
        "extensions": {"operation": "POST /api/incidents/{incident_id}/updates"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IncidentUpdateResult | None:
    return parse_json(content, _models.IncidentUpdateResult.from_dict)


async def asyncio_detailed(
    incident_id: int, *, client: AuthenticatedClient, body: IncidentUpdatesCreatePayload
) -> Response[IncidentUpdateResult]:
    """Create an update of an incident

    The incident takes the status of its newest update. Nothing keeps a repeat from posting twice. If
    the incident notifies, subscribers get e-mail. Needs the ability `incident-updates.manage`.

    Sent as `POST /api/incidents/{incident_id}/updates`.

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
    incident_id: int, *, client: AuthenticatedClient, body: IncidentUpdatesCreatePayload
) -> IncidentUpdateResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(incident_id=incident_id, body=body, client=client)).parsed
