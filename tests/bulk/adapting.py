"""Imports that find their own concurrency, against servers of any temper, on the virtual clock."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from typing import TYPE_CHECKING

from incidentkit import RateLimit
from incidentkit._context import Attempt, Lane, current_watch, watching
from incidentkit.bulk._concurrency import AdaptiveConcurrency
from incidentkit.limits import ClassLimit, LocalLimiter, Places, Throttle
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

PER = 60.0
RATE = RateLimit(1200, PER)


class Server:
    """Answers after `latency(now, dice)` seconds with `status(now, dice)`; serves `capacity` requests at once."""

    def __init__(
        self,
        latency: float | Callable[[float, random.Random], float],
        *,
        capacity: int | None = None,
        status: Callable[[float, random.Random], int] = lambda _, __: 200,
        seed: int = 0,
    ) -> None:
        self._latency = latency
        self._status = status
        self._room = asyncio.Semaphore(capacity or 10_000)
        self._dice = random.Random(seed)
        self.arrivals: list[float] = []

    async def answer(self) -> int:
        now = asyncio.get_running_loop().time()
        self.arrivals.append(now)
        async with self._room:
            latency = self._latency(now, self._dice) if callable(self._latency) else self._latency
            await asyncio.sleep(latency)
        return self._status(now, self._dice)


class Client:
    """What a client does with a request, without the request: budget, places, and telling the watcher."""

    def __init__(self, server: Server, rate: RateLimit, classes: dict[str, ClassLimit], places: int) -> None:
        self.server = server
        self.limiter = LocalLimiter(rate, classes, draw=lambda: 0.0)
        self._places = Places(places)

    async def send(self, rate_class: str = "POST /things") -> None:
        clock = asyncio.get_running_loop().time
        async with self.limiter.slot(rate_class, lane=Lane.BULK, places=self._places):
            sent_at = clock()
            status = await self.server.answer()
            if status == 429:
                self.limiter.throttled(Throttle(5.0, None, rate_class, sent_at))
        watch = current_watch()
        assert watch is not None
        allowed = self.limiter.allowed()
        assert allowed is not None
        own = self.limiter.allowed(rate_class)
        places = self._places.limit
        watch.watcher.attempted(Attempt(sent_at, clock(), status, self.limiter, rate_class, allowed, own, places))


class Trace:
    """How the number went over time, and what arrived."""

    def __init__(self, limits: list[tuple[float, int]], arrivals: list[float], seconds: float) -> None:
        self.limits = limits
        self.arrivals = arrivals
        self.seconds = seconds

    def at(self, moment: float) -> int:
        """The number then."""
        return next(limit for since, limit in reversed(self.limits) if since <= moment)

    def between(self, start: float, end: float | None = None) -> list[int]:
        """Every number deferred in that time."""
        later = [limit for since, limit in self.limits if start < since <= (end or self.seconds)]
        return [self.at(start), *later]

    def rate(self, start: float, end: float | None = None) -> float:
        """Requests per second in that time."""
        end = end or self.seconds
        return sum(start <= moment < end for moment in self.arrivals) / (end - start)


def trace_of(
    make_server: Callable[[], Server],
    *,
    seconds: float = 150.0,
    rate: RateLimit = RATE,
    classes: dict[str, ClassLimit] | None = None,
    rate_classes: tuple[str, ...] = ("POST /things",),
    places: int = 100,
) -> Trace:
    """One import with more records than it can send; each sends one request of each of `rate_classes`."""

    async def main() -> Trace:
        client = Client(make_server(), rate, classes or {}, places)
        import_ = _Import(client, rate_classes)
        with watching(import_.concurrency, adapts=True), suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await import_.run()
        return Trace(import_.limits, client.server.arrivals, seconds)

    return run_virtual(main())


class _Import:
    """The engine's part in it, without journal and records: as many at once as the number says."""

    def __init__(self, client: Client, rate_classes: tuple[str, ...]) -> None:
        self.concurrency = AdaptiveConcurrency()
        self.limits = [(0.0, self.concurrency.limit)]
        self._client = client
        self._rate_classes = rate_classes
        self._running = 0

    async def run(self) -> None:
        async with asyncio.TaskGroup() as self._group:
            self._hire()

    def _hire(self) -> None:
        for _ in range(self.concurrency.limit - self._running):
            self._running += 1
            self._group.create_task(self._work())

    async def _work(self) -> None:
        while self._running <= self.concurrency.limit:
            for rate_class in self._rate_classes:
                await self._client.send(rate_class)
            if self.limits[-1][1] != self.concurrency.limit:
                self.limits.append((asyncio.get_running_loop().time(), self.concurrency.limit))
            self._hire()
        self._running -= 1


async def endless() -> AsyncIterator[dict[str, str]]:
    number = 0
    while True:
        number += 1
        yield {"id": f"key-{number}"}
