# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json
from incidentkit_api.shared.encoding import to_wire as _to_wire

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.create_service_body import CreateServiceBody
    from ...models.create_service_response_201 import CreateServiceResponse201


def _get_kwargs(*, body: CreateServiceBody) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "post", "url": "/services", "extensions": {"operation": "POST /services"}}
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CreateServiceResponse201 | None:
    return parse_json(content, _models.CreateServiceResponse201.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: CreateServiceBody
) -> Response[CreateServiceResponse201]:
    """Add a service

    Names are unique.

    Sent as `POST /services`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: CreateServiceBody) -> CreateServiceResponse201 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
