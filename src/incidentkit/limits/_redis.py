"""The limiter shared through Redis."""

from __future__ import annotations

import asyncio
import logging
import math
import random
from typing import TYPE_CHECKING, Final, NoReturn, Self

from incidentkit._context import Priority
from incidentkit.errors import ConfigurationError
from incidentkit.limits._local import LocalLimiter, Slot, margin
from incidentkit.limits._redis_leases import LONGEST, Demand, LeaseManager
from incidentkit.limits._redis_protocol import RedisLeaseStore, StoreUnavailableError, open_redis
from incidentkit.limits._scheduler import Scheduler, State, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractAsyncContextManager
    from types import TracebackType

    from redis.asyncio import Redis

    from incidentkit._context import Allowance
    from incidentkit.limits._base import ClassLimit, ConcurrencyLimit, RateLimitedEvent
    from incidentkit.limits._budget import Budget
    from incidentkit.limits._redis_leases import PendingRequest, Permit
    from incidentkit.limits._redis_protocol import LeaseReply, LeaseStore
    from incidentkit.limits._scheduler import Group
    from incidentkit.settings import RateLimit


class SharedTicket(Ticket):
    """A ticket that also needs a shared slot, for `within` seconds at most."""

    __slots__ = ("permit", "rate_class", "within")

    def __init__(
        self, rate_class: str | None, budget: Budget | None, priority: Priority, concurrency: ConcurrencyLimit | None
    ) -> None:
        super().__init__(budget, priority, concurrency)
        self.rate_class = None if budget is None else rate_class
        self.within = LONGEST
        self.permit: Permit | None = None

    def may_begin(self, now: float) -> bool:
        """Whether the attempt would be over before its slot can be somebody else's."""
        return self.permit is not None and now + self.within <= self.permit.lease_until


class SharedScheduler(Scheduler):
    """A `Scheduler` that lets in only who finds a slot at the leases.

    Its own budgets hold as well, and learn: for this process alone they never allow less than all have together.
    """

    def __init__(
        self,
        limit: RateLimit,
        make_leases: Callable[[Budget], LeaseManager],
        *,
        draw: Callable[[], float],
        margin: Callable[[float], float],
    ) -> None:
        self._names: dict[Budget | None, str | None] = {None: None}
        super().__init__(limit, {}, draw=draw, margin=margin)
        self.leases = make_leases(self._root)

    def ticket(self, rate_class: str | None, priority: Priority, concurrency: ConcurrencyLimit | None) -> SharedTicket:
        """A ticket for one attempt."""
        budget = None if rate_class is None else self._classes.get(rate_class)
        return SharedTicket(rate_class, budget, priority, concurrency)

    def demands(self, now: float) -> list[Demand]:
        """Who could go now if there were slots, the most urgent first."""
        if not self._queues:
            return []
        self._refresh(now)
        if self._root_free_at(now) > now:
            return []
        room = 1 if self._trial_due else _room(self._root, now)
        concurrency: dict[ConcurrencyLimit, float] = {}
        demanded: dict[str | None, int] = {}
        for group in sorted(self._queues.groups, key=_urgency):
            count = math.floor(min(self._ready(group, concurrency, now), room))
            if count > 0:
                room -= count
                name = self._names[group.budget]
                demanded[name] = demanded.get(name, 0) + count
        return [Demand(name, count) for name, count in demanded.items()]

    def eta(self, now: float, rate_class: str | None) -> float:
        """Seconds until somebody who asked now would be let in, as far as this process knows."""
        known = rate_class if rate_class in self._classes else None
        return max(super().eta(now, rate_class), self.leases.eta(known, now))

    def hold(self, until: float) -> bool:
        """Another process was told that nobody is to send before; says whether that is event."""
        # SentState in milliseconds from one clock to another, a pause of our own comes back a little longer.
        if until <= self._paused_until + 0.05:
            return False
        self._paused_until, self._trial_due = until, True
        return True

    @property
    def paused_until(self) -> float:
        """Up to then nobody sends."""
        return self._paused_until

    def _ready(self, group: Group, concurrency: dict[ConcurrencyLimit, float], now: float) -> float:
        """How many of a group only lack a slot; takes their concurrency out of those that are left in `concurrency`."""
        if super()._free_at(group.budget, group.concurrency, now) > now:
            return 0
        count = min(len(group), math.inf if group.budget is None else _room(group.budget, now))
        if group.concurrency is not None:
            left = concurrency.get(group.concurrency, group.concurrency.limit - group.concurrency.in_flight)
            count = min(count, left)
            concurrency[group.concurrency] = left - count
        return count

    def _add_class(self, name: str, requests: int | None, per: float | None) -> Budget:
        budget = super()._add_class(name, requests, per)
        self._names[budget] = name
        self.leases.add_class(name, budget)
        return budget

    def _free_at(self, budget: Budget | None, concurrency: ConcurrencyLimit | None, now: float) -> float:
        at = super()._free_at(budget, concurrency, now)
        return at if at > now else self.leases.free_at(self._names[budget], now)

    def _take(self, ticket: Ticket, now: float) -> None:
        super()._take(ticket, now)
        assert isinstance(ticket, SharedTicket)
        ticket.permit = self.leases.take(ticket.rate_class, now)

    def _undo(self, ticket: Ticket) -> None:
        super()._undo(ticket)
        assert isinstance(ticket, SharedTicket)
        assert ticket.permit is not None
        self.leases.undo(ticket.permit)

    def end(self, ticket: Ticket, now: float, *, passed: bool) -> None:
        """The attempt ended: the shared slot too comes back a window later."""
        super().end(ticket, now, passed=passed)
        assert isinstance(ticket, SharedTicket)
        assert ticket.permit is not None
        self.leases.end(ticket.permit, now, answered=passed)


