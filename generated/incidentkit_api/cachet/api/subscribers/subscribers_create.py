# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.subscriber_result import SubscriberResult
    from ...models.subscribers_create_payload import SubscribersCreatePayload


def _get_kwargs(*, body: SubscribersCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/subscribers",
        "extensions": {"operation": "POST /api/subscribers"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> SubscriberResult | None:
    if status == 200:
        return parse_json(content, _models.SubscriberResult.from_dict)
    if status == 201:
        return parse_json(content, _models.SubscriberResult.from_dict)
    return parse_json(content, _models.SubscriberResult.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, body: SubscribersCreatePayload
) -> Response[SubscriberResult]:
    """Create a subscriber

    An address that is known is answered as it is, with 200; components given are attached to it. A
    repeat may send the confirmation e-mail again. Needs the ability `subscribers.manage`.

    Sent as `POST /api/subscribers`.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(*, client: AuthenticatedClient, body: SubscribersCreatePayload) -> SubscriberResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(body=body, client=client)).parsed
