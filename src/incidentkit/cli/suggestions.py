"""What to say of a name that is not known."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["few", "suggestion"]

_MOST_COMPARED: Final = 1_000
"""Names that a wrong one is compared with: each comparison takes a while, and every record may be wrong."""

_MOST_SHOWN: Final = 12


def suggestion(wrong: str, known: Iterable[str], *, else_say: str | None = None) -> str:
    """The close match, or `else_say`, by default all the names there are."""
    names = list(known)
    compared = names[:_MOST_COMPARED]
    close = difflib.get_close_matches(wrong, compared, 1) or [
        name for name in compared if name.lower() == wrong.lower()
    ]
    if close:
        return f"did you mean {close[0]!r}?"
    if else_say is not None:
        return else_say
    if not names:
        return "there are none"
    return f"there are {', '.join(names)}" if names[1:] else f"there is only {names[0]}"


def few(names: Sequence[str]) -> str:
    """The first twelve of the names, or `none`."""
    return f"{', '.join(names[:_MOST_SHOWN]) or 'none'}{', …' if len(names) > _MOST_SHOWN else ''}"
