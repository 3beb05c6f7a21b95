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
    from ...models.call_routes_update_payload_v2 import CallRoutesUpdatePayloadV2
    from ...models.call_routes_update_result_v2 import CallRoutesUpdateResultV2


def _get_kwargs(id: str, *, body: CallRoutesUpdatePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/call_routes/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "PUT /v2/call_routes/{id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CallRoutesUpdateResultV2 | None:
    return parse_json(content, _models.CallRoutesUpdateResultV2.from_dict)


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, body: CallRoutesUpdatePayloadV2
) -> Response[CallRoutesUpdateResultV2]:
    """Update a call route

    Sent as `PUT /v2/call_routes/{id}`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, *, client: AuthenticatedClient, body: CallRoutesUpdatePayloadV2
) -> CallRoutesUpdateResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, body=body, client=client)).parsed
