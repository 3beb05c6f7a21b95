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
    from ...models.secrets_create_payload_v2 import SecretsCreatePayloadV2
    from ...models.secrets_create_result_v2 import SecretsCreateResultV2


def _get_kwargs(*, body: SecretsCreatePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "post", "url": "/v2/secrets", "extensions": {"operation": "POST /v2/secrets"}}
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> SecretsCreateResultV2 | None:
    return parse_json(content, _models.SecretsCreateResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: SecretsCreatePayloadV2
) -> Response[SecretsCreateResultV2]:
    """Create a secret

    The name must be new, so a repeat is refused. The value is never shown again. Needs the scope
    `secrets.create`.

    Sent as `POST /v2/secrets`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: SecretsCreatePayloadV2) -> SecretsCreateResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
