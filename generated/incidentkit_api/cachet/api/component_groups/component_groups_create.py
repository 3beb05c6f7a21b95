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
    from ...models.component_group_result import ComponentGroupResult
    from ...models.component_groups_create_payload import ComponentGroupsCreatePayload


def _get_kwargs(*, body: ComponentGroupsCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/component-groups",
        "extensions": {"operation": "POST /api/component-groups"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> ComponentGroupResult | None:
    return parse_json(content, _models.ComponentGroupResult.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: ComponentGroupsCreatePayload
) -> Response[ComponentGroupResult]:
    """Create a component group

    Names are not unique and nothing keeps a repeat from making a second one. Fields the database fills
    in may be missing from the answer. Needs the ability `component-groups.manage`.

    Sent as `POST /api/component-groups`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: ComponentGroupsCreatePayload) -> ComponentGroupResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
