"""How far requests may run ahead of an even pace."""

from __future__ import annotations

import math
from typing import NamedTuple

__all__ = ["Burst", "Stake", "free_burst"]

# What any server is taken to allow at once: a tenth of the smallest bucket met so far would be less than one
# client's requests in flight.
_FREE_SHARE = 20
_FREE_LEAST = 10
# Times are sums of floats: a debt of this size is rounding, not a request.
_ROUNDING = 1e-6


def free_burst(requests: float) -> float:
    """How many requests may go at once before anything is known of the server's bucket."""
    return max(_FREE_LEAST, requests / _FREE_SHARE)


class Stake(NamedTuple):
    """What one request in flight may prove by passing."""

    debt: float
    probe: bool
    epoch: int


class Burst:
    """A shadow of the token bucket the server may have behind its limit, of unknown size.

    The debt counts requests ahead of an even pace of `rate` per second. Up to `proven`, a debt that was seen to
    pass, requests go freely. Beyond, while `exploring`, one at a time: if that is where the server's bucket
    ends, one request is refused and not all that are in flight. The first N requests of a client pay for this with
    a speed of `rate` + one per round trip; once N have passed in one burst the shadow stands in nobody's way.

    Where other processes share the bucket, each explores in the `part` of it that falls to it: what passes here then
    proves as much for all of them together.

    Pure: every method is told the time.
    """

    __slots__ = ("_at", "_debt", "_probing", "epoch", "exploring", "part", "proven", "rate", "size")

    def __init__(self, size: float, rate: float) -> None:
        self.size = size
        self.rate = rate
        self.proven = free_burst(size)
        self.exploring = True
        self.part = 1.0
        self.epoch = 0
        self._debt = 0.0
        self._at = -math.inf
        self._probing = False

    def debt(self, now: float) -> float:
        """Requests ahead of an even pace."""
        return max(0.0, self._debt - max(0.0, now - self._at) * self._own(self.rate)) if self._debt else 0.0

    def free_at(self, now: float) -> float:
        """When one more may go."""
        if self.exploring and (self.proven >= self.size or not self._probing):
            return now
        return self.eta(now, 0)

    def eta(self, now: float, ahead: int) -> float:
        """When the one behind `ahead` others may go without proving anything."""
        if self.exploring and self.proven >= self.size:
            return now
        over = self.debt(now) + 1 + ahead - self._free
        return now if over <= _ROUNDING else max(now, self._at) + over / self._own(self.rate)

    def room(self, now: float) -> float:
        """How many may go at once: one at least, the next one, whenever that is."""
        if self.exploring and self.proven >= self.size:
            return math.inf
        return max(1, math.floor(self._free - self.debt(now)))

    def take(self, now: float) -> Stake:
        """One more goes."""
        self._debt, self._at = self.debt(now) + 1, max(now, self._at)
        probe = self.exploring and self._debt > self._free + _ROUNDING
        self._probing = self._probing or probe
        return Stake(self._debt, probe, self.epoch)

    def settle(self, stake: Stake, *, passed: bool) -> None:
        """It ended; what passed is proven, unless a refusal came between."""
        if stake.probe:
            self._probing = False
        if passed and self.exploring and stake.epoch == self.epoch:
            self.proven = max(self.proven, stake.debt / self.part)

    def vouch(self, now: float, more: int) -> None:
        """The server says that so many more may go: no need to find out one at a time."""
        if self.exploring:
            self.proven = max(self.proven, self.debt(now) / self.part + more)

    def undo(self, stake: Stake) -> None:
        """It was never sent."""
        self._debt = max(0.0, self._debt - 1)
        if stake.probe:
            self._probing = False

    def restrain(self, resume: float, allowance: float, arrears: float) -> None:
        """Paces evenly from `resume` on: `allowance` ahead at most, and first `arrears` requests' time of rest."""
        self.exploring, self._probing = False, False
        self.proven = max(1.0, allowance)
        self._debt, self._at = self.proven + arrears, resume

    def release(self) -> None:
        """Explores again, from the allowance upwards."""
        self.exploring = True

    @property
    def _free(self) -> float:
        return max(1.0, self._own(self.proven))

    def _own(self, whole: float) -> float:
        # Once a pace is kept, all keep it together: see where the slots are granted.
        return whole * self.part if self.exploring else whole
