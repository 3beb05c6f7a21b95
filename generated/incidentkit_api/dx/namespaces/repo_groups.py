# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.types import UNSET, Unset
from ..api import repo_groups as _operations

if TYPE_CHECKING:
    from ...shared.caller import Caller
    from ..models.repo_group_result import RepoGroupResult
    from ..models.repo_groups_delete_payload import RepoGroupsDeletePayload
    from ..models.repo_groups_repos_payload import RepoGroupsReposPayload
    from ..models.repo_groups_upsert_payload import RepoGroupsUpsertPayload
    from ..models.result import Result


class RepoGroups:
    """Repositories counted together.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def add_repos(self, *, body: RepoGroupsReposPayload) -> RepoGroupResult:
        """Add repositories to a group

        A repository is in one group only; one that is in another is refused. DX must have switched
        repository groups on for the account.

        Sent as `POST /api/repoGroups.addRepos`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.repo_groups_add_repos.asyncio_detailed, body=body)

    async def delete(self, *, body: RepoGroupsDeletePayload) -> Result:
        """Delete a repository group

        DX must have switched repository groups on for the account.

        Sent as `POST /api/repoGroups.delete`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.repo_groups_delete.asyncio_detailed, body=body)

    async def get(self, *, id: int | Unset = UNSET, reference_id: str | Unset = UNSET) -> RepoGroupResult:
        """Show a repository group

        By ID or reference ID. DX must have switched repository groups on for the account.

        Sent as `GET /api/repoGroups.get`.

        Args:
            id: Identifier in DX.
            reference_id: Identifier of your own.
        """
        return await self._caller.call(_operations.repo_groups_get.asyncio_detailed, id=id, reference_id=reference_id)

    async def remove_repos(self, *, body: RepoGroupsReposPayload) -> RepoGroupResult:
        """Take repositories out of a group

        One that is not in the group is refused. DX must have switched repository groups on for the account.

        Sent as `POST /api/repoGroups.removeRepos`. A repeat changes nothing more.
        """
        return await self._caller.call(_operations.repo_groups_remove_repos.asyncio_detailed, body=body)

    async def upsert(self, *, body: RepoGroupsUpsertPayload) -> RepoGroupResult:
        """Create or change a repository group

        Known by its ID or reference ID; with only a name a repeat may make a second group. DX must have
        switched repository groups on for the account.

        Sent as `POST /api/repoGroups.upsert`. A repeat with the same `reference_id` is harmless; without
        one it may double the effect.
        """
        return await self._caller.call(_operations.repo_groups_upsert.asyncio_detailed, body=body)
