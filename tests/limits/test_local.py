"""The rate budget within one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentkit import RateLimit
from incidentkit._context import Priority
from incidentkit.errors import ConfigurationError
from incidentkit.limits import ClassLimit, ConcurrencyLimit, Limiter, LocalLimiter, RateLimitedEvent
from tests.limits.servers import most_in_a_window
from tests.support.virtual_time import VirtualTimeLoop, run_virtual


def now():
    return asyncio.get_running_loop().time()


async def hold(limiter, seconds=0.0, log=None, name=None, **what):
    async with limiter.slot(**what):
        if log is not None:
            log.append((name, now()))
        await asyncio.sleep(seconds)


def start(limiter, count, log, seconds=0.0, **what):
    return [asyncio.create_task(hold(limiter, seconds, log, i, **what)) for i in range(count)]


def no_jitter():
    return 0.0


def test_it_is_a_limiter():
    """What the transport asks of a limiter is what this one has."""
    limiter: Limiter = LocalLimiter(RateLimit(1))
    assert limiter is not None


def test_slots_come_back_a_window_after_the_end():
    """First come, first served; each slot's next use starts more than a window after the attempt before ended."""

    async def main():
        limiter, log = LocalLimiter(RateLimit(2, 10.0)), []
        await asyncio.gather(*start(limiter, 6, log, seconds=1.0))
        return log

    log = run_virtual(main())
    assert [name for name, _ in log] == list(range(6))
    assert [round(at, 2) for _, at in log] == [0, 0, 11, 11, 22, 22]
    assert log[2][1] > 11.0


def test_a_cancelled_waiter_hands_its_turn_on():
    """Whoever leaves the queue delays nobody behind."""

    async def main():
        limiter, log = LocalLimiter(RateLimit(1, 10.0)), []
        tasks = start(limiter, 4, log)
        await asyncio.sleep(1.0)
        tasks[1].cancel()
        tasks[2].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return log

    assert [(name, round(at)) for name, at in run_virtual(main())] == [(0, 0), (3, 10)]


def test_cancelled_between_being_let_in_and_waking_nothing_is_lost():
    """The slot was not used, so the next one has it at once."""

    async def main():
        limiter, concurrency, log = LocalLimiter(RateLimit(5, 10.0)), ConcurrencyLimit(1), []

        async def first():
            await hold(limiter, 1.0, concurrency=concurrency)
            # Its end let the second one in, whose task has not run since.
            second.cancel()

        ending = asyncio.create_task(first())
        await asyncio.sleep(0)
        second, third = start(limiter, 2, log, concurrency=concurrency)
        await asyncio.gather(ending, second, third, return_exceptions=True)
        assert second.cancelled()
        assert concurrency.in_flight == 0
        return log, limiter.eta()

    log, eta = run_virtual(main())
    assert log == [(1, 1.0)]
    assert eta == 0.0


def test_a_timed_out_waiter_leaves_no_trace():
    """A waiter that gives up after a time takes no slot with it."""

    async def main():
        limiter = LocalLimiter(RateLimit(1, 10.0))
        await hold(limiter)
        for _ in range(50):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await hold(limiter)
        assert limiter.eta() == pytest.approx(9.5, abs=0.01)
        await hold(limiter)
        return now()

    assert run_virtual(main()) == pytest.approx(10, abs=0.01)


def test_cancelling_an_attempt_gives_its_slot_back_a_window_later():
    """The server may have counted it, and may do so a moment after."""

    async def main():
        limiter = LocalLimiter(RateLimit(1, 60.0))
        task = asyncio.create_task(hold(limiter, 100.0))
        await asyncio.sleep(5.0)
        task.cancel()
        await asyncio.sleep(0)
        return limiter.eta()

    assert run_virtual(main()) == pytest.approx(61.0, abs=0.01)


def test_interactive_calls_and_retries_pass_bulk_work():
    """A late interactive call or retry does not wait for the queue of an import."""

    async def main():
        limiter, log = LocalLimiter(RateLimit(1, 1.0)), []
        tasks = start(limiter, 20, log, priority=Priority.BULK)
        await asyncio.sleep(0.5)
        tasks.append(asyncio.create_task(hold(limiter, 0.0, log, "call")))
        tasks.append(asyncio.create_task(hold(limiter, 0.0, log, "retry", priority=Priority.RETRY)))
        await asyncio.gather(*tasks)
        return [name for name, _ in log]

    assert run_virtual(main())[:4] == [0, "retry", "call", 1]


