# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import policies_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.policies_create_payload_v2 import PoliciesCreatePayloadV2
    from ..models.policies_create_result_v2 import PoliciesCreateResultV2
    from ..models.policies_list_result_v2 import PoliciesListResultV2
    from ..models.policies_show_result_v2 import PoliciesShowResultV2
    from ..models.policies_update_payload_v2 import PoliciesUpdatePayloadV2
    from ..models.policies_update_result_v2 import PoliciesUpdateResultV2
    from ..models.policies_v2_list_policy_type import PoliciesV2ListPolicyType
    from ..models.policy_v2 import PolicyV2


class PoliciesV2:
    """Rules that incidents, follow-ups and schedules are checked against.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        policy_type: PoliciesV2ListPolicyType | Unset = UNSET,
    ) -> PoliciesListResultV2:
        """List policies

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/policies`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            policy_type: Only policies of this type.
        """
        return await self._caller.call(
            _operations.policies_v2_list.asyncio_detailed, page_size=page_size, after=after, policy_type=policy_type
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
        policy_type: PoliciesV2ListPolicyType | Unset = UNSET,
    ) -> Pages[PolicyV2]:
        """List policies, page after page

        Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/policies`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            policy_type: Only policies of this type.
        """

        async def fetch(_position: str | None) -> tuple[_list[PolicyV2], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, policy_type=policy_type
            )
            _found = _answer.policies
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def create(self, *, body: PoliciesCreatePayloadV2) -> PoliciesCreateResultV2:
        """Create a policy

        Its `policy_type` decides which member holds the requirements. Not idempotent: look for the name
        first.

        Sent as `POST /v2/policies`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.policies_v2_create.asyncio_detailed, body=body)

    async def show(self, id: str) -> PoliciesShowResultV2:
        """Show a policy

        Sent as `GET /v2/policies/{id}`.
        """
        return await self._caller.call(_operations.policies_v2_show.asyncio_detailed, id=id)

    async def update(self, id: str, *, body: PoliciesUpdatePayloadV2) -> PoliciesUpdateResultV2:
        """Update a policy

        Replaces the whole policy.

        Sent as `PUT /v2/policies/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.policies_v2_update.asyncio_detailed, id=id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a policy

        A repeat answers 404.

        Sent as `DELETE /v2/policies/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.policies_v2_delete.asyncio_detailed, id=id)
