"""Metrics and metric points."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from math import isclose
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from incidentkit_api.cachet.api.metric_points import metric_points_create, metric_points_delete, metric_points_list
from incidentkit_api.cachet.api.metrics import (
    metrics_create,
    metrics_delete,
    metrics_list,
    metrics_show,
    metrics_update,
)
from incidentkit_api.cachet.models.metric_points_create_payload import MetricPointsCreatePayload
from incidentkit_api.cachet.models.metrics_create_payload import MetricsCreatePayload
from incidentkit_api.cachet.models.metrics_update_payload import MetricsUpdatePayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._timestamps import parse_timestamp
from incidentkit.errors import ConfigurationError, ConflictError, NotFoundError
from incidentkit.providers._arguments import body_of, sent
from incidentkit.providers._upserting import KeyLocks, Recipe, create_once, created, upsert
from incidentkit.providers.cachet._arguments import PAGE_SIZE, is_last, paginate, status_value
from incidentkit.providers.cachet._keyed import Keyed, Kind, NaturalKeys, Wanted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import tzinfo

    from incidentkit_api.cachet.models.metric import Metric
    from incidentkit_api.cachet.models.metric_point import MetricPoint
    from incidentkit_api.cachet.models.metric_type import MetricType

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Paginator
    from incidentkit._results import UpsertResult


GRID: Final = timedelta(seconds=30)
"""To what Cachet rounds the times of points."""


def stored_at(point: MetricPoint) -> datetime | None:
    """When a point was measured, in the server's zone and without saying so; None where the answer has no time."""
    text = point.attributes.created.string
    return datetime.fromisoformat(text) if text else None


class Series:
    """Points of one metric, from the newest down to where it was read. All times are the server's."""

    def __init__(self) -> None:
        self._points: dict[datetime, MetricPoint] = {}
        self._times: list[datetime] = []  # in order
        self._ids: dict[str, datetime] = {}
        self._depth: datetime | None = None

    def __contains__(self, point: MetricPoint) -> bool:
        return point.id in self._ids

    def reaches(self, moment: datetime) -> bool:
        """Whether every point from `moment` on is known."""
        return self._depth is not None and self._depth <= moment - GRID

    def at(self, moment: datetime) -> MetricPoint | None:
        """The point that Cachet keeps for this time, or None."""
        start, end = bisect_left(self._times, moment - GRID / 2), bisect_right(self._times, moment + GRID / 2)
        near = self._times[start:end]
        return self._points[min(near, key=lambda time: abs(time - moment))] if near else None

    def newest(self, without: MetricPoint | None = None) -> datetime | None:
        """The time of the newest point, `without` left out."""
        own = self._ids.get(without.id) if without else None
        times = [time for time in self._times[-2:] if time != own]
        return times[-1] if times else None

    def take(self, page: Sequence[MetricPoint], *, last: bool) -> None:
        """Take the next points, newest first; with the last of them all are known."""
        for point in page:
            moment = stored_at(point)
            if moment is not None:
                self.add(point, moment)
                self._depth = moment
        if last:
            self._depth = datetime.min  # noqa: DTZ901 - compared with the server's times, which tell no zone

    def add(self, point: MetricPoint, moment: datetime) -> None:
        """There is this point."""
        if moment not in self._points:
            self._times.insert(bisect_left(self._times, moment), moment)
            self._points[moment] = point
            self._ids[point.id] = moment

    def remove(self, point: MetricPoint) -> None:
        """A point was deleted."""
        time = self._ids.pop(point.id, None)
        if time is not None:
            del self._points[time]
            del self._times[bisect_left(self._times, time)]

    def forget(self) -> None:
        """Nothing is known."""
        self._points.clear()
        self._times.clear()
        self._ids.clear()
        self._depth = None


_WHAT: Final = "Cachet metric"
_KEYS: Final = NaturalKeys(_WHAT, "name")
_CENT: Final = Decimal("0.01")


