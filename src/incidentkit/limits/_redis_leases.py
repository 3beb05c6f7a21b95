"""The process's leases on the shared budget: when to ask for slots, and what to return."""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import uuid4

from incidentkit.limits._redis_protocol import UNLIMITED, LeaseRequest, PoolRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from incidentkit.limits._budget import Budget
    from incidentkit.limits._redis_protocol import LeaseReply, PoolReply


# A slot whose attempt got no answer stays out this part of the window longer: it may still be on its way.
_LATE_PART: Final = 60


class SentState(NamedTuple):
    """What Redis was told by one call, and when; `event` is what it will have heard."""

    seq: int
    at: float
    call: PoolRequest
    event: dict[int, int]


class LeasePool:
    """What this process has out of one pool, granted or taken alone, and what is kept for it.

    Redis grants so that, over all processes, the sum of max(slots out, slots kept) never exceeds the limit. So a
    process that cannot ask may have out what was last said to be kept for it, at once, whoever else can ask or not.
    Redis keeps it for a silent process for `keep` seconds: a lease and a window, after which nothing can be out that
    it was not told of. A process that has been cut off for longer takes it that all are, and goes on with its share.

    Pure: every method is told the time.

    Args:
        name: The rate class; empty for the credential's own pool.
        budget: The local budget of the same rule: what is asked for, told or learned.
    """

    def __init__(self, name: str, budget: Budget) -> None:
        self._name = name
        self.used_at = -math.inf
        self._budget = budget
        self._live: dict[int, float] = {}
        self._ended: list[tuple[float, int]] = []
        self._news: dict[int, int] = {}
        self._version = 0
        self._epoch = ""
        self._acked = 0
        self._heard_at = -math.inf
        self._kept_for = 0.0
        self._whole = True
        self._kept = 0
        self._next_at = -math.inf

    @property
    def limit(self) -> float:
        """Slots there are in all, as far as this process knows."""
        return max(1, min(self._budget.window.usable, UNLIMITED))

    @property
    def per(self) -> float:
        """The window in seconds."""
        return self._budget.window.per

    @property
    def out(self) -> int:
        """Slots in flight and slots not yet back."""
        return len(self._live) + len(self._ended)

    @property
    def bounded(self) -> bool:
        """Whether others may wait for the end of an attempt, and not only for its slot."""
        return self._budget.window.concurrency is not None

    @property
    def joined(self) -> bool:
        """Whether Redis knows all that this process has out, but for the event."""
        return not self._whole

    @property
    def has_news(self) -> bool:
        """Whether there is anything that Redis does not know."""
        return bool(self._news)

    def keep(self, lease: float) -> float:
        """Seconds after which nothing is out any more that was granted before."""
        return lease + self.per * (1 + 1 / _LATE_PART) + 1.0

    def hold(self, number: int, lease_until: float, *, told: bool) -> None:
        """A slot is in flight; `told` says that Redis granted it."""
        self._live[number] = lease_until
        if not told:
            self._note(number)

    def end(self, number: int, now: float, *, answered: bool) -> None:
        """Its attempt ended; the slot is back a window later."""
        del self._live[number]
        late = 0.0 if answered else self.per / _LATE_PART
        insort(self._ended, (now + self.per + self._budget.window.margin + late, number))
        self._note(number)

    def undo(self, number: int) -> None:
        """It was not used; or it may have been granted, and nobody heard of it."""
        self._live.pop(number, None)
        self._note(number)

    def expire(self, now: float) -> None:
        """Forgets the slots that are back."""
        del self._ended[: bisect_right(self._ended, (now, math.inf))]

    def build_request(self, seq: int, now: float, lease: float, share: float) -> SentState:
        """What to tell Redis in call `seq`."""
        self.expire(now)
        burst = self._budget.burst
        call = PoolRequest(
            name=self._name,
            epoch=self._epoch,
            fresh=uuid4().hex[:12],
            acked=self._acked,
            expected=now - self._heard_at < self._kept_for,
            limit=self.limit,
            per=_ms(self.per),
            pace=burst.rate if self._budget.restrained else 0.0,
            burst=max(1, math.floor(min(burst.proven, UNLIMITED))),
            concurrency=self._budget.window.concurrency or 0,
            share=share,
            kept=self._kept,
            keep=_ms(self.keep(lease)),
            whole=self._whole,
            slots=self._slots(now),
        )
        return SentState(seq, now, call, self._news.copy())

    def handle_reply(self, told: SentState, reply: PoolReply, now: float) -> None:
        """Redis answered."""
        if not reply.joined:
            if reply.epoch == self._epoch:
                self._kept = 0  # it remembers, and has given up what it kept
            self._whole = True
            return
        for number, version in told.event.items():
            if self._news.get(number) == version:
                del self._news[number]
        self._epoch, self._acked, self._heard_at, self._whole = reply.epoch, told.seq, told.at, False
        self._kept_for = told.call.keep / 1000
        self._kept, self._next_at = reply.kept, now + reply.wait / 1000
        self._budget.window.beside = reply.others
        self._budget.burst.part = 1 / reply.users

    def lose(self, now: float) -> None:
        """Redis cannot be asked any more."""
        if now - self._heard_at > self._kept_for:
            self._kept = 0

    def leave(self) -> None:
        """Redis was told that this process takes part no more."""
        self._epoch, self._kept, self._whole = "", 0, True

    def eta(self, now: float) -> float:
        """Seconds until there is one more, by what Redis said last."""
        return max(0.0, self._next_at - now)

    def free_alone(self, now: float, calm_at: float, share: float) -> float:
        """When one more may go without asking: `now`, later, or inf where an attempt has to end first.

        From `calm_at` on, all have come down to their shares.
        """
        self.expire(now)
        by_share = self._free_with(max(self._kept, math.floor(share * self.limit + 1e-3)), now)
        return min(self._free_with(self._kept, now), max(calm_at, by_share))

    def alone(self, now: float, calm_at: float, share: float) -> int:
        """How many slots it may have out without asking."""
        return self._kept if now < calm_at else max(self._kept, math.floor(share * self.limit + 1e-3))

    def _free_with(self, most: int, now: float) -> float:
        lacking = self.out + 1 - most
        if lacking <= 0:
            return now
        return self._ended[lacking - 1][0] if lacking <= len(self._ended) and most > 0 else math.inf

    def _slots(self, now: float) -> list[tuple[int, int, int]]:
        ended = {number: back_at for back_at, number in self._ended}
        numbers = self._news.keys() | self._live.keys() | ended.keys() if self._whole else self._news.keys()
        return [self._slot(number, ended, now) for number in numbers]

    def _slot(self, number: int, ended: dict[int, float], now: float) -> tuple[int, int, int]:
        if number in self._live:
            lease = max(1, _ms(self._live[number] - now))
            return number, lease + _ms(self.per), lease
        # What is back by now, or was never used, is free at once.
        return number, _ms(ended[number] - now) if number in ended else 0, 0

    def _note(self, number: int) -> None:
        self._version += 1
        self._news[number] = self._version


