# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.utilities_identity_result_v1 import UtilitiesIdentityResultV1


def _get_kwargs() -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/v1/identity", "extensions": {"operation": "GET /v1/identity"}}
    return _request


def _parse_response(status: int, content: bytes) -> UtilitiesIdentityResultV1 | None:
    return parse_json(content, _models.UtilitiesIdentityResultV1.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[UtilitiesIdentityResultV1]:
    """Show whose key this is

    Name and roles of the key in use. The cheapest way to check a credential.

    Sent as `GET /v1/identity`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs()
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient) -> UtilitiesIdentityResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(client=client)).parsed
