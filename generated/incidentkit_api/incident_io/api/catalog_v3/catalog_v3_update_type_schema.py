# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.catalog_update_type_schema_payload_v3 import CatalogUpdateTypeSchemaPayloadV3
    from ...models.catalog_update_type_schema_result_v3 import CatalogUpdateTypeSchemaResultV3


def _get_kwargs(id: str, *, body: CatalogUpdateTypeSchemaPayloadV3) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v3/catalog_types/{id}/actions/update_schema".format(id=_path_segment("id", id)),
        "extensions": {"operation": "POST /v3/catalog_types/{id}/actions/update_schema"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CatalogUpdateTypeSchemaResultV3 | None:
    return parse_json(content, _models.CatalogUpdateTypeSchemaResultV3.from_dict)


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, body: CatalogUpdateTypeSchemaPayloadV3
) -> Response[CatalogUpdateTypeSchemaResultV3]:
    """Replace the attributes of a type

    The list is the whole schema: keep an attribute by sending its ID. `version` must be the current
    one, so of two writers only the first gets through; re-read and try again. Needs the scope
    `catalog_types.edit`.

    Sent as `POST /v3/catalog_types/{id}/actions/update_schema`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, *, client: AuthenticatedClient, body: CatalogUpdateTypeSchemaPayloadV3
) -> CatalogUpdateTypeSchemaResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, body=body, client=client)).parsed
