"""Telling how an import ended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.bulk import Report
    from incidentkit.cli.console import Voice

__all__ = ["check_report_file", "tell", "write_report"]


def check_report_file(path: str) -> None:
    """Find out before the import that its report can be written.

    Raises:
        ConfigurationError: It cannot.
    """
    try:
        with Path(path).open("a", encoding="utf-8"):
            pass
    except OSError as error:
        raise ConfigurationError(f"--report: cannot write {path}: {error.strerror or error}") from error


def write_report(path: str, report: Report, source: str, target: str) -> None:
    """Write the Markdown report.

    Raises:
        ConfigurationError: It cannot be written.
    """
    title, _, rest = report.to_markdown().partition("\n")
    try:
        Path(path).write_text(f"{title}\n\nFrom `{source}` to `{target}`.\n{rest}", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"--report: cannot write {path}: {error.strerror or error}") from error


def tell(report: Report, voice: Voice) -> None:
    """The report on standard output: a table for a person, or the one object of `--json`."""
    if voice.as_json:
        found = report.to_json()
        if report.stopped is not None:
            found["stopped"] = f"{report.stopped.value}: {report.stopped_because}"
        voice.give(found)
        return
    voice.say(report.to_text())
    if advice := _advice(report):
        voice.say(advice)


def _advice(report: Report) -> str:
    # For an import that was stopped, the report itself says how to go on.
    if report.journal is None or report.stopped is not None or not report.failed:
        return ""
    return f"run the same command again to retry what failed; the rest is skipped (journal {report.journal})"
