# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import to_wire as _to_wire

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.catalog_bulk_update_entries_payload_v3 import CatalogBulkUpdateEntriesPayloadV3


def _get_kwargs(*, body: CatalogBulkUpdateEntriesPayloadV3) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v3/catalog_entries/actions/bulk_update",
        "extensions": {"operation": "POST /v3/catalog_entries/actions/bulk_update"},
    }
    _request["json"] = _to_wire(body)
    return _request


async def asyncio_detailed(*, client: AuthenticatedClient, body: CatalogBulkUpdateEntriesPayloadV3) -> Response[None]:
    """Update up to 250 entries

    Writes all items or none: one bad item has the whole batch refused with 422. Entries are named by
    `entry_id`; nothing is created or deleted. Fields an item leaves out keep their value, except
    `rank`, which is cleared. Limited far below the general rate, so send one batch at a time. Needs the
    scope `catalog_entries.edit`.

    Sent as `POST /v3/catalog_entries/actions/bulk_update`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, no_body)
