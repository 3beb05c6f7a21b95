# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.users_show_paging_provider_result_v2 import UsersShowPagingProviderResultV2


def _get_kwargs(user_id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/users/{user_id}/paging_provider".format(user_id=_path_segment("user_id", user_id)),
        "extensions": {"operation": "GET /v2/users/{user_id}/paging_provider"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> UsersShowPagingProviderResultV2 | None:
    return parse_json(content, _models.UsersShowPagingProviderResultV2.from_dict)


async def asyncio_detailed(user_id: str, *, client: AuthenticatedClient) -> Response[UsersShowPagingProviderResultV2]:
    """Show which paging provider a user prefers

    Needs the scope `user_preferences.view`.

    Sent as `GET /v2/users/{user_id}/paging_provider`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(user_id=user_id)
    return await _send(client, _request, _parse_response)


async def asyncio(user_id: str, *, client: AuthenticatedClient) -> UsersShowPagingProviderResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(user_id=user_id, client=client)).parsed
