"""What an import did when: requests and records over time, in bounded memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.context import Allowance, Attempt

__all__ = ["BUCKETS", "Bucket", "Timeline"]

BUCKETS: Final = 240
"""At most so many are kept, whatever the import takes."""

_FINEST: Final = 0.25


@dataclass(slots=True)
class Bucket:
    """What happened within one stretch of time.

    Attributes:
        requests: Requests sent.
        refused: Of these, how many the rate limit refused (429).
        records: Records answered.
        pace: Requests per second that the rate budget allowed, by the latest request; None without one.
    """

    requests: int = 0
    refused: int = 0
    records: int = 0
    pace: float | None = None

    def merge(self, later: Bucket) -> None:
        """Take in the stretch that follows."""
        self.requests += later.requests
        self.refused += later.refused
        self.records += later.records
        self.pace = self.pace if later.pace is None else later.pace


class Timeline:
    """Stretches of equal length from the start on; where there are too many, two become one.

    Attributes:
        width: Seconds of one stretch.
        buckets: The stretches so far, in order.
        allowed: What the credential's budget allows, as far as known last; None where no request was seen, or
            where the requests draw on several budgets.
    """

    def __init__(self) -> None:
        self.width = _FINEST
        self.buckets: list[Bucket] = []
        self.allowed: Allowance | None = None
        self._started = 0.0
        self._records = 0
        self._budget: int | None = None  # its id: the budget itself would keep a report from being pickled
        self._several = False

    def start(self, now: float) -> None:
        """The import begins; times from here on are of the same clock."""
        self._started = now

    def attempted(self, attempt: Attempt) -> None:
        """One request was sent."""
        bucket = self._at(attempt.sent_at)
        bucket.requests += 1
        bucket.refused += attempt.status == 429
        self._budget = self._budget or id(attempt.budget)
        self._several = self._several or id(attempt.budget) != self._budget
        self.allowed = None if self._several else attempt.allowed
        bucket.pace = None if self._several else attempt.allowed.pace

    def answered(self, now: float, records: int) -> None:
        """So many records have their answer by now."""
        if records > self._records:
            self._at(now).records += records - self._records
            self._records = records

    def _at(self, moment: float) -> Bucket:
        place = int(max(0.0, moment - self._started) / self.width)
        while place >= BUCKETS:
            self._halve()
            place //= 2
        while len(self.buckets) <= place:
            self.buckets.append(Bucket())
        return self.buckets[place]

    def _halve(self) -> None:
        firsts, seconds = self.buckets[::2], self.buckets[1::2]
        for first, second in zip(firsts, seconds, strict=False):
            first.merge(second)
        self.buckets = firsts
        self.width *= 2
