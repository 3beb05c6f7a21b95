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
    from ...models.glossary_entries_update_ranks_payload_v2 import GlossaryEntriesUpdateRanksPayloadV2
    from ...models.glossary_entries_update_ranks_result_v2 import GlossaryEntriesUpdateRanksResultV2


def _get_kwargs(*, body: GlossaryEntriesUpdateRanksPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/glossary_entries/actions/update_ranks",
        "extensions": {"operation": "PUT /v2/glossary_entries/actions/update_ranks"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> GlossaryEntriesUpdateRanksResultV2 | None:
    return parse_json(content, _models.GlossaryEntriesUpdateRanksResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: GlossaryEntriesUpdateRanksPayloadV2
) -> Response[GlossaryEntriesUpdateRanksResultV2]:
    """Put glossary entries in order

    Sets the rank of each entry named.

    Sent as `PUT /v2/glossary_entries/actions/update_ranks`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: GlossaryEntriesUpdateRanksPayloadV2
) -> GlossaryEntriesUpdateRanksResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
