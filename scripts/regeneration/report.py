"""Telling what a run did."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import tree, updating

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Settings
    from .updating import Update

__all__ = ["checked", "updated", "written"]


def written(settings: Settings, differences: tree.Differences, seconds: float) -> None:
    """Print what changed on disk."""
    where = f"generated/{settings.package}"
    if not differences:
        print(f"{where}: unchanged ({seconds:.1f} s)")
        return
    # Compared from the new tree: what it misses on disk is new, what is extra on disk is gone.
    counts = f"{len(differences.changed)} changed, {len(differences.missing)} new, {len(differences.extra)} gone"
    print(f"{where}: {counts} ({seconds:.1f} s)")


def checked(settings: Settings, differences: tree.Differences, new: Path) -> int:
    """Print how the tree on disk differs from what its sources make; return the exit code."""
    where = f"generated/{settings.package}"
    if not differences:
        print(f"{where}: up to date")
        return 0
    lines = [f"{where} differs from what its sources make; run `python scripts/regenerate.py`:", *differences.lines()]
    if differences.changed:
        lines += tree.excerpt(new, settings.output, differences.changed[0])
    print("\n".join(lines), file=sys.stderr)
    return 1


def updated(update: Update, markdown: Path | None, machine: Path | None) -> None:
    """Print what changed in a document, and write it to the files asked for."""
    print(updating.report_text(update), end="")
    if markdown:
        markdown.write_text(updating.report_markdown(update), encoding="utf-8", newline="\n")
    if machine:
        machine.write_text(updating.report_json(update), encoding="utf-8", newline="\n")
