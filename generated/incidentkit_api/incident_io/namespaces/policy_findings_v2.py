# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import policy_findings_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.policy_finding_v2 import PolicyFindingV2
    from ..models.policy_findings_dismiss_payload_v2 import PolicyFindingsDismissPayloadV2
    from ..models.policy_findings_dismiss_result_v2 import PolicyFindingsDismissResultV2
    from ..models.policy_findings_list_result_v2 import PolicyFindingsListResultV2
    from ..models.policy_findings_restore_result_v2 import PolicyFindingsRestoreResultV2
    from ..models.policy_findings_show_result_v2 import PolicyFindingsShowResultV2


class PolicyFindingsV2:
    """Where a policy was not met.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, policy_id: str | Unset = UNSET
    ) -> PolicyFindingsListResultV2:
        """List findings

        Where a policy was not met. Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/policy_findings`.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            policy_id: Only findings of this policy.
        """
        return await self._caller.call(
            _operations.policy_findings_v2_list.asyncio_detailed, page_size=page_size, after=after, policy_id=policy_id
        )

    def list_all(
        self, *, page_size: int | Unset = UNSET, after: str | Unset = UNSET, policy_id: str | Unset = UNSET
    ) -> Pages[PolicyFindingV2]:
        """List findings, page after page

        Where a policy was not met. Cursor-paged: 25 records per page unless told.

        Sent as `GET /v2/policy_findings`. `after` says where to start.

        Args:
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
            policy_id: Only findings of this policy.
        """

        async def fetch(_position: str | None) -> tuple[_list[PolicyFindingV2], str | None]:
            _answer = await self.list(
                page_size=page_size, after=after if _position is None else _position, policy_id=policy_id
            )
            _found = _answer.policy_findings
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show(self, id: str) -> PolicyFindingsShowResultV2:
        """Show a finding

        Sent as `GET /v2/policy_findings/{id}`.
        """
        return await self._caller.call(_operations.policy_findings_v2_show.asyncio_detailed, id=id)

    async def dismiss(self, id: str, *, body: PolicyFindingsDismissPayloadV2) -> PolicyFindingsDismissResultV2:
        """Dismiss a finding

        With the reason. It no longer counts, until restored.

        Sent as `POST /v2/policy_findings/{id}/actions/dismiss`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.policy_findings_v2_dismiss.asyncio_detailed, id=id, body=body)

    async def restore(self, id: str) -> PolicyFindingsRestoreResultV2:
        """Restore a dismissed finding

        Sent as `POST /v2/policy_findings/{id}/actions/restore`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.policy_findings_v2_restore.asyncio_detailed, id=id)
