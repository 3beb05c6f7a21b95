# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_cursor as _next_cursor
from ...shared.types import UNSET, Unset
from ..api import workflow_runs_v2 as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ...shared.filters import FilterBy
    from ..models.workflow_run_slim_v2 import WorkflowRunSlimV2
    from ..models.workflow_runs_list_result_v2 import WorkflowRunsListResultV2
    from ..models.workflow_runs_show_result_v2 import WorkflowRunsShowResultV2
    from ..models.workflow_runs_v2_list_created_at import WorkflowRunsV2ListCreatedAt


class WorkflowRunsV2:
    """Runs of workflows.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        workflow_id: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        created_at: WorkflowRunsV2ListCreatedAt | FilterBy | Unset = UNSET,
        page_size: int | Unset = UNSET,
        after: str | Unset = UNSET,
    ) -> WorkflowRunsListResultV2:
        """List runs of workflows

        In short, without what was sent. Cursor-paged: 25 records per page unless told, 50 at most. Needs
        the scope `workflows.view`.

        Sent as `GET /v2/workflow_runs`.

        Args:
            workflow_id: Only runs of this workflow.
            incident_id: Only runs on this incident.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """
        return await self._caller.call(
            _operations.workflow_runs_v2_list.asyncio_detailed,
            workflow_id=workflow_id,
            incident_id=incident_id,
            created_at=created_at,
            page_size=page_size,
            after=after,
        )

    def list_all(
        self,
        *,
        workflow_id: str | Unset = UNSET,
        incident_id: str | Unset = UNSET,
        created_at: WorkflowRunsV2ListCreatedAt | FilterBy | Unset = UNSET,
        page_size: int = 50,
        after: str | Unset = UNSET,
    ) -> Pages[WorkflowRunSlimV2]:
        """List runs of workflows, page after page

        In short, without what was sent. Cursor-paged: 25 records per page unless told, 50 at most. Needs
        the scope `workflows.view`.

        Sent as `GET /v2/workflow_runs`. `after` says where to start.

        Args:
            workflow_id: Only runs of this workflow.
            incident_id: Only runs on this incident.
            created_at: Filter by time: `created_at[gte]=`, `created_at[lte]=`, or
                `created_at[date_range]=FROM~TO`.
            page_size: Records per page. The server's default is 25.
            after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.
        """

        async def fetch(_position: str | None) -> tuple[_list[WorkflowRunSlimV2], str | None]:
            _answer = await self.list(
                workflow_id=workflow_id,
                incident_id=incident_id,
                created_at=created_at,
                page_size=page_size,
                after=after if _position is None else _position,
            )
            _found = _answer.workflow_runs
            return _found, _next_cursor(_answer.pagination_meta, _found, page_size)

        return self._caller.paginate(fetch)

    async def show(self, id: str) -> WorkflowRunsShowResultV2:
        """Show a run of a workflow

        With what was sent and answered, as long as it is kept. Needs the scope `workflows.view`.

        Sent as `GET /v2/workflow_runs/{id}`.
        """
        return await self._caller.call(_operations.workflow_runs_v2_show.asyncio_detailed, id=id)
