# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.subscriber_result import SubscriberResult


def _get_kwargs(subscriber_id: int, *, include: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/subscribers/{subscriber_id}".format(subscriber_id=_path_segment("subscriber_id", subscriber_id)),
        "extensions": {"operation": "GET /api/subscribers/{subscriber_id}"},
    }
    _params = _query({"include": include})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> SubscriberResult | None:
    return parse_json(content, _models.SubscriberResult.from_dict)


async def asyncio_detailed(
    subscriber_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> Response[SubscriberResult]:
    """Show a subscriber

    Needs a token with the ability `subscribers.manage`.

    Sent as `GET /api/subscribers/{subscriber_id}`.

    Args:
        subscriber_id: The subscriber.
        include: Related records to add, joined by commas: components, meta.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(subscriber_id=subscriber_id, include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    subscriber_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> SubscriberResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(subscriber_id=subscriber_id, include=include, client=client)).parsed
