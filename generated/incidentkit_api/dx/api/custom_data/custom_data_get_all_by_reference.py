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
    from ...models.custom_data_list_result import CustomDataListResult


def _get_kwargs(*, reference: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/customData.getAllByReference",
        "extensions": {"operation": "GET /api/customData.getAllByReference"},
    }
    _params = _query({"reference": reference})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> CustomDataListResult | None:
    return parse_json(content, _models.CustomDataListResult.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, reference: str) -> Response[CustomDataListResult]:
    """List the values of a reference

    Not paged.

    Sent as `GET /api/customData.getAllByReference`.

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


async def asyncio(*, client: AuthenticatedClient, reference: str) -> CustomDataListResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(reference=reference, client=client)).parsed
