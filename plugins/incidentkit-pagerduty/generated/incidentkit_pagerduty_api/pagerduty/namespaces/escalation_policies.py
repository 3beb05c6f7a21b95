# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.paging import next_offset as _next_offset
from incidentkit_api.shared.types import UNSET, Unset

from ..api import escalation_policies as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from incidentkit_api.shared.caller import Caller, Pages

    from ..models.escalation_policy import EscalationPolicy
    from ..models.get_escalation_policy_include_item import GetEscalationPolicyIncludeItem
    from ..models.get_escalation_policy_response_200 import GetEscalationPolicyResponse200
    from ..models.list_escalation_policies_include_item import ListEscalationPoliciesIncludeItem
    from ..models.list_escalation_policies_response_200 import ListEscalationPoliciesResponse200
    from ..models.list_escalation_policies_sort_by import ListEscalationPoliciesSortBy


class EscalationPolicies:
    """Who is notified of an incident, and in which order.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_escalation_policies(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        user_ids: _list[str] | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        include: _list[ListEscalationPoliciesIncludeItem] | Unset = UNSET,
        sort_by: ListEscalationPoliciesSortBy | Unset = UNSET,
    ) -> ListEscalationPoliciesResponse200:
        """Page through escalation policies

        Sent as `GET /escalation_policies`.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            query: Only records whose name contains this.
            user_ids: Only policies that notify these users.
            team_ids: Only records of these teams.
            include: What to write out instead of referring to it.
            sort_by: The order of the records. The server's default is "name".
        """
        return await self._caller.call(
            _operations.list_escalation_policies.asyncio_detailed,
            limit=limit,
            offset=offset,
            total=total,
            query=query,
            user_ids=user_ids,
            team_ids=team_ids,
            include=include,
            sort_by=sort_by,
        )

    def list_all_escalation_policies(
        self,
        *,
        limit: int = 100,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        user_ids: _list[str] | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        include: _list[ListEscalationPoliciesIncludeItem] | Unset = UNSET,
        sort_by: ListEscalationPoliciesSortBy | Unset = UNSET,
    ) -> Pages[EscalationPolicy]:
        """Page through escalation policies, page after page

        Sent as `GET /escalation_policies`. `offset` says where to start.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            query: Only records whose name contains this.
            user_ids: Only policies that notify these users.
            team_ids: Only records of these teams.
            include: What to write out instead of referring to it.
            sort_by: The order of the records. The server's default is "name".
        """

        async def fetch(_position: str | None) -> tuple[_list[EscalationPolicy], str | None]:
            _answer = await self.list_escalation_policies(
                limit=limit,
                offset=offset if _position is None else int(_position),
                total=total,
                query=query,
                user_ids=user_ids,
                team_ids=team_ids,
                include=include,
                sort_by=sort_by,
            )
            _found = _answer.escalation_policies
            return _found, _next_offset(_answer, _found, _position or offset)

        return self._caller.paginate(fetch)

    async def get_escalation_policy(
        self, id: str, *, include: _list[GetEscalationPolicyIncludeItem] | Unset = UNSET
    ) -> GetEscalationPolicyResponse200:
        """Show an escalation policy

        Sent as `GET /escalation_policies/{id}`.

        Args:
            id: Which record.
            include: What to write out instead of referring to it.
        """
        return await self._caller.call(_operations.get_escalation_policy.asyncio_detailed, id=id, include=include)
