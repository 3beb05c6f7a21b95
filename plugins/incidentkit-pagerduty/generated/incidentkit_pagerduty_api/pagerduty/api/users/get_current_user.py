# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.shared.calling import send as _send
from incidentkit_api.shared.decoding import parse_json
from incidentkit_api.shared.encoding import query as _query
from incidentkit_api.shared.types import UNSET, Unset

from ... import models as _models

if TYPE_CHECKING:
    from incidentkit_api.shared.client import AuthenticatedClient
    from incidentkit_api.shared.types import Response

    from ...models.get_current_user_include_item import GetCurrentUserIncludeItem
    from ...models.get_current_user_response_200 import GetCurrentUserResponse200


def _get_kwargs(*, include: list[GetCurrentUserIncludeItem] | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {"method": "get", "url": "/users/me", "extensions": {"operation": "GET /users/me"}}
    _params = _query({"include[]": include})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> GetCurrentUserResponse200 | None:
    return parse_json(content, _models.GetCurrentUserResponse200.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, include: list[GetCurrentUserIncludeItem] | Unset = UNSET
) -> Response[GetCurrentUserResponse200]:
    """Show the user that the key belongs to

    Refused where the key belongs to the account instead of a user.

    Sent as `GET /users/me`.

    Args:
        include: What to write out instead of referring to it.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, include: list[GetCurrentUserIncludeItem] | Unset = UNSET
) -> GetCurrentUserResponse200 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(include=include, client=client)).parsed