def _ms(seconds: float) -> int:
    return max(0, math.ceil(seconds * 1000))


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


class Demand(NamedTuple):
    """So many of this class could go if they had slots."""

    rate_class: str | None
    slots: int


class PendingRequest(NamedTuple):
    """A call under way, and what its answer is about."""

    request: LeaseRequest
    demands: Sequence[Demand]
    told: Sequence[SentState]
    asked_at: float


class LeaseManager:
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
        self._pools: dict[str | None, LeasePool] = {None: LeasePool("", budget)}
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
    def root(self) -> LeasePool:
        """The credential's pool."""
        return self._pools[None]

    def add_class(self, name: str, budget: Budget) -> None:
        """One more rate class."""
        self._pools[name] = LeasePool(name, budget)

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

    def trim(self, demands: Iterable[Demand]) -> None:
        """Gives back what is no longer needed."""
        demanded = {demand.rate_class: demand.slots for demand in demands}
        for name, hand in self._hands.items():
            self._hand_back(list(hand)[demanded.get(name, 0) :])

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

    def due_at(self, demands: Sequence[Demand], now: float) -> float:
        """When to call next if nothing else happens."""
        at = self._called_at + (BEAT if demands or self._out() else self._keep / 4)
        if self.away:
            return min(at, self._called_at + BEAT)
        if self._urgent:
            return now
        hungry = (demand for demand in demands if demand.slots > len(self._hands.get(demand.rate_class, ())))
        return min([at, self._news_at + GATHER, *(self._later.get(demand.rate_class, now) for demand in hungry)])

    def build_request(self, demands: Sequence[Demand], now: float, *, leaving: bool = False) -> PendingRequest:
        """The next call."""
        if demands:
            self._busy_at = now
        asked = [] if self.away or now < self._pause_until else self._missing(demands)
        self._seq += 1
        self._called_at, self._news_at, self._urgent = now, math.inf, False
        names = [name for name, pool in self._pools.items() if leaving or self._takes_part(name, pool, asked, now)]
        told = [
            self._pools[name].build_request(self._seq, now, self._lease, self._kept_share(name, now)) for name in names
        ]
        asks = [(names.index(demand.rate_class), demand.slots, self._next_numbers(demand.slots)) for demand in asked]
        call = self._call([pool.call for pool in told], asks, now)
        self._pause_told = True
        return PendingRequest(call, asked, told, now)

    def handle_reply(self, pending: PendingRequest, reply: LeaseReply, now: float) -> bool:
        """The answer to it; says whether Redis was away before and is back."""
        if reply.overtaken:
            self.fail(pending, now)
            return False
        for told, answer in zip(pending.told, reply.pools, strict=True):
            self._pools[told.call.name or None].handle_reply(told, answer, now)
        self._receive(pending, reply, now)
        joined = all(pool.joined for pool in reply.pools)
        if not joined:
            self._called_at = -math.inf  # it wants to be told everything, now
        back = self.away and joined
        self.away = self.away and not back
        return back

    def fail(self, pending: PendingRequest, now: float) -> bool:
        """There was no answer; says whether that is new."""
        for demand, (_, count, first) in zip(pending.demands, pending.request.asks, strict=True):
            # They may have been granted all the same.
            for number in range(first, first + count):
                for pool in self._of(demand.rate_class):
                    pool.undo(number)
        self._pause_told = self._pause_told and not pending.request.pause
        self._failed_at = now
        self._note(now)
        if self.away:
            return False
        self.away, self._calm_at = True, now + self._keep
        for pool in self._pools.values():
            pool.lose(now)
        return True

    def leave(self, now: float) -> PendingRequest:
        """The last call."""
        self._hand_back(permit for hand in self._hands.values() for permit in list(hand))
        pending = self.build_request((), now, leaving=True)
        pending.request.leaving = True
        return pending

    def left(self) -> None:
        """Whatever became of the last call, nothing is kept any more."""
        self.away = False
        for pool in self._pools.values():
            pool.leave()

    def _call(self, pools: list[PoolRequest], asks: list[tuple[int, int, int]], now: float) -> LeaseRequest:
        return LeaseRequest(
            who=self.who,
            seq=self._seq,
            pools=pools,
            asks=asks,
            lease=math.ceil(self._lease * 1000),
            pause=0 if self._pause_told else max(0, math.ceil((self._pause_until - now) * 1000)),
            settle=math.ceil((BEAT + self._timeout) * 1000),
            beat=round(BEAT * 1000),
        )

    def _receive(self, pending: PendingRequest, reply: LeaseReply, now: float) -> None:
        lease_until = pending.asked_at + pending.request.lease / 1000
        for demand, (_, count, first), granted in zip(
            pending.demands, pending.request.asks, reply.granted, strict=True
        ):
            hand = self._hands.setdefault(demand.rate_class, deque())
            for number in range(first, first + granted):
                hand.append(self._hold(number, demand.rate_class, lease_until, told=True))
            if granted < count:
                self._later[demand.rate_class] = now + reply.next_in / 1000
            else:
                self._later.pop(demand.rate_class, None)

    def _hold(self, number: int, rate_class: str | None, lease_until: float, *, told: bool) -> Permit:
        for pool in self._of(rate_class):
            pool.hold(number, lease_until, told=told)
        return Permit(number, rate_class, lease_until)

    def _missing(self, demands: Iterable[Demand]) -> list[Demand]:
        missing = [
            demand._replace(slots=demand.slots - len(self._hands.get(demand.rate_class, ()))) for demand in demands
        ]
        return [demand for demand in missing if demand.slots > 0]

    def _takes_part(self, name: str | None, pool: LeasePool, asked: Iterable[Demand], now: float) -> bool:
        # A class that rests is not told of; Redis drops this process from it after a while.
        demanded = any(demand.rate_class == name for demand in asked)
        return name is None or demanded or pool.has_news or pool.out > 0 or now - pool.used_at < REST_AFTER

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

    def _of(self, rate_class: str | None) -> tuple[LeasePool, ...]:
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
