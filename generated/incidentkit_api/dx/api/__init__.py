# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

"""The operations of this API, by tag. Names resolve on first use."""

from typing import TYPE_CHECKING

from ...shared.lazy import lazy_names

if TYPE_CHECKING:
    from . import ai_tool_metrics, custom_data, deployments, incidents, pipeline_runs, repo_groups
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {}, ("ai_tool_metrics", "custom_data", "deployments", "incidents", "pipeline_runs", "repo_groups")
    )

__all__ = ("ai_tool_metrics", "custom_data", "deployments", "incidents", "pipeline_runs", "repo_groups")
