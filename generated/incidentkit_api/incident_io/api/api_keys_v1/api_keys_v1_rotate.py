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
    from ...models.api_keys_rotate_payload_v1 import APIKeysRotatePayloadV1
    from ...models.api_keys_rotate_result_v1 import APIKeysRotateResultV1


def _get_kwargs(id: str, *, body: APIKeysRotatePayloadV1) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api_keys/{id}/actions/rotate".format(id=_path_segment("id", id)),
        "extensions": {"operation": "POST /v1/api_keys/{id}/actions/rotate"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> APIKeysRotateResultV1 | None:
    return parse_json(content, _models.APIKeysRotateResultV1.from_dict)


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, body: APIKeysRotatePayloadV1
) -> Response[APIKeysRotateResultV1]:
    """Give an API key a new token

    The answer carries the new token, this once. The old one works on for the grace period. Not
    idempotent. Needs the scope `api_keys.rotate`.

    Sent as `POST /v1/api_keys/{id}/actions/rotate`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, *, client: AuthenticatedClient, body: APIKeysRotatePayloadV1
) -> APIKeysRotateResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, body=body, client=client)).parsed
