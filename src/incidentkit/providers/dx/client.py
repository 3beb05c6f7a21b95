"""The DX client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from incidentkit_api.dx.operations import OPERATIONS, RATE_CLASSES

from incidentkit._http.client import BaseClient, ClientOptions, Operations, Records
from incidentkit._http.response import ApiDescription
from incidentkit.providers.dx import _errors
from incidentkit.providers.dx.provider import PROVIDER

if TYPE_CHECKING:
    from incidentkit_api.dx.namespaces import Api

    from incidentkit.providers.dx.ai_tool_metrics import AiToolMetrics
    from incidentkit.providers.dx.custom_data import CustomData
    from incidentkit.providers.dx.deployments import Deployments, PipelineRuns
    from incidentkit.providers.dx.incidents import Incidents
    from incidentkit.providers.dx.repo_groups import RepoGroups


class DX(BaseClient):
    """A client of DX's Data Cloud API.

    Args:
        token: A Data Cloud API token.
        base_url: The account's own host, like `https://acme.getdx.net`, with or without `/api`.
        rate_limit: DX publishes none; the default is 100 requests in any 10 s, and a 429 teaches a lower one.
        options: See `ClientOptions`.

    Raises:
        ConfigurationError: A value cannot be right; the message names it.
    """

    provider = PROVIDER
    description = ApiDescription(
        PROVIDER.title, OPERATIONS, RATE_CLASSES, PROVIDER.dialect, _errors, refuses=_errors.refuses
    )

    def __init__(self, token: str, *, base_url: str, **options: Unpack[ClientOptions]) -> None:
        super().__init__(token, base_url=base_url, **options)

    api: Operations[Api] = Operations("incidentkit_api.dx.namespaces:Api", "Every operation of the API, by tag.")
    incidents: Records[Incidents] = Records(".incidents:Incidents", "Incidents, by reference id.")
    deployments: Records[Deployments] = Records(".deployments:Deployments", "Deployments, by reference id.")
    pipeline_runs: Records[PipelineRuns] = Records(".deployments:PipelineRuns", "Pipeline runs, by reference id.")
    custom_data: Records[CustomData] = Records(".custom_data:CustomData", "Custom data, by reference and key.")
    ai_tool_metrics: Records[AiToolMetrics] = Records(
        ".ai_tool_metrics:AiToolMetrics", "Use of AI tools, by person, day and tool."
    )
    repo_groups: Records[RepoGroups] = Records(".repo_groups:RepoGroups", "Groups of repositories, by reference id.")
