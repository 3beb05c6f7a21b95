"""The changes of a document in words: for a terminal, for a pull request, for a machine."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .changes import Change
    from .judging import Severity
    from .updating import Update

__all__ = ["as_json", "as_markdown", "as_text"]

_TITLES: dict[Severity, str] = {"breaking": "Breaking", "additive": "Additive", "other": "Other"}
# A pull request takes 65,536 characters; beyond this many the JSON report has to do.
_LONGEST = 60_000


def as_text(update: Update) -> str:
    """Return the changes for a terminal, one line each, breaking ones first."""
    lines = [_headline(update)]
    for severity, chosen in _grouped(update):
        lines += ["", f"{_TITLES[severity]} ({len(chosen)})"]
        lines += [f"  {change.kind}  {change.where}: {change.detail}" for change in chosen]
    for title, entries in _sections(update):
        lines += ["", title, *(f"  {entry}" for entry in entries)]
    return "\n".join(lines) + "\n"


def as_markdown(update: Update) -> str:
    """Return the changes as the body of a pull request: the same change at several places is one row."""
    lines = [f"# {_headline(update)}"]
    for severity, chosen in _grouped(update):
        lines += ["", f"## {_TITLES[severity]}", "", "| what | where | detail |", "| --- | --- | --- |", *_rows(chosen)]
    for title, entries in _sections(update):
        lines += ["", f"## {title}", "", *(f"- {_plain(entry)}" for entry in entries)]
    return _shortened(lines)


def as_json(update: Update) -> str:
    """Return the changes for a machine: lists `breaking`, `additive`, `other` of kind, where and detail."""
    groups: dict[str, list[dict[str, str]]] = {severity: [] for severity in _TITLES}
    for change in update.changes:
        entry = {"kind": change.kind, "where": change.where, "detail": change.detail}
        groups[change.severity].append(entry)
    return json.dumps(groups, indent=2, ensure_ascii=False) + "\n"


def _headline(update: Update) -> str:
    number = len(update.changes)
    return f"{update.provider.name}: {number} change{'s' * (number != 1)}" if number else "no changes"


def _grouped(update: Update) -> Iterator[tuple[Severity, list[Change]]]:
    for severity in _TITLES:
        chosen = [change for change in update.changes if change.severity == severity]
        if chosen:
            yield severity, chosen


def _sections(update: Update) -> Iterator[tuple[str, Sequence[str]]]:
    if update.refused:
        yield "Not taken in", (update.refused,)
    if update.decisions:
        yield "Policies", update.decisions
    if update.gone:
        yield "Python names that vanish", update.gone
    if update.notes:
        yield "Taken in with", update.notes


def _rows(changes: list[Change]) -> list[str]:
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for change in changes:
        places[change.kind, change.detail].append(f"`{change.where}`")
    return [f"| {kind} | {'<br>'.join(where)} | {_cell(detail)} |" for (kind, detail), where in places.items()]


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|")


def _plain(text: str) -> str:
    """Return a provider's words so that they stay words: no markup, no mention of people."""
    return text.replace("<", "&lt;").replace("@", "@\u200b").replace("\n", " ")


def _shortened(lines: list[str]) -> str:
    size = 0
    for number, line in enumerate(lines):
        size += len(line) + 1
        if size > _LONGEST:
            return (
                "\n".join([*lines[:number], "", "The rest is too long for here; the JSON report has all of it."]) + "\n"
            )
    return "\n".join(lines) + "\n"
