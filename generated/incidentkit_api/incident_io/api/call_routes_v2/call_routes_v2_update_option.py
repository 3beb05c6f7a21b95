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
    from ...models.call_routes_update_option_payload_v2 import CallRoutesUpdateOptionPayloadV2
    from ...models.call_routes_update_option_result_v2 import CallRoutesUpdateOptionResultV2


def _get_kwargs(call_route_id: str, id: str, *, body: CallRoutesUpdateOptionPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/call_routes/{call_route_id}/options/{id}".format(
            call_route_id=_path_segment("call_route_id", call_route_id), id=_path_segment("id", id)
        ),
        "extensions": {"operation": "PUT /v2/call_routes/{call_route_id}/options/{id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CallRoutesUpdateOptionResultV2 | None:
    return parse_json(content, _models.CallRoutesUpdateOptionResultV2.from_dict)


async def asyncio_detailed(
    call_route_id: str, id: str, *, client: AuthenticatedClient, body: CallRoutesUpdateOptionPayloadV2
) -> Response[CallRoutesUpdateOptionResultV2]:
    """Update a menu option of a call route

    Sent as `PUT /v2/call_routes/{call_route_id}/options/{id}`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(call_route_id=call_route_id, id=id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    call_route_id: str, id: str, *, client: AuthenticatedClient, body: CallRoutesUpdateOptionPayloadV2
) -> CallRoutesUpdateOptionResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(call_route_id=call_route_id, id=id, body=body, client=client)).parsed
