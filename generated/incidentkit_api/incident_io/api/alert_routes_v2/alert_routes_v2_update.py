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
    from ...models.alert_routes_update_payload_v2 import AlertRoutesUpdatePayloadV2
    from ...models.alert_routes_update_result_v2 import AlertRoutesUpdateResultV2


def _get_kwargs(id: str, *, body: AlertRoutesUpdatePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/alert_routes/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "PUT /v2/alert_routes/{id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> AlertRoutesUpdateResultV2 | None:
    return parse_json(content, _models.AlertRoutesUpdateResultV2.from_dict)


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, body: AlertRoutesUpdatePayloadV2
) -> Response[AlertRoutesUpdateResultV2]:
    """Update an alert route

    Replaces the whole route. `version` must be the current one. All writes to alert configuration share
    one lock: send one at a time. Needs the scope `alert_route.update`.

    Sent as `PUT /v2/alert_routes/{id}`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, *, client: AuthenticatedClient, body: AlertRoutesUpdatePayloadV2
) -> AlertRoutesUpdateResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, body=body, client=client)).parsed
