# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json
from incidentkit_api.shared.encoding import headers as _headers
from incidentkit_api.shared.encoding import path_segment as _path_segment
from incidentkit_api.shared.encoding import to_wire as _to_wire
from incidentkit_api.shared.types import UNSET, Unset

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.update_incident_body import UpdateIncidentBody
    from ...models.update_incident_response_200 import UpdateIncidentResponse200


def _get_kwargs(id: str, *, body: UpdateIncidentBody, from_: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/incidents/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "PUT /incidents/{id}"},
    }
    _request["headers"] = _headers({"From": from_})
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> UpdateIncidentResponse200 | None:
    return parse_json(content, _models.UpdateIncidentResponse200.from_dict)


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, body: UpdateIncidentBody, from_: str | Unset = UNSET
) -> Response[UpdateIncidentResponse200]:
    """Change an incident

    Changes state, title, urgency, priority, or who it is assigned to.

    Sent as `PUT /incidents/{id}`.

    Args:
        id: Which record.
        from_: E-mail address of the user that the write is made for.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, body=body, from_=from_)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, *, client: AuthenticatedClient, body: UpdateIncidentBody, from_: str | Unset = UNSET
) -> UpdateIncidentResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, body=body, from_=from_, client=client)).parsed
