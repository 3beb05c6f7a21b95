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
    from ...models.metric_point_result import MetricPointResult


def _get_kwargs(metric_id: int, metric_point_id: int, *, include: str | Unset = UNSET) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "get",
        "url": "/api/metrics/{metric_id}/points/{metric_point_id}".format(
            metric_id=_path_segment("metric_id", metric_id),
            metric_point_id=_path_segment("metric_point_id", metric_point_id),
        ),
        "extensions": {"operation": "GET /api/metrics/{metric_id}/points/{metric_point_id}"},
    }
    _params = _query({"include": include})
    if _params:
        _request["params"] = _params
    return _request


def _parse_response(status: int, content: bytes) -> MetricPointResult | None:
    return parse_json(content, _models.MetricPointResult.from_dict)


async def asyncio_detailed(
    metric_id: int, metric_point_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> Response[MetricPointResult]:
    """Show a point of a metric

    Sent as `GET /api/metrics/{metric_id}/points/{metric_point_id}`.

    Args:
        metric_id: The metric.
        metric_point_id: The metric point.
        include: Related records to add, joined by commas: metric.

    Returns:
        Any answer, with any status; `parsed` is filled for a success that has a body.

    Raises:
        DecodeError: The body of a success is not what the specification promises.
        httpx.HTTPError: No answer came.
    """
    _request = _get_kwargs(metric_id=metric_id, metric_point_id=metric_point_id, include=include)
    return await _send(client, _request, _parse_response)


async def asyncio(
    metric_id: int, metric_point_id: int, *, client: AuthenticatedClient, include: str | Unset = UNSET
) -> MetricPointResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (
        await asyncio_detailed(metric_id=metric_id, metric_point_id=metric_point_id, include=include, client=client)
    ).parsed
