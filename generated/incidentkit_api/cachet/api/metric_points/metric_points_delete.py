# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....shared.calling import no_body
from ....shared.calling import send as _send
from ....shared.encoding import path_segment as _path_segment

if TYPE_CHECKING:
    from ....shared.client import AuthenticatedClient
    from ....shared.types import Response


def _get_kwargs(metric_id: int, metric_point_id: int) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "delete",
        "url": "/api/metrics/{metric_id}/points/{metric_point_id}".format(
            metric_id=_path_segment("metric_id", metric_id),
            metric_point_id=_path_segment("metric_point_id", metric_point_id),
        ),
        "extensions": {"operation": "DELETE /api/metrics/{metric_id}/points/{metric_point_id}"},
    }
    return _request


async def asyncio_detailed(metric_id: int, metric_point_id: int, *, client: AuthenticatedClient) -> Response[None]:
    """Delete a point of a metric

    Points cannot be changed: delete and create anew. A repeat answers 404. Needs the ability `metric-
    points.delete`.

    Sent as `DELETE /api/metrics/{metric_id}/points/{metric_point_id}`.

    Args:
        metric_id: The metric.
        metric_point_id: The metric point.

    Returns:
        Any answer, with any status.

    Raises:
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(metric_id=metric_id, metric_point_id=metric_point_id)
    return await _send(client, _request, no_body)
