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
    from ...models.custom_data_result import CustomDataResult
    from ...models.custom_data_row import CustomDataRow


def _get_kwargs(*, body: CustomDataRow) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/customData.set",
        "extensions": {"operation": "POST /api/customData.set"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CustomDataResult | None:
    return parse_json(content, _models.CustomDataResult.from_dict)


async def asyncio_detailed(*, client: AuthenticatedClient, body: CustomDataRow) -> Response[CustomDataResult]:
    """Store a value

    Overwrites what the reference has under the key.

    Sent as `POST /api/customData.set`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: CustomDataRow) -> CustomDataResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
