# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.types import UNSET, Unset
from ..api import workflows_v2 as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.workflows_create_workflow_payload_v2 import WorkflowsCreateWorkflowPayloadV2
    from ..models.workflows_create_workflow_result_v2 import WorkflowsCreateWorkflowResultV2
    from ..models.workflows_list_workflows_result_v2 import WorkflowsListWorkflowsResultV2
    from ..models.workflows_show_workflow_result_v2 import WorkflowsShowWorkflowResultV2
    from ..models.workflows_update_workflow_payload_v2 import WorkflowsUpdateWorkflowPayloadV2
    from ..models.workflows_update_workflow_result_v2 import WorkflowsUpdateWorkflowResultV2


class WorkflowsV2:
    """Steps that run by themselves.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_workflows(self) -> WorkflowsListWorkflowsResultV2:
        """List workflows

        In short. Not paged. Needs the scope `workflows.view`.

        Sent as `GET /v2/workflows`.
        """
        return await self._caller.call(_operations.workflows_v2_list_workflows.asyncio_detailed)

    async def create_workflow(self, *, body: WorkflowsCreateWorkflowPayloadV2) -> WorkflowsCreateWorkflowResultV2:
        """Create a workflow

        Not idempotent: look for the name first. Needs the scope `workflows.create`.

        Sent as `POST /v2/workflows`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.workflows_v2_create_workflow.asyncio_detailed, body=body)

    async def show_workflow(
        self, id: str, *, skip_step_upgrades: bool | Unset = UNSET
    ) -> WorkflowsShowWorkflowResultV2:
        """Show a workflow

        Needs the scope `workflows.view`.

        Sent as `GET /v2/workflows/{id}`.

        Args:
            skip_step_upgrades: Show steps in the version they were written in.
        """
        return await self._caller.call(
            _operations.workflows_v2_show_workflow.asyncio_detailed, id=id, skip_step_upgrades=skip_step_upgrades
        )

    async def update_workflow(
        self, id: str, *, body: WorkflowsUpdateWorkflowPayloadV2
    ) -> WorkflowsUpdateWorkflowResultV2:
        """Update a workflow

        Replaces the whole workflow. Needs the scope `workflows.update`.

        Sent as `PUT /v2/workflows/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.workflows_v2_update_workflow.asyncio_detailed, id=id, body=body)

    async def destroy_workflow(self, id: str) -> None:
        """Delete a workflow

        A repeat answers 404. Needs the scope `workflows.destroy`.

        Sent as `DELETE /v2/workflows/{id}`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.workflows_v2_destroy_workflow.asyncio_detailed, id=id)
