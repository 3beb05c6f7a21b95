# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
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
    from ...models.alert_routes_list_result_v3 import AlertRoutesListResultV3


def _get_kwargs(*, page_size: int | Unset = UNSET, after: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v3/alert_routes",
        "extensions": {"operation": "GET /v3/alert_routes"},
    }
    _params = _query({"page_size": page_size, "after": after})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> AlertRoutesListResultV3 | None:
    return parse_json(content, _models.AlertRoutesListResultV3.from_dict)


async def asyncio_detailed(
    *, client: AuthenticatedClient, page_size: int | Unset = UNSET, after: str | Unset = UNSET
) -> Response[AlertRoutesListResultV3]:
    """List alert routes

    In short, without their configuration. Cursor-paged: 25 records per page unless told, 50 at most.
    Needs the scope `alert_routes.view`.

    Sent as `GET /v3/alert_routes`.

    Args:
        page_size: Records per page. The server's default is 25.
        after: Cursor: `pagination_meta.after` of the page before. Left out for the first page.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(page_size=page_size, after=after)
    return await _send(client, _request, _parse_response)


async def asyncio(
    *, client: AuthenticatedClient, page_size: int | Unset = UNSET, after: str | Unset = UNSET
) -> AlertRoutesListResultV3 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(page_size=page_size, after=after, client=client)).parsed
