"""Which slots this process has, asks for, and may take alone."""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import uuid4

from incidentkit.limits.redis_exchange import Call
from incidentkit.limits.redis_pool import Pool

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from incidentkit.limits.budget import Budget
    from incidentkit.limits.redis_exchange import PoolCall, Reply
    from incidentkit.limits.redis_pool import Told

__all__ = ["BEAT", "LONGEST", "Ask", "Desk", "Permit", "Want"]

LONGEST: Final = 60.0
"""Seconds that an attempt may last where nobody says so: that of a client with the usual timeout."""

BEAT: Final = 0.5
"""A process with slots out, or with somebody waiting, calls at least so often."""

# Attempts begin at most so long after their slot was asked for: a process that stood still for longer gives it back.
SLACK: Final = 5.0
# Ended attempts wait so long for company before they are told.
GATHER: Final = 0.05
# After so long without use only a small part is kept, so that others have the rest.
REST_AFTER: Final = 10.0
REST_SHARE: Final = 0.01


class Permit(NamedTuple):
    """A slot in the credential's pool and, with the same number, in that of its class.

    Whoever has it is done with it when its lease is over.
    """

    number: int
    rate_class: str | None
    lease_until: float


class Want(NamedTuple):
    """So many of this class could go if they had slots."""

    rate_class: str | None
    slots: int


class Ask(NamedTuple):
    """A call under way, and what its answer is about."""

    call: Call
    wants: Sequence[Want]
    told: Sequence[Told]
    asked_at: float


