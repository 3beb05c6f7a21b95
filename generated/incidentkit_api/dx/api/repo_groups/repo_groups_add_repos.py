# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.repo_group_result import RepoGroupResult
    from ...models.repo_groups_repos_payload import RepoGroupsReposPayload


def _get_kwargs(*, body: RepoGroupsReposPayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/repoGroups.addRepos",
        "extensions": {"operation": "POST /api/repoGroups.addRepos"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> RepoGroupResult | None:
    return parse_json(content, _models.RepoGroupResult.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, body: RepoGroupsReposPayload) -> Response[RepoGroupResult]:
    """Add repositories to a group

    A repository is in one group only; one that is in another is refused. DX must have switched
    repository groups on for the account.

    Sent as `POST /api/repoGroups.addRepos`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: RepoGroupsReposPayload) -> RepoGroupResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
