"""Telling what a run did."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import tree

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Settings

__all__ = ["checked", "written"]


def written(settings: Settings, differences: tree.Differences, seconds: float) -> None:
    """Print what changed on disk."""
    where = settings.relative(settings.output)
    if not differences:
        print(f"{where}: unchanged ({seconds:.1f} s)")
        return
    # Compared from the new tree: what it misses on disk is new, what is extra on disk is gone.
    counts = f"{len(differences.changed)} changed, {len(differences.missing)} new, {len(differences.extra)} gone"
    print(f"{where}: {counts} ({seconds:.1f} s)")


def checked(settings: Settings, differences: tree.Differences, new: Path) -> int:
    """Print how the tree on disk differs from what its sources make; return the exit code."""
    where = settings.relative(settings.output)
    if not differences:
        print(f"{where}: up to date")
        return 0
    lines = [f"{where} differs from what its sources make; run `python scripts/regenerate.py`:", *differences.lines()]
    if differences.changed:
        lines += tree.excerpt(new, settings.output, differences.changed[0])
    print("\n".join(lines), file=sys.stderr)
    return 1
