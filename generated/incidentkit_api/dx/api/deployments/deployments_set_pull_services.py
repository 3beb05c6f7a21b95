# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.deployments_set_pull_services_payload import DeploymentsSetPullServicesPayload
    from ...models.result import Result


def _get_kwargs(*, body: DeploymentsSetPullServicesPayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/deployments.setPullServices",
        "extensions": {"operation": "POST /api/deployments.setPullServices"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> Result | None:
    return parse_json(content, _models.Result.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, body: DeploymentsSetPullServicesPayload) -> Response[Result]:
    """Attach services to a pull request

    Adds to the services attached, or replaces them. Call it before the deployment is recorded.

    Sent as `POST /api/deployments.setPullServices`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: DeploymentsSetPullServicesPayload) -> Result | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
