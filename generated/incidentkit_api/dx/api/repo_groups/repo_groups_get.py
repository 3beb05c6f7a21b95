# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.repo_group_result import RepoGroupResult


def _get_kwargs(*, id: int | Unset = UNSET, reference_id: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/repoGroups.get",
        "extensions": {"operation": "GET /api/repoGroups.get"},
    }
    _params = _query({"id": id, "reference_id": reference_id})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> RepoGroupResult | None:
    return parse_json(content, _models.RepoGroupResult.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, id: int | Unset = UNSET, reference_id: str | Unset = UNSET
) -> Response[RepoGroupResult]:
    """Show a repository group

    By ID or reference ID. DX must have switched repository groups on for the account.

    Sent as `GET /api/repoGroups.get`.

    Args:
        id: Identifier in DX.
        reference_id: Identifier of your own.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id, reference_id=reference_id)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, id: int | Unset = UNSET, reference_id: str | Unset = UNSET
) -> RepoGroupResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, reference_id=reference_id, client=client)).parsed
