"""The values of Cachet metrics."""

from __future__ import annotations

from datetime import UTC
from math import isclose
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from incidentkit_api.cachet.api.metric_points import (
    metric_points_create,
    metric_points_delete,
    metric_points_list,
)
from incidentkit_api.cachet.api.metrics import metrics_show
from incidentkit_api.cachet.models.metric_points_create_payload import MetricPointsCreatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit.errors import ConfigurationError, ConflictError, NotFoundError
from incidentkit.providers.cachet.pages import PAGE_SIZE, is_last, paginate
from incidentkit.providers.cachet.series import Series, stored_at
from incidentkit.providers.upserting import KeyLocks, Recipe, upsert
from incidentkit.results import Outcome, UpsertResult
from incidentkit.timestamps import parse_timestamp

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from incidentkit_api.cachet.models.metric_point import MetricPoint

    from incidentkit.calls import Paginator
    from incidentkit.providers.base import BaseClient

THRESHOLD: Final = 5
"""Minutes that the server takes where a metric does not say."""

ZONE_TOLERANCE: Final = 60
"""Seconds by which a stored time may differ from what was sent: it is rounded to half a minute."""


class MetricPoints:
    """The values of metrics, `c.metric_points`.

    Cachet loses points by design: one that comes within the metric's `threshold` (minutes) of its newest point only
    raises that point's counter, and the value sent is dropped. So fill in past values in ascending order, with
    `threshold` 1 and a minute at least between them. One request per metric is under way at a time.
    """

    def __init__(
        self, client: BaseClient, kept: dict[int, Series] | None = None, locks: KeyLocks | None = None
    ) -> None:
        self._client = client
        self._kept = kept
        self._locks = locks or KeyLocks()
        self._thresholds: dict[int, int] = {}

    def list(self, *, metric_id: int | str) -> Paginator[MetricPoint]:
        """The points of one metric, oldest first, 100 a request."""
        run = metric_points_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, int(metric_id), sort="created_at")

    async def create(
        self, *, metric_id: int | str, value: float, timestamp: datetime | str | Unset = UNSET
    ) -> UpsertResult[MetricPoint]:
        """Send a value; a repeat may be stored twice or raise a counter: `upsert` is the safe way.

        Args:
            metric_id: The metric.
            value: What was measured.
            timestamp: When, aware datetime or ISO-8601 with offset; now unless told.

        Returns:
            CREATED, and the point that Cachet answers: one with a `counter` above 1 is an older one, and `value` is
            dropped.

        Raises:
            OutcomeUnknownError: The connection broke after the request was sent; it may have been stored.
            ConfigurationError: `timestamp` has no offset.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        moment = timestamp if isinstance(timestamp, Unset) else parse_timestamp(timestamp, field="timestamp")
        async with self._locks(int(metric_id)):
            return UpsertResult(Outcome.CREATED, await self._send(int(metric_id), value, moment))

    async def upsert(
        self, *, metric_id: int | str, value: float, timestamp: datetime | str, server_zone: tzinfo | str = UTC
    ) -> UpsertResult[MetricPoint]:
        """Add the point, correct it, or leave it.

        It is found by its time, to half a minute as Cachet keeps it. Nothing is sent that Cachet would drop: that is an
        error. Points cannot be changed, so another value means deleting the point and making it anew.

        Args:
            metric_id: The metric.
            value: What was measured.
            timestamp: When, aware datetime or ISO-8601 with offset.
            server_zone: The time zone set at the server, in which it shows times without saying so; also by its name,
                such as `Europe/Berlin`.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the point.

        Raises:
            NotFoundError: There is no such metric.
            ConfigurationError: `timestamp` has no offset, Cachet would drop the value (see the class), or its answer
                shows that `server_zone` is not its zone; then nothing is left of the point.
            ConflictError: Cachet dropped the value: another client sent one at the same time.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        metric = int(metric_id)
        moment = parse_timestamp(timestamp, field="timestamp")
        at = moment.astimezone(_zone(server_zone)).replace(tzinfo=None)
        series = Series() if self._kept is None else self._kept.setdefault(metric, Series())

        async def find(fresh: bool) -> MetricPoint | None:
            if fresh or not series.reaches(at):
                await self._read(metric, series, at)
            return series.at(at)

        async def create() -> MetricPoint:
            await self._check_room(metric, series.newest(), at)
            return await self._add(metric, series, value, moment, at)

        def matches(existing: MetricPoint) -> bool:
            known = existing.attributes.value
            return isinstance(known, float | int) and isclose(known, value, rel_tol=1e-9)

        async def update(existing: MetricPoint) -> MetricPoint:
            await self._check_room(metric, series.newest(without=existing), at)
            await self._remove(metric, existing)
            series.remove(existing)
            again = Recipe(find, create, lambda _: True, update)
            return (await upsert(again, KeyLocks()(None))).record

        return await upsert(Recipe(find, create, matches, update), self._locks(metric))

    async def index(self) -> MetricPoints:
        """The same, remembering the points that it has read and sent: ascending upserts then look nothing up."""
        return MetricPoints(self._client, {}, self._locks)

    async def delete(self, *, metric_id: int | str, point_id: int | str) -> None:
        """Delete one point.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(metric_points_delete.asyncio_detailed, int(metric_id), int(point_id))

    async def _send(self, metric: int, value: float, moment: datetime | Unset) -> MetricPoint:
        body = MetricPointsCreatePayload(value=value, timestamp=moment)
        return (await self._client.call(metric_points_create.asyncio_detailed, metric, body=body)).data

    async def _remove(self, metric: int, point: MetricPoint) -> None:
        try:
            await self.delete(metric_id=metric, point_id=point.id)
        except NotFoundError:  # gone already, perhaps by an attempt whose answer was lost
            return

    async def _read(self, metric: int, series: Series, down_to: datetime) -> None:
        """Read the points from the newest down to a time, page by page and none too many."""
        series.forget()
        page: int | None = 1
        while page is not None and not series.reaches(down_to):
            listing = await self._client.call(
                metric_points_list.asyncio_detailed, metric, sort="-created_at", per_page=PAGE_SIZE, page=page
            )
            page = None if is_last(listing) else page + 1
            series.take(listing.data, last=page is None)

    async def _check_room(self, metric: int, newest: datetime | None, at: datetime) -> None:
        """Refuse what Cachet would fold into the newest point."""
        if newest is None:
            return
        gap = abs((at - newest).total_seconds()) / 60
        for fresh in (False, True):
            threshold = await self._threshold(metric, fresh=fresh)
            if gap >= threshold:
                return
        raise ConfigurationError(
            f"Cachet metric {metric}: the point of {at} lies within {threshold} min of the newest one ({newest}), so "
            "Cachet would drop its value; lower the metric's threshold, and send points in ascending order"
        )

    async def _threshold(self, metric: int, *, fresh: bool) -> int:
        if fresh or metric not in self._thresholds:
            shown = (await self._client.call(metrics_show.asyncio_detailed, metric)).data.attributes.threshold
            self._thresholds[metric] = shown if isinstance(shown, int) else THRESHOLD
        return self._thresholds[metric]

    async def _add(self, metric: int, series: Series, value: float, moment: datetime, at: datetime) -> MetricPoint:
        point = await self._send(metric, value, moment)
        counter = point.attributes.counter
        if point in series or (isinstance(counter, int) and counter > 1):
            raise ConflictError(
                f"Cachet metric {metric}: the value of {at} was dropped, a point was made at the same time",
                provider="Cachet",
                operation="POST /api/metrics/{metric_id}/points",
                status=201,
            )
        stored = stored_at(point)
        if stored is not None and abs((stored - at).total_seconds()) > ZONE_TOLERANCE:
            await self._remove(metric, point)
            raise ConfigurationError(
                f"Cachet metric {metric}: the server keeps {moment.isoformat()} as {stored}, which is not its time in "
                "server_zone; give the time zone that is set at the server"
            )
        series.add(point, stored or at)
        return point


def _zone(zone: tzinfo | str) -> tzinfo:
    """A time zone, also by its name.

    Raises:
        ConfigurationError: There is none of that name.
    """
    if not isinstance(zone, str):
        return zone
    try:
        return ZoneInfo(zone)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        raise ConfigurationError(f"server_zone: there is no time zone {zone!r}; write one like Europe/Berlin") from None
