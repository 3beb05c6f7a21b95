# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.incident_attachments_list_result_v1 import IncidentAttachmentsListResultV1
    from ...models.incident_attachments_v1_list_resource_type import IncidentAttachmentsV1ListResourceType


def _get_kwargs(
    *,
    incident_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    resource_type: IncidentAttachmentsV1ListResourceType | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v1/incident_attachments",
        "extensions": {"operation": "GET /v1/incident_attachments"},
    }
    _params = _query({"incident_id": incident_id, "external_id": external_id, "resource_type": resource_type})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> IncidentAttachmentsListResultV1 | None:
    return parse_json(content, _models.IncidentAttachmentsListResultV1.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    incident_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    resource_type: IncidentAttachmentsV1ListResourceType | Unset = UNSET,
) -> Response[IncidentAttachmentsListResultV1]:
    """List attachments of incidents

    Of an incident, or of a resource by `external_id` and `resource_type`. Not paged. Needs the scope
    `attachments.view`.

    Sent as `GET /v1/incident_attachments`.

    Args:
        incident_id: Only attachments of this incident.
        external_id: Identifier of the resource in its own system.
        resource_type: Kind of resource.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_id=incident_id, external_id=external_id, resource_type=resource_type)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    incident_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    resource_type: IncidentAttachmentsV1ListResourceType | Unset = UNSET,
) -> IncidentAttachmentsListResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            incident_id=incident_id, external_id=external_id, resource_type=resource_type, client=client
        )
    ).parsed
