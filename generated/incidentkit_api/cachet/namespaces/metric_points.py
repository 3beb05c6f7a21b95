# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import metric_points as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from ...shared.caller import Caller, Pages
    from ..models.metric_point import MetricPoint
    from ..models.metric_point_list_result import MetricPointListResult
    from ..models.metric_point_result import MetricPointResult
    from ..models.metric_points_create_payload import MetricPointsCreatePayload


class MetricPoints:
    """Values of a metric.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        metric_id: int,
        *,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> MetricPointListResult:
        """List points of a metric

        Paged by number, without a total. Cannot be filtered by time.

        Sent as `GET /api/metrics/{metric_id}/points`.

        Args:
            metric_id: The metric.
            sort: Order, by any of: id, value, created_at. A minus in front turns it round.
            include: Related records to add, joined by commas: metric.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.metric_points_list.asyncio_detailed,
            metric_id=metric_id,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        metric_id: int,
        *,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[MetricPoint]:
        """List points of a metric, page after page

        Paged by number, without a total. Cannot be filtered by time.

        Sent as `GET /api/metrics/{metric_id}/points`. `page` says where to start.

        Args:
            metric_id: The metric.
            sort: Order, by any of: id, value, created_at. A minus in front turns it round.
            include: Related records to add, joined by commas: metric.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[MetricPoint], str | None]:
            _answer = await self.list(
                metric_id=metric_id,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, metric_id: int, *, body: MetricPointsCreatePayload) -> MetricPointResult:
        """Create a point of a metric

        Always answers 201, but a point within the threshold of the newest one is not stored: its value is
        dropped and the counter of the newest rises. Send points in ascending order, one at a time. Needs
        the ability `metric-points.manage`.

        Sent as `POST /api/metrics/{metric_id}/points`. A repeat may double the effect.

        Args:
            metric_id: The metric.
        """
        return await self._caller.call(
            _operations.metric_points_create.asyncio_detailed, metric_id=metric_id, body=body
        )

    async def show(self, metric_id: int, metric_point_id: int, *, include: str | Unset = UNSET) -> MetricPointResult:
        """Show a point of a metric

        Sent as `GET /api/metrics/{metric_id}/points/{metric_point_id}`.

        Args:
            metric_id: The metric.
            metric_point_id: The metric point.
            include: Related records to add, joined by commas: metric.
        """
        return await self._caller.call(
            _operations.metric_points_show.asyncio_detailed,
            metric_id=metric_id,
            metric_point_id=metric_point_id,
            include=include,
        )

    async def delete(self, metric_id: int, metric_point_id: int) -> None:
        """Delete a point of a metric

        Points cannot be changed: delete and create anew. A repeat answers 404. Needs the ability `metric-
        points.delete`.

        Sent as `DELETE /api/metrics/{metric_id}/points/{metric_point_id}`. A repeat changes nothing more.

        Args:
            metric_id: The metric.
            metric_point_id: The metric point.
        """
        return await self._caller.call(
            _operations.metric_points_delete.asyncio_detailed, metric_id=metric_id, metric_point_id=metric_point_id
        )
