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
    from ...models.severities_list_result_v1 import SeveritiesListResultV1


def _get_kwargs() -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v1/severities",
        "extensions": {"operation": "GET /v1/severities"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> SeveritiesListResultV1 | None:
    return parse_json(content, _models.SeveritiesListResultV1.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[SeveritiesListResultV1]:
    """List severities

    Not paged. Needs the scope `severities.view`.

    Sent as `GET /v1/severities`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs()
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient) -> SeveritiesListResultV1 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(client=client)).parsed
