# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json
from incidentkit_api.shared.encoding import path_segment as _path_segment
from incidentkit_api.shared.encoding import query as _query
from incidentkit_api.shared.types import UNSET, Unset

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.get_user_include_item import GetUserIncludeItem
    from ...models.get_user_response_200 import GetUserResponse200


def _get_kwargs(id: str, *, include: list[GetUserIncludeItem] | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/users/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "GET /users/{id}"},
    }
    _params = _query({"include[]": include})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> GetUserResponse200 | None:
    return parse_json(content, _models.GetUserResponse200.from_dict)


async def asyncio_detailed(
    id: str, *, client: AuthenticatedClient, include: list[GetUserIncludeItem] | Unset = UNSET
) -> Response[GetUserResponse200]:
    """Show a user

    Sent as `GET /users/{id}`.

    Args:
        id: Which record.
        include: What to write out instead of referring to it.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    id: str, *, client: AuthenticatedClient, include: list[GetUserIncludeItem] | Unset = UNSET
) -> GetUserResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, include=include, client=client)).parsed
