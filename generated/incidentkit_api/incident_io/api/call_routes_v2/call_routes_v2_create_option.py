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
    from ...models.call_routes_create_option_payload_v2 import CallRoutesCreateOptionPayloadV2
    from ...models.call_routes_create_option_result_v2 import CallRoutesCreateOptionResultV2


def _get_kwargs(call_route_id: str, *, body: CallRoutesCreateOptionPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/call_routes/{call_route_id}/options".format(
            call_route_id=_path_segment("call_route_id", call_route_id)
        ),
        "extensions": {"operation": "POST /v2/call_routes/{call_route_id}/options"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CallRoutesCreateOptionResultV2 | None:
    return parse_json(content, _models.CallRoutesCreateOptionResultV2.from_dict)


async def asyncio_detailed(
    call_route_id: str, *, client: AuthenticatedClient, body: CallRoutesCreateOptionPayloadV2
) -> Response[CallRoutesCreateOptionResultV2]:
    """Create a menu option of a call route

    Not idempotent: look for the digit first.

    Sent as `POST /v2/call_routes/{call_route_id}/options`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(call_route_id=call_route_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    call_route_id: str, *, client: AuthenticatedClient, body: CallRoutesCreateOptionPayloadV2
) -> CallRoutesCreateOptionResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(call_route_id=call_route_id, body=body, client=client)).parsed
