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
    from ...models.managed_resources_create_managed_resource_payload_v2 import (
        ManagedResourcesCreateManagedResourcePayloadV2,
    )
    from ...models.managed_resources_create_managed_resource_result_v2 import (
        ManagedResourcesCreateManagedResourceResultV2,
    )


def _get_kwargs(*, body: ManagedResourcesCreateManagedResourcePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/managed_resources",
        "extensions": {"operation": "POST /v2/managed_resources"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> ManagedResourcesCreateManagedResourceResultV2 | None:
    return parse_json(content, _models.ManagedResourcesCreateManagedResourceResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: ManagedResourcesCreateManagedResourcePayloadV2
) -> Response[ManagedResourcesCreateManagedResourceResultV2]:
    """Mark a resource as managed from outside

    Answers 200. A resource has one mark; marking it again sets the annotations anew.

    Sent as `POST /v2/managed_resources`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: ManagedResourcesCreateManagedResourcePayloadV2
) -> ManagedResourcesCreateManagedResourceResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
