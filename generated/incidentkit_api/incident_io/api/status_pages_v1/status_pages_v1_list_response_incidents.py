# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.status_pages_list_response_incidents_result_v1 import StatusPagesListResponseIncidentsResultV1


def _get_kwargs(id: str, incident_id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v1/status-pages/{id}/incidents/{incident_id}/response-incidents".format(
            id=_path_segment("id", id), incident_id=_path_segment("incident_id", incident_id)
        ),
        "extensions": {"operation": "GET /v1/status-pages/{id}/incidents/{incident_id}/response-incidents"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesListResponseIncidentsResultV1 | None:
    return parse_json(content, _models.StatusPagesListResponseIncidentsResultV1.from_dict)


async def asyncio_detailed(
    id: str, incident_id: str, *, client: AuthenticatedClient
) -> Response[StatusPagesListResponseIncidentsResultV1]:
    """List the incidents linked to an incident of a status page

    Not paged.

    Sent as `GET /v1/status-pages/{id}/incidents/{incident_id}/response-incidents`.

    Args:
        incident_id: The incident.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, incident_id=incident_id)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, incident_id: str, *, client: AuthenticatedClient
) -> StatusPagesListResponseIncidentsResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, incident_id=incident_id, client=client)).parsed
