"""Every rule a server may apply is learned with hardly a refusal, and then used."""

from __future__ import annotations

import asyncio
import math
import random

import pytest

from incidentkit import RateLimit
from incidentkit._context import Priority
from incidentkit.limits import ClassLimit, ConcurrencyLimit, LocalLimiter, RateLimitedEvent
from tests.limits.servers import Bucket, FixedWindow, SlidingLog
from tests.support.virtual_time import run_virtual

LIMIT, PER = 1200, 60.0


class Client:
    """Workers that always have one more request, against a simulated server."""

    def __init__(self, server, *, latency, rate_class=None, classes=None, tells_limit=False, headers=False):
        self.server, self.latency = server, latency
        self.rate_class, self.tells_limit, self.headers = rate_class, tells_limit, headers
        self.rng = random.Random(1)
        self.limiter = LocalLimiter(RateLimit(LIMIT, PER), classes, draw=self.rng.random)
        self.concurrency = ConcurrencyLimit(10)
        self.passed: list[float] = []
        self.refused: list[float] = []

    async def attempt(self, *, retry: bool) -> float | None:
        loop = asyncio.get_running_loop()
        priority = Priority.RETRY if retry else Priority.BULK
        async with self.limiter.slot(self.rate_class, priority=priority, concurrency=self.concurrency):
            sent_at, way = loop.time(), self.latency * self.rng.random()
            await asyncio.sleep(way)
            wait = self.server.take(loop.time())
            remaining = self.server.remaining() if self.headers else None
            await asyncio.sleep(self.latency - way)
            if self.headers:
                self.limiter.observed(limit=self.server.limit, remaining=remaining)
            if wait is None:
                self.passed.append(sent_at)
                return None
            self.refused.append(sent_at)
            limit = self.server.limit if self.tells_limit else None
            self.limiter.throttled(RateLimitedEvent(math.ceil(wait), limit, self.rate_class, sent_at))
            return wait

    async def work(self):
        while True:
            wait = await self.attempt(retry=False)
            while wait is not None:
                await asyncio.sleep(wait)
                wait = await self.attempt(retry=True)

    async def run(self, seconds):
        workers = [asyncio.create_task(self.work()) for _ in range(20)]
        await asyncio.sleep(seconds)
        for worker in workers:
            worker.cancel()
        ended = await asyncio.gather(*workers, return_exceptions=True)
        assert all(isinstance(each, asyncio.CancelledError) for each in ended), ended
        return self


async def somebody_else(server, rate):
    while True:
        server.take(asyncio.get_running_loop().time())
        await asyncio.sleep(1 / rate)


def learn(server, *, seconds=300.0, others=0.0, others_first=0.0, **options):
    async def main():
        tasks = [asyncio.create_task(somebody_else(server, others))] if others else []
        await asyncio.sleep(others_first)
        client = await Client(server, **options).run(seconds)
        for task in tasks:
            task.cancel()
        return client

    return run_virtual(main())


@pytest.mark.parametrize("latency", [0.005, 0.15])
@pytest.mark.parametrize(
    "server",
    [
        lambda: SlidingLog(LIMIT, PER),
        lambda: FixedWindow(LIMIT, PER, offset=-17.0),
        lambda: Bucket(LIMIT, PER),
    ],
    ids=["sliding", "fixed", "bucket"],
)
def test_a_rule_as_told_is_never_broken(server, latency):
    """Sliding log, fixed windows or a full bucket: no refusal, and W/(W + latency) of the limit is used."""
    client = learn(server(), latency=latency)
    assert client.refused == []
    assert len(client.passed) >= 0.999 * LIMIT * 300 / (PER + latency)


@pytest.mark.parametrize("latency", [0.005, 0.15])
def test_a_small_bucket_costs_one_refusal(latency):
    """A bucket of a tenth of the limit refuses one request, and is then used evenly."""
    client = learn(Bucket(LIMIT, PER, LIMIT / 10), latency=latency)
    assert len(client.refused) == 1
    assert len(client.passed) >= 0.97 * LIMIT * 300 / PER


