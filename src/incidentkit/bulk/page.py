"""A report as one HTML page that needs nothing beside it: no script, no style sheet, no network."""

from __future__ import annotations

import html
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from incidentkit.bulk.chart import Course, draw_course
from incidentkit.bulk.rendering import OUTCOMES, one_line, remarks, where_the_rest_is

if TYPE_CHECKING:
    from collections.abc import Iterable

    from incidentkit.bulk.causes import Cause
    from incidentkit.bulk.report import Failure, Report

__all__ = ["render_html"]

_OPEN: Final = 3
_ROWS: Final = 30


def render_html(report: Report) -> str:
    """The whole page; everything that comes from the input or a server is escaped."""
    body = "\n".join(
        part for part in (_head(report), _totals(report), _course(report), _failures(report), _remarks(report)) if part
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
        return "bad", f"Stopped early: {report.stopped_because}."
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


def _course(report: Report) -> str:
    course = Course.of(report.timeline, report.elapsed_s)
    if not course.ends:
        return ""
    title = f"{course.what.capitalize()} per second over the time of the import"
    keys = [("rate", f"{course.what} per second")]
    if course.averages:
        keys.append(("average", f"average over the limit's window ({course.window:g} s)"))
        keys.append(("limit", "the rate limit; the average stays below it, a shorter burst need not"))
    if any(course.refused):
        keys.append(("refused", "refused by the rate limit (429)"))
    legend = "".join(f'<li class="{kind}">{text}</li>' for kind, text in keys)
    return "\n".join(
        [
            '<section aria-labelledby="course">',
            '<h2 id="course">Rate over time</h2>',
            f'<figure><div class="wide" tabindex="0" role="group" aria-label="{title}">',
            draw_course(course, title=title, description=_said(course)),
            "</div>",
            f'<figcaption><ul class="legend">{legend}</ul></figcaption></figure>',
            "<details><summary>The same as a table</summary>",
            _course_table(course),
            "</details>",
            "</section>",
        ]
    )


def _said(course: Course) -> str:
    said = f"At most {max(course.rates):,.1f} {course.what} per second"
    if course.averages and course.paces:
        said += f"; over {course.window:g} s at most {max(course.averages):,.1f}, allowed are {max(course.paces):,.1f}"
    return f"{said}."


def _course_table(course: Course) -> str:
    limited = bool(course.averages)
    heads = [
        "until (s)",
        f"{course.what}/s",
        *((f"average over {course.window:g} s", "limit") if limited else ()),
        "refused",
    ]
    every = -(-len(course.ends) // _ROWS)
    rows: list[tuple[str, ...]] = []
    for first in range(0, len(course.ends), every):
        group = slice(first, first + every)
        rates, last = course.rates[group], min(first + every, len(course.ends)) - 1
        average = (f"{course.averages[last]:,.1f}", f"{course.paces[last]:,.1f}") if limited else ()
        rate = f"{sum(rates) / len(rates):,.1f}"
        rows.append((f"{course.ends[last]:,.1f}", rate, *average, f"{sum(course.refused[group]):,}"))
    return _table(heads, rows, numbers=True)


def _failures(report: Report) -> str:
    if not report.failed:
        return ""
    causes = report.causes.by_count()
    lines = ['<section aria-labelledby="failures">', '<h2 id="failures">Failures by cause</h2>']
    lines += [_cause(cause, report, opened=place < _OPEN) for place, cause in enumerate(causes)]
    return "\n".join([*lines, "</section>"])


def _cause(cause: Cause, report: Report, *, opened: bool) -> str:
    kind = f' <span class="kind">{_text(cause.error_type)}</span>' if cause.error_type else ""
    rows = [_failure_row(failure) for failure in cause.failures]
    left_out = cause.count - len(rows)
    more = f"<p>And {left_out:,} more{_text(where_the_rest_is(report))}.</p>" if left_out else ""
    return "\n".join(
        [
            f"<details{' open' if opened else ''}>",
            f'<summary><span class="count">{cause.count:,}</span> {_text(cause.text)}{kind}</summary>',
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
