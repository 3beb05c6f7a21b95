"""How long requests take, and how sure that is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.context import Attempt

__all__ = ["Sample", "Usual"]

# Before anything is measured: the standard deviation is half of the mean, as if eight answers had said so.
_SPREAD: Final = 0.5
_SPREAD_WEIGHT: Final = 8
_REMEMBERED: Final = 64


class Sample:
    """The requests that ended since something changed.

    Those that were under way then tell of what was before, so the first seconds do not count. Which request was
    sent when does not matter: to count only those sent since would prefer the quick ones.
    """

    def __init__(self, changed: float = -math.inf, settles: float = 0.0) -> None:
        self.changed = changed
        self._counts_from = changed + settles
        self.count = 0
        self.failed = 0
        self._answers = 0
        self._sum = self._squares = 0.0

    def __bool__(self) -> bool:
        return self.count > 0

    def add(self, attempt: Attempt) -> None:
        """One more."""
        if attempt.sent_at >= self.changed:
            self._answers += 1
            self.failed += attempt.status is None or attempt.status >= 500
        if attempt.ended_at >= self._counts_from:
            seconds = attempt.ended_at - attempt.sent_at
            self.count += 1
            self._sum += seconds
            self._squares += seconds * seconds

    @property
    def failing(self) -> float:
        """The share of requests sent since that found the server in trouble."""
        return self.failed / self._answers if self._answers else 0.0

    @property
    def mean(self) -> float:
        """Seconds of a request."""
        return self._sum / self.count

    @property
    def variance(self) -> float:
        """Of the seconds, relative to the mean."""
        square = self.mean**2
        return max(0.0, self._squares / self.count / square - 1) if square else 0.0


class Usual:
    """The latency that is usual at the present number of requests: an average that forgets slowly."""

    def __init__(self, sample: Sample) -> None:
        self.mean = sample.mean
        self._count = sample.count
        self._variance = _SPREAD**2
        self._learn_spread(sample)

    def update(self, sample: Sample) -> None:
        """Take in one more sample of the same."""
        self._count = min(self._count + sample.count, _REMEMBERED)
        self.mean += (sample.mean - self.mean) * min(1.0, sample.count / self._count)
        self._learn_spread(sample)

    def replace(self, sample: Sample) -> None:
        """Something has changed: from now on `sample` is usual."""
        self.mean, self._count = sample.mean, min(sample.count, _REMEMBERED)
        self._learn_spread(sample)

    def doubt(self, count: int) -> float:
        """By how much a mean of `count` requests may differ by chance, relative to the usual: a standard error."""
        return math.sqrt(self._variance * (1 / count + 1 / self._count))

    def needed(self, difference: float) -> int:
        """How many requests tell a relative difference in the mean from chance."""
        return math.ceil(self._variance * (4 / difference) ** 2)

    def _learn_spread(self, sample: Sample) -> None:
        weight = sample.count / (sample.count + _SPREAD_WEIGHT)
        self._variance += (sample.variance - self._variance) * weight