class Desk:
    """Everything this process knows of the shared budget.

    Slots are asked for as many at a time as could be used at once. A slot granted has a lease, which ends when the
    attempt is certainly over: it begins within `SLACK` of the question, or not at all, and the transport ends it after
    the time that `last` was told. So what Redis gives to somebody else, a window after the end of a lease, was not
    used in that window, though this process may have been stopped and waked, or be dead.

    Pure: every method is told the time, which must not go back.

    Args:
        budget: The credential's local budget.
        share: The part of the budget to use alone.
        timeout: Seconds that one call may take.
    """

    def __init__(self, budget: Budget, *, share: float, timeout: float) -> None:
        self.who = uuid4().hex[:12]
        self.away = False
        self._share = share
        self._timeout = timeout
        self._pools: dict[str | None, Pool] = {None: Pool("", budget)}
        self._hands: dict[str | None, deque[Permit]] = {}
        self._longest = 0.0
        self._numbers = 0
        self._seq = 0
        self._called_at = -math.inf
        self._busy_at = -math.inf
        self._news_at = math.inf
        self._calm_at = math.inf
        self._failed_at = -math.inf
        self._later: dict[str | None, float] = {}
        self._urgent = False
        self._pause_until = -math.inf
        self._pause_told = True

    @property
    def root(self) -> Pool:
        """The credential's pool."""
        return self._pools[None]

    def add_class(self, name: str, budget: Budget) -> None:
        """One more rate class."""
        self._pools[name] = Pool(name, budget)

    def last(self, seconds: float) -> None:
        """An attempt may last so long."""
        self._longest = max(self._longest, seconds)

    # Taking and giving back ---------------------------------------------------------------------------------------

    def free_at(self, rate_class: str | None, now: float) -> float:
        """When a slot is there without asking for more: `now`, later, or inf."""
        if self._hand(rate_class, now):
            return now
        if not self.away or now - self._failed_at > self._fresh:
            return math.inf
        return max(pool.free_alone(now, self._calm_at, self._share) for pool in self._of(rate_class))

    def take(self, rate_class: str | None, now: float) -> Permit:
        """A slot that is there goes to an attempt."""
        self._busy_at = now
        hand = self._hand(rate_class, now)
        if hand:
            return hand.popleft()
        self._note(now)
        return self._hold(self._next_numbers(1), rate_class, now + self._lease, told=False)

    def end(self, permit: Permit, now: float, *, answered: bool) -> None:
        """The attempt ended."""
        self._busy_at = now
        bounded = False
        for pool in self._of(permit.rate_class):
            pool.end(permit.number, now, answered=answered)
            pool.used_at = now
            bounded = bounded or pool.bounded
        self._note(now - GATHER if bounded else now)

    def undo(self, permit: Permit) -> None:
        """Nothing was sent: the slot is free at once."""
        for pool in self._of(permit.rate_class):
            pool.undo(permit.number)
        self._urgent = True

    def trim(self, wants: Iterable[Want]) -> None:
        """Gives back what nobody wants any more."""
        wanted = {want.rate_class: want.slots for want in wants}
        for name, hand in self._hands.items():
            self._hand_back(list(hand)[wanted.get(name, 0) :])

    def pause(self, until: float) -> None:
        """Nobody is to send until then, in no process."""
        if until > self._pause_until:
            self._pause_until, self._pause_told, self._urgent = until, False, True

    def eta(self, rate_class: str | None, now: float) -> float:
        """Seconds until there is one more, as far as this process knows."""
        if self.away:
            return self.free_at(rate_class, now) - now
        return max(pool.eta(now) for pool in self._of(rate_class))

    def alone(self, now: float) -> int:
        """How many slots of the credential it may have out without asking."""
        return self.root.alone(now, self._calm_at, self._share)

    # Calling ------------------------------------------------------------------------------------------------------

    def due_at(self, wants: Sequence[Want], now: float) -> float:
        """When to call next if nothing else happens."""
        at = self._called_at + (BEAT if wants or self._out() else self._keep / 4)
        if self.away:
            return min(at, self._called_at + BEAT)
        if self._urgent:
            return now
        hungry = (want for want in wants if want.slots > len(self._hands.get(want.rate_class, ())))
        return min([at, self._news_at + GATHER, *(self._later.get(want.rate_class, now) for want in hungry)])

    def compose(self, wants: Sequence[Want], now: float, *, leaving: bool = False) -> Ask:
        """The next call."""
        if wants:
            self._busy_at = now
        asked = [] if self.away or now < self._pause_until else self._missing(wants)
        self._seq += 1
        self._called_at, self._news_at, self._urgent = now, math.inf, False
        names = [name for name, pool in self._pools.items() if leaving or self._takes_part(name, pool, asked, now)]
        told = [self._pools[name].compose(self._seq, now, self._lease, self._kept_share(name, now)) for name in names]
        asks = [(names.index(want.rate_class), want.slots, self._next_numbers(want.slots)) for want in asked]
        call = self._call([pool.call for pool in told], asks, now)
        self._pause_told = True
        return Ask(call, asked, told, now)

    def hear(self, ask: Ask, reply: Reply, now: float) -> bool:
        """The answer to it; says whether Redis was away before and is back."""
        if reply.overtaken:
            self.fail(ask, now)
            return False
        for told, answer in zip(ask.told, reply.pools, strict=True):
            self._pools[told.call.name or None].hear(told, answer, now)
        self._receive(ask, reply, now)
        joined = all(pool.joined for pool in reply.pools)
        if not joined:
            self._called_at = -math.inf  # it wants to be told everything, now
        back = self.away and joined
        self.away = self.away and not back
        return back

    def fail(self, ask: Ask, now: float) -> bool:
        """There was no answer; says whether that is new."""
        for want, (_, count, first) in zip(ask.wants, ask.call.asks, strict=True):
            # They may have been granted all the same.
            for number in range(first, first + count):
                for pool in self._of(want.rate_class):
                    pool.undo(number)
        self._pause_told = self._pause_told and not ask.call.pause
        self._failed_at = now
        self._note(now)
        if self.away:
            return False
        self.away, self._calm_at = True, now + self._keep
        for pool in self._pools.values():
            pool.lose(now)
        return True

    def leave(self, now: float) -> Ask:
        """The last call."""
        self._hand_back(permit for hand in self._hands.values() for permit in list(hand))
        ask = self.compose((), now, leaving=True)
        ask.call.leaving = True
        return ask

    def left(self) -> None:
        """Whatever became of the last call, nothing is kept any more."""
        self.away = False
        for pool in self._pools.values():
            pool.leave()

    def _call(self, pools: list[PoolCall], asks: list[tuple[int, int, int]], now: float) -> Call:
        return Call(
            who=self.who,
            seq=self._seq,
            pools=pools,
            asks=asks,
            lease=math.ceil(self._lease * 1000),
            pause=0 if self._pause_told else max(0, math.ceil((self._pause_until - now) * 1000)),
            settle=math.ceil((BEAT + self._timeout) * 1000),
            beat=round(BEAT * 1000),
        )

    def _receive(self, ask: Ask, reply: Reply, now: float) -> None:
        lease_until = ask.asked_at + ask.call.lease / 1000
        for want, (_, count, first), granted in zip(ask.wants, ask.call.asks, reply.granted, strict=True):
            hand = self._hands.setdefault(want.rate_class, deque())
            for number in range(first, first + granted):
                hand.append(self._hold(number, want.rate_class, lease_until, told=True))
            if granted < count:
                self._later[want.rate_class] = now + reply.next_in / 1000
            else:
                self._later.pop(want.rate_class, None)

    def _hold(self, number: int, rate_class: str | None, lease_until: float, *, told: bool) -> Permit:
        for pool in self._of(rate_class):
            pool.hold(number, lease_until, told=told)
        return Permit(number, rate_class, lease_until)

    def _missing(self, wants: Iterable[Want]) -> list[Want]:
        missing = [want._replace(slots=want.slots - len(self._hands.get(want.rate_class, ()))) for want in wants]
        return [want for want in missing if want.slots > 0]

    def _takes_part(self, name: str | None, pool: Pool, asked: Iterable[Want], now: float) -> bool:
        # A class that rests is not told of; Redis drops this process from it after a while.
        wanted = any(want.rate_class == name for want in asked)
        return name is None or wanted or pool.has_news or pool.out > 0 or now - pool.used_at < REST_AFTER

    def _kept_share(self, name: str | None, now: float) -> float:
        if self.away or now - self._busy_at < REST_AFTER:
            return self._share
        return min(self._share, max(REST_SHARE, 1 / self._pools[name].limit))

    def _hand(self, rate_class: str | None, now: float) -> deque[Permit] | None:
        hand = self._hands.get(rate_class)
        while hand and now + self._longest > hand[0].lease_until:
            self._hand_back([hand[0]])
        return hand

    def _hand_back(self, permits: Iterable[Permit]) -> None:
        for permit in list(permits):
            self._hands[permit.rate_class].remove(permit)
            self.undo(permit)

    def _of(self, rate_class: str | None) -> tuple[Pool, ...]:
        return (self.root,) if rate_class is None else (self.root, self._pools[rate_class])

    def _out(self) -> bool:
        return any(pool.out for pool in self._pools.values())

    def _note(self, now: float) -> None:
        self._news_at = min(self._news_at, now)

    def _next_numbers(self, count: int) -> int:
        first = self._numbers + 1
        self._numbers += count
        return first

    @property
    def _lease(self) -> float:
        return self._longest + SLACK

    @property
    def _keep(self) -> float:
        return max(pool.keep(self._lease) for pool in self._pools.values())

    @property
    def _fresh(self) -> float:
        """How long a call that failed shows that Redis is still away."""
        return BEAT + self._timeout + 0.25
