"""Identifiers as incident.io makes them: 26 characters, the time first, so that they sort by age."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAIL = 80  # bits behind the 48 of the time


def _encode(number: int) -> str:
    digits: list[str] = []
    for _ in range(26):
        digits.append(_DIGITS[number & 31])
        number >>= 5
    return "".join(reversed(digits))


def looks_like_id(text: str) -> bool:
    """Whether a text may be an identifier: quick, and wrong for some that are none."""
    return len(text) == 26 and text.isupper()


def stable_id(seed: int, name: str) -> str:
    """The same id for the same seed and name, older than every id made at run time."""
    digest = hashlib.sha256(f"{seed}/{name}".encode()).digest()
    return _encode((1_600_000_000_000 << _TAIL) | int.from_bytes(digest[:10]))


class IdMaker:
    """Makes ids that only grow, also within a millisecond and when the wall clock steps back.

    Makers with the same seed and `boot` make the same ids at the same times.
    """

    def __init__(self, seed: int, boot: int) -> None:
        self._dice = random.Random(f"{seed}/{boot}")  # noqa: S311  (identifiers, no secrets)
        self._last = 0

    def make(self, now: datetime) -> str:
        """The next id."""
        fresh = (int(now.timestamp() * 1000) << _TAIL) | self._dice.getrandbits(_TAIL)
        if fresh <= self._last:
            fresh = self._last + 1 + self._dice.getrandbits(_TAIL // 4)
        self._last = fresh
        return _encode(fresh)
