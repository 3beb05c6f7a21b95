# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.users_update_paging_provider_payload_v2 import UsersUpdatePagingProviderPayloadV2


def _get_kwargs(user_id: str, *, body: UsersUpdatePagingProviderPayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/users/{user_id}/paging_provider".format(user_id=_path_segment("user_id", user_id)),
        "extensions": {"operation": "POST /v2/users/{user_id}/paging_provider"},
    }
    _request["json"] = _to_wire(body)
    return _request


async def asyncio_detailed(
    user_id: str, *, client: AuthenticatedClient, body: UsersUpdatePagingProviderPayloadV2
) -> Response[None]:
    """Set which paging provider a user prefers

    Overwrites the present choice. Needs the scope `users.preferred_paging_provider.edit`.

    Sent as `POST /v2/users/{user_id}/paging_provider`.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(user_id=user_id, body=body)
    return await _send(client, _request, no_body)
