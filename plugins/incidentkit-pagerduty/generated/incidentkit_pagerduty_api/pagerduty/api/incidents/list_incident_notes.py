# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json
from incidentkit_api.shared.encoding import path_segment as _path_segment

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.list_incident_notes_response_200 import ListIncidentNotesResponse200


def _get_kwargs(id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/incidents/{id}/notes".format(id=_path_segment("id", id)),
        "extensions": {"operation": "GET /incidents/{id}/notes"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> ListIncidentNotesResponse200 | None:
    return parse_json(content, _models.ListIncidentNotesResponse200.from_dict)


async def asyncio_detailed(id: str, *, client: AuthenticatedClient) -> Response[ListIncidentNotesResponse200]:
    """Notes on an incident

    Sent as `GET /incidents/{id}/notes`.

    Args:
        id: Which record.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id)
    return await _send(client, _request, _parse_response)


async def asyncio(id: str, *, client: AuthenticatedClient) -> ListIncidentNotesResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, client=client)).parsed
