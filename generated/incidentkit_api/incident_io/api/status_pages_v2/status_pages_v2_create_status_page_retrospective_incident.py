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
    from ...models.status_pages_create_status_page_retrospective_incident_payload_v2 import (
        StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2,
    )
    from ...models.status_pages_create_status_page_retrospective_incident_result_v2 import (
        StatusPagesCreateStatusPageRetrospectiveIncidentResultV2,
    )


def _get_kwargs(*, body: StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/status_page_retrospective_incidents",
        "extensions": {"operation": "POST /v2/status_page_retrospective_incidents"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesCreateStatusPageRetrospectiveIncidentResultV2 | None:
    return parse_json(content, _models.StatusPagesCreateStatusPageRetrospectiveIncidentResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2
) -> Response[StatusPagesCreateStatusPageRetrospectiveIncidentResultV2]:
    """Publish a past incident on a status page

    With all of its updates, at most 100, and nobody is told. The required idempotency key makes a
    repeat answer what the first call did. Limited to 5 per second, 300 at once. Needs the scope
    `status_pages.publish_updates`.

    Sent as `POST /v2/status_page_retrospective_incidents`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2
) -> StatusPagesCreateStatusPageRetrospectiveIncidentResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
