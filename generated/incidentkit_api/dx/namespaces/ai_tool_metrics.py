# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import ai_tool_metrics as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.ai_tool_metrics_push_all_payload import AiToolMetricsPushAllPayload
    from ..models.ai_tool_metrics_push_all_result import AiToolMetricsPushAllResult
    from ..models.ai_tool_metrics_push_result import AiToolMetricsPushResult
    from ..models.ai_tool_metrics_row import AiToolMetricsRow


class AiToolMetrics:
    """Who used which AI tool, day by day.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def push(self, *, body: AiToolMetricsRow) -> AiToolMetricsPushResult:
        """Store a day of AI tool usage

        Rows are told apart by e-mail, date and tool.

        Sent as `POST /api/aiToolMetrics.push`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.ai_tool_metrics_push.asyncio_detailed, body=body)

    async def push_all(self, *, body: AiToolMetricsPushAllPayload) -> AiToolMetricsPushAllResult:
        """Store days of AI tool usage

        Rows are told apart by e-mail, date and tool. How many fit one call is not documented.

        Sent as `POST /api/aiToolMetrics.pushAll`. A repeat is merged or refused.
        """
        return await self._caller.call(_operations.ai_tool_metrics_push_all.asyncio_detailed, body=body)
