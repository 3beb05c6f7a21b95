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
    from ...models.ip_allowlists_update_ip_allowlist_payload_v1 import IPAllowlistsUpdateIPAllowlistPayloadV1
    from ...models.ip_allowlists_update_ip_allowlist_result_v1 import IPAllowlistsUpdateIPAllowlistResultV1


def _get_kwargs(*, body: IPAllowlistsUpdateIPAllowlistPayloadV1) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v1/ip_allowlists",
        "extensions": {"operation": "PUT /v1/ip_allowlists"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IPAllowlistsUpdateIPAllowlistResultV1 | None:
    return parse_json(content, _models.IPAllowlistsUpdateIPAllowlistResultV1.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: IPAllowlistsUpdateIPAllowlistPayloadV1
) -> Response[IPAllowlistsUpdateIPAllowlistResultV1]:
    """Replace the addresses from which the API may be used

    The list is the whole list: leaving out the address of the caller shuts it out. `version` must be
    the current one. Needs the scope `security_settings.update`.

    Sent as `PUT /v1/ip_allowlists`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: IPAllowlistsUpdateIPAllowlistPayloadV1
) -> IPAllowlistsUpdateIPAllowlistResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
