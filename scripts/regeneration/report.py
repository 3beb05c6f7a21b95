"""Telling what a run did."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import change_report, tree

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from .config import Settings
    from .updating import Update

__all__ = ["checked", "updated", "written"]


def written(settings: Settings, differences: tree.Differences, rebuilt: set[str], seconds: float) -> None:
    """Print what changed on disk."""
    where = settings.label
    how = f"{seconds:.1f} s; rebuilt {', '.join(sorted(rebuilt)) or 'no provider'}"
    if not differences:
        print(f"{where}: unchanged ({how})")
        return
    # Compared from the new tree: what it misses on disk is new, what is extra on disk is gone.
    counts = f"{len(differences.changed)} changed, {len(differences.missing)} new, {len(differences.extra)} gone"
    print(f"{where}: {counts} ({how})")


def checked(settings: Settings, differences: tree.Differences, new: Path) -> int:
    """Print how the tree on disk differs from what its sources make; return the exit code."""
    where = settings.label
    if not differences:
        print(f"{where}: up to date")
        return 0
    lines = [f"{where} differs from what its sources make; run `python scripts/regenerate.py`:", *differences.lines()]
    if differences.changed:
        lines += tree.excerpt(new, settings.output, differences.changed[0])
    print("\n".join(lines), file=sys.stderr)
    return 1


def updated(update: Update, options: argparse.Namespace) -> None:
    """Print what changed in a document, and write it to the files asked for."""
    print(change_report.as_text(update), end="")
    if options.report:
        options.report.write_text(change_report.as_markdown(update), encoding="utf-8", newline="\n")
    if options.report_json:
        options.report_json.write_text(change_report.as_json(update), encoding="utf-8", newline="\n")
