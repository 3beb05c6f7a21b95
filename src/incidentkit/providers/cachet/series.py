"""What is known of the points of one metric."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit_api.cachet.models.metric_point import MetricPoint

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
