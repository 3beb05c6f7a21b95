"""The limiter of one process for a budget that all processes share."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import TYPE_CHECKING

from incidentkit.context import Lane
from incidentkit.limits.local import LocalLimiter, Slot, margin
from incidentkit.limits.queues import State
from incidentkit.limits.redis_book import SharedBook, SharedTurn
from incidentkit.limits.redis_desk import Desk
from incidentkit.limits.redis_exchange import AwayError

if TYPE_CHECKING:
    from incidentkit.limits.base import Places, Throttle
    from incidentkit.limits.queues import Turn
    from incidentkit.limits.redis_desk import Ask
    from incidentkit.limits.redis_exchange import Exchange, Reply
    from incidentkit.settings import RateLimit

__all__ = ["SharedLimiter"]

_log = logging.getLogger("incidentkit")


class SharedLimiter(LocalLimiter):
    """A `Limiter` whose slots all processes share.

    One task calls, one call at a time: whatever comes up meanwhile goes into the next one, so that the number of calls
    does not grow with that of the waiters. It ends with `close`, or with the loop.

    Args:
        rate_limit: What the credential may do, all processes together.
        exchange: What keeps the slots.
        share: The part of the budget to use alone.
        timeout: Seconds that one call may take.
        name: How logs call the budget.
    """

    _book: SharedBook

    def __init__(self, rate_limit: RateLimit, exchange: Exchange, *, share: float, timeout: float, name: str) -> None:
        super().__init__(rate_limit, name=name)
        self._book = SharedBook(
            rate_limit,
            lambda budget: Desk(budget, share=share, timeout=timeout),
            draw=random.random,
            margin=margin,
        )
        self._exchange = exchange
        self._timeout = timeout
        self._wake = asyncio.Event()
        self._caller: asyncio.Task[None] | None = None
        self._closing = False

    def slot(
        self,
        rate_class: str | None = None,
        *,
        lane: Lane = Lane.INTERACTIVE,
        places: Places | None = None,
        within: float | None = None,
    ) -> Slot:
        """One attempt: see `Limiter.slot`."""
        turn = self._book.turn(rate_class, lane, places)
        if within is not None:
            turn.within = within
        self._book.desk.last(turn.within)
        return Slot(turn, self._enter, self._leave)

    def throttled(self, news: Throttle) -> None:
        """Holds everybody, in all processes."""
        super().throttled(news)
        self._book.desk.pause(self._book.paused_until)
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

    async def _enter(self, turn: Turn) -> None:
        self._bind()
        if self._caller is None or self._caller.done():
            self._caller = asyncio.create_task(self._call(), name=f"{self._name}: shared budget")
            self._caller.add_done_callback(self._called_last)
        assert isinstance(turn, SharedTurn)
        while True:
            await super()._enter(turn)
            if turn.may_begin(self._now()):
                return
            # This process stood still for so long that the slot may be somebody else's before the attempt is over.
            self._book.give_up(turn)
            turn.state = State.NEW

    def _settle(self, now: float) -> None:
        super()._settle(now)
        self._book.desk.trim(self._book.wants(now))
        self._wake.set()

    async def _call(self) -> None:
        caller = asyncio.current_task()
        assert caller is not None
        try:
            # Looked at, because the connection's own timeouts have been seen to swallow a cancellation.
            while not (self._closing or caller.cancelling()):
                await self._until_due()
                await self._tell_and_ask(self._book.desk.compose(self._book.wants(self._now()), self._now()))
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
            due_at = self._book.desk.due_at(self._book.wants(now), now)
            if due_at <= now:
                return
            try:
                async with asyncio.timeout_at(due_at):
                    await self._wake.wait()
            except TimeoutError:
                return

    async def _tell_and_ask(self, ask: Ask) -> None:
        reply = await self._answer(ask)
        now = self._now()
        desk = self._book.desk
        if isinstance(reply, str):
            if desk.fail(ask, now):
                alone = desk.alone(now)
                _log.warning(
                    "%s: Redis does not answer (%s); going on alone with %d of %g requests per %g s",
                    self._name, reply, alone, desk.root.limit, desk.root.per,
                )  # fmt: skip
        else:
            if desk.hear(ask, reply, now):
                _log.warning("%s: Redis answers again; the budget is shared as before", self._name)
            if reply.pause and self._book.hold(now + reply.pause / 1000):
                self._book.recall((turn for turn, waiter in self._waiters.items() if waiter.done()), now)
                _log.warning(
                    "%s: another process was refused, all calls hold for %.1f s", self._name, reply.pause / 1000
                )
        self._settle(now)

    async def _answer(self, ask: Ask) -> Reply | str:
        """The reply, or why there is none."""
        try:
            async with asyncio.timeout(self._timeout):
                return await self._exchange(ask.call)
        except TimeoutError:
            return f"nothing within {self._timeout:g} s"
        except AwayError as error:
            return str(error)

    async def _take_leave(self) -> None:
        desk = self._book.desk
        await self._answer(desk.leave(self._now()))
        desk.left()
        await self._exchange.close()
