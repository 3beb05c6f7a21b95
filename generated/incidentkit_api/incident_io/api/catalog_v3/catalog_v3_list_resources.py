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
    from ...models.catalog_list_resources_result_v3 import CatalogListResourcesResultV3


def _get_kwargs() -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v3/catalog_resources",
        "extensions": {"operation": "GET /v3/catalog_resources"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> CatalogListResourcesResultV3 | None:
    return parse_json(content, _models.CatalogListResourcesResultV3.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient) -> Response[CatalogListResourcesResultV3]:
    """List attribute types

    Everything an attribute can be typed as: primitives, resources of integrations, and custom types.
    Not paged. Needs the scope `catalog_types.view`.

    Sent as `GET /v3/catalog_resources`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs()
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient) -> CatalogListResourcesResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(client=client)).parsed
