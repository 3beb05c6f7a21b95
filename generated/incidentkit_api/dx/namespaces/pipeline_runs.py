# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import pipeline_runs as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.pipeline_runs_upsert_payload import PipelineRunsUpsertPayload
    from ..models.result import Result


class PipelineRuns:
    """Runs of build and delivery pipelines.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def upsert(self, *, body: PipelineRunsUpsertPayload) -> Result:
        """Record a pipeline run

        Events of one run merge under its reference ID, in any order, so a repeat is safe.

        Sent as `POST /api/pipelineRuns.upsert`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.pipeline_runs_upsert.asyncio_detailed, body=body)
