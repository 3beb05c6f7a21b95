# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.list_abilities_response_200 import ListAbilitiesResponse200


def _get_kwargs() -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/abilities", "extensions": {"operation": "GET /abilities"}}
    return _request


def _parse_response(status: int, content: bytes) -> ListAbilitiesResponse200 | None:
    return parse_json(content, _models.ListAbilitiesResponse200.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[ListAbilitiesResponse200]:
    """Abilities of the account

    Every key may read these.

    Sent as `GET /abilities`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs()
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient) -> ListAbilitiesResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(client=client)).parsed
