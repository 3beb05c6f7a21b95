# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.incident_participants_list_result_v2 import IncidentParticipantsListResultV2


def _get_kwargs(*, incident_id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/incident_participants",
        "extensions": {"operation": "GET /v2/incident_participants"},
    }
    _params = _query({"incident_id": incident_id})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> IncidentParticipantsListResultV2 | None:
    return parse_json(content, _models.IncidentParticipantsListResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, incident_id: str
) -> Response[IncidentParticipantsListResultV2]:
    """List who took part in an incident

    Not paged. Needs the scope `incidents.view`.

    Sent as `GET /v2/incident_participants`.

    Args:
        incident_id: The incident.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_id=incident_id)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, incident_id: str) -> IncidentParticipantsListResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(incident_id=incident_id, client=client)).parsed
