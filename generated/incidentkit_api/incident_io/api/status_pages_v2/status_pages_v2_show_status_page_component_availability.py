# Generated from specs/incident_io.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import send as _send
from ....shared.decoding import parse_json
from ....shared.encoding import path_segment as _path_segment
from ....shared.encoding import query as _query
from ... import models as _models

if TYPE_CHECKING:
    import datetime

    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response
    from ...models.status_pages_show_status_page_component_availability_result_v2 import (
        StatusPagesShowStatusPageComponentAvailabilityResultV2,
    )


def _get_kwargs(
    status_page_id: str, component_id: str, *, start_at: datetime.datetime, end_at: datetime.datetime
) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/status_pages/{status_page_id}/components/{component_id}/availability".format(
            status_page_id=_path_segment("status_page_id", status_page_id),
            component_id=_path_segment("component_id", component_id),
        ),
        "extensions": {"operation": "GET /v2/status_pages/{status_page_id}/components/{component_id}/availability"},
    }
    _params = _query({"start_at": start_at, "end_at": end_at})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> StatusPagesShowStatusPageComponentAvailabilityResultV2 | None:
    return parse_json(content, _models.StatusPagesShowStatusPageComponentAvailabilityResultV2.from_dict)


async def asyncio_detailed(
    status_page_id: str,
    component_id: str,
    *,
    client: AuthenticatedClient,
    start_at: datetime.datetime,
    end_at: datetime.datetime,
) -> Response[StatusPagesShowStatusPageComponentAvailabilityResultV2]:
    """Show how available a component was

    In a period, by what the status page says.

    Sent as `GET /v2/status_pages/{status_page_id}/components/{component_id}/availability`.

    Args:
        status_page_id: The status page.
        component_id: The component.
        start_at: From when.
        end_at: Until when.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(status_page_id=status_page_id, component_id=component_id, start_at=start_at, end_at=end_at)
    return await _send(client, _request, _parse_response)


async def asyncio(
    status_page_id: str,
    component_id: str,
    *,
    client: AuthenticatedClient,
    start_at: datetime.datetime,
    end_at: datetime.datetime,
) -> StatusPagesShowStatusPageComponentAvailabilityResultV2 | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(
            status_page_id=status_page_id, component_id=component_id, start_at=start_at, end_at=end_at, client=client
        )
    ).parsed
