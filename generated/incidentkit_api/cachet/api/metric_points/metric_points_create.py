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
    from ...models.metric_point_result import MetricPointResult
    from ...models.metric_points_create_payload import MetricPointsCreatePayload


def _get_kwargs(metric_id: int, *, body: MetricPointsCreatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "post",
        "url": "/api/metrics/{metric_id}/points".format(metric_id=_path_segment("metric_id", metric_id)),
        "extensions": {"operation": "POST /api/metrics/{metric_id}/points"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> MetricPointResult | None:
    return parse_json(content, _models.MetricPointResult.from_dict)


async def asyncio_detailed(
    metric_id: int, *, client: AuthenticatedClient, body: MetricPointsCreatePayload
) -> Response[MetricPointResult]:
    """Create a point of a metric

    Always answers 201, but a point within the threshold of the newest one is not stored: its value is
    dropped and the counter of the newest rises. Send points in ascending order, one at a time. Needs
    the ability `metric-points.manage`.

    Sent as `POST /api/metrics/{metric_id}/points`.

    Args:
        metric_id: The metric.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(metric_id=metric_id, body=body)
    return await _send(client, _request, _parse_response)


async def asyncio(
    metric_id: int, *, client: AuthenticatedClient, body: MetricPointsCreatePayload
) -> MetricPointResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(metric_id=metric_id, body=body, client=client)).parsed
