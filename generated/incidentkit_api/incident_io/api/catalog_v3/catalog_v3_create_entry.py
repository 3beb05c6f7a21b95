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
    from ...models.catalog_create_entry_payload_v3 import CatalogCreateEntryPayloadV3
    from ...models.catalog_create_entry_result_v3 import CatalogCreateEntryResultV3


def _get_kwargs(*, body: CatalogCreateEntryPayloadV3) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v3/catalog_entries",
        "extensions": {"operation": "POST /v3/catalog_entries"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CatalogCreateEntryResultV3 | None:
    return parse_json(content, _models.CatalogCreateEntryResultV3.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: CatalogCreateEntryPayloadV3
) -> Response[CatalogCreateEntryResultV3]:
    """Create or update an entry

    With an `external_id` the type already holds, that entry is updated instead (201 in both cases), so
    a repeat is safe; without one, a repeat makes a second entry. An external ID of an archived entry
    brings it back. A type holds at most 50,000 entries. Needs the scope `catalog_entries.create`.

    Sent as `POST /v3/catalog_entries`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: CatalogCreateEntryPayloadV3
) -> CatalogCreateEntryResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
