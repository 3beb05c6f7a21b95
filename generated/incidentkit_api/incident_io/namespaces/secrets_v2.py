# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import secrets_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.secret_v2 import SecretV2
    from ..models.secrets_create_payload_v2 import SecretsCreatePayloadV2
    from ..models.secrets_create_result_v2 import SecretsCreateResultV2
    from ..models.secrets_list_result_v2 import SecretsListResultV2
    from ..models.secrets_rotate_payload_v2 import SecretsRotatePayloadV2
    from ..models.secrets_rotate_result_v2 import SecretsRotateResultV2
    from ..models.secrets_show_result_v2 import SecretsShowResultV2
    from ..models.secrets_update_payload_v2 import SecretsUpdatePayloadV2
    from ..models.secrets_update_result_v2 import SecretsUpdateResultV2


class SecretsV2:
    """Values that workflows use but nobody reads.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, team_ids: _list[str] | Unset = UNSET
    ) -> SecretsListResultV2:
        """List secrets

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `secrets.view_metadata`.

        Sent as `GET /v2/secrets`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            team_ids: Only secrets of these teams; repeatable.
        """
        return await self._caller.call(
            _operations.secrets_v2_list.asyncio_detailed, page_size=page_size, after=after, team_ids=team_ids
        )

    def list_all(
        self, *, page_size: int = 250, after: str | Unset = UNSET, team_ids: _list[str] | Unset = UNSET
    ) -> Pages[SecretV2]:
        """List secrets, page after page

        Cursor-paged: 25 records per page unless told, 250 at most. Needs the scope `secrets.view_metadata`.

        Sent as `GET /v2/secrets`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            team_ids: Only secrets of these teams; repeatable.
        """

        async def fetch(_position: str | None) -> tuple[_list[SecretV2], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, team_ids=team_ids
            )
            _found = _answer.secrets
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: SecretsCreatePayloadV2) -> SecretsCreateResultV2:
        """Create a secret

        The name must be new, so a repeat is refused. The value is never shown again. Needs the scope
        `secrets.create`.

        Sent as `POST /v2/secrets`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.secrets_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> SecretsShowResultV2:
        """Show a secret

        Needs the scope `secrets.view_metadata`.

        Sent as `GET /v2/secrets/{id}`.
        """
        return await self._caller.call(_operations.secrets_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: SecretsUpdatePayloadV2) -> SecretsUpdateResultV2:
        """Update a secret

        Everything but its value, which is rotated. Needs the scope `secrets.update`.

        Sent as `PUT /v2/secrets/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.secrets_v2_update.asyncio_detailed, id=id, body=body)

    async def destroy(self, id: str) -> None:
        """Delete a secret

        A repeat answers 404. Needs the scope `secrets.delete`.

        Sent as `DELETE /v2/secrets/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.secrets_v2_destroy.asyncio_detailed, id=id)

    async def rotate(self, id: str, *, body: SecretsRotatePayloadV2) -> SecretsRotateResultV2:
        """Give a secret a new value

        Adds a version. Not idempotent. Needs the scope `secrets.update`.

        Sent as `POST /v2/secrets/{id}/actions/rotate`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.secrets_v2_rotate.asyncio_detailed, id=id, body=body)
