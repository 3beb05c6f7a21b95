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
    from ...models.status_pages_create_status_page_incident_update_payload_v2 import (
        StatusPagesCreateStatusPageIncidentUpdatePayloadV2,
    )
    from ...models.status_pages_create_status_page_incident_update_result_v2 import (
        StatusPagesCreateStatusPageIncidentUpdateResultV2,
    )


def _get_kwargs(*, body: StatusPagesCreateStatusPageIncidentUpdatePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/status_page_incident_updates",
        "extensions": {"operation": "POST /v2/status_page_incident_updates"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesCreateStatusPageIncidentUpdateResultV2 | None:
    return parse_json(content, _models.StatusPagesCreateStatusPageIncidentUpdateResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: StatusPagesCreateStatusPageIncidentUpdatePayloadV2
) -> Response[StatusPagesCreateStatusPageIncidentUpdateResultV2]:
    """Publish an update on an incident of a status page

    At most 100 per incident. Subscribers are told if `notify_subscribers` is set. Not idempotent. Needs
    the scope `status_pages.publish_updates`.

    Sent as `POST /v2/status_page_incident_updates`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: StatusPagesCreateStatusPageIncidentUpdatePayloadV2
) -> StatusPagesCreateStatusPageIncidentUpdateResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
