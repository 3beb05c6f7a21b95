# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import to_wire as _to_wire
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.subscriber_result import SubscriberResult
    from ...models.subscribers_update_payload import SubscribersUpdatePayload


def _get_kwargs(subscriber_id: int, *, body: SubscribersUpdatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/api/subscribers/{subscriber_id}".format(subscriber_id=_path_segment("subscriber_id", subscriber_id)),
        "extensions": {"operation": "PUT /api/subscribers/{subscriber_id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> SubscriberResult | None:
    return parse_json(content, _models.SubscriberResult.from_dict)


async def asyncio_detailed(
    subscriber_id: int, *, client: AuthenticatedClient, body: SubscribersUpdatePayload
) -> Response[SubscriberResult]:
    """Change a subscriber

    Changes only the fields sent. An address that is sent has to be confirmed again. Needs the ability
    `subscribers.manage`.

    Sent as `PUT /api/subscribers/{subscriber_id}`.

    Args:
        subscriber_id: The subscriber.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(subscriber_id=subscriber_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    subscriber_id: int, *, client: AuthenticatedClient, body: SubscribersUpdatePayload
) -> SubscriberResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(subscriber_id=subscriber_id, body=body, client=client)).parsed
