"""Text for people: suggestions, counts, one line without control characters."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


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


_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: str) -> str:
    """Without line ends and other characters that steer a terminal."""
    return _CONTROL.sub(" ", text).strip()


def counted(number: int, thing: str) -> str:
    """`1 record`, `2,000 records`."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
