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
    from ...models.custom_data_result import CustomDataResult


def _get_kwargs(*, reference: str | Unset = UNSET, key: str | Unset = UNSET, id: int | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/customData.get",
        "extensions": {"operation": "GET /api/customData.get"},
    }
    _params = _query({"reference": reference, "key": key, "id": id})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> CustomDataResult | None:
    return parse_json(content, _models.CustomDataResult.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, reference: str | Unset = UNSET, key: str | Unset = UNSET, id: int | Unset = UNSET
) -> Response[CustomDataResult]:
    """Show a value

    By reference and key, or by ID.

    Sent as `GET /api/customData.get`.

    Args:
        reference: What the value belongs to.
        key: Name of the value.
        id: Identifier of the stored value.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(reference=reference, key=key, id=id)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, reference: str | Unset = UNSET, key: str | Unset = UNSET, id: int | Unset = UNSET
) -> CustomDataResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(reference=reference, key=key, id=id, client=client)).parsed
