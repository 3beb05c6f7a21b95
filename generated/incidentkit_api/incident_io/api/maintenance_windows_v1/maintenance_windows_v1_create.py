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
    from ...models.maintenance_windows_create_payload_v1 import MaintenanceWindowsCreatePayloadV1
    from ...models.maintenance_windows_create_result_v1 import MaintenanceWindowsCreateResultV1


def _get_kwargs(*, body: MaintenanceWindowsCreatePayloadV1) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v1/maintenance_windows",
        "extensions": {"operation": "POST /v1/maintenance_windows"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> MaintenanceWindowsCreateResultV1 | None:
    return parse_json(content, _models.MaintenanceWindowsCreateResultV1.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: MaintenanceWindowsCreatePayloadV1
) -> Response[MaintenanceWindowsCreateResultV1]:
    """Create a maintenance window

    Not idempotent. Needs the scope `maintenance_window.create`.

    Sent as `POST /v1/maintenance_windows`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: MaintenanceWindowsCreatePayloadV1
) -> MaintenanceWindowsCreateResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
