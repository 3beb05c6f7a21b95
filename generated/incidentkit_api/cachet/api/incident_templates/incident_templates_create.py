# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.incident_template_result import IncidentTemplateResult
    from ...models.incident_templates_create_payload import IncidentTemplatesCreatePayload


def _get_kwargs(*, body: IncidentTemplatesCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/incident-templates",
        "extensions": {"operation": "POST /api/incident-templates"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> IncidentTemplateResult | None:
    return parse_json(content, _models.IncidentTemplateResult.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: IncidentTemplatesCreatePayload
) -> Response[IncidentTemplateResult]:
    """Create an incident template

    Slugs are not kept unique; a repeat makes a second one. Needs the ability `incident-
    templates.manage`.

    Sent as `POST /api/incident-templates`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, body: IncidentTemplatesCreatePayload
) -> IncidentTemplateResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
