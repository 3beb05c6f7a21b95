"""Deployments and pipeline runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from incidentkit_api.dx.api.deployments import (
    deployments_create,
    deployments_delete,
    deployments_set_pull_services,
    deployments_update,
    deployments_upsert,
)
from incidentkit_api.dx.api.pipeline_runs import pipeline_runs_upsert
from incidentkit_api.dx.models.deployments_create_payload import DeploymentsCreatePayload
from incidentkit_api.dx.models.deployments_delete_payload import DeploymentsDeletePayload
from incidentkit_api.dx.models.deployments_set_pull_services_payload import DeploymentsSetPullServicesPayload
from incidentkit_api.dx.models.deployments_update_payload import DeploymentsUpdatePayload
from incidentkit_api.dx.models.deployments_upsert_payload import DeploymentsUpsertPayload
from incidentkit_api.dx.models.pipeline_runs_upsert_payload import PipelineRunsUpsertPayload
from incidentkit_api.dx.models.pipeline_runs_upsert_payload_status import PipelineRunsUpsertPayloadStatus
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of, omit_unset, require_text
from incidentkit.providers.dx._arguments import Service, outcome_of, reference, timestamp
from incidentkit.providers.dx._arguments import metadata as given_metadata
from incidentkit.providers.dx._arguments import service as given_service

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from incidentkit_api.dx.models.deployment_result import DeploymentResult
    from incidentkit_api.dx.models.result import Result

    from incidentkit._http.client import BaseClient


_WHAT: Final = "DX deployment"
_MODELS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "service": given_service,
    "merge_commit_shas": list,
    "metadata": given_metadata,
}


class Deployments:
    """DX deployments, `dx.deployments`. Only deployments made through this API can be changed by it."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def upsert(
        self,
        *,
        reference_id: str,
        deployed_at: datetime | str | Unset = UNSET,
        service: Service | Unset = UNSET,
        repository: str | Unset = UNSET,
        commit_sha: str | Unset = UNSET,
        merge_commit_shas: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        source_url: str | Unset = UNSET,
        source_name: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[DeploymentResult]:
        """Create the deployment, or change the one with this reference id; safe to repeat.

        What is left out stays as it is. A new deployment needs `deployed_at`, `service`, and one of `repository`
        and `merge_commit_shas`.

        Args:
            reference_id: Your stable id of the deployment.
            deployed_at: Aware datetime or ISO-8601 with offset.
            service: Its identifier, or identifier and name.
            repository: With the organisation, such as `acme/payments`.
            commit_sha: 7 to 40 characters; clears stored merge commits.
            merge_commit_shas: Each 7 to 40 characters; a filled list clears a stored commit.
            environment: Such as `production`.
            source_url, source_name: Where the deployment is managed, and that tool's name.
            metadata: Keys of letters, digits, dashes and underscores.

        Returns:
            CREATED or UPDATED where DX says so; UPSERTED where it does not, or a lost answer leaves it open.

        Raises:
            ConfigurationError: A timestamp has no offset, a value cannot be right, or one is None: DX clears none.
            ValidationError: DX refuses a value.
        """
        fields = _fields(
            reference_id, deployed_at, service, repository, commit_sha, merge_commit_shas, environment,
            source_url, source_name, metadata,
        )  # fmt: skip
        payload = DeploymentsUpsertPayload(**fields)
        answer = await self._client.send(deployments_upsert.asyncio_detailed, body=payload)
        return UpsertResult(outcome_of(answer.body.action, uncertain=answer.uncertain), answer.body, answer.request_id)

    async def create(
        self,
        *,
        reference_id: str,
        deployed_at: datetime | str,
        service: Service,
        repository: str | Unset = UNSET,
        commit_sha: str | Unset = UNSET,
        merge_commit_shas: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        source_url: str | Unset = UNSET,
        source_name: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        integration_branch: str | Unset = UNSET,
        success: bool | Unset = UNSET,
    ) -> UpsertResult[DeploymentResult]:
        """Create the deployment; a repeat with the same values is safe, with others it is refused.

        Arguments as for `upsert`; `reference_id` is required by us, as without it a repeat would double the record.

        Args:
            integration_branch: The branch it was made from.
            success: Whether the deployment succeeded.

        Raises:
            ConflictError: The reference id exists with other values.
            ConfigurationError: A timestamp has no offset, a value cannot be right, or one is None: DX clears none.
            ValidationError: DX refuses a value.
        """
        fields = _fields(
            reference_id, deployed_at, service, repository, commit_sha, merge_commit_shas, environment,
            source_url, source_name, metadata,
        )  # fmt: skip
        fields |= omit_unset(_WHAT, {"integration_branch": integration_branch, "success": success})
        payload = DeploymentsCreatePayload(**fields)
        answer = await self._client.send(deployments_create.asyncio_detailed, body=payload)
        return UpsertResult(Outcome.CREATED, answer.body, answer.request_id)

    async def update(
        self,
        *,
        reference_id: str,
        deployed_at: datetime | str | Unset = UNSET,
        service: Service | Unset = UNSET,
        repository: str | Unset = UNSET,
        commit_sha: str | Unset = UNSET,
        merge_commit_shas: Sequence[str] | Unset = UNSET,
        environment: str | Unset = UNSET,
        source_url: str | Unset = UNSET,
        source_name: str | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> UpsertResult[DeploymentResult]:
        """Change the deployment of this reference id and never create one. Arguments as for `upsert`.

        Raises:
            NotFoundError: There is none.
            ConfigurationError: A timestamp has no offset, a value cannot be right, or one is None: DX clears none.
            ValidationError: DX refuses a value, or a connector owns the deployment.
        """
        fields = _fields(
            reference_id, deployed_at, service, repository, commit_sha, merge_commit_shas, environment,
            source_url, source_name, metadata,
        )  # fmt: skip
        payload = DeploymentsUpdatePayload(**fields)
        answer = await self._client.send(deployments_update.asyncio_detailed, body=payload)
        return UpsertResult(Outcome.UPDATED, answer.body, answer.request_id)

    async def delete(self, reference_id: str) -> None:
        """Delete the deployment; one that is gone already is no error.

        Raises:
            ValidationError: A connector owns the deployment.
        """
        payload = DeploymentsDeletePayload(reference_id=reference(reference_id))
        await self._client.call(deployments_delete.asyncio_detailed, body=payload)

    async def set_pull_services(
        self,
        *,
        services: Sequence[Service],
        github_pull_id: int | Unset = UNSET,
        repository: str | Unset = UNSET,
        pull_number: int | Unset = UNSET,
        replace: bool = False,
    ) -> None:
        """Attach services to a pull request, before its deployment is created.

        Args:
            services: What it changes.
            github_pull_id: The pull request, or `repository` and `pull_number` in its stead.
            repository, pull_number: With the organisation, such as `acme/payments`; the number in it.
            replace: Whether the list replaces what is attached; with an empty list that detaches everything.

        Raises:
            ConfigurationError: Neither form of the pull request is given.
            ValidationError: DX refuses a value.
        """
        if isinstance(github_pull_id, Unset) and (isinstance(repository, Unset) or isinstance(pull_number, Unset)):
            raise ConfigurationError("DX: give github_pull_id, or repository and pull_number")
        payload = DeploymentsSetPullServicesPayload(
            services=[given_service(service) for service in services],
            github_pull_id=github_pull_id,
            repository=repository,
            pull_number=pull_number,
            replace=replace,
        )
        await self._client.call(deployments_set_pull_services.asyncio_detailed, body=payload)


def _fields(
    reference_id: str,
    deployed_at: datetime | str | Unset,
    service: Service | Unset,
    repository: str | Unset,
    commit_sha: str | Unset,
    merge_commit_shas: Sequence[str] | Unset,
    environment: str | Unset,
    source_url: str | Unset,
    source_name: str | Unset,
    metadata: Mapping[str, Any] | Unset,
) -> dict[str, Any]:
    """What create, upsert and update have in common; nothing of it can be cleared."""
    given = omit_unset(
        _WHAT,
        {
            "reference_id": reference(reference_id),
            "deployed_at": timestamp("deployed_at", deployed_at),
            "service": service,
            "repository": repository,
            "commit_sha": commit_sha,
            "merge_commit_shas": merge_commit_shas,
            "environment": environment,
            "source_url": source_url,
            "source_name": source_name,
            "metadata": metadata,
        },
    )
    shas = [*given.get("merge_commit_shas", [])]
    for sha in [given.get("commit_sha"), *shas]:
        if isinstance(sha, str) and not 7 <= len(sha) <= 40:
            raise ConfigurationError(f"DX: a commit has 7 to 40 characters, not {len(sha)}: {sha!r}")
    return given | {name: build(given[name]) for name, build in _MODELS.items() if given.get(name)}


_RUN: Final = "DX pipeline run"


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
                "reference_id": require_text(_RUN, "reference_id", reference_id),
                "pipeline_name": require_text(_RUN, "pipeline_name", pipeline_name),
                "pipeline_source": require_text(_RUN, "pipeline_source", pipeline_source),
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
    fields = omit_unset(_RUN, given)
    if "repository" not in fields and ("commit_sha" in fields or "pr_number" in fields):
        raise ConfigurationError(f"{_RUN}: repository must be given along with commit_sha or pr_number")
    return body_of(_RUN, PipelineRunsUpsertPayload.from_dict, fields)


def _status(status: str | None) -> str | None:
    """A documented status: DX keeps the gravest, so a mistyped one could never be put right."""
    known = [each.value for each in PipelineRunsUpsertPayloadStatus]
    if status is not None and status not in known:
        raise ConfigurationError(f"{_RUN}: status {str(status)!r} is none of {', '.join(known)}")
    return status
