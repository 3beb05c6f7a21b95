# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import parse_file
from ....shared.calling import send as _send

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient, Client
    from ....shared.types import File, Response


def _get_kwargs() -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v1/openapiV3.json",
        "extensions": {"operation": "GET /v1/openapiV3.json"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> File | None:
    return parse_file(content)


async def asyncio_detailed(*, client: AuthenticatedClient | Client) -> Response[File]:
    """Download the provider's own description of the API

    OpenAPI 3 as JSON. Needs no API key.

    Sent as `GET /v1/openapiV3.json`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs()
    return await _send(client, _request, _parse_response, anonymous=True)


async def asyncio(*, client: AuthenticatedClient | Client) -> File | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(client=client)).parsed