def test_a_refusal_pauses_everybody(caplog):
    """Nothing is sent before the end of the wait told; the pause is logged once, as a warning."""

    async def main():
        limiter, log = LocalLimiter(RateLimit(100, 60.0), name="DX", draw=no_jitter), []
        async with limiter.slot():
            limiter.throttled(RateLimitedEvent(wait=30.0, sent_at=now()))
            limiter.throttled(RateLimitedEvent(wait=20.0, sent_at=now()))
            tasks = start(limiter, 20, log)
            await asyncio.sleep(1.0)
        await asyncio.gather(*tasks)
        return log

    with caplog.at_level(logging.INFO, "incidentkit"):
        log = run_virtual(main())
    assert min(at for _, at in log) >= 30.0
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warnings == ["DX: rate limit reached, all calls hold for 30.0 s; going on with 98 per 60 s, evenly"]


def test_a_refusal_holds_those_let_in_but_not_yet_awake():
    """A task that was given its slot in the same step as the event arrived does not send."""

    async def main():
        limiter, concurrency, log = LocalLimiter(RateLimit(100, 60.0), draw=no_jitter), ConcurrencyLimit(1), []
        places_of_other = ConcurrencyLimit(1)

        async def refused():
            async with limiter.slot(concurrency=places_of_other):
                await asyncio.sleep(1.0)
                # Ends the other client's attempt, which lets its next task in, before that can run.
                release.set()
                await asyncio.sleep(0)
                limiter.throttled(RateLimitedEvent(wait=30.0, sent_at=0.0))

        release = asyncio.Event()

        async def blocker():
            async with limiter.slot(concurrency=concurrency):
                await release.wait()

        tasks = [asyncio.create_task(refused()), asyncio.create_task(blocker())]
        await asyncio.sleep(0.5)
        tasks += start(limiter, 3, log, concurrency=concurrency)
        await asyncio.gather(*tasks)
        return log

    log = run_virtual(main())
    assert [name for name, _ in log] == [0, 1, 2]
    assert log[0][1] >= 30.0


def test_limits_grow_and_shrink_under_waiting_tasks():
    """A limit told by headers takes effect on those who wait already."""

    async def main():
        limiter, log = LocalLimiter(RateLimit(10, 10.0)), []
        async with limiter.slot():
            limiter.observed(limit=2, remaining=None)
        tasks = start(limiter, 6, log)
        await asyncio.sleep(5.0)
        assert len(log) == 1
        limiter.observed(limit=5, remaining=None)
        await asyncio.sleep(0)
        assert len(log) == 4
        await asyncio.gather(*tasks)
        return log

    assert round(run_virtual(main())[-1][1]) == 10


def test_waiting_costs_one_timer(monkeypatch):
    """Ten thousand tasks that wait set one timer between them, and none of them wakes before its ticket."""
    timers = 0
    call_at = VirtualTimeLoop.call_at

    def counting(self, *args, **kwargs):
        nonlocal timers
        timers += 1
        return call_at(self, *args, **kwargs)

    async def main():
        nonlocal timers
        limiter, log = LocalLimiter(RateLimit(1, 60.0)), []
        await hold(limiter)
        tasks = start(limiter, 10_000, log)
        await asyncio.sleep(0)
        timers = 0
        await asyncio.sleep(59.0)
        seen = timers, len(log)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return seen

    monkeypatch.setattr(VirtualTimeLoop, "call_at", counting)
    assert run_virtual(main()) == (1, 0)  # the one timer is the sleep of this test


def test_closing_ends_the_waiting():
    """Whoever still waits learns why; whoever is in flight is left alone."""

    async def main():
        limiter, log = LocalLimiter(RateLimit(1, 60.0)), []
        tasks = start(limiter, 3, log, seconds=5.0)
        await asyncio.sleep(1.0)
        await limiter.close()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        assert ended[0] is None
        assert all(isinstance(error, ConfigurationError) for error in ended[1:])
        assert now() == 5.0

    run_virtual(main())


def test_a_limiter_belongs_to_one_loop():
    """Used in a second event loop it says so, instead of waking tasks of the first."""
    limiter = LocalLimiter(RateLimit(5))
    run_virtual(hold(limiter))
    with pytest.raises(ConfigurationError, match="belongs to another event loop"):
        run_virtual(hold(limiter))


