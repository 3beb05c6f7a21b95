"""Who sends next: queues by priority, and the scheduler that hands out slots."""

from __future__ import annotations

import math
from collections import OrderedDict
from enum import Enum, auto
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

from incidentkit._context import Priority
from incidentkit.limits._budget import Budget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from incidentkit._context import Allowance
    from incidentkit.limits._base import ClassLimit, ConcurrencyLimit, RateLimitedEvent
    from incidentkit.limits._budget import BurstToken
    from incidentkit.settings import RateLimit


# A priority that had somebody ready goes first after so many tickets of the queues before it.
PATIENCE: Final = 4


class State(Enum):
    """Where a ticket stands."""

    NEW = auto()
    WAITING = auto()
    HELD = auto()
    OVER = auto()


class Ticket:
    """One attempt's way through the budget."""

    __slots__ = ("budget", "concurrency", "number", "priority", "state", "tokens")

    def __init__(self, budget: Budget | None, priority: Priority, concurrency: ConcurrencyLimit | None) -> None:
        self.budget = budget
        self.priority = priority
        self.concurrency = concurrency
        self.number = 0
        self.state = State.NEW
        self.tokens: tuple[BurstToken, ...] = ()


class Group:
    """Those who need the same things: one class budget and one client's concurrency."""

    __slots__ = ("budget", "concurrency", "queues")

    def __init__(self, budget: Budget | None, concurrency: ConcurrencyLimit | None) -> None:
        self.budget = budget
        self.concurrency = concurrency
        self.queues: tuple[OrderedDict[int, Ticket], ...] = tuple(OrderedDict() for _ in Priority)

    def __bool__(self) -> bool:
        return any(self.queues)

    def __len__(self) -> int:
        return sum(map(len, self.queues))


