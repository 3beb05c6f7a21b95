"""The report as an HTML page."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from incidentkit.bulk._report import OUTCOMES, one_line, remarks, where_the_rest_is

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incidentkit.bulk._report import Bucket, Failure, FailureGroup, Report, Timeline


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
class RateSeries:
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
    def of(cls, timeline: Timeline, elapsed: float) -> RateSeries:
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


def draw_chart(series: RateSeries, *, title: str, description: str) -> str:
    """The SVG; `title` and `description` are markup already."""
    plane = _Plane(series)
    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="chart-title chart-text">',
        f'<title id="chart-title">{title}</title><desc id="chart-text">{description}</desc>',
        *plane.grid(),
        f'<path class="rate" d="{plane.area(series.rates)}"/>',
    ]
    if series.averages:
        parts.append(f'<path class="average" d="{plane.line(series.averages)}"/>')
    if series.paces:
        parts.append(f'<path class="limit" d="{plane.steps(series.paces)}"/>')
    parts += plane.marks(series.refused)
    return "\n".join([*parts, "</svg>"])


class _Plane:
    """From seconds and rates to the picture's coordinates."""

    def __init__(self, series: RateSeries) -> None:
        self._ends = series.ends
        self._starts = [0.0, *series.ends[:-1]]
        self._seconds = series.ends[-1] if series.ends else 1.0
        highest = max([*series.rates, *series.paces, *series.averages, 0.1]) * 1.05
        self._step = _nice(highest / _LEVELS)
        self._levels = math.ceil(highest / self._step)
        self._most = self._step * self._levels
        self._what = series.what

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


_OPEN: Final = 3
_ROWS: Final = 30


def render_html(report: Report) -> str:
    """The whole page; everything that comes from the input or a server is escaped."""
    body = "\n".join(
        part for part in (_head(report), _totals(report), _rates(report), _failures(report), _remarks(report)) if part
    )
    style = files("incidentkit.bulk").joinpath("page.css").read_text("utf-8")
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Import report{f": {_text(report.subject)}" if report.subject else ""}</title>
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def _head(report: Report) -> str:
    state, said = _state(report)
    lines = ["<header>", "<h1>Import report</h1>"]
    if report.subject:
        lines.append(f'<p class="subject">{_text(report.subject)}</p>')
    lines.append(f'<p class="state {state}">{_text(said)}</p>')
    return "\n".join([*lines, "</header>"])


def _state(report: Report) -> tuple[str, str]:
    if report.stopped is not None:
        return "bad", f"Stopped early: {report.stop_reason}."
    if report.failed:
        return "bad", f"{report.failed:,} of {report.total:,} records failed."
    return "good", f"All {report.total:,} records are done." if report.total else "There was nothing to import."


def _totals(report: Report) -> str:
    counts = [(name, f"{getattr(report, name):,}") for name in OUTCOMES]
    return "\n".join(
        [
            '<section aria-labelledby="totals">',
            '<h2 id="totals">Totals</h2>',
            '<dl class="tiles">',
            *(f'<div class="{name}{_none(count)}"><dt>{name}</dt><dd>{count}</dd></div>' for name, count in counts),
            "</dl>",
            '<dl class="facts">',
            *(f"<div><dt>{name}</dt><dd>{_text(value)}</dd></div>" for name, value in _facts(report)),
            "</dl>",
            "</section>",
        ]
    )


def _facts(report: Report) -> list[tuple[str, str]]:
    facts = [("records", f"{report.total:,}")]
    if report.started_at is not None:
        facts.append(("started", f"{report.started_at:%Y-%m-%d %H:%M:%S} UTC"))
    facts.append(("took", _duration(report.elapsed_s)))
    if report.elapsed_s > 0:
        facts.append(("speed", f"{report.total / report.elapsed_s:,.1f} records a second"))
    if report.requests is not None:
        refused = sum(bucket.refused for bucket in report.timeline.buckets)
        facts.append(("requests", f"{report.requests:,}, {refused:,} of them refused by the rate limit (429)"))
    allowed = report.timeline.allowed
    if allowed is not None:
        facts.append(("rate limit", f"{allowed.requests:,.0f} requests in any {allowed.per:g} s"))
    if report.journal is not None:
        facts.append(("journal", str(report.journal)))
    return facts


def _none(count: str) -> str:
    return " none" if count == "0" else ""


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:,.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"


