# Generated from specs/cachet.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...shared.paging import next_page as _next_page
from ...shared.types import UNSET, Unset
from ..api import metrics as _operations

if TYPE_CHECKING:
    from builtins import list as _list
    from collections.abc import Mapping

    from ...shared.caller import Caller, Pages
    from ..models.metric import Metric
    from ..models.metric_list_result import MetricListResult
    from ..models.metric_result import MetricResult
    from ..models.metrics_create_payload import MetricsCreatePayload
    from ..models.metrics_list_filter import MetricsListFilter
    from ..models.metrics_update_payload import MetricsUpdatePayload


class Metrics:
    """Figures shown over time.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(
        self,
        *,
        filter_: MetricsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> MetricListResult:
        """List metrics

        Paged by number, without a total. Sort by `id` while writing, or pages shift.

        Sent as `GET /api/metrics`.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, order, id. A minus in front turns it round. Unless told:
                newest first.
            include: Related records to add, joined by commas: points.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """
        return await self._caller.call(
            _operations.metrics_list.asyncio_detailed,
            filter_=filter_,
            sort=sort,
            include=include,
            per_page=per_page,
            page=page,
        )

    def list_all(
        self,
        *,
        filter_: MetricsListFilter | Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        include: str | Unset = UNSET,
        per_page: int = 100,
        page: int | Unset = UNSET,
    ) -> Pages[Metric]:
        """List metrics, page after page

        Paged by number, without a total. Sort by `id` while writing, or pages shift.

        Sent as `GET /api/metrics`. `page` says where to start.

        Args:
            filter_: Filters, sent as `filter[name]=value`. A comma in a value makes it a list of
                alternatives.
            sort: Order, by any of: name, order, id. A minus in front turns it round. Unless told:
                newest first.
            include: Related records to add, joined by commas: points.
            per_page: Records per page, 15 unless told.
            page: Number of the page, from 1.
        """

        async def fetch(_position: str | None) -> tuple[_list[Metric], str | None]:
            _answer = await self.list(
                filter_=filter_,
                sort=sort,
                include=include,
                per_page=per_page,
                page=page if _position is None else int(_position),
            )
            _found = _answer.data
            return _found, _next_page(_answer.links, _position or page)

        return self._caller.paginate(fetch)

    async def create(self, *, body: MetricsCreatePayload) -> MetricResult:
        """Create a metric

        Names are not unique; a repeat makes a second one. Needs the ability `metrics.manage`.

        Sent as `POST /api/metrics`. A repeat may double the effect.
        """
        return await self._caller.call(_operations.metrics_create.asyncio_detailed, body=body)

    async def show(self, metric_id: int, *, include: str | Unset = UNSET) -> MetricResult:
        """Show a metric

        Sent as `GET /api/metrics/{metric_id}`.

        Args:
            metric_id: The metric.
            include: Related records to add, joined by commas: points.
        """
        return await self._caller.call(_operations.metrics_show.asyncio_detailed, metric_id=metric_id, include=include)

    async def update(self, metric_id: int, *, body: MetricsUpdatePayload) -> MetricResult:
        """Change a metric

        Changes only the fields sent. Needs the ability `metrics.manage`.

        Sent as `PUT /api/metrics/{metric_id}`. A repeat changes nothing more.

        Args:
            metric_id: The metric.
        """
        return await self._caller.call(_operations.metrics_update.asyncio_detailed, metric_id=metric_id, body=body)

    async def delete(self, metric_id: int) -> None:
        """Delete a metric

        A repeat answers 404. Needs the ability `metrics.delete`.

        Sent as `DELETE /api/metrics/{metric_id}`. A repeat changes nothing more.

        Args:
            metric_id: The metric.
        """
        return await self._caller.call(_operations.metrics_delete.asyncio_detailed, metric_id=metric_id)
