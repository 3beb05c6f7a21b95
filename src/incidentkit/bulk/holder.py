"""Who is writing a journal: a note beside it, for the one who finds it locked.

The note says, the lock decides: a note left by a crash keeps nobody out.
"""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["leave_note", "remove_note", "who_holds"]

_LONGEST: Final = 200


def leave_note(journal: Path) -> None:
    """Say that this process writes `journal`; a folder that takes no note loses only the hint."""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    with suppress(OSError):
        _note(journal).write_text(f"process {os.getpid()} on {platform.node()} since {since}\n", encoding="utf-8")


def remove_note(journal: Path) -> None:
    """Take the note away again."""
    with suppress(OSError):
        _note(journal).unlink(missing_ok=True)


def who_holds(journal: Path) -> str:
    """The note as one line; empty where there is none."""
    try:
        text = _note(journal).read_text(encoding="utf-8", errors="replace")[:_LONGEST]
    except OSError:
        return ""
    return " ".join(text.split())


def _note(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}-holder")
