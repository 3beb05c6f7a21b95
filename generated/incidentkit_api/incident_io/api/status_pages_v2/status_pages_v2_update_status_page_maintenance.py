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
    from ...models.status_pages_update_status_page_maintenance_payload_v2 import (
        StatusPagesUpdateStatusPageMaintenancePayloadV2,
    )
    from ...models.status_pages_update_status_page_maintenance_result_v2 import (
        StatusPagesUpdateStatusPageMaintenanceResultV2,
    )


def _get_kwargs(
    status_page_maintenance_id: str, *, body: StatusPagesUpdateStatusPageMaintenancePayloadV2
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/status_page_maintenances/{status_page_maintenance_id}".format(
            status_page_maintenance_id=_path_segment("status_page_maintenance_id", status_page_maintenance_id)
        ),
        "extensions": {"operation": "PUT /v2/status_page_maintenances/{status_page_maintenance_id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesUpdateStatusPageMaintenanceResultV2 | None:
    return parse_json(content, _models.StatusPagesUpdateStatusPageMaintenanceResultV2.from_dict)


async def asyncio_detailed(
    status_page_maintenance_id: str,
    *,
    client: AuthenticatedClient,
    body: StatusPagesUpdateStatusPageMaintenancePayloadV2,
) -> Response[StatusPagesUpdateStatusPageMaintenanceResultV2]:
    """Change name and time of maintenance on a status page

    Status and components change by updates.

    Sent as `PUT /v2/status_page_maintenances/{status_page_maintenance_id}`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(status_page_maintenance_id=status_page_maintenance_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    status_page_maintenance_id: str,
    *,
    client: AuthenticatedClient,
    body: StatusPagesUpdateStatusPageMaintenancePayloadV2,
) -> StatusPagesUpdateStatusPageMaintenanceResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(status_page_maintenance_id=status_page_maintenance_id, body=body, client=client)
    ).parsed
