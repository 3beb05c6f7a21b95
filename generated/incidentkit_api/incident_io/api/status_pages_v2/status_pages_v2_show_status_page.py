# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ... import models as _models

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.status_pages_show_status_page_result_v2 import StatusPagesShowStatusPageResultV2


def _get_kwargs(status_page_id: str) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/status_pages/{status_page_id}".format(
            status_page_id=_path_segment("status_page_id", status_page_id)
        ),
        "extensions": {"operation": "GET /v2/status_pages/{status_page_id}"},
    }
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesShowStatusPageResultV2 | None:
    return parse_json(content, _models.StatusPagesShowStatusPageResultV2.from_dict)


async def asyncio_detailed(
    status_page_id: str, *, client: AuthenticatedClient
) -> Response[StatusPagesShowStatusPageResultV2]:
    """Show a status page

    Sent as `GET /v2/status_pages/{status_page_id}`.

    Args:
        status_page_id: The status page.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(status_page_id=status_page_id)
    return await _send(client, _request, _parse_response)


async def asyncio(status_page_id: str, *, client: AuthenticatedClient) -> StatusPagesShowStatusPageResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(status_page_id=status_page_id, client=client)).parsed
