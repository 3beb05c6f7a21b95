"""Telling how an import ended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from incidentkit.cli.written_files import write_file

if TYPE_CHECKING:
    from incidentkit.bulk import Report
    from incidentkit.cli.console import Voice

__all__ = ["as_json", "tell", "write_report"]


def write_report(path: str, report: Report) -> None:
    """Write the report in the form that the file's name asks for: HTML, JSON, or else Markdown.

    Raises:
        ConfigurationError: It cannot be written.
    """
    match Path(path).suffix.lower():
        case ".html" | ".htm":
            text = report.to_html()
        case ".json":
            text = json.dumps(as_json(report), ensure_ascii=False, indent=2) + "\n"
        case _:
            text = report.to_markdown()
    write_file(path, text, "--report")


def as_json(report: Report) -> dict[str, Any]:
    """The one object of `--json`."""
    found = report.to_json()
    if report.stopped is not None:
        found["stopped"] = f"{report.stopped.value}: {report.stopped_because}"
    return found


def tell(report: Report, voice: Voice) -> None:
    """The report on standard output: a table for a person, or the one object of `--json`."""
    if voice.as_json:
        voice.give(as_json(report))
        return
    voice.say(report.to_text())
    if advice := _advice(report):
        voice.say(advice)


def _advice(report: Report) -> str:
    # For an import that was stopped, the report itself says how to go on.
    if report.journal is None or report.stopped is not None or not report.failed:
        return ""
    return f"run the same command again to retry what failed; the rest is skipped (journal {report.journal})"