@pytest.mark.parametrize("latency", [0.01, 0.15, 5.0])
def test_the_budget_is_used_up(latency):
    """With work enough, each slot is in use again as soon as it is back: W/(W + latency) of the limit."""
    limit, per, rounds = 60, 60.0, 10

    async def main():
        limiter, count = LocalLimiter(RateLimit(limit, per)), 0

        async def work():
            nonlocal count
            while True:
                await hold(limiter, latency)
                count += 1

        tasks = [asyncio.create_task(work()) for _ in range(100)]
        await asyncio.sleep(rounds * (per + latency))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return count

    assert run_virtual(main()) >= 0.998 * limit * rounds


ATTEMPTS = st.lists(
    st.fixed_dictionaries(
        {
            "begins": st.floats(0, 3),
            "takes": st.floats(0, 1.5),
            "counted": st.floats(0, 1),
            "rate_class": st.sampled_from([None, None, "one", "few"]),
            "priority": st.sampled_from(Priority),
            "client": st.integers(0, 1),
            "gives_up": st.none() | st.floats(0, 4),
            "fails": st.booleans(),
            "refused": st.sampled_from([None] * 8 + [0.0, 0.5, 3.0]),
        }
    ),
    min_size=1,
    max_size=40,
)
CLASSES = {"one": ClassLimit(concurrency=1), "few": ClassLimit(2, 0.5, 2)}


class BrokenError(Exception):
    """An attempt that failed."""


class World:
    """Two clients, and a server that counts each attempt at an arbitrary moment of it."""

    def __init__(self, limit: int, per: float) -> None:
        self.per = per
        self.limiter = LocalLimiter(RateLimit(limit, per), CLASSES, draw=no_jitter)
        self.concurrency = [ConcurrencyLimit(3), ConcurrencyLimit(2)]
        self.counts: list[tuple[float, str | None]] = []
        self.starts: list[float] = []
        self.pauses: list[tuple[float, float]] = []
        self.in_flight: Counter[str | None] = Counter()
        self.most: Counter[str | None] = Counter()

    async def run(self, attempts):
        async with asyncio.timeout(100_000):
            await asyncio.gather(*map(self.guarded, attempts))

    async def guarded(self, plan):
        with contextlib.suppress(BrokenError, TimeoutError):
            async with asyncio.timeout(plan["gives_up"]):
                await asyncio.sleep(plan["begins"])
                concurrency = self.concurrency[plan["client"]]
                async with self.limiter.slot(plan["rate_class"], priority=plan["priority"], concurrency=concurrency):
                    assert concurrency.in_flight <= concurrency.limit
                    await self.attempt(plan["rate_class"], plan)

    async def attempt(self, kind, plan):
        self.starts.append(now())
        self.in_flight[kind] += 1
        self.most |= self.in_flight
        counted_at = None
        try:
            await asyncio.sleep(plan["takes"] * plan["counted"])
            counted_at = now()
            await asyncio.sleep(plan["takes"] * (1 - plan["counted"]))
            self.answer(kind, plan)
        finally:
            self.in_flight[kind] -= 1
            # What is given up on its way may be counted a sixtieth of the shortest window later.
            late = plan["counted"] * min(self.per, 0.5 if kind == "few" else self.per) / 60
            self.counts.append((now() + late if counted_at is None else counted_at, kind))

    def answer(self, kind, plan):
        if plan["fails"]:
            raise BrokenError
        if plan["refused"] is not None:
            self.limiter.throttled(RateLimitedEvent(plan["refused"], rate_class=kind, sent_at=self.starts[-1]))
            self.pauses.append((now(), now() + plan["refused"]))


@settings(max_examples=150, deadline=None)
@given(limit=st.integers(1, 8), per=st.sampled_from([1.0, 0.7, 3.0]), attempts=ATTEMPTS)
def test_whatever_happens_no_rule_is_broken_and_nobody_is_forgotten(limit, per, attempts):
    """The invariant, under delays, failures, timeouts, cancellations, refusals and a mix of classes and clients."""
    world = World(limit, per)
    run_virtual(world.run(attempts))
    assert most_in_a_window([at for at, _ in world.counts], per) <= limit
    assert most_in_a_window([at for at, kind in world.counts if kind == "few"], 0.5) <= 2
    assert world.most["one"] <= 1
    assert world.most["few"] <= 2
    assert [concurrency.in_flight for concurrency in world.concurrency] == [0, 0]
    assert (world.limiter._scheduler.waiting(), world.limiter._waiters) == ([], {})
    for began, until in world.pauses:
        assert not any(began < at < until for at in world.starts)
