# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API as methods, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from ._api import Api
    from .ai_tool_metrics import AiToolMetrics
    from .custom_data import CustomData
    from .deployments import Deployments
    from .incidents import Incidents
    from .pipeline_runs import PipelineRuns
    from .repo_groups import RepoGroups
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Api": "_api",
            "AiToolMetrics": "ai_tool_metrics",
            "CustomData": "custom_data",
            "Deployments": "deployments",
            "Incidents": "incidents",
            "PipelineRuns": "pipeline_runs",
            "RepoGroups": "repo_groups",
        },
    )

__all__ = ("AiToolMetrics", "Api", "CustomData", "Deployments", "Incidents", "PipelineRuns", "RepoGroups")
