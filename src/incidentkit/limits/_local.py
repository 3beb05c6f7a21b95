"""The limiter of one process, shared by the clients of a credential."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import math
import random
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary, WeakValueDictionary

from incidentkit._context import Priority
from incidentkit.errors import ConfigurationError
from incidentkit.limits._scheduler import Scheduler, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from incidentkit.limits._base import ClassLimit
    from incidentkit.settings import RateLimit, Secret


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Protocol

    from incidentkit._context import Allowance
    from incidentkit.limits._base import ClassLimit, ConcurrencyLimit, RateLimitedEvent
    from incidentkit.limits._scheduler import Ticket
    from incidentkit.settings import RateLimit

    class Leave(Protocol):
        def __call__(self, ticket: Ticket, *, passed: bool) -> None: ...


_log = logging.getLogger("incidentkit")

# The loop's clock may stand still for one tick, and two clocks drift: a slot stays away a little longer than the
# window, so that rounding never puts two counts of it into one window of the server.
_TICK: Final = time.get_clock_info("monotonic").resolution
_MARGIN_SHARE: Final = 1e-4
_MARGIN_MOST: Final = 0.001


def margin(per: float) -> float:
    """Seconds by which a slot stays away longer than a window of `per`."""
    return max(2 * _TICK, min(_MARGIN_MOST, _MARGIN_SHARE * per))


class Slot:
    """What `LocalLimiter.slot` returns: waits on entry, and gives everything back on exit."""

    __slots__ = ("_enter", "_leave", "_ticket")

    def __init__(self, ticket: Ticket, enter: Callable[[Ticket], Awaitable[None]], leave: Leave) -> None:
        self._ticket = ticket
        self._enter = enter
        self._leave = leave

    async def __aenter__(self) -> None:
        await self._enter(self._ticket)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave(self._ticket, passed=kind is None)


class LocalLimiter:
    """A `Limiter` for the tasks of one event loop.

    Belongs to the loop it is first used in. Waiting costs nothing: one timer, for the moment at which the next
    waiter can go.

    Args:
        rate_limit: What the credential may do. The budget never exceeds it, whatever a server tells.
        classes: What its rate classes may do within that.
        name: How logs call the budget, for example the provider's title.
        draw: Numbers from 0 to 1 for the jitter after a pause.
    """

    def __init__(
        self,
        rate_limit: RateLimit,
        classes: Mapping[str, ClassLimit] | None = None,
        *,
        name: str = "rate budget",
        draw: Callable[[], float] = random.random,
    ) -> None:
        self._scheduler = Scheduler(rate_limit, classes or {}, draw=draw, margin=margin)
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._waiters: dict[Ticket, asyncio.Future[None]] = {}

    def slot(
        self,
        rate_class: str | None = None,
        *,
        priority: Priority = Priority.INTERACTIVE,
        concurrency: ConcurrencyLimit | None = None,
        within: float | None = None,  # noqa: ARG002 - slots in this process's memory need no lease
    ) -> Slot:
        """One attempt: see `Limiter.slot`."""
        return Slot(self._scheduler.ticket(rate_class, priority, concurrency), self._enter, self._leave)

    def throttled(self, event: RateLimitedEvent) -> None:
        """Holds everybody until the time told, and learns."""
        now = self._now()
        pause, fresh, learned = self._scheduler.throttle(now, event)
        if fresh:
            # Let in and woken are two steps; whoever is between them has not sent yet.
            self._scheduler.recall((ticket for ticket, waiter in self._waiters.items() if waiter.done()), now)
        if fresh:
            change = f"; going on with {learned}" if learned else ""
            _log.warning("%s: rate limit reached, all calls hold for %.1f s%s", self._name, pause, change)
        elif learned:
            _log.info("%s: going on with %s", self._name, learned)
        self._settle(now)

    def observed(
        self,
        *,
        limit: int | None,
        remaining: int | None,
        limit_per: float | None = None,
        rate_class: str | None = None,
    ) -> None:
        """Corrects the budget by an answer's headers."""
        now = self._now()
        self._scheduler.observe(now, limit=limit, remaining=remaining, limit_per=limit_per, rate_class=rate_class)
        self._settle(now)

    def eta(self, rate_class: str | None = None) -> float:
        """Seconds until a slot would be had by somebody who asked now; an estimate while attempts are in flight."""
        return self._scheduler.eta(self._now(), rate_class)

    def allowed(self, rate_class: str | None = None) -> Allowance | None:
        """What the credential, or a class, may do in the long run, as far as it is known now."""
        return self._scheduler.allowed(rate_class)

    def bind(self, key: str, rate_limit: RateLimit, *, name: str) -> None:
        """Nothing to take on: the budget is the one it was built with."""

    def tighten(self, rate_limit: RateLimit) -> None:
        """One more client uses this budget: if its limit is lower, it holds from now on."""
        self._scheduler.tighten(rate_limit)

    def declare(self, classes: Mapping[str, ClassLimit]) -> None:
        """Takes on the rate classes of one more client; of two limits for one class the lower one holds."""
        self._scheduler.declare(classes)

    async def close(self) -> None:
        """Ends the waiting of whoever still waits with a ConfigurationError."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for ticket, waiter in list(self._waiters.items()):
            self._scheduler.give_up(ticket)
            if not waiter.done():
                waiter.set_exception(ConfigurationError(f"{self._name}: the limiter was closed while calls waited"))

    async def _enter(self, ticket: Ticket) -> None:
        now = self._bind().time()
        self._scheduler.join(ticket, now)
        if ticket.state is not State.HELD:
            self._settle(now)
        while ticket.state is not State.HELD:
            await self._wait(ticket)

    def _leave(self, ticket: Ticket, *, passed: bool) -> None:
        now = self._now()
        self._scheduler.end(ticket, now, passed=passed)
        self._settle(now)

    async def _wait(self, ticket: Ticket) -> None:
        waiter = self._waiters[ticket] = asyncio.get_running_loop().create_future()
        try:
            await waiter
        except BaseException:
            # Cancelled while queued, or after being let in: either way nothing was sent, and others may go.
            self._scheduler.give_up(ticket)
            self._settle(self._now())
            raise
        finally:
            del self._waiters[ticket]

    def _settle(self, now: float) -> None:
        """Wakes whoever may go, and sets the timer for the next one."""
        if not self._scheduler.crowded and self._timer is not None:
            return
        for ticket in self._scheduler.admit(now):
            waiter = self._waiters.get(ticket)
            if waiter is not None and not waiter.done():
                waiter.set_result(None)
        self._arm(now)

    def _arm(self, now: float) -> None:
        at = self._scheduler.next_at(now)
        if math.isinf(at):
            # Nobody waits for the clock. The timer still keeps the budget alive until its slots are back: a client
            # built after this one is gone must find them taken.
            at = self._scheduler.quiet_at()
        if at <= now or (self._timer is not None and self._timer.when() <= at + _TICK):
            return
        if self._timer is not None:
            self._timer.cancel()
        loop = self._bound()
        self._timer = None if loop.is_closed() else loop.call_at(at + _TICK, self._ring)

    def _ring(self) -> None:
        self._timer = None
        self._settle(self._now())

    def _now(self) -> float:
        return self._bound().time()

    def _bound(self) -> asyncio.AbstractEventLoop:
        return self._loop or self._bind()

    def _bind(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigurationError(
                f"{self._name}: this budget belongs to another event loop; build the client in the loop that uses it"
            )
        return loop


_limiters: WeakKeyDictionary[asyncio.AbstractEventLoop, WeakValueDictionary[str, LocalLimiter]] = WeakKeyDictionary()


def budget_key(provider: str, base_url: str, credential: Secret) -> str:
    """What names a budget without naming its credential: a hash over provider, host and credential."""
    host = urlsplit(base_url).netloc.lower()
    return hashlib.sha256(f"{provider}\0{host}\0{credential.reveal()}".encode()).hexdigest()[:32]


def shared_limiter(
    key: str,
    rate_limit: RateLimit,
    classes: Mapping[str, ClassLimit] | None = None,
    *,
    name: str = "rate budget",
) -> LocalLimiter:
    """The limiter that all clients with this key share in the running loop.

    It lives as long as a client uses it, and until its last slot is back. Where clients ask for different
    limits, the lower one holds for all of them.
    """
    limiters = _limiters.setdefault(asyncio.get_running_loop(), WeakValueDictionary())
    limiter = limiters.get(key)
    if limiter is None:
        limiter = limiters[key] = LocalLimiter(rate_limit, classes, name=name)
    else:
        limiter.tighten(rate_limit)
        limiter.declare(classes or {})
    return limiter
