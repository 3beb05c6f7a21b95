# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.component_result import ComponentResult


def _get_kwargs(component_id: int, *, include: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/components/{component_id}".format(component_id=_path_segment("component_id", component_id)),
        "extensions": {"operation": "GET /api/components/{component_id}"},
    }
    _params = _query({"include": include})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> ComponentResult | None:
    return parse_json(content, _models.ComponentResult.from_dict)


async def asyncio_detailed(
    component_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> Response[ComponentResult]:
    """Show a component

    Sent as `GET /api/components/{component_id}`.

    Args:
        component_id: The component.
        include: Related records to add, joined by commas: group, incidents, meta.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(component_id=component_id, include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    component_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> ComponentResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(component_id=component_id, include=include, client=client)).parsed