class Metrics:
    """Cachet metrics, `c.metrics`; their values are `c.metric_points`."""

    def __init__(self, client: BaseClient, keyed: Keyed[Metric] | None = None) -> None:
        self._client = client
        self._keyed = keyed or Keyed(Kind(_WHAT, _KEYS, self._search, self._create, self._update, _current))

    def list(self, *, filters: Mapping[str, Any] | None = None) -> Paginator[Metric]:
        """Metrics in the order they were made, 100 a request.

        Args:
            filters: As the API names them: `name` (a part of it), `calc_type`.
        """
        run = metrics_list.asyncio_detailed
        return paginate(self._client, run, lambda page: page.data, filters=filters)

    async def get(self, metric_id: int | str) -> Metric:
        """One metric by its number.

        Raises:
            NotFoundError: There is none that this token may see.
        """
        return (await self._client.call(metrics_show.asyncio_detailed, int(metric_id))).data

    async def find(self, *, name: str) -> Metric | None:
        """The metric with exactly this name, the oldest where there are several, or None."""
        return await self._keyed.find(name)

    async def upsert(
        self,
        *,
        name: str,
        suffix: str,
        description: str | Unset = UNSET,
        default_value: Decimal | float | str | Unset = UNSET,
        threshold: int | Unset = UNSET,
        calc_type: MetricType | int | Unset = UNSET,
        display_chart: bool | Unset = UNSET,
        places: int | Unset = UNSET,
    ) -> UpsertResult[Metric]:
        """Create the metric of exactly this name, change it, or leave it.

        Metrics carry no key of yours and names need not be unique: it is looked up before anything is written, one
        upsert of a name at a time in this process. What is not given stays as it is.

        Args:
            name: At most 255 characters.
            suffix: The unit, at most 255 characters.
            description: What it shows.
            default_value: At most two decimal places.
            threshold: Minutes within which a new point is folded into the newest one and its value dropped: a divisor
                of 60; 5 at the server unless told. Set 1 before past values are filled in.
            calc_type: 0 sum, 1 average; for a new metric only.
            display_chart: For a new metric only.
            places: Decimal places shown, 0 to 4; for a new metric only.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the metric.

        Raises:
            ConfigurationError: `name` is empty or has blanks around it, a field is None, or a field that only a new
                metric takes differs from what the metric has.
            ValidationError: Cachet refuses a value; `fields` says which.
        """
        fields = {
            "suffix": suffix,
            "description": description,
            "default_value": _decimal(default_value),
            "threshold": threshold,
        }
        fixed = {"calc_type": status_value(calc_type), "display_chart": display_chart, "places": places}
        return await self._keyed.upsert(
            name, Wanted(fields=sent(_WHAT, {"name": name, **fields}), fixed=sent(_WHAT, fixed))
        )

    async def index(self) -> Metrics:
        """The same, knowing all metrics beforehand: upserts then look nothing up. One request per 100.

        What others make after that is not seen, and may be made a second time.
        """
        return Metrics(self._client, await self._keyed.indexed())

    async def delete(self, metric_id: int | str) -> None:
        """Delete one metric and its points.

        Raises:
            NotFoundError: There is none.
        """
        await self._client.call(metrics_delete.asyncio_detailed, int(metric_id))

    def _search(self, name: str | None) -> AsyncIterator[Metric]:
        return aiter(self.list(filters=_KEYS.filters(name)))

    async def _create(self, body: dict[str, Any]) -> Metric:
        payload = body_of(_WHAT, MetricsCreatePayload.from_dict, body)
        return (await self._client.call(metrics_create.asyncio_detailed, body=payload)).data

    async def _update(self, metric_id: str, body: dict[str, Any]) -> Metric:
        payload = body_of(_WHAT, MetricsUpdatePayload.from_dict, body)
        result = await self._client.call(metrics_update.asyncio_detailed, int(metric_id), body=payload)
        return result.data


def _current(metric: Metric) -> dict[str, Any]:
    attributes = metric.attributes.to_dict()
    plain = ("name", "suffix", "description", "threshold", "calc_type", "display_chart", "places")
    return {
        **{name: attributes.get(name) for name in plain},
        "default_value": _two_places(attributes.get("default_value")),
    }


def _decimal(value: Decimal | float | str | Unset | None) -> str | Unset | None:
    """As the API wants it; UNSET and None as they are.

    Raises:
        ConfigurationError: It is no number, or has more than two decimal places.
    """
    if value is None or isinstance(value, Unset):
        return value
    text = _two_places(value)
    if text is None:
        raise ConfigurationError(f"{_WHAT}: default_value {value!r} is no number with at most two decimal places")
    return text


def _two_places(value: Decimal | float | str | None) -> str | None:
    """The same text for the same number, however it is written; None for what does not fit two places."""
    try:
        exact = Decimal(str(value))
        rounded = exact.quantize(_CENT)
    except InvalidOperation:
        return None
    return str(rounded) if rounded == exact else None


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
            return await created(self._send(int(metric_id), value, moment))

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
            return (await create_once(Recipe(find, create, lambda _: True, update))).record

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
