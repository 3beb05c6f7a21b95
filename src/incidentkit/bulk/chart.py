"""The course of an import as a picture: an SVG that needs nothing but the page's style."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.bulk.timeline import Bucket, Timeline

__all__ = ["Course", "draw_course"]

_WIDTH: Final = 760
_HEIGHT: Final = 260
_LEFT: Final = 52
_RIGHT: Final = 14
_TOP: Final = 34
_BOTTOM: Final = 34
_STEPS: Final = (1, 2, 5, 10)
_LEVELS: Final = 7
_TIME_STEPS: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400)


@dataclass(frozen=True, slots=True)
class Course:
    """The rates of an import, bucket by bucket, ready to draw or to list.

    Attributes:
        what: What is counted: `requests`, or `records` where no request was seen.
        ends: Seconds from the start to the end of each bucket.
        rates: Per second, within each bucket.
        averages: Per second, over the limit's window up to the end of each bucket; empty without a limit.
        paces: Per second, what the limit allowed in each bucket; empty without one.
        refused: Refused requests in each bucket.
        window: Seconds of the limit's window.
    """

    what: str
    ends: list[float]
    rates: list[float]
    averages: list[float]
    paces: list[float]
    refused: list[int]
    window: float

    @classmethod
    def of(cls, timeline: Timeline, elapsed: float) -> Course:
        """What the timeline of an import that took `elapsed` seconds says."""
        buckets, width = timeline.buckets, timeline.width
        what = "requests" if any(bucket.requests for bucket in buckets) else "records"
        counts = [getattr(bucket, what) for bucket in buckets]
        ends = [width * (place + 1) for place in range(len(buckets))]
        if ends:
            ends[-1] = min(ends[-1], max(elapsed, ends[-1] - width * 0.9))
        spans = [end - width * place for place, end in enumerate(ends)]
        limited = timeline.allowed is not None and what == "requests"
        window = timeline.allowed.per if limited and timeline.allowed else 0.0
        return cls(
            what=what,
            ends=ends,
            rates=[count / span for count, span in zip(counts, spans, strict=True)],
            averages=_averages(counts, width, window) if limited else [],
            paces=_paces(buckets) if limited else [],
            refused=[bucket.refused for bucket in buckets],
            window=window,
        )


def _averages(counts: list[int], width: float, window: float) -> list[float]:
    """The count within the window up to the end of each bucket, over its length; what it cuts counts in part."""
    whole, part = int(window / width), window / width % 1
    averages: list[float] = []
    for end in range(1, len(counts) + 1):
        start = max(0, end - whole)
        cut = counts[start - 1] * part if start else 0.0
        averages.append((sum(counts[start:end]) + cut) / window)
    return averages


def _paces(buckets: list[Bucket]) -> list[float]:
    paces: list[float] = []
    first = next((bucket.pace for bucket in buckets if bucket.pace is not None), 0.0)
    for bucket in buckets:
        paces.append(bucket.pace if bucket.pace is not None else (paces[-1] if paces else first))
    return paces


def draw_course(course: Course, *, title: str, description: str) -> str:
    """The SVG; `title` and `description` are markup already."""
    plane = _Plane(course)
    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="course-title course-text">',
        f'<title id="course-title">{title}</title><desc id="course-text">{description}</desc>',
        *plane.grid(),
        f'<path class="rate" d="{plane.area(course.rates)}"/>',
    ]
    if course.averages:
        parts.append(f'<path class="average" d="{plane.line(course.averages)}"/>')
    if course.paces:
        parts.append(f'<path class="limit" d="{plane.steps(course.paces)}"/>')
    parts += plane.marks(course.refused)
    return "\n".join([*parts, "</svg>"])


class _Plane:
    """From seconds and rates to the picture's coordinates."""

    def __init__(self, course: Course) -> None:
        self._ends = course.ends
        self._starts = [0.0, *course.ends[:-1]]
        self._seconds = course.ends[-1] if course.ends else 1.0
        highest = max([*course.rates, *course.paces, *course.averages, 0.1]) * 1.05
        self._step = _nice(highest / _LEVELS)
        self._levels = math.ceil(highest / self._step)
        self._most = self._step * self._levels
        self._what = course.what

    def area(self, values: list[float]) -> str:
        """A stepped outline, closed along the axis."""
        return f"{self.steps(values)}V{self._y(0)}H{self._x(0)}Z"

    def steps(self, values: list[float]) -> str:
        """A line that is level within each bucket."""
        moves = [f"V{self._y(value)}H{self._x(end)}" for value, end in zip(values, self._ends, strict=True)]
        return f"M{self._x(0)} {self._y(values[0] if values else 0)}{''.join(moves)}"

    def line(self, values: list[float]) -> str:
        """A line through the value at each bucket's end."""
        points = [f"L{self._x(end)} {self._y(value)}" for value, end in zip(values, self._ends, strict=True)]
        return f"M{self._x(0)} {self._y(0)}{''.join(points)}"

    def marks(self, counts: list[int]) -> list[str]:
        """A mark below the axis for every bucket that has any."""
        middles = [(start + end) / 2 for start, end in zip(self._starts, self._ends, strict=True)]
        foot = _HEIGHT - _BOTTOM
        return [
            f'<path class="refused" d="M{self._x(middle)} {foot}l4 8h-8z"><title>{count} refused (429)</title></path>'
            for middle, count in zip(middles, counts, strict=True)
            if count
        ]

    def grid(self) -> list[str]:
        """Levels with their rates, and moments along the axis."""
        right, foot = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
        parts = [
            f'<path class="grid" d="M{_LEFT} {self._y(level)}H{right}"/>'
            f'<text class="level" x="{_LEFT - 8}" y="{self._y(level)}" dy=".32em">{_number(level)}</text>'
            for level in (self._step * count for count in range(self._levels + 1))
        ]
        parts += [
            f'<text class="moment" x="{self._x(moment)}" y="{foot + 26}">{_clock(moment)}</text>'
            for moment in self._moments()
        ]
        unit = f'<text class="unit" x="0" y="14">{self._what}/s</text>'
        return [*parts, unit]

    def _moments(self) -> list[float]:
        step = next((step for step in _TIME_STEPS if self._seconds / step <= 8), math.ceil(self._seconds / 8))
        return [float(moment) for moment in range(0, int(self._seconds) + 1, step)]

    def _x(self, seconds: float) -> float:
        return round(_LEFT + seconds / self._seconds * (_WIDTH - _LEFT - _RIGHT), 1)

    def _y(self, rate: float) -> float:
        return round(_HEIGHT - _BOTTOM - rate / self._most * (_HEIGHT - _TOP - _BOTTOM), 1)


def _nice(least: float) -> float:
    """The next number of the form 1, 2 or 5 times a power of ten."""
    power = 10 ** math.floor(math.log10(least))
    return float(next(step * power for step in _STEPS if step * power >= least * 0.999))


def _number(level: float) -> str:
    return f"{level:g}" if level < 1000 else f"{level:,.0f}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02}:{rest:02}"
    return f"{minutes}:{rest:02}"
