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
    from ...models.custom_data_list_result import CustomDataListResult
    from ...models.custom_data_set_all_payload import CustomDataSetAllPayload


def _get_kwargs(*, body: CustomDataSetAllPayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/customData.setAll",
        "extensions": {"operation": "POST /api/customData.setAll"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> CustomDataListResult | None:
    return parse_json(content, _models.CustomDataListResult.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: CustomDataSetAllPayload
) -> Response[CustomDataListResult]:
    """Store values

    Overwrites what each reference has under each key. All rows or none: one malformed row has the whole
    call refused.

    Sent as `POST /api/customData.setAll`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: CustomDataSetAllPayload) -> CustomDataListResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
