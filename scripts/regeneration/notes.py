"""What had to be mended or left out in a document, told in a line per kind."""

from __future__ import annotations

from collections import defaultdict

__all__ = ["Notes"]

_MOST_NAMED = 3


class Notes:
    """Collects what was done and where."""

    def __init__(self) -> None:
        self._places: dict[str, list[str]] = defaultdict(list)

    def add(self, what: str, place: str) -> None:
        """Note that something was done at a place."""
        self._places[what].append(place)

    def lines(self) -> tuple[str, ...]:
        """Return one line per kind, with how often and the first places."""
        return tuple(f"{what} ({len(places)}): {_listed(places)}" for what, places in sorted(self._places.items()))


def _listed(places: list[str]) -> str:
    # One place can hold the same thing several times, an array of arrays for instance.
    names = list(dict.fromkeys(places))
    return ", ".join(names[:_MOST_NAMED]) + (", ..." if len(names) > _MOST_NAMED else "")