def _urgency(group: Group) -> tuple[int, int]:
    return min((priority, next(iter(queue))) for priority, queue in enumerate(group.queues) if queue)


def _room(budget: Budget, now: float) -> float:
    """How many could go at once by the local budget alone."""
    window = budget.window
    free = window.usable - window.used
    if window.concurrency is not None:
        free = min(free, window.concurrency - window.in_flight)
    return min(free, budget.burst.room(now))


_log = logging.getLogger("incidentkit")


class SharedLimiter(LocalLimiter):
    """A `Limiter` whose slots all processes share.

    One task calls, one call at a time: whatever comes up meanwhile goes into the next one, so that the number of calls
    does not grow with that of the waiters. It ends with `close`, or with the loop.

    Args:
        rate_limit: What the credential may do, all processes together.
        store: What keeps the slots.
        share: The part of the budget to use alone.
        timeout: Seconds that one call may take.
        name: How logs call the budget.
    """

    _scheduler: SharedScheduler

    def __init__(self, rate_limit: RateLimit, store: LeaseStore, *, share: float, timeout: float, name: str) -> None:
        super().__init__(rate_limit, name=name)
        self._scheduler = SharedScheduler(
            rate_limit,
            lambda budget: LeaseManager(budget, share=share, timeout=timeout),
            draw=random.random,
            margin=margin,
        )
        self._store = store
        self._timeout = timeout
        self._wake = asyncio.Event()
        self._caller: asyncio.Task[None] | None = None
        self._closing = False

    def slot(
        self,
        rate_class: str | None = None,
        *,
        priority: Priority = Priority.INTERACTIVE,
        concurrency: ConcurrencyLimit | None = None,
        within: float | None = None,
    ) -> Slot:
        """One attempt: see `Limiter.slot`."""
        ticket = self._scheduler.ticket(rate_class, priority, concurrency)
        if within is not None:
            ticket.within = within
        self._scheduler.leases.last(ticket.within)
        return Slot(ticket, self._enter, self._leave)

    def throttled(self, event: RateLimitedEvent) -> None:
        """Holds everybody, in all processes."""
        super().throttled(event)
        self._scheduler.leases.pause(self._scheduler.paused_until)
        self._wake.set()

    async def close(self) -> None:
        """Ends the waiting of whoever still waits, and takes leave of the other processes."""
        await super().close()
        caller, self._caller = self._caller, None
        if caller is not None:
            self._closing = True
            self._wake.set()
            await asyncio.wait([caller])
            self._closing = False

    async def _enter(self, ticket: Ticket) -> None:
        self._bind()
        if self._caller is None or self._caller.done():
            self._caller = asyncio.create_task(self._call(), name=f"{self._name}: shared budget")
            self._caller.add_done_callback(self._called_last)
        assert isinstance(ticket, SharedTicket)
        while True:
            await super()._enter(ticket)
            if ticket.may_begin(self._now()):
                return
            # This process stood still for so long that the slot may be somebody else's before the attempt is over.
            self._scheduler.give_up(ticket)
            ticket.state = State.NEW

    def _settle(self, now: float) -> None:
        super()._settle(now)
        self._scheduler.leases.trim(self._scheduler.demands(now))
        self._wake.set()

    async def _call(self) -> None:
        caller = asyncio.current_task()
        assert caller is not None
        try:
            # Looked at, because the connection's own timeouts have been seen to swallow a cancellation.
            while not (self._closing or caller.cancelling()):
                await self._until_due()
                await self._exchange(
                    self._scheduler.leases.build_request(self._scheduler.demands(self._now()), self._now())
                )
        finally:
            await self._take_leave()

    def _called_last(self, caller: asyncio.Task[None]) -> None:
        error = None if caller.cancelled() else caller.exception()
        if error is not None:
            for waiter in self._waiters.values():
                if not waiter.done():
                    waiter.set_exception(error)

    async def _until_due(self) -> None:
        while not self._closing:
            self._wake.clear()
            now = self._now()
            due_at = self._scheduler.leases.due_at(self._scheduler.demands(now), now)
            if due_at <= now:
                return
            try:
                async with asyncio.timeout_at(due_at):
                    await self._wake.wait()
            except TimeoutError:
                return

    async def _exchange(self, pending: PendingRequest) -> None:
        reply = await self._call_store(pending)
        now = self._now()
        leases = self._scheduler.leases
        if isinstance(reply, str):
            if leases.fail(pending, now):
                alone = leases.alone(now)
                _log.warning(
                    "%s: Redis does not answer (%s); going on alone with %d of %g requests per %g s",
                    self._name, reply, alone, leases.root.limit, leases.root.per,
                )  # fmt: skip
        else:
            if leases.handle_reply(pending, reply, now):
                _log.warning("%s: Redis answers again; the budget is shared as before", self._name)
            if reply.pause and self._scheduler.hold(now + reply.pause / 1000):
                self._scheduler.recall((ticket for ticket, waiter in self._waiters.items() if waiter.done()), now)
                _log.warning(
                    "%s: another process was refused, all calls hold for %.1f s", self._name, reply.pause / 1000
                )
        self._settle(now)

    async def _call_store(self, pending: PendingRequest) -> LeaseReply | str:
        """The reply, or why there is none."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._store(pending.request)
        except TimeoutError:
            return f"nothing within {self._timeout:g} s"
        except StoreUnavailableError as error:
            return str(error)

    async def _take_leave(self) -> None:
        leases = self._scheduler.leases
        await self._call_store(leases.leave(self._now()))
        leases.left()
        await self._store.close()


DEFAULT_SHARE: Final = 0.1
DEFAULT_TIMEOUT: Final = 0.5
DEFAULT_PREFIX: Final = "incidentkit"
# Long before an attempt would have to begin.
MOST_TIMEOUT: Final = 2.0


class RedisLimiter:
    """A `Limiter` that all processes with one credential share through Redis or Valkey.

    Hand it to a client as `limiter=`; the client tells it the credential's budget. It serves one credential, in one
    event loop. Close it after the client, or use it in `async with`: the others then need not wait for it.

    Slots are the same as in one process: an attempt takes one and gives it back a window after it ended, by the
    clock of Redis. A process that died gives its slots back a window after its attempts would have been over: twice
    the client's timeout, and 5 seconds.

    While Redis is away, `fallback_share` of the budget is used: floor(share x N) slots, of a class likewise; where
    that is none, calls wait. So many slots are set aside for every process that was active in the last 10 seconds,
    as long as there are enough for all; that is why it may go on at once, and why the limit holds whoever can reach
    Redis and who cannot. With more processes than the shares allow for, half of the budget is divided among them. A
    process that had nothing set aside when Redis went away, as it was idle or starts just then, waits until all
    slots that others had are back, and then goes on with its share: this holds the limit as long as `processes x
    share <= 1`. Where Redis has lost its memory, or has an older one, everybody tells what it has out, and nobody gets
    more than that or its share until all that was not told is back.

    Two things end this promise. Who alone cannot reach Redis for longer than its slots are kept, which is a window and
    ten seconds after its attempts would have been over, counts as dead for the others: its share comes on top of
    theirs. And of a memory that was lost somebody must be left to tell: where Redis ends together with all who used
    it, those who come next begin anew, like a process that is started again.

    Args:
        redis: An asyncio connection of the `redis` package, to one server or to a cluster; not closed here.
        fallback_share: The part of the budget that this process may use alone, more than 0 and at most 1.
        timeout: Seconds without an answer after which Redis counts as away.
        prefix: What all keys in Redis begin with. After it comes a hash of provider, host and credential.

    Raises:
        ConfigurationError: A number is out of range.
    """

    def __init__(
        self,
        redis: Redis,
        *,
        fallback_share: float = DEFAULT_SHARE,
        timeout: float = DEFAULT_TIMEOUT,
        prefix: str = DEFAULT_PREFIX,
    ) -> None:
        if not 0 < fallback_share <= 1:
            raise ConfigurationError(f"fallback_share must be more than 0 and at most 1, not {fallback_share!r}")
        if not 0 < timeout <= MOST_TIMEOUT:
            raise ConfigurationError(f"timeout must be more than 0 and at most {MOST_TIMEOUT:g} s, not {timeout!r}")
        self._redis = redis
        self._owned = False
        self._share = fallback_share
        self._timeout = timeout
        self._prefix = prefix
        self._key: str | None = None
        self._shared: SharedLimiter | None = None

    @classmethod
    def from_url(
        cls,
        url: str,
        *,
        fallback_share: float = DEFAULT_SHARE,
        timeout: float = DEFAULT_TIMEOUT,
        prefix: str = DEFAULT_PREFIX,
    ) -> Self:
        """A limiter with a connection of its own to `redis://host:6379/0` (or `rediss://`, `unix://`, `valkey://`).

        Nothing is sent before the first request asks for a slot.

        Raises:
            ConfigurationError: The extra `redis` is not installed, the URL is none of Redis, or a number is wrong.
        """
        limiter = cls(open_redis(url, timeout), fallback_share=fallback_share, timeout=timeout, prefix=prefix)
        limiter._owned = True
        return limiter

    def bind(self, key: str, rate_limit: RateLimit, *, name: str) -> None:
        """Takes on the budget of a client: see `Limiter.bind`. Of two clients the lower limit holds.

        Raises:
            ConfigurationError: It serves another credential already.
        """
        if self._key not in {None, key}:
            raise ConfigurationError(f"{name}: this RedisLimiter serves another credential; build one for each")
        if self._shared is None:
            self._key = key
            store = RedisLeaseStore(self._redis, self._prefix, key, owned=self._owned)
            self._shared = SharedLimiter(rate_limit, store, share=self._share, timeout=self._timeout, name=name)
        else:
            self._shared.tighten(rate_limit)

    def slot(
        self,
        rate_class: str | None = None,
        *,
        priority: Priority = Priority.INTERACTIVE,
        concurrency: ConcurrencyLimit | None = None,
        within: float | None = None,
    ) -> AbstractAsyncContextManager[None]:
        """One attempt: see `Limiter.slot`. Where `within` is not given, it may last 60 seconds."""
        return self._bound().slot(rate_class, priority=priority, concurrency=concurrency, within=within)

    def declare(self, classes: Mapping[str, ClassLimit]) -> None:
        """Takes on the rate classes of one more client; of two limits for one class the lower one holds."""
        self._bound().declare(classes)

    def throttled(self, event: RateLimitedEvent) -> None:
        """Tells of a 429: everybody pauses, in all processes, and the budget learns."""
        self._bound().throttled(event)

    def observed(
        self,
        *,
        limit: int | None,
        remaining: int | None,
        limit_per: float | None = None,
        rate_class: str | None = None,
    ) -> None:
        """Tells what the headers of an answer say of the budget."""
        self._bound().observed(limit=limit, remaining=remaining, limit_per=limit_per, rate_class=rate_class)

    def eta(self, rate_class: str | None = None) -> float:
        """Seconds until a slot would be had by somebody who asked now, as far as this process knows; takes none."""
        return self._bound().eta(rate_class)

    def allowed(self, rate_class: str | None = None) -> Allowance | None:
        """What all processes together may do in the long run, as far as this process knows."""
        return self._bound().allowed(rate_class)

    async def close(self) -> None:
        """Gives up whoever still waits, and tells the other processes that this one needs nothing any more."""
        if self._shared is not None:
            await self._shared.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"RedisLimiter(fallback_share={self._share:g})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a RedisLimiter is not pickled; build one in each process")

    def _bound(self) -> SharedLimiter:
        if self._shared is None:
            raise ConfigurationError("this RedisLimiter serves no client yet: hand it to one as limiter=")
        return self._shared
