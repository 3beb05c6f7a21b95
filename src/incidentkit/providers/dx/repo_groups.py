"""DX repository groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit_api.dx.api.repo_groups import (
    repo_groups_add_repos,
    repo_groups_delete,
    repo_groups_get,
    repo_groups_remove_repos,
    repo_groups_upsert,
)
from incidentkit_api.dx.models.repo_group import RepoGroup
from incidentkit_api.dx.models.repo_groups_delete_payload import RepoGroupsDeletePayload
from incidentkit_api.dx.models.repo_groups_repos_payload import RepoGroupsReposPayload
from incidentkit_api.dx.models.repo_groups_upsert_payload import RepoGroupsUpsertPayload
from incidentkit_api.dx.models.repo_reference import RepoReference
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._context import noting_answers
from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import ConfigurationError, NotFoundError
from incidentkit.providers._arguments import body_of, filled, sent
from incidentkit.providers._upserting import KeyLocks

if TYPE_CHECKING:
    from incidentkit._http.client import BaseClient

_WHAT: Final = "DX repository group"

Repo: TypeAlias = RepoReference | Mapping[str, str]
"""A repository: a generated model, or `{"source": "github", "external_id": "123"}`."""


class RepoGroups:
    """Groups of repositories, `dx.repo_groups`. DX must have switched them on for the account."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    async def find(self, *, reference_id: str) -> RepoGroup | None:
        """The group with this reference id, or None."""
        try:
            found = await self._client.call(repo_groups_get.asyncio_detailed, reference_id=reference_id)
        except NotFoundError:
            return None
        return found.data if isinstance(found.data, RepoGroup) else None

    async def upsert(
        self,
        *,
        reference_id: str,
        name: str,
        parent_id: int | Unset = UNSET,
        repos: Sequence[Repo] | Unset | None = UNSET,
    ) -> UpsertResult[RepoGroup | None]:
        """Create the group with this reference id, change it, or leave it.

        Args:
            reference_id: Your stable id of the group. Required by us: with a name alone a repeat may double the group.
            name: What people see.
            parent_id: The group it belongs to, by DX's number.
            repos: UNSET leaves them, None or an empty list takes all out, a list replaces them all. A repository can be
                in one group only.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the group.

        Raises:
            ConfigurationError: `reference_id` is empty, a repository lacks a field, or another field is None.
            ValidationError: DX refuses a value, for example a repository that is in another group.
        """
        fields = sent(
            _WHAT,
            {
                "reference_id": filled(_WHAT, "reference_id", reference_id),
                "name": filled(_WHAT, "name", name),
                "parent_id": parent_id,
                "repos": repos if isinstance(repos, Unset) else [_repo(repo) for repo in repos or ()],
            },
        )
        body = body_of(_WHAT, RepoGroupsUpsertPayload.from_dict, fields)
        async with self._locks(reference_id):
            with noting_answers() as look_up:
                known = await self.find(reference_id=reference_id)
            if known is not None and _is_as_asked(known, fields):
                return UpsertResult(Outcome.UNCHANGED, known, look_up.request_id)
            answer = await self._client.send(repo_groups_upsert.asyncio_detailed, body=body)
        group = answer.body.data if isinstance(answer.body.data, RepoGroup) else None
        return UpsertResult(Outcome.CREATED if known is None else Outcome.UPDATED, group, answer.request_id)

    async def add_repos(self, *, reference_id: str, repos: Sequence[Repo]) -> None:
        """Put repositories into the group beside those it has.

        Raises:
            NotFoundError: There is no such group.
            ValidationError: One is in another group.
        """
        await self._client.call(repo_groups_add_repos.asyncio_detailed, body=_change(reference_id, repos))

    async def remove_repos(self, *, reference_id: str, repos: Sequence[Repo]) -> None:
        """Take repositories out of the group.

        Raises:
            NotFoundError: There is no such group.
            ValidationError: One is not in the group.
        """
        await self._client.call(repo_groups_remove_repos.asyncio_detailed, body=_change(reference_id, repos))

    async def delete(self, reference_id: str) -> None:
        """Delete the group; its repositories stay.

        Raises:
            NotFoundError: There is none.
        """
        body = RepoGroupsDeletePayload(reference_id=filled(_WHAT, "reference_id", reference_id))
        await self._client.call(repo_groups_delete.asyncio_detailed, body=body)


def _change(reference_id: str, repos: Sequence[Repo]) -> RepoGroupsReposPayload:
    fields = {
        "reference_id": filled(_WHAT, "reference_id", reference_id),
        "repos": [_repo(repo) for repo in repos],
    }
    return body_of(_WHAT, RepoGroupsReposPayload.from_dict, fields)


def _repo(repo: Repo) -> dict[str, str]:
    fields = repo.to_dict() if isinstance(repo, RepoReference) else dict(repo)
    if fields.keys() != {"source", "external_id"}:
        raise ConfigurationError(f"{_WHAT}: a repository has source and external_id, not {', '.join(sorted(fields))}")
    return {"source": str(fields["source"]), "external_id": str(fields["external_id"])}


def _is_as_asked(known: RepoGroup, fields: Mapping[str, Any]) -> bool:
    current = known.to_dict()
    asked = dict(fields)
    repos = asked.pop("repos", None)
    same_repos = repos is None or _in_order(repos) == _in_order(current.get("repos") or [])
    return same_repos and all(current.get(name) == value for name, value in asked.items())


def _in_order(repos: Sequence[Mapping[str, str]]) -> list[tuple[str, str]]:
    return sorted((repo["source"], repo["external_id"]) for repo in repos)
