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
    from ...models.metric_result import MetricResult
    from ...models.metrics_update_payload import MetricsUpdatePayload


def _get_kwargs(metric_id: int, *, body: MetricsUpdatePayload) -> dict[str, Any]:
    _request: dict[str, Any] = {
        "method": "put",
        "url": "/api/metrics/{metric_id}".format(metric_id=_path_segment("metric_id", metric_id)),
        "extensions": {"operation": "PUT /api/metrics/{metric_id}"},
    }
    _request["json"] = _to_wire(body)
    return _request


def _parse_response(status: int, content: bytes) -> MetricResult | None:
    return parse_json(content, _models.MetricResult.from_dict)


async def asyncio_detailed(
    metric_id: int, *, client: AuthenticatedClient, body: MetricsUpdatePayload
) -> Response[MetricResult]:
    """Change a metric

    Changes only the fields sent. Needs the ability `metrics.manage`.

    Sent as `PUT /api/metrics/{metric_id}`.

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


async def asyncio(metric_id: int, *, client: AuthenticatedClient, body: MetricsUpdatePayload) -> MetricResult | None:
    """Do as `asyncio_detailed`, and return only the body of a success; None stands for every other answer."""
    return (await asyncio_detailed(metric_id=metric_id, body=body, client=client)).parsed
