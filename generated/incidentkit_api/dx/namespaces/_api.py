# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from .ai_tool_metrics import AiToolMetrics
    from .custom_data import CustomData
    from .deployments import Deployments
    from .incidents import Incidents
    from .pipeline_runs import PipelineRuns
    from .repo_groups import RepoGroups


class Api:
    """Every operation of this API, by tag; a namespace is loaded when it is used."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __dir__(self) -> list[str]:
        return ["ai_tool_metrics", "custom_data", "deployments", "incidents", "pipeline_runs", "repo_groups"]

    @cached_property
    def ai_tool_metrics(self) -> AiToolMetrics:
        """Who used which AI tool, day by day."""
        from .ai_tool_metrics import AiToolMetrics

        return AiToolMetrics(self._caller)

    @cached_property
    def custom_data(self) -> CustomData:
        """Values of your own beside the data of DX."""
        from .custom_data import CustomData

        return CustomData(self._caller)

    @cached_property
    def deployments(self) -> Deployments:
        """Deployments and the services they concern."""
        from .deployments import Deployments

        return Deployments(self._caller)

    @cached_property
    def incidents(self) -> Incidents:
        """Incidents."""
        from .incidents import Incidents

        return Incidents(self._caller)

    @cached_property
    def pipeline_runs(self) -> PipelineRuns:
        """Runs of build and delivery pipelines."""
        from .pipeline_runs import PipelineRuns

        return PipelineRuns(self._caller)

    @cached_property
    def repo_groups(self) -> RepoGroups:
        """Repositories counted together."""
        from .repo_groups import RepoGroups

        return RepoGroups(self._caller)
