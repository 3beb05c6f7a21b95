# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body, send
from ....shared.encoding import path_segment, to_wire

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.users_update_paging_provider_payload_v2 import UsersUpdatePagingProviderPayloadV2


def _get_kwargs(user_id: str, *, body: UsersUpdatePagingProviderPayloadV2) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v2/users/{user_id}/paging_provider".format(user_id=path_segment("user_id", user_id)),
        "extensions": {"operation": "POST /v2/users/{user_id}/paging_provider"},
    }
    kwargs["json"] = to_wire(body)
    return kwargs


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
    kwargs = _get_kwargs(user_id=user_id, body=body)
    return await send(client, kwargs, no_body)
