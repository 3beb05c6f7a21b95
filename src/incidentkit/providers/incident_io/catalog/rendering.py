"""A report as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.report import ApplyReport, Failure, TypeReport

_COLUMNS: Final = ("created", "updated", "deleted", "unchanged", "failed")
_SHOWN: Final = 20


def report_text(report: ApplyReport) -> str:
    """A table by type, then what went wrong."""
    rows: list[tuple[str, ...]] = [("", *_COLUMNS)]
    rows += [(name, *_counts(one)) for name, one in report.types.items()]
    rows.append(("total", *_counts(report)))
    width = max(len(row[0]) for row in rows)
    lines = ["  ".join([row[0].ljust(width), *(cell.rjust(9) for cell in row[1:])]) for row in rows]
    lines.append(f"in {report.elapsed_s:,.1f} s, {report.requests:,} requests")
    if report.stopped:
        lines.append(f"stopped: {report.stopped}; run it again to go on")
    lines += [f"  {_failure(failure)}" for failure in report.failures[:_SHOWN]]
    if report.failures_total > _SHOWN:
        lines.append(f"  and {report.failures_total - _SHOWN:,} more")
    return "\n".join(lines)


def _counts(counted: ApplyReport | TypeReport) -> tuple[str, ...]:
    return tuple(f"{getattr(counted, name):,}" for name in _COLUMNS)


def _failure(failure: Failure) -> str:
    what = failure.step if failure.external_id is None else f"{failure.step} {failure.external_id}"
    text = f"{failure.type_name} {what}: {failure.error}"
    known = failure.request_id is None or failure.request_id in failure.error
    line = text if known else f"{text} [request {failure.request_id}]"
    return "".join(char if char.isprintable() else " " for char in line)
