"""A report as text and as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.bulk.report import Report

__all__ = ["render_markdown", "render_text"]

_OUTCOMES: Final = ("created", "updated", "unchanged", "upserted", "skipped", "failed")
_SHOWN: Final = 20
_KEYS_SHOWN: Final = 10
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~>&<-])")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def render_text(report: Report) -> str:
    """The counts as a table, then what went wrong."""
    width = max(len(f"{report.total:,}"), 5)
    lines = [f"{name:<10}{count:>{width},}" for name, count in _counts(report)]
    lines.append(f"{'total':<10}{report.total:>{width},}  {_pace(report)}")
    lines += [_one_line(line) for line in _remarks(report)]
    for failure in report.failures[:_SHOWN]:
        request = f" [request {failure.request_id}]" if _needs_request_id(failure.error, failure.request_id) else ""
        lines.append(_one_line(f"  {failure.key}: {failure.error}{request}"))
    if report.failed > _SHOWN:
        lines.append(f"  and {report.failed - _SHOWN:,} more{_where(report)}")
    return "\n".join(lines)


def render_markdown(report: Report) -> str:
    """Two tables, the counts and the failures, and a list of remarks between them."""
    lines = ["# Import report", "", "| outcome | records |", "| --- | ---: |"]
    lines += [f"| {name} | {count:,} |" for name, count in _counts(report)]
    lines += [f"| **total** | **{report.total:,}** |", "", _escape(_pace(report)), ""]
    lines += [f"- {_escape(remark)}" for remark in _remarks(report)]
    if report.failures:
        lines += ["", "## Failures", "", "| record | error | request |", "| --- | --- | --- |"]
        lines += [f"| {_escape(f.key)} | {_escape(f.error)} | {_escape(f.request_id or '')} |" for f in report.failures]
    if report.failed > len(report.failures):
        lines += ["", f"And {report.failed - len(report.failures):,} more{_escape(_where(report))}."]
    return "\n".join(lines).rstrip() + "\n"


def _counts(report: Report) -> list[tuple[str, int]]:
    return [(name, getattr(report, name)) for name in _OUTCOMES]


def _pace(report: Report) -> str:
    pace = f"in {report.elapsed_s:,.1f} s"
    if report.elapsed_s > 0:
        pace += f" ({report.total / report.elapsed_s:,.1f} records/s)"
    return pace if report.requests is None else f"{pace}, {report.requests:,} requests"


def _remarks(report: Report) -> list[str]:
    remarks: list[str] = []
    if report.stopped:
        remarks.append(f"stopped: {report.stopped_because}")
    if report.stopped and report.journal:
        remarks.append(f"run again with the journal {report.journal} to go on where this ended")
    if report.duplicates:
        keys = ", ".join(report.duplicate_keys[:_KEYS_SHOWN])
        more = ", …" if len(report.duplicate_keys) > _KEYS_SHOWN else ""
        remarks.append(f"{report.duplicates:,} records repeat a key, the last one counts: {keys}{more}")
    return remarks


def _where(report: Report) -> str:
    return f"; the journal {report.journal} has them all" if report.journal else ""


def _needs_request_id(error: str, request_id: str | None) -> bool:
    return request_id is not None and request_id not in error


def _one_line(text: str) -> str:
    return _CONTROL.sub(" ", text)


def _escape(text: str) -> str:
    return _MARKUP.sub(r"\\\1", _one_line(text))
