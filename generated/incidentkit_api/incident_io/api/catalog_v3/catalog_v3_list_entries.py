# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.catalog_list_entries_result_v3 import CatalogListEntriesResultV3


def _get_kwargs(
    *, catalog_type_id: str, page_size: int = 25, after: str | Unset = UNSET, identifier: str | Unset = UNSET
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v3/catalog_entries",
        "extensions": {"operation": "GET /v3/catalog_entries"},
    }
    _params = _query(
        {"catalog_type_id": catalog_type_id, "page_size": page_size, "after": after, "identifier": identifier}
    )
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> CatalogListEntriesResultV3 | None:
    return parse_json(content, _models.CatalogListEntriesResultV3.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    catalog_type_id: str,
    page_size: int = 25,
    after: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
) -> Response[CatalogListEntriesResultV3]:
    """List the entries of a type

    With `identifier` the listing narrows to the entry of that ID, external ID or alias (and name, where
    the type allows it): a lookup in one request. Cursor-paged: 25 records per page unless told, 250 at
    most. Needs the scope `catalog_entries.view`.

    Sent as `GET /v3/catalog_entries`.

    Args:
        catalog_type_id: The type whose entries are listed.
        page_size: Records per page.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        identifier: ID, external ID or alias of the entry wanted; its name too, if the type uses
            names as identifiers.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(catalog_type_id=catalog_type_id, page_size=page_size, after=after, identifier=identifier)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    catalog_type_id: str,
    page_size: int = 25,
    after: str | Unset = UNSET,
    identifier: str | Unset = UNSET,
) -> CatalogListEntriesResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            catalog_type_id=catalog_type_id, page_size=page_size, after=after, identifier=identifier, client=client
        )
    ).parsed
