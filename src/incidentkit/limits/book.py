"""The rate budget as a state machine: no clock, no tasks, no timers of its own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from incidentkit.limits.budget import Budget
from incidentkit.limits.queues import Queues, State, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from incidentkit.context import Allowance, Lane
    from incidentkit.limits.base import ClassLimit, Places, Throttle
    from incidentkit.settings import RateLimit

__all__ = ["Book", "Reaction"]

# The longest anybody is made to wait by one 429; a longer wait told is for the caller to refuse.
LONGEST_PAUSE: Final = 120.0
# Where a 429 tells no wait: this long, doubled while they go on.
UNTOLD_PAUSE: Final = 1.0
UNTOLD_PAUSE_MOST: Final = 30.0
# After a pause one request goes ahead; the others follow when it has passed, or after this.
TRIAL: Final = 2.0
# Upward-only jitter: a tenth of the wait, a second at most.
JITTER_SHARE: Final = 0.1
JITTER_MOST: Final = 1.0


class Reaction(NamedTuple):
    """What a 429 led to.

    Attributes:
        pause: Seconds for which nobody sends.
        fresh: Whether everybody was sending until now.
        learned: What holds from now on, or None.
    """

    pause: float
    fresh: bool
    learned: str | None


class Book:
    """Who may send when: the credential's budget, those of its classes, the queues, the pause.

    A turn is let in only when everything it needs is free at the same moment, so it never holds one thing while
    it waits for another.

    Pure: every method is told the time, which must not go back.
    """

    def __init__(
        self,
        limit: RateLimit,
        classes: Mapping[str, ClassLimit],
        *,
        draw: Callable[[], float],
        margin: Callable[[float], float] = lambda _: 0.0,
    ) -> None:
        self._draw = draw
        self._margin = margin
        self._root = Budget(limit.requests, limit.per, ceiling=limit.requests, margin=margin(limit.per))
        self._classes: dict[str, Budget] = {}
        self._queues = Queues()
        self._paused_until = -math.inf
        self._untold = 0
        self._trial_due = False
        self._trial: Turn | None = None
        self._trial_until = -math.inf
        self.declare(classes)

    def tighten(self, limit: RateLimit) -> None:
        """Takes on the limit of one more client: the lower one holds."""
        self._root.tighten(limit.requests, limit.per, None)

    def declare(self, classes: Mapping[str, ClassLimit]) -> None:
        """Takes on rate classes: the lower limits hold."""
        for name, rule in classes.items():
            budget = self._classes.get(name) or self._add_class(name, rule.requests, rule.per)
            budget.tighten(rule.requests, rule.per or self._root.window.per, rule.concurrency)

    def _add_class(self, name: str, requests: int | None, per: float | None) -> Budget:
        per = per or self._root.window.per
        budget = Budget(requests, per, ceiling=self._root.limit, margin=self._margin(per))
        self._classes[name] = budget
        return budget

    def turn(self, rate_class: str | None, lane: Lane, places: Places | None) -> Turn:
        """A turn for one attempt; a class nobody declared needs the credential's budget only."""
        return Turn(None if rate_class is None else self._classes.get(rate_class), lane, places)

    def join(self, turn: Turn, now: float) -> None:
        """Lets a turn in where nobody waits and all it needs is free; queues it otherwise."""
        if not self._queues:
            self._refresh(now)
            if self._root_free_at(now) <= now and self._free_at(turn.budget, turn.places, now) <= now:
                self._take(turn, now)
                return
        self._queues.add(turn)

    @property
    def crowded(self) -> bool:
        """Whether anybody waits."""
        return bool(self._queues)

    def admit(self, now: float) -> list[Turn]:
        """Lets in everybody from the queues whose turn it is."""
        admitted: list[Turn] = []
        if self._queues:
            self._refresh(now)
        while self._queues and self._root_free_at(now) <= now:
            turn = self._queues.next_turn(lambda group: self._free_at(group.budget, group.places, now) <= now)
            if turn is None:
                break
            self._take(turn, now)
            admitted.append(turn)
        return admitted

    def next_at(self, now: float) -> float:
        """When `admit` is worth calling again if nothing else happens; inf where nobody waits for the clock."""
        if not self._queues:
            return math.inf
        soonest = min(self._free_at(group.budget, group.places, now) for group in self._queues.groups)
        return max(soonest, self._root_free_at(now))

    def quiet_at(self) -> float:
        """When nothing that happened so far matters any more."""
        windows = (budget.window.quiet_at for budget in self._budgets())
        return max(self._paused_until, *windows)

    def end(self, turn: Turn, now: float, *, passed: bool) -> None:
        """The attempt ended: the place is free, the slots come back a window later."""
        turn.state = State.OVER
        for budget, stake in zip(self._needs(turn), turn.stakes, strict=True):
            budget.end(stake, now, passed=passed)
        if turn.places is not None:
            turn.places.in_flight -= 1
        if turn is self._trial:
            self._trial = None
            self._trial_due = self._trial_due or not passed
        if passed and now > self._paused_until:
            self._untold = 0

    def give_up(self, turn: Turn) -> None:
        """The turn is not wanted any more: out of the queue, or its slots back at once, as nothing was sent."""
        if turn.state is State.WAITING:
            self._queues.remove(turn)
        elif turn.state is State.HELD:
            self._undo(turn)
        turn.state = State.OVER

    def recall(self, turns: Iterable[Turn], now: float) -> None:
        """Takes back to the front of the queue who was let in and has not begun, if a pause came between."""
        if now < self._paused_until:
            held = (turn for turn in turns if turn.state is State.HELD)
            for turn in sorted(held, key=lambda turn: turn.number, reverse=True):
                self._undo(turn)
                self._queues.add(turn)

    def throttle(self, now: float, news: Throttle) -> Reaction:
        """A 429 came back: everybody holds, and the rule that refused is corrected."""
        fresh = now >= self._paused_until
        if news.wait is None:
            wait = min(UNTOLD_PAUSE * 2**self._untold, UNTOLD_PAUSE_MOST)
            self._untold = min(self._untold + fresh, 8)
        else:
            wait = min(news.wait, LONGEST_PAUSE)
        wait += min(JITTER_SHARE * wait, JITTER_MOST) * self._draw()
        self._paused_until = max(self._paused_until, now + wait)
        self._trial_due = True
        self._refresh(now)
        learned = self._blamed(now, news).refuse(now, news, self._paused_until)
        return Reaction(self._paused_until - now, fresh, learned)

    def observe(self, now: float, *, limit: int | None, remaining: int | None, rate_class: str | None) -> None:
        """Headers of an answer told something of the budget."""
        self._refresh(now)
        named = self._classes.get(rate_class) if rate_class is not None else None
        lower = limit is not None and limit < self._root.limit
        (named if named is not None and lower else self._root).observe(now, limit, remaining)

    def eta(self, now: float, rate_class: str | None) -> float:
        """Seconds until somebody who asked now would be let in, if every attempt in flight ended now."""
        self._refresh(now)
        at = max(self._paused_until, self._root.eta(now, len(self._queues)))
        budget = self._classes.get(rate_class) if rate_class is not None else None
        if budget is not None:
            ahead = sum(len(group) for group in self._queues.groups if group.budget is budget)
            at = max(at, budget.eta(now, ahead))
        return max(0.0, at - now)

    def allowed(self, rate_class: str | None) -> Allowance | None:
        """What the credential, or a class, may do in the long run; None for a class without a budget."""
        budget = self._root if rate_class is None else self._classes.get(rate_class)
        return None if budget is None else budget.allowed

    def waiting(self) -> list[Turn]:
        """Everybody in the queues."""
        return [turn for group in self._queues.groups for queue in group.lanes for turn in queue.values()]

    def _blamed(self, now: float, news: Throttle) -> Budget:
        """Whose rule refused: the class's, unless the limit told can only be the credential's."""
        if news.rate_class is None:
            return self._root
        named = self._classes.get(news.rate_class)
        limit = news.limit_in(self._root.window.per)
        if named is None and limit is not None and self._root.passed(now) > limit:
            # More than that has passed on this credential, so the limit is this operation's alone.
            named = self._add_class(news.rate_class, None, None)
        own_rule = limit is None or limit < self._root.limit
        return named if named is not None and own_rule else self._root

    def _budgets(self) -> tuple[Budget, ...]:
        return (self._root, *self._classes.values())

    def _needs(self, turn: Turn) -> tuple[Budget, ...]:
        return (self._root,) if turn.budget is None else (self._root, turn.budget)

    def _refresh(self, now: float) -> None:
        for budget in self._budgets():
            budget.refresh(now)

    def _root_free_at(self, now: float) -> float:
        held_until = self._trial_until if self._trial is not None else self._paused_until
        return max(held_until, self._paused_until, self._root.free_at(now))

    def _free_at(self, budget: Budget | None, places: Places | None, now: float) -> float:
        if places is not None and places.full:
            return math.inf
        return now if budget is None else budget.free_at(now)

    def _take(self, turn: Turn, now: float) -> None:
        turn.state = State.HELD
        turn.stakes = tuple(budget.take(now) for budget in self._needs(turn))
        if self._trial_due:
            self._trial_due, self._trial, self._trial_until = False, turn, now + TRIAL
        if turn.places is not None:
            turn.places.in_flight += 1

    def _undo(self, turn: Turn) -> None:
        for budget, stake in zip(self._needs(turn), turn.stakes, strict=True):
            budget.undo(stake)
        if turn is self._trial:
            self._trial_due, self._trial = True, None
        if turn.places is not None:
            turn.places.in_flight -= 1
