"""When requests arrived at a server, and what follows from it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Arrivals", "per_second", "window_counts"]


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What one server saw. Times are seconds since the first arrival, ascending.

    Attributes:
        admitted: When each request was let in.
        refused: When each was answered 429.
        by_client: Records written, by the process that sent them.
    """

    admitted: tuple[float, ...]
    refused: tuple[float, ...] = ()
    by_client: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def all(self) -> list[float]:
        """When each request arrived, whatever became of it."""
        return sorted((*self.admitted, *self.refused))

    def most_in_window(self, per: float) -> int:
        """The most requests that arrived in any `per` seconds."""
        return max((count for _, count in window_counts(self.all, per)), default=0)

    def rate(self, requests: int) -> float:
        """Requests a second from the first one until `requests` more were let in, or the last that was."""
        counted = min(requests, len(self.admitted) - 1)
        return counted / self.admitted[counted] if counted > 0 else 0.0

    def rate_after(self, start: float, end: float) -> float:
        """Requests a second let in from `start` to `end`."""
        return sum(1 for at in self.admitted if start <= at < end) / (end - start)


def window_counts(times: Sequence[float], per: float) -> list[tuple[float, int]]:
    """At each of the times: how many of them lie in the `per` seconds up to it, itself included.

    Windows are open at their old end, as a sliding limit has them.
    """
    counts: list[tuple[float, int]] = []
    window: deque[float] = deque()
    for at in times:
        window.append(at)
        while window[0] + per <= at:
            window.popleft()
        counts.append((at, len(window)))
    return counts


def per_second(times: Sequence[float], width: float, end: float) -> list[float]:
    """Events a second in each `width` seconds from 0 to `end`; later events are left out."""
    counts = [0] * round(end / width)
    for at in times:
        if (place := int(at / width)) < len(counts):
            counts[place] += 1
    return [count / width for count in counts]
