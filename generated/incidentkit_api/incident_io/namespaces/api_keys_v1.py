# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import api_keys_v1 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.api_key_v1 import APIKeyV1
    from ..models.api_keys_create_payload_v1 import APIKeysCreatePayloadV1
    from ..models.api_keys_create_result_v1 import APIKeysCreateResultV1
    from ..models.api_keys_list_result_v1 import APIKeysListResultV1
    from ..models.api_keys_rotate_payload_v1 import APIKeysRotatePayloadV1
    from ..models.api_keys_rotate_result_v1 import APIKeysRotateResultV1
    from ..models.api_keys_show_result_v1 import APIKeysShowResultV1
    from ..models.api_keys_update_payload_v1 import APIKeysUpdatePayloadV1
    from ..models.api_keys_update_result_v1 import APIKeysUpdateResultV1


class ApiKeysV1:
    """Keys to this API, and what each may do.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> APIKeysListResultV1:
        """List API keys

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `api_keys.view`.

        Sent as `GET /v1/api_keys`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(_operations.api_keys_v1_list.asyncio_detailed, page_size=page_size, after=after)

    def list_all(self, *, page_size: int = 250, after: str | Unset = UNSET) -> Pages[APIKeyV1]:
        """List API keys, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `api_keys.view`.

        Sent as `GET /v1/api_keys`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[APIKeyV1], str | None]:
            _answer = await self.list(page_size=page_size, after=after if _position is None else _position)
            _found = _answer.api_keys
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: APIKeysCreatePayloadV1) -> APIKeysCreateResultV1:
        """Create an API key

        The answer carries the token, this once. Not idempotent. Needs the scope `api_keys.create`.

        Sent as `POST /v1/api_keys`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.api_keys_v1_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> APIKeysShowResultV1:
        """Show an API key

        Needs the scope `api_keys.view`.

        Sent as `GET /v1/api_keys/{id}`.
        """
        return await self._caller.call(_operations.api_keys_v1_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: APIKeysUpdatePayloadV1) -> APIKeysUpdateResultV1:
        """Update an API key

        Its token stays. Needs the scope `api_keys.update`.

        Sent as `PUT /v1/api_keys/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.api_keys_v1_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an API key

        The key stops working. A repeat answers 404. Needs the scope `api_keys.destroy`.

        Sent as `DELETE /v1/api_keys/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.api_keys_v1_delete.asyncio_detailed, id=id)

    async def rotate(self, id: str, *, body: APIKeysRotatePayloadV1) -> APIKeysRotateResultV1:
        """Give an API key a new token

        The answer carries the new token, this once. The old one works on for the grace period. Not
        idempotent. Needs the scope `api_keys.rotate`.

        Sent as `POST /v1/api_keys/{id}/actions/rotate`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.api_keys_v1_rotate.asyncio_detailed, id=id, body=body)
