# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.component_group_result import ComponentGroupResult
    from ...models.component_groups_update_payload import ComponentGroupsUpdatePayload


def _get_kwargs(component_group_id: int, *, body: ComponentGroupsUpdatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/api/component-groups/{component_group_id}".format(
            component_group_id=_path_segment("component_group_id", component_group_id)
        ),
        "extensions": {"operation": "PUT /api/component-groups/{component_group_id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> ComponentGroupResult | None:
    return parse_json(content, _models.ComponentGroupResult.from_dict)


async def asyncio_detailed(
    component_group_id: int, *, client: AuthenticatedClient, body: ComponentGroupsUpdatePayload
) -> Response[ComponentGroupResult]:
    """Change a component group

    Changes only the fields sent. Components are only ever added. Needs the ability `component-
    groups.manage`.

    Sent as `PUT /api/component-groups/{component_group_id}`.

    Args:
        component_group_id: The component group.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(component_group_id=component_group_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    component_group_id: int, *, client: AuthenticatedClient, body: ComponentGroupsUpdatePayload
) -> ComponentGroupResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(component_group_id=component_group_id, body=body, client=client)).parsed