class Queues:
    """First come, first served within a priority; a group that has to wait holds up no other group."""

    def __init__(self) -> None:
        self._groups: dict[tuple[Budget | None, ConcurrencyLimit | None], Group] = {}
        self._numbers = count(1)
        self._passed_over = [0 for _ in Priority]

    def __len__(self) -> int:
        return sum(map(len, self._groups.values()))

    def __bool__(self) -> bool:
        return bool(self._groups)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups in which somebody waits."""
        return tuple(self._groups.values())

    def add(self, ticket: Ticket) -> None:
        """Puts a ticket at the end of its queue; at the front where it stood there before."""
        key = (ticket.budget, ticket.concurrency)
        group = self._groups.get(key) or self._groups.setdefault(key, Group(*key))
        queue = group.queues[ticket.priority]
        again = ticket.number > 0
        ticket.number = ticket.number or next(self._numbers)
        queue[ticket.number] = ticket
        if again:
            queue.move_to_end(ticket.number, last=False)
        ticket.state = State.WAITING

    def remove(self, ticket: Ticket) -> None:
        """Takes a ticket out, wherever it stands."""
        key = (ticket.budget, ticket.concurrency)
        group = self._groups[key]
        del group.queues[ticket.priority][ticket.number]
        if not group:
            del self._groups[key]

    def next_ticket(self, ready: Callable[[Group], bool]) -> Ticket | None:
        """Takes out whose ticket it is among the groups that are `ready`."""
        heads = self._heads(ready)
        waiting = [priority for priority in Priority if heads[priority] is not None]
        if not waiting:
            return None
        chosen = next((priority for priority in waiting if self._passed_over[priority] >= PATIENCE), waiting[0])
        for priority in waiting:
            self._passed_over[priority] += priority > chosen
        self._passed_over[chosen] = 0
        ticket = heads[chosen]
        assert ticket is not None
        self.remove(ticket)
        return ticket

    def _heads(self, ready: Callable[[Group], bool]) -> list[Ticket | None]:
        heads: list[Ticket | None] = [None for _ in Priority]
        for group in self._groups.values():
            if ready(group):
                for priority, queue in enumerate(group.queues):
                    head = next(iter(queue.values()), None)
                    best = heads[priority]
                    if head is not None and (best is None or head.number < best.number):
                        heads[priority] = head
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


class Scheduler:
    """Who may send when: the credential's budget, those of its classes, the queues, the pause.

    A ticket is let in only when everything it needs is free at the same moment, so it never holds one thing while
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
        self._trial: Ticket | None = None
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

    def ticket(self, rate_class: str | None, priority: Priority, concurrency: ConcurrencyLimit | None) -> Ticket:
        """A ticket for one attempt; a class nobody declared needs the credential's budget only."""
        return Ticket(None if rate_class is None else self._classes.get(rate_class), priority, concurrency)

    def join(self, ticket: Ticket, now: float) -> None:
        """Lets a ticket in where nobody waits and all it needs is free; queues it otherwise."""
        if not self._queues:
            self._refresh(now)
            if self._root_free_at(now) <= now and self._free_at(ticket.budget, ticket.concurrency, now) <= now:
                self._take(ticket, now)
                return
        self._queues.add(ticket)

    @property
    def crowded(self) -> bool:
        """Whether anybody waits."""
        return bool(self._queues)

    def admit(self, now: float) -> list[Ticket]:
        """Lets in everybody from the queues whose ticket it is."""
        admitted: list[Ticket] = []
        if self._queues:
            self._refresh(now)
        while self._queues and self._root_free_at(now) <= now:
            ticket = self._queues.next_ticket(lambda group: self._free_at(group.budget, group.concurrency, now) <= now)
            if ticket is None:
                break
            self._take(ticket, now)
            admitted.append(ticket)
        return admitted

    def next_at(self, now: float) -> float:
        """When `admit` is worth calling again if nothing else happens; inf where nobody waits for the clock."""
        if not self._queues:
            return math.inf
        soonest = min(self._free_at(group.budget, group.concurrency, now) for group in self._queues.groups)
        return max(soonest, self._root_free_at(now))

    def quiet_at(self) -> float:
        """When nothing that happened so far matters any more."""
        windows = (budget.window.quiet_at for budget in self._budgets())
        return max(self._paused_until, *windows)

    def end(self, ticket: Ticket, now: float, *, passed: bool) -> None:
        """The attempt ended: the place is free, the slots come back a window later."""
        ticket.state = State.OVER
        for budget, token in zip(self._needs(ticket), ticket.tokens, strict=True):
            budget.end(token, now, passed=passed)
        if ticket.concurrency is not None:
            ticket.concurrency.in_flight -= 1
        if ticket is self._trial:
            self._trial = None
            self._trial_due = self._trial_due or not passed
        if passed and now > self._paused_until:
            self._untold = 0

    def give_up(self, ticket: Ticket) -> None:
        """The ticket is not demanded any more: out of the queue, or its slots back at once, as nothing was sent."""
        if ticket.state is State.WAITING:
            self._queues.remove(ticket)
        elif ticket.state is State.HELD:
            self._undo(ticket)
        ticket.state = State.OVER

    def recall(self, tickets: Iterable[Ticket], now: float) -> None:
        """Takes back to the front of the queue who was let in and has not begun, if a pause came between."""
        if now < self._paused_until:
            held = (ticket for ticket in tickets if ticket.state is State.HELD)
            for ticket in sorted(held, key=lambda ticket: ticket.number, reverse=True):
                self._undo(ticket)
                self._queues.add(ticket)

    def throttle(self, now: float, event: RateLimitedEvent) -> Reaction:
        """A 429 came back: everybody holds, and the rule that refused is corrected."""
        fresh = now >= self._paused_until
        if event.wait is None:
            wait = min(UNTOLD_PAUSE * 2**self._untold, UNTOLD_PAUSE_MOST)
            self._untold = min(self._untold + fresh, 8)
        else:
            wait = min(event.wait, LONGEST_PAUSE)
        wait += min(JITTER_SHARE * wait, JITTER_MOST) * self._draw()
        self._paused_until = max(self._paused_until, now + wait)
        self._trial_due = True
        self._refresh(now)
        learned = self._blamed(now, event).refuse(now, event, self._paused_until)
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

    def waiting(self) -> list[Ticket]:
        """Everybody in the queues."""
        return [ticket for group in self._queues.groups for queue in group.queues for ticket in queue.values()]

    def _blamed(self, now: float, event: RateLimitedEvent) -> Budget:
        """Whose rule refused: the class's, unless the limit told can only be the credential's."""
        if event.rate_class is None:
            return self._root
        named = self._classes.get(event.rate_class)
        limit = event.limit_in(self._root.window.per)
        if named is None and limit is not None and self._root.passed(now) > limit:
            # More than that has passed on this credential, so the limit is this operation's alone.
            named = self._add_class(event.rate_class, None, None)
        own_rule = limit is None or limit < self._root.limit
        return named if named is not None and own_rule else self._root

    def _budgets(self) -> tuple[Budget, ...]:
        return (self._root, *self._classes.values())

    def _needs(self, ticket: Ticket) -> tuple[Budget, ...]:
        return (self._root,) if ticket.budget is None else (self._root, ticket.budget)

    def _refresh(self, now: float) -> None:
        for budget in self._budgets():
            budget.refresh(now)

    def _root_free_at(self, now: float) -> float:
        held_until = self._trial_until if self._trial is not None else self._paused_until
        return max(held_until, self._paused_until, self._root.free_at(now))

    def _free_at(self, budget: Budget | None, concurrency: ConcurrencyLimit | None, now: float) -> float:
        if concurrency is not None and concurrency.full:
            return math.inf
        return now if budget is None else budget.free_at(now)

    def _take(self, ticket: Ticket, now: float) -> None:
        ticket.state = State.HELD
        ticket.tokens = tuple(budget.take(now) for budget in self._needs(ticket))
        if self._trial_due:
            self._trial_due, self._trial, self._trial_until = False, ticket, now + TRIAL
        if ticket.concurrency is not None:
            ticket.concurrency.in_flight += 1

    def _undo(self, ticket: Ticket) -> None:
        for budget, token in zip(self._needs(ticket), ticket.tokens, strict=True):
            budget.undo(token)
        if ticket is self._trial:
            self._trial_due, self._trial = True, None
        if ticket.concurrency is not None:
            ticket.concurrency.in_flight -= 1
