"""DX pipeline runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.dx.api.pipeline_runs import pipeline_runs_upsert
from incidentkit_api.dx.models.pipeline_runs_upsert_payload import PipelineRunsUpsertPayload
from incidentkit_api.dx.models.pipeline_runs_upsert_payload_status import PipelineRunsUpsertPayloadStatus
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConfigurationError
from incidentkit.providers.arguments import body_of, filled, sent
from incidentkit.providers.dx.arguments import outcome_of, timestamp
from incidentkit.results import UpsertResult

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from incidentkit_api.dx.models.result import Result

    from incidentkit.providers.base import BaseClient

_WHAT: Final = "DX pipeline run"


class PipelineRuns:
    """Runs of pipelines, `dx.pipeline_runs`. The API writes only: there is no reading them back."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def upsert(
        self,
        *,
        reference_id: str,
        pipeline_name: str,
        pipeline_source: str,
        started_at: datetime | str,
        status: PipelineRunsUpsertPayloadStatus | str | Unset = UNSET,
        finished_at: datetime | str | Unset = UNSET,
        repository: str | Unset = UNSET,
        commit_sha: str | Unset = UNSET,
        pr_number: int | Unset = UNSET,
        source_url: str | Unset = UNSET,
        head_branch: str | Unset = UNSET,
        email: str | Unset = UNSET,
        github_username: str | Unset = UNSET,
        gitlab_username: str | Unset = UNSET,
    ) -> UpsertResult[Result]:
        """Create the run, or merge this into the one with this reference id; done by the server, safe to repeat.

        DX merges what it is told of a run in whatever order it comes: the earliest start stays, and the gravest status,
        so that a later success does not undo a failure. What is left out stays as it is.

        Args:
            reference_id: Your stable id of the run.
            pipeline_name, pipeline_source: The pipeline, and the tool that it runs in.
            started_at: Aware datetime or ISO-8601 with offset; the API wants it on every call.
            status: `failure`, `cancelled`, `success` or `running`, from the gravest on.
            finished_at: As `started_at`.
            repository: With the organisation, such as `acme/payments`; needed with a commit or a pull request.
            commit_sha, pr_number, head_branch: What it ran on.
            source_url: Its page in its own tool.
            email, github_username, gitlab_username: Who started it.

        Returns:
            UPSERTED: DX does not say whether it was new.

        Raises:
            ConfigurationError: A timestamp has no offset, `repository` is missing, `status` is none of the four, or a
                field is None: DX cannot clear any.
            ValidationError: DX refuses a value; `code` says which kind.
        """
        body = _payload(
            {
                "reference_id": filled(_WHAT, "reference_id", reference_id),
                "pipeline_name": filled(_WHAT, "pipeline_name", pipeline_name),
                "pipeline_source": filled(_WHAT, "pipeline_source", pipeline_source),
                "started_at": timestamp("started_at", started_at),
                "status": status if isinstance(status, Unset) else _status(status),
                "finished_at": timestamp("finished_at", finished_at),
                "repository": repository,
                "commit_sha": commit_sha,
                "pr_number": pr_number,
                "source_url": source_url,
                "head_branch": head_branch,
                "email": email,
                "github_username": github_username,
                "gitlab_username": gitlab_username,
            }
        )
        answer = await self._client.send(pipeline_runs_upsert.asyncio_detailed, body=body)
        action = answer.body.additional_properties.get("action")
        return UpsertResult(outcome_of(action, uncertain=answer.uncertain), answer.body, answer.request_id)


def _payload(given: Mapping[str, Any]) -> PipelineRunsUpsertPayload:
    fields = sent(_WHAT, given)
    if "repository" not in fields and ("commit_sha" in fields or "pr_number" in fields):
        raise ConfigurationError(f"{_WHAT}: repository must be given along with commit_sha or pr_number")
    return body_of(_WHAT, PipelineRunsUpsertPayload.from_dict, fields)


def _status(status: str | None) -> str | None:
    """A documented status: DX keeps the gravest, so a mistyped one could never be put right."""
    known = [each.value for each in PipelineRunsUpsertPayloadStatus]
    if status is not None and status not in known:
        raise ConfigurationError(f"{_WHAT}: status {str(status)!r} is none of {', '.join(known)}")
    return status
