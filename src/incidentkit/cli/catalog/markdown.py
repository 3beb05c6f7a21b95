"""A plan, and what became of it, as Markdown for a pull request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from incidentkit.cli.catalog.outline import outline, short, told_counts, told_plan
from incidentkit.cli.console import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from incidentkit.catalog import ApplyReport, Failure, Plan
    from incidentkit.cli.catalog.outline import Line, Section, Sign

__all__ = ["plan_markdown", "report_markdown"]

SHOWN: Final = 50
"""Entries of one kind of change that are shown of a type, so that the whole fits into a comment."""

_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|~>&<-])")
_DIFF: Final[dict[Sign, str]] = {"+": "+", "~": "!", "-": "-", " ": " "}
"""What the blocks of that name colour: `!` stands for a change."""

_COUNTS: Final = ("create", "update", "delete", "unchanged")
_OUTCOMES: Final = ("created", "updated", "deleted", "unchanged", "failed")


def plan_markdown(plan: Plan, remarks: Sequence[str]) -> str:
    """A table of types, then for each type that changes a block of what changes."""
    sections = [*outline(plan, SHOWN)]
    lines = [f"## Catalog plan: {'nothing to do' if plan.empty else told_plan(plan, plan.counts)}", ""]
    rows = [(escaped(one.title), *(f"{getattr(one.counts, name):,}" for name in _COUNTS)) for one in sections]
    lines += _table(("type", *_COUNTS), rows)
    lines += _list(remarks)
    for section in sections:
        if section.lines:
            lines += ["", *_block(section)]
    return "\n".join(lines) + "\n"


def report_markdown(report: ApplyReport, remarks: Sequence[str]) -> str:
    """A table of types, then what failed."""
    lines = ["## Catalog applied" if report.ok else "## Catalog applied in part", ""]
    rows = [(escaped(short(name)), *_outcomes(one)) for name, one in report.types.items()]
    lines += _table(("type", *_OUTCOMES), [*rows, ("**total**", *_outcomes(report))])
    lines += ["", f"In {report.elapsed_s:,.1f} s, {report.requests:,} requests."]
    lines += _list([f"stopped: {report.stopped}; run it again to go on", *remarks] if report.stopped else remarks)
    if report.failures:
        rows = [_failure(one) for one in report.failures]
        lines += ["", "### Failures", "", *_table(("type", "entry", "error", "request"), rows)]
    if report.failures_total > len(report.failures):
        lines += ["", f"And {report.failures_total - len(report.failures):,} more."]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\1", one_line(text))


def _failure(failure: Failure) -> tuple[str, ...]:
    shown = (short(failure.type_name), failure.external_id or failure.step, failure.error, failure.request_id or "")
    return tuple(map(escaped, shown))


def _outcomes(counted: object) -> tuple[str, ...]:
    return tuple(f"{getattr(counted, name):,}" for name in _OUTCOMES)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join('---' for _ in head)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _list(remarks: Iterable[str]) -> list[str]:
    found = [f"- {escaped(remark)}" for remark in remarks]
    return ["", *found] if found else []


def _block(section: Section) -> Iterator[str]:
    shown = [*_diff(section.lines, "")]
    # A fence ends at the first line of as many backticks.
    fence = "`" * max(3, 1 + max(len(run) for line in shown for run in re.findall(r"`*", line)))
    yield f"<details><summary>{_html(section.title)}: {told_counts(section.counts)}</summary>"
    yield ""
    yield f"{fence}diff"
    yield from shown
    yield fence
    yield "</details>"


def _diff(lines: Iterable[Line], indent: str) -> Iterator[str]:
    for line in lines:
        yield f"{_DIFF[line.sign]} {indent}{line.text}"
        yield from _diff(line.inner, f"{indent}  ")


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
