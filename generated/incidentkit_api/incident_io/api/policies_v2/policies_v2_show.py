# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.policies_show_result_v2 import PoliciesShowResultV2


def _get_kwargs(id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/policies/{id}".format(id=_path_segment("id", id)),
        "extensions": {"operation": "GET /v2/policies/{id}"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> PoliciesShowResultV2 | None:
    return parse_json(content, _models.PoliciesShowResultV2.from_dict)


async def asyncio_detailed(id: str, *, client: AuthenticatedClient) -> Response[PoliciesShowResultV2]:
    """Show a policy

    Sent as `GET /v2/policies/{id}`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(id=id)
    return await _send(client, _request, _parse_response)


async def asyncio(id: str, *, client: AuthenticatedClient) -> PoliciesShowResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(id=id, client=client)).parsed
