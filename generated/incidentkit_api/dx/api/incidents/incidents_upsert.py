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
    from ...models.incidents_upsert_payload import IncidentsUpsertPayload
    from ...models.result import Result


def _get_kwargs(*, body: IncidentsUpsertPayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/incidents.upsert",
        "extensions": {"operation": "POST /api/incidents.upsert"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> Result | None:
    return parse_json(content, _models.Result.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, body: IncidentsUpsertPayload) -> Response[Result]:
    """Record or change an incident

    Known by its reference ID, so a repeat is safe. Services and metadata have three states: left out,
    cleared, or replaced.

    Sent as `POST /api/incidents.upsert`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: IncidentsUpsertPayload) -> Result | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
