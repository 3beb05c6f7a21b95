"""When requests arrived at a server, and what follows from it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Arrivals", "in_window", "per_second"]


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
        times = self.all
        return max((in_window(times, per, at) for at in times), default=0)

    def rate(self, requests: int, end: float) -> float:
        """Requests a second from the first one until `requests` more were let in; to `end` where they never were."""
        if requests < len(self.admitted):
            return requests / self.admitted[requests]
        return len(self.admitted) / end

    def rate_after(self, start: float, end: float) -> float:
        """Requests a second let in from `start` to `end`."""
        return sum(1 for at in self.admitted if start <= at < end) / (end - start)


def in_window(times: Sequence[float], per: float, at: float) -> int:
    """How many of the ascending times lie in the `per` seconds up to `at`: after `at - per`, and not after `at`."""
    return bisect_right(times, at) - bisect_right(times, at - per)


def per_second(times: Sequence[float], width: float, end: float) -> list[float]:
    """Events a second in each `width` seconds from 0 to `end`; later events are left out."""
    counts = [0] * round(end / width)
    for at in times:
        if (place := int(at / width)) < len(counts):
            counts[place] += 1
    return [count / width for count in counts]
