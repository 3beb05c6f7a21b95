# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.pay_reports_create_payload_v2 import PayReportsCreatePayloadV2
    from ...models.pay_reports_create_result_v2 import PayReportsCreateResultV2


def _get_kwargs(*, body: PayReportsCreatePayloadV2) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/pay_reports",
        "extensions": {"operation": "POST /v2/pay_reports"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> PayReportsCreateResultV2 | None:
    return parse_json(content, _models.PayReportsCreateResultV2.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: PayReportsCreatePayloadV2
) -> Response[PayReportsCreateResultV2]:
    """Create a pay report

    Answers 202: the report is worked out afterwards; watch its `status`. Not idempotent.

    Sent as `POST /v2/pay_reports`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: PayReportsCreatePayloadV2) -> PayReportsCreateResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
