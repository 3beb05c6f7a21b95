# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.incident_template_result import IncidentTemplateResult


def _get_kwargs(incident_template_id: int) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/incident-templates/{incident_template_id}".format(
            incident_template_id=_path_segment("incident_template_id", incident_template_id)
        ),
        "extensions": {"operation": "GET /api/incident-templates/{incident_template_id}"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> IncidentTemplateResult | None:
    return parse_json(content, _models.IncidentTemplateResult.from_dict)


async def asyncio_detailed(
    incident_template_id: int, *, client: AuthenticatedClient
) -> Response[IncidentTemplateResult]:
    """Show an incident template

    Sent as `GET /api/incident-templates/{incident_template_id}`.

    Args:
        incident_template_id: The incident template.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(incident_template_id=incident_template_id)
    return await _send(client, _request, _parse_response)


async def asyncio(incident_template_id: int, *, client: AuthenticatedClient) -> IncidentTemplateResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(incident_template_id=incident_template_id, client=client)).parsed
