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
    from ...models.catalog_create_type_payload_v3 import CatalogCreateTypePayloadV3
    from ...models.catalog_create_type_result_v3 import CatalogCreateTypeResultV3


def _get_kwargs(*, body: CatalogCreateTypePayloadV3) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v3/catalog_types",
        "extensions": {"operation": "POST /v3/catalog_types"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CatalogCreateTypeResultV3 | None:
    return parse_json(content, _models.CatalogCreateTypeResultV3.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: CatalogCreateTypePayloadV3
) -> Response[CatalogCreateTypeResultV3]:
    """Create a catalog type

    The new type has no attributes: add them with the schema operation. `type_name` cannot be changed
    later. Not idempotent. Needs the scope `catalog_types.create`.

    Sent as `POST /v3/catalog_types`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: CatalogCreateTypePayloadV3) -> CatalogCreateTypeResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
