"""Who sends next: queues by priority, and the scheduler that hands out slots."""

from __future__ import annotations

import math
from collections import OrderedDict
from enum import Enum, auto
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

from incidentkit._context import Lane
from incidentkit.limits._budget import Budget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from incidentkit._context import Allowance
    from incidentkit.limits._base import ClassLimit, Places, Throttle
    from incidentkit.limits._budget import Stake
    from incidentkit.settings import RateLimit


# A lane that had somebody ready goes first after so many turns of the lanes before it.
PATIENCE: Final = 4


class State(Enum):
    """Where a turn stands."""

    NEW = auto()
    WAITING = auto()
    HELD = auto()
    OVER = auto()


class Turn:
    """One attempt's way through the budget."""

    __slots__ = ("budget", "lane", "number", "places", "stakes", "state")

    def __init__(self, budget: Budget | None, lane: Lane, places: Places | None) -> None:
        self.budget = budget
        self.lane = lane
        self.places = places
        self.number = 0
        self.state = State.NEW
        self.stakes: tuple[Stake, ...] = ()


class Group:
    """Those who need the same things: one class budget and one client's places."""

    __slots__ = ("budget", "lanes", "places")

    def __init__(self, budget: Budget | None, places: Places | None) -> None:
        self.budget = budget
        self.places = places
        self.lanes: tuple[OrderedDict[int, Turn], ...] = tuple(OrderedDict() for _ in Lane)

    def __bool__(self) -> bool:
        return any(self.lanes)

    def __len__(self) -> int:
        return sum(map(len, self.lanes))


class Queues:
    """First come, first served within a lane; a group that has to wait holds up no other group."""

    def __init__(self) -> None:
        self._groups: dict[tuple[Budget | None, Places | None], Group] = {}
        self._numbers = count(1)
        self._passed_over = [0 for _ in Lane]

    def __len__(self) -> int:
        return sum(map(len, self._groups.values()))

    def __bool__(self) -> bool:
        return bool(self._groups)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups in which somebody waits."""
        return tuple(self._groups.values())

    def add(self, turn: Turn) -> None:
        """Puts a turn at the end of its queue; at the front where it stood there before."""
        key = (turn.budget, turn.places)
        group = self._groups.get(key) or self._groups.setdefault(key, Group(*key))
        queue = group.lanes[turn.lane]
        again = turn.number > 0
        turn.number = turn.number or next(self._numbers)
        queue[turn.number] = turn
        if again:
            queue.move_to_end(turn.number, last=False)
        turn.state = State.WAITING

    def remove(self, turn: Turn) -> None:
        """Takes a turn out, wherever it stands."""
        key = (turn.budget, turn.places)
        group = self._groups[key]
        del group.lanes[turn.lane][turn.number]
        if not group:
            del self._groups[key]

    def next_turn(self, ready: Callable[[Group], bool]) -> Turn | None:
        """Takes out whose turn it is among the groups that are `ready`."""
        heads = self._heads(ready)
        waiting = [lane for lane in Lane if heads[lane] is not None]
        if not waiting:
            return None
        chosen = next((lane for lane in waiting if self._passed_over[lane] >= PATIENCE), waiting[0])
        for lane in waiting:
            self._passed_over[lane] += lane > chosen
        self._passed_over[chosen] = 0
        turn = heads[chosen]
        assert turn is not None
        self.remove(turn)
        return turn

    def _heads(self, ready: Callable[[Group], bool]) -> list[Turn | None]:
        heads: list[Turn | None] = [None for _ in Lane]
        for group in self._groups.values():
            if ready(group):
                for lane, queue in enumerate(group.lanes):
                    head = next(iter(queue.values()), None)
                    best = heads[lane]
                    if head is not None and (best is None or head.number < best.number):
                        heads[lane] = head
        return heads


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

    def observe(
        self,
        now: float,
        *,
        limit: int | None,
        remaining: int | None,
        rate_class: str | None,
        limit_per: float | None = None,
    ) -> None:
        """Headers of an answer told something of the budget."""
        self._refresh(now)
        window = self._root.window.per
        if limit_per is not None and limit_per != window:
            # What is left of another window than ours says nothing about ours.
            limit, remaining = (None if limit is None else max(1, round(limit * window / limit_per))), None
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
