# Generated from specs/dx.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.result import Result


def _get_kwargs(*, reference: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/customData.deleteAllByReference",
        "extensions": {"operation": "POST /api/customData.deleteAllByReference"},
    }
    _params = _query({"reference": reference})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> Result | None:
    return parse_json(content, _models.Result.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, reference: str) -> Response[Result]:
    """Delete all values of a reference

    Sent as `POST /api/customData.deleteAllByReference`.

    Args:
        reference: What the values belong to.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(reference=reference)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, reference: str) -> Result | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(reference=reference, client=client)).parsed
