"""A report as text and as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.bulk.report import Report

__all__ = ["OUTCOMES", "one_line", "remarks", "render_markdown", "render_text", "where_the_rest_is"]

OUTCOMES: Final = ("created", "updated", "unchanged", "upserted", "skipped", "failed")
_SHOWN: Final = 20
_KEYS_SHOWN: Final = 10
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~>&<-])")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def render_text(report: Report) -> str:
    """The counts as a table, then what went wrong."""
    width = max(len(f"{report.total:,}"), 5)
    lines = [f"{name:<10}{count:>{width},}" for name, count in _counts(report)]
    lines.append(f"{'total':<10}{report.total:>{width},}  {_pace(report)}")
    lines += [one_line(line) for line in remarks(report)]
    for failure in report.failures[:_SHOWN]:
        request = f" [request {failure.request_id}]" if _needs_request_id(failure.error, failure.request_id) else ""
        lines.append(one_line(f"  {failure.key}: {failure.error}{request}"))
    if report.failed > _SHOWN:
        lines.append(f"  and {report.failed - _SHOWN:,} more{where_the_rest_is(report)}")
    return "\n".join(lines)


def render_markdown(report: Report) -> str:
    """Two tables, the counts and the failures, and a list of remarks between them."""
    lines = ["# Import report", ""]
    if report.subject:
        lines += [_escape(report.subject), ""]
    lines += ["| outcome | records |", "| --- | ---: |"]
    lines += [f"| {name} | {count:,} |" for name, count in _counts(report)]
    lines += [f"| **total** | **{report.total:,}** |", "", _escape(_pace(report)), ""]
    lines += [f"- {_escape(remark)}" for remark in remarks(report)]
    if report.failures:
        lines += ["", "## Failures", "", "| record | error | request |", "| --- | --- | --- |"]
        lines += [f"| {_escape(f.key)} | {_escape(f.error)} | {_escape(f.request_id or '')} |" for f in report.failures]
    if report.failed > len(report.failures):
        lines += ["", f"And {report.failed - len(report.failures):,} more{_escape(where_the_rest_is(report))}."]
    return "\n".join(lines).rstrip() + "\n"


def _counts(report: Report) -> list[tuple[str, int]]:
    return [(name, getattr(report, name)) for name in OUTCOMES]


def _pace(report: Report) -> str:
    pace = f"in {report.elapsed_s:,.1f} s"
    if report.elapsed_s > 0:
        pace += f" ({report.total / report.elapsed_s:,.1f} records/s)"
    return pace if report.requests is None else f"{pace}, {report.requests:,} requests"


def remarks(report: Report) -> list[str]:
    """What else is worth a line: why it stopped and how to go on, which keys repeat."""
    said: list[str] = []
    if report.stopped:
        said.append(f"stopped: {report.stopped_because}")
    if report.stopped and report.journal:
        said.append(f"run again with the journal {report.journal} to go on where this ended")
    if report.duplicates:
        keys = ", ".join(report.duplicate_keys[:_KEYS_SHOWN])
        more = ", …" if len(report.duplicate_keys) > _KEYS_SHOWN else ""
        repeat = "record repeats" if report.duplicates == 1 else "records repeat"
        said.append(f"{report.duplicates:,} {repeat} a key, the last one counts: {keys}{more}")
    return said


def where_the_rest_is(report: Report) -> str:
    """Where the failures are that the report does not keep; nothing where nobody keeps them."""
    return f"; the journal {report.journal} has them all" if report.journal else ""


def _needs_request_id(error: str, request_id: str | None) -> bool:
    return request_id is not None and request_id not in error


def one_line(text: str) -> str:
    """Without line ends and control characters."""
    return _CONTROL.sub(" ", text)


def _escape(text: str) -> str:
    return _MARKUP.sub(r"\\\1", one_line(text))
