"""The queues of one process in front of a budget that all processes share."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from incidentkit.limits.book import Book
from incidentkit.limits.queues import Turn
from incidentkit.limits.redis_desk import LONGEST, Want

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.context import Lane
    from incidentkit.limits.base import Places
    from incidentkit.limits.budget import Budget
    from incidentkit.limits.queues import Group
    from incidentkit.limits.redis_desk import Desk, Permit
    from incidentkit.settings import RateLimit

__all__ = ["SharedBook", "SharedTurn"]


class SharedTurn(Turn):
    """A turn that also needs a shared slot, for `within` seconds at most."""

    __slots__ = ("permit", "rate_class", "within")

    def __init__(self, rate_class: str | None, budget: Budget | None, lane: Lane, places: Places | None) -> None:
        super().__init__(budget, lane, places)
        self.rate_class = None if budget is None else rate_class
        self.within = LONGEST
        self.permit: Permit | None = None

    def may_begin(self, now: float) -> bool:
        """Whether the attempt would be over before its slot can be somebody else's."""
        return self.permit is not None and now + self.within <= self.permit.lease_until


class SharedBook(Book):
    """A `Book` that lets in only who finds a slot at the desk.

    Its own budgets hold as well, and learn: for this process alone they never allow less than all have together.
    """

    def __init__(
        self,
        limit: RateLimit,
        make_desk: Callable[[Budget], Desk],
        *,
        draw: Callable[[], float],
        margin: Callable[[float], float],
    ) -> None:
        self._names: dict[Budget | None, str | None] = {None: None}
        super().__init__(limit, {}, draw=draw, margin=margin)
        self.desk = make_desk(self._root)

    def turn(self, rate_class: str | None, lane: Lane, places: Places | None) -> SharedTurn:
        """A turn for one attempt."""
        budget = None if rate_class is None else self._classes.get(rate_class)
        return SharedTurn(rate_class, budget, lane, places)

    def wants(self, now: float) -> list[Want]:
        """Who could go now if there were slots, the most urgent first."""
        if not self._queues:
            return []
        self._refresh(now)
        if self._root_free_at(now) > now:
            return []
        room = 1 if self._trial_due else _room(self._root, now)
        places: dict[Places, float] = {}
        wanted: dict[str | None, int] = {}
        for group in sorted(self._queues.groups, key=_urgency):
            count = math.floor(min(self._ready(group, places, now), room))
            if count > 0:
                room -= count
                name = self._names[group.budget]
                wanted[name] = wanted.get(name, 0) + count
        return [Want(name, count) for name, count in wanted.items()]

    def eta(self, now: float, rate_class: str | None) -> float:
        """Seconds until somebody who asked now would be let in, as far as this process knows."""
        known = rate_class if rate_class in self._classes else None
        return max(super().eta(now, rate_class), self.desk.eta(known, now))

    def hold(self, until: float) -> bool:
        """Another process was told that nobody is to send before; says whether that is news."""
        # Told in milliseconds from one clock to another, a pause of our own comes back a little longer.
        if until <= self._paused_until + 0.05:
            return False
        self._paused_until, self._trial_due = until, True
        return True

    @property
    def paused_until(self) -> float:
        """Up to then nobody sends."""
        return self._paused_until

    def _ready(self, group: Group, places: dict[Places, float], now: float) -> float:
        """How many of a group only lack a slot; takes their places out of those that are left in `places`."""
        if super()._free_at(group.budget, group.places, now) > now:
            return 0
        count = min(len(group), math.inf if group.budget is None else _room(group.budget, now))
        if group.places is not None:
            left = places.get(group.places, group.places.limit - group.places.in_flight)
            count = min(count, left)
            places[group.places] = left - count
        return count

    def _add_class(self, name: str, requests: int | None, per: float | None) -> Budget:
        budget = super()._add_class(name, requests, per)
        self._names[budget] = name
        self.desk.add_class(name, budget)
        return budget

    def _free_at(self, budget: Budget | None, places: Places | None, now: float) -> float:
        at = super()._free_at(budget, places, now)
        return at if at > now else self.desk.free_at(self._names[budget], now)

    def _take(self, turn: Turn, now: float) -> None:
        super()._take(turn, now)
        assert isinstance(turn, SharedTurn)
        turn.permit = self.desk.take(turn.rate_class, now)

    def _undo(self, turn: Turn) -> None:
        super()._undo(turn)
        assert isinstance(turn, SharedTurn)
        assert turn.permit is not None
        self.desk.undo(turn.permit)

    def end(self, turn: Turn, now: float, *, passed: bool) -> None:
        """The attempt ended: the shared slot too comes back a window later."""
        super().end(turn, now, passed=passed)
        assert isinstance(turn, SharedTurn)
        assert turn.permit is not None
        self.desk.end(turn.permit, now, answered=passed)


def _urgency(group: Group) -> tuple[int, int]:
    return min((lane, next(iter(queue))) for lane, queue in enumerate(group.lanes) if queue)


def _room(budget: Budget, now: float) -> float:
    """How many could go at once by the local budget alone."""
    window = budget.window
    free = window.usable - window.used
    if window.concurrency is not None:
        free = min(free, window.concurrency - window.in_flight)
    return min(free, budget.burst.room(now))
