"""The `update` command: take in a provider's document, say what changed, regenerate."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from . import documents
from .changes import Change, compare
from .failures import RefusedError
from .fetching import fetch
from .intake import take_in
from .validation import require_valid

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Provider

__all__ = ["Update", "exit_code", "prepare", "replace_spec", "report_json", "report_markdown", "report_text"]

WIDTH = 110
_TITLES = {"breaking": "Breaking", "additive": "Additive", "other": "Other"}


@dataclass(frozen=True)
class Update:
    """A provider's document in our form, what was mended in it, and what changed.

    Attributes:
        text: The spec as it is to be written.
        notes: What was mended or left out.
        changes: Breaking ones first.
    """

    provider: Provider
    text: str
    notes: tuple[str, ...]
    changes: tuple[Change, ...]


def prepare(provider: Provider, place: str | None, *, deprecated: bool = False) -> Update:
    """Fetch, take in and compare; write nothing.

    Raises:
        RefusedError: The document cannot be read, or not be taken.
    """
    content, name = fetch(provider, place)
    ours = documents.load(provider.spec)
    theirs = documents.parse(content, name)
    try:
        intake = take_in(theirs, ours, deprecated=deprecated)
    except (AttributeError, KeyError, TypeError) as error:
        # Validation comes after mending, so this is where a document of another shape falls over.
        raise RefusedError(f"{name}: not built like an OpenAPI document ({type(error).__name__}: {error})") from None
    require_valid(intake.document, f"{name} in our form")
    changes = compare(ours, intake.document)
    return Update(provider, documents.dump(intake.document, WIDTH), intake.notes, tuple(changes))


def replace_spec(path: Path, text: str) -> None:
    """Write a spec in one step: it is the old one or the new one, never half of one."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_text(text, encoding="utf-8", newline="\n")
    aside.replace(path)


def exit_code(update: Update) -> int:
    """Return 0 when nothing changed, 20 when something breaks, 10 for everything else."""
    if any(change.severity == "breaking" for change in update.changes):
        return 20
    return 10 if update.changes else 0


def report_text(update: Update) -> str:
    """Return the changes for a terminal or a pull request, breaking ones first."""
    lines = [f"{update.provider.name}: {len(update.changes)} changes" if update.changes else "no changes"]
    for severity, title in _TITLES.items():
        chosen = [change for change in update.changes if change.severity == severity]
        if chosen:
            lines += ["", f"{title} ({len(chosen)})"]
            lines += [f"  {change.kind}  {change.where}: {change.detail}" for change in chosen]
    if update.notes:
        lines += ["", "Taken in with", *(f"  {note}" for note in update.notes)]
    return "\n".join(lines) + "\n"


def report_markdown(update: Update) -> str:
    """Return the changes as the body of a pull request."""
    lines = [f"# {update.provider.name}: {len(update.changes)} changes"]
    for severity, title in _TITLES.items():
        chosen = [change for change in update.changes if change.severity == severity]
        if chosen:
            lines += ["", f"## {title}", "", "| what | where | detail |", "| --- | --- | --- |"]
            lines += [f"| {change.kind} | `{change.where}` | {_cell(change.detail)} |" for change in chosen]
    if update.notes:
        lines += ["", "## Taken in with", "", *(f"- {note}" for note in update.notes)]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def report_json(update: Update) -> str:
    """Return the changes for a machine: lists `breaking`, `additive`, `other` of kind, where and detail."""
    groups: dict[str, list[dict[str, str]]] = {severity: [] for severity in _TITLES}
    for change in update.changes:
        entry = asdict(change)
        groups[entry.pop("severity")].append(entry)
    return json.dumps(groups, indent=2, ensure_ascii=False) + "\n"