@pytest.mark.parametrize("rule", [SlidingLog, FixedWindow])
@pytest.mark.parametrize(("latency", "refusals"), [(0.005, 1), (0.15, 4)])
def test_somebody_elses_half_is_left_to_them(rule, latency, refusals):
    """A hidden second client costs the requests of one round trip and a trial; then 95 % of the rest is used."""
    client = learn(rule(LIMIT, PER), latency=latency, others=10.0, others_first=100.0)
    assert 1 <= len(client.refused) <= refusals
    assert client.refused[-1] - client.refused[0] <= 2 + latency
    assert len(client.passed) >= 0.95 * (LIMIT / 2) * 300 / PER


@pytest.mark.parametrize("rule", [SlidingLog, FixedWindow])
@pytest.mark.parametrize(("latency", "refusals"), [(0.005, 1), (0.15, 4)])
@pytest.mark.parametrize("others_first", [0.0, 24.0])
def test_somebody_who_began_lately_is_reckoned_by_the_wait_told(rule, latency, refusals, others_first):
    """The wait told says to the second how far back the server counts; our own first request may say it exactly."""
    client = learn(rule(LIMIT, PER), latency=latency, others=10.0, others_first=others_first)
    assert 1 <= len(client.refused) <= refusals
    steady = client.refused[-1] + PER
    assert sum(steady < at <= steady + 2 * PER for at in client.passed) >= 0.95 * (LIMIT / 2) * 2


@pytest.mark.parametrize("tells_limit", [True, False])
def test_a_class_with_an_unpublished_limit_costs_one_refusal(tells_limit):
    """One at a time until it is refused once; then its limit is known, told or not."""
    classes = {"catalog-bulk-update": ClassLimit(concurrency=1)}
    client = learn(
        SlidingLog(60, PER),
        latency=0.15,
        rate_class="catalog-bulk-update",
        classes=classes,
        tells_limit=tells_limit,
        seconds=600.0,
    )
    assert len(client.refused) == 1
    assert len(client.passed) >= 0.95 * 60 * 600 / PER


@pytest.mark.parametrize("rule", [SlidingLog, FixedWindow, Bucket])
def test_a_lower_limit_in_the_headers_costs_none(rule):
    """The first answers tell the limit, before it is reached."""
    client = learn(rule(300, PER), latency=0.15, headers=True)
    assert client.refused == []
    assert len(client.passed) >= 0.99 * 300 * 300 / (PER + 0.15)


@pytest.mark.parametrize("latency", [0.005, 0.15])
def test_somebody_else_seen_in_the_headers_costs_none(latency):
    """What is left by each answer shows the other client, and its part is not touched."""
    client = learn(SlidingLog(LIMIT, PER), latency=latency, headers=True, others=10.0, others_first=100.0)
    assert client.refused == []
    assert len(client.passed) >= 0.95 * (LIMIT / 2) * 300 / PER


def test_a_limit_told_by_a_refusal_is_used_in_full():
    """One round trip is refused, then the lower limit is as good as configured."""
    client = learn(SlidingLog(300, PER), latency=0.005, tells_limit=True)
    assert len(client.refused) == 1
    assert len(client.passed) >= 0.99 * 300 * 300 / PER


class Storm:
    """Refuses everything for some seconds from its `at`-th request on, and tells the limit it ordinarily has."""

    def __init__(self, limit: int, *, at: int, seconds: float) -> None:
        self.limit, self._at, self._seconds = limit, at, seconds
        self._count, self._ends = 0, math.inf

    def take(self, now: float) -> float | None:
        self._count += 1
        if self._count == self._at:
            self._ends = now + self._seconds
        return self._ends - now if self._count >= self._at and now < self._ends else None


@pytest.mark.parametrize("at", [5, 50, 300])
def test_a_storm_is_waited_out_and_costs_little_afterwards(at):
    """The limit told is the one we know and most of it is unused: after the told wait the pace is as before."""
    client = learn(Storm(LIMIT, at=at, seconds=5.0), latency=0.005, tells_limit=True)
    assert len(client.refused) <= 10
    assert len(client.passed) >= 0.9 * LIMIT * 300 / PER
