"""The slots of one budget."""

from __future__ import annotations

import math
from collections import deque

__all__ = ["Window"]

_LATE_PART = 60


class Window:
    """N slots; an attempt takes one and gives it back W after it ended.

    The server counts an attempt at some moment between our sending it and our seeing its end. A slot's next use
    starts more than W after that, so the counts of one slot lie more than W apart, and N slots never put more
    than N counts into any window of W: wherever the server's windows begin.

    Where other processes share the budget, `beside` says how many slots they have out: no matter for those here, but
    for what the server has seen of us.

    An attempt given up without an answer may still be on its way, so its slot stays out a sixtieth of W longer.

    Pure: every method is told the time, which must not go back.
    """

    __slots__ = (
        "_held_to",
        "_held_until",
        "_returns",
        "beside",
        "capacity",
        "concurrency",
        "in_flight",
        "margin",
        "per",
    )

    def __init__(self, capacity: float, per: float, *, concurrency: int | None = None, margin: float = 0.0) -> None:
        self.capacity = capacity
        self.per = per
        self.concurrency = concurrency
        self.margin = margin
        self.in_flight = 0
        self.beside = 0
        self._returns: deque[float] = deque()
        self._held_to = math.inf
        self._held_until = math.inf

    @property
    def used(self) -> int:
        """Slots in flight and slots not yet back."""
        return self.in_flight + len(self._returns)

    @property
    def part(self) -> float:
        """The part that is ours, of all slots that our processes have out."""
        return max(1, self.used) / max(1, self.used + self.beside)

    @property
    def usable(self) -> float:
        """Slots that may be out at once."""
        return min(self.capacity, self._held_to)

    def expire(self, now: float) -> None:
        """Takes back the slots whose time has come."""
        while self._returns and self._returns[0] <= now:
            self._returns.popleft()
        if self._held_until <= now:
            self.hold_to(math.inf, math.inf)

    def free_at(self, now: float) -> float:
        """When a slot is free if nothing else happens: `now`, later, or inf where some attempt has to end first."""
        if self.concurrency is not None and self.in_flight >= self.concurrency:
            return math.inf
        lacking = self.used + 1 - self.usable
        if lacking <= 0:
            return now
        back_at = self._returns[int(lacking) - 1] if lacking <= len(self._returns) else math.inf
        return min(back_at, self._held_until)

    def eta(self, now: float, ahead: int) -> float:
        """When the one behind `ahead` others would have a slot, if every attempt in flight ended now."""
        lacking = self.used + 1 + ahead - self.usable
        if lacking <= 0:
            return now
        if lacking <= len(self._returns):
            return self._returns[int(lacking) - 1]
        return now + self.per * (1 + (lacking - len(self._returns) - 1) // max(self.usable, 1))

    def take(self) -> None:
        """A slot goes out."""
        self.in_flight += 1

    def give_back(self, now: float, *, answered: bool = True) -> None:
        """The attempt ended; its slot returns a window later."""
        self.in_flight -= 1
        back_at = now + self.per + self.margin + (0.0 if answered else self.per / _LATE_PART)
        place = len(self._returns)
        while place and self._returns[place - 1] > back_at:
            place -= 1
        self._returns.insert(place, back_at)

    def undo(self) -> None:
        """The slot was not used: it is free at once."""
        self.in_flight -= 1

    def hold_to(self, slots: float, until: float) -> None:
        """Has at most `slots` out, and leaves the others to somebody else, up to `until`."""
        self._held_to, self._held_until = slots, until

    @property
    def first_ended(self) -> float:
        """When the first of the attempts ended whose slots are still out; -inf where none did."""
        return self._returns[0] - self.per - self.margin if self._returns else -math.inf

    def ended_within(self, seconds: float, now: float) -> int:
        """How many attempts ended in the last `seconds`, at most a window back; those beside us as evenly as ours."""
        since = now - seconds + self.per + self.margin
        ours = sum(1 for back_at in self._returns if back_at > since)
        if not self.beside:
            return ours
        part = ours / self.used if self.used else seconds / self.per
        return ours + round(part * self.beside)

    @property
    def quiet_at(self) -> float:
        """When the last slot that is on its way back will be there; -inf where none is."""
        return self._returns[-1] if self._returns else -math.inf
