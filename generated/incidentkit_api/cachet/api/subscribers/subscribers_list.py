# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import query as _query
from ....shared.types import UNSET, Unset
from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.subscriber_list_result import SubscriberListResult
    from ...models.subscribers_list_filter import SubscribersListFilter


def _get_kwargs(
    *,
    filter_: SubscribersListFilter | Mapping[str, Any] | Unset = UNSET,
    sort: str | Unset = UNSET,
    include: str | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/subscribers",
        "extensions": {"operation": "GET /api/subscribers"},
    }
    _params = _query({"filter": filter_, "sort": sort, "include": include, "per_page": per_page, "page": page})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> SubscriberListResult | None:
    return parse_json(content, _models.SubscriberListResult.from_dict)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    filter_: SubscribersListFilter | Mapping[str, Any] | Unset = UNSET,
    sort: str | Unset = UNSET,
    include: str | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[SubscriberListResult]:
    """List subscribers

    Paged by number, without a total. Needs a token with the ability `subscribers.manage`.

    Sent as `GET /api/subscribers`.

    Args:
        filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
            alternatives.
        sort: Order, by any of: email, id. A minus in front turns it round.
        include: Related records to add, joined by commas: components, meta.
        per_page: Records per page, 15 unless told.
        page: Number of the page, from 1.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(filter_=filter_, sort=sort, include=include, per_page=per_page, page=page)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    filter_: SubscribersListFilter | Mapping[str, Any] | Unset = UNSET,
    sort: str | Unset = UNSET,
    include: str | Unset = UNSET,
    per_page: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> SubscriberListResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(filter_=filter_, sort=sort, include=include, per_page=per_page, page=page, client=client)
    ).parsed