def _rates(report: Report) -> str:
    series = RateSeries.of(report.timeline, report.elapsed_s)
    if not series.ends:
        return ""
    title = f"{series.what.capitalize()} per second over the time of the import"
    keys = [("rate", f"{series.what} per second")]
    if series.averages:
        keys.append(("average", f"average over the limit's window ({series.window:g} s)"))
        keys.append(("limit", "the rate limit; the average stays below it, a shorter burst need not"))
    if any(series.refused):
        keys.append(("refused", "refused by the rate limit (429)"))
    legend = "".join(f'<li class="{kind}">{text}</li>' for kind, text in keys)
    return "\n".join(
        [
            '<section aria-labelledby="timeline">',
            '<h2 id="timeline">Rate over time</h2>',
            f'<figure><div class="wide" tabindex="0" role="group" aria-label="{title}">',
            draw_chart(series, title=title, description=_said(series)),
            "</div>",
            f'<figcaption><ul class="legend">{legend}</ul></figcaption></figure>',
            "<details><summary>The same as a table</summary>",
            _rate_table(series),
            "</details>",
            "</section>",
        ]
    )


def _said(series: RateSeries) -> str:
    said = f"At most {max(series.rates):,.1f} {series.what} per second"
    if series.averages and series.paces:
        said += f"; over {series.window:g} s at most {max(series.averages):,.1f}, allowed are {max(series.paces):,.1f}"
    return f"{said}."


def _rate_table(series: RateSeries) -> str:
    limited = bool(series.averages)
    heads = [
        "until (s)",
        f"{series.what}/s",
        *((f"average over {series.window:g} s", "limit") if limited else ()),
        "refused",
    ]
    every = -(-len(series.ends) // _ROWS)
    rows: list[tuple[str, ...]] = []
    for first in range(0, len(series.ends), every):
        group = slice(first, first + every)
        rates, last = series.rates[group], min(first + every, len(series.ends)) - 1
        average = (f"{series.averages[last]:,.1f}", f"{series.paces[last]:,.1f}") if limited else ()
        rate = f"{sum(rates) / len(rates):,.1f}"
        rows.append((f"{series.ends[last]:,.1f}", rate, *average, f"{sum(series.refused[group]):,}"))
    return _table(heads, rows, numbers=True)


def _failures(report: Report) -> str:
    if not report.failed:
        return ""
    groups = report.failure_groups
    lines = ['<section aria-labelledby="failures">', '<h2 id="failures">Failures by error</h2>']
    lines += [_group(group, report, opened=place < _OPEN) for place, group in enumerate(groups)]
    return "\n".join([*lines, "</section>"])


def _group(group: FailureGroup, report: Report, *, opened: bool) -> str:
    kind = f' <span class="kind">{_text(group.error_type)}</span>' if group.error_type else ""
    rows = [_failure_row(failure) for failure in group.failures]
    left_out = group.count - len(rows)
    more = f"<p>And {left_out:,} more{_text(where_the_rest_is(report))}.</p>" if left_out else ""
    return "\n".join(
        [
            f"<details{' open' if opened else ''}>",
            f'<summary><span class="count">{group.count:,}</span> {_text(group.text)}{kind}</summary>',
            _table(["place", "record", "request", "error"], rows),
            f"{more}</details>",
        ]
    )


def _failure_row(failure: Failure) -> tuple[str, ...]:
    return (f"{failure.number:,}", failure.key, failure.request_id or "", failure.error)


def _remarks(report: Report) -> str:
    said = remarks(report)
    if not said:
        return ""
    items = "\n".join(f"<li>{_text(remark)}</li>" for remark in said)
    return f'<section aria-labelledby="remarks">\n<h2 id="remarks">Remarks</h2>\n<ul>\n{items}\n</ul>\n</section>'


def _table(heads: list[str], rows: Iterable[tuple[str, ...]], *, numbers: bool = False) -> str:
    head = "".join(f'<th scope="col">{_text(name)}</th>' for name in heads)
    lines = [f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>" for row in rows]
    kind = ' class="numbers"' if numbers else ""
    opening = '<div class="wide" tabindex="0" role="group" aria-label="table">'
    return "\n".join(
        [f"{opening}<table{kind}>", f"<thead><tr>{head}</tr></thead>", "<tbody>", *lines, "</tbody>", "</table></div>"]
    )


def _text(value: str) -> str:
    return html.escape(one_line(value))
