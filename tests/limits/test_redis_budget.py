"""The limiter of one process for a budget that all processes share."""

from __future__ import annotations

import asyncio
import logging

import pytest

from incidentkit import RateLimit
from incidentkit._context import Priority
from incidentkit.errors import ConfigurationError
from incidentkit.limits import ClassLimit, RateLimitedEvent
from tests.limits.servers import most_in_a_window
from tests.limits.shared_world import LEASE, SETTLE, WITHIN, Process, now, processes, run


def messages(caplog):
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_cancelled_waiter_leaves_its_slot_to_others_at_once(memory):
    """Cancelled while its slot is on the way: milliseconds later another process can have it."""

    async def main(world):
        async with processes(world, 2, RateLimit(3, 60.0), share=0.1) as (one, two):
            await one.send()
            await two.send()
            waiting = asyncio.create_task(one.send())
            await asyncio.sleep(0.0015)
            out = world.slots_out()
            waiting.cancel()
            await asyncio.sleep(0.005)
            asked_at = now()
            await two.send()
            return out, now() - asked_at

    out, waited = run(memory, main)
    assert out == 3
    assert waited < 0.1


def test_interactive_calls_pass_those_of_an_import(memory):
    """All concurrency free, a hundred bulk calls waiting for slots: the interactive one has the next slot."""

    async def main(world):
        async with processes(world, 1, RateLimit(10, 10.0)) as (process,):
            bulk = process.start(100, priority=Priority.BULK)
            await asyncio.sleep(5.0)
            sent = len(process.counted)
            await process.send(priority=Priority.INTERACTIVE)
            return len(bulk), process.counted.index(process.counted[sent])

    _, place = run(memory, main)
    assert place == 10


def test_calls_that_wait_for_their_class_take_no_places(memory):
    """Ten calls wait a minute for their class, in a client of ten concurrency: one of no class goes at once."""

    async def main(world):
        async with processes(world, 1, RateLimit(100, 60.0), classes={"c": ClassLimit(1)}) as (process,):
            process.start(15, rate_class="c")
            await asyncio.sleep(5.0)
            asked_at = now()
            await process.send()
            return now() - asked_at

    assert run(memory, main) < 0.1


def test_eta_tells_when_there_is_a_slot_and_takes_none(memory):
    """Nothing while there is room, else until the first slot is back, also where others have them."""

    async def main(world):
        async with processes(world, 2, RateLimit(4, 20.0), classes={"c": ClassLimit(1)}) as (one, two):
            await one.send(rate_class="c")
            free = one.limiter.eta(), round(one.limiter.eta("c"))
            await asyncio.gather(*(two.send() for _ in range(3)))
            await asyncio.sleep(1.0)
            return *free, one.limiter.eta(), world.slots_out()

    free, of_class, full, out = run(memory, main)
    assert (free, of_class, out) == (0, 20, 4)
    assert 18.0 < full < 19.5


def test_going_on_alone_is_logged_once_and_left_by_itself(memory, caplog):
    """An outage makes one line at its begin and one at its end, however many calls fail."""

    async def main(world):
        async with processes(world, 1, RateLimit(20, 10.0), share=0.25) as (process,):
            process.start(10)
            await asyncio.sleep(12.0)
            process.line.cut = True
            await asyncio.sleep(20.0)
            process.line.cut = False
            await asyncio.sleep(14.0)
            return process

    process = run(memory, main)
    assert messages(caplog) == [
        "test: Redis does not answer (ConnectionError); going on alone with 5 of 20 requests per 10 s",
        "test: Redis answers again; the budget is shared as before",
    ]
    assert process.sent_between(21.5, 31.5) == 5
    assert process.sent_between(36.0, 46.0) == 20


def test_redis_that_takes_too_long_counts_as_away(memory, caplog):
    """Answers later than the timeout are no answers, and slots are not lost by it for longer than a lease."""

    async def main(world):
        async with processes(world, 1, RateLimit(20, 10.0), share=0.25) as (process,):
            process.start(10)
            await asyncio.sleep(2.0)
            process.line.latency = 1.2
            await asyncio.sleep(15.0)
            process.line.latency = 0.002
            await asyncio.sleep(LEASE + 22.0)
            return process

    process = run(memory, main)
    assert "nothing within 0.5 s" in messages(caplog)[0]
    assert most_in_a_window(process.counted, 10.0) == 20
    assert process.sent_between(34.0, 44.0) >= 19


def test_a_process_that_starts_while_redis_is_away_waits_for_what_others_may_have_out(memory):
    """It knows of nothing kept for it; when all that was granted before must be back, it takes its share."""

    async def main(world):
        async with processes(world, 1, RateLimit(20, 10.0), share=0.25) as (process,):
            process.line.cut = True
            process.start(10)
            await asyncio.sleep(60.0)
            return process

    process = run(memory, main)
    assert LEASE + 10.0 <= process.counted[0] <= LEASE + 13.0
    assert most_in_a_window(process.counted, 10.0) == 5


def test_a_class_too_small_to_share_waits_for_redis(memory):
    """A tenth of three is no slot: never open."""

    async def main(world):
        async with processes(world, 1, RateLimit(50, 10.0), share=0.1, classes={"c": ClassLimit(3)}) as (process,):
            await process.send(rate_class="c")
            process.line.cut = True
            waiting = asyncio.create_task(process.send(rate_class="c"))
            await asyncio.sleep(50.0)
            done = waiting.done()
            process.line.cut = False
            await asyncio.sleep(2.0)
            return done, waiting.done()

    assert run(memory, main) == (False, True)


def test_a_slot_that_comes_to_a_process_which_stood_still_is_given_back(memory):
    """Stopped for longer than its lease between the grant and the attempt: it asks for another one."""

    async def main(world):
        async with processes(world, 1, RateLimit(5, 60.0), share=0.2) as (process,):
            await process.send()
            process.line.stalls = LEASE
            asked_at, calls = now(), world.calls
            await process.send()
            return process.counted[-1] - asked_at, world.calls - calls, world.slots_out()

    waited, calls, out = run(memory, main)
    assert LEASE <= waited < LEASE + 0.1
    assert calls >= 2
    assert out == 2


def test_a_longer_attempt_gets_a_longer_lease(memory):
    """What an attempt may take is what its slot stays out for, should the process die in it."""

    async def main(world):
        async with processes(world, 1, RateLimit(5, 10.0)) as (process,):
            async with process.limiter.slot(within=200.0):
                await asyncio.sleep(0.1)
            await asyncio.sleep(0.1)
            (_, back_at), *_ = world.memory.zrange(f"test:{{{world.key}}}:slots", 0, 0, withscores=True)
            waiting = asyncio.create_task(process.limiter.slot(within=200.0).__aenter__())
            await asyncio.sleep(0.1)
            (_, lease_at), *_ = world.memory.zrange(f"test:{{{world.key}}}:slots", -1, -1, withscores=True)
            await waiting
            return (lease_at - back_at) / 1000

    assert run(memory, main) == pytest.approx(205.0, abs=0.5)


def test_who_closes_leaves_nothing_to_wait_for(memory):
    """What was kept for it is free for the others at once; what it used comes back after its window."""

    async def main(world):
        async with processes(world, 2, RateLimit(10, 30.0), share=0.5) as (one, two):
            await one.send()
            await one.limiter.close()
            two.start(10)
            await asyncio.sleep(2.0)
            return len(two.counted)

    assert run(memory, main) == 9


def test_it_can_be_used_again_after_it_was_closed(memory):
    """It takes part anew, and still knows what it has out."""

    async def main(world):
        async with processes(world, 1, RateLimit(2, 30.0)) as (process,):
            await process.send()
            await process.limiter.close()
            await process.send()
            waiting = asyncio.create_task(process.send())
            await asyncio.sleep(20.0)
            return waiting.done(), process.counted

    done, counted = run(memory, main)
    assert not done
    assert len(counted) == 2


def test_closing_ends_the_waiting(memory):
    """Whoever still waits for a slot is told so."""

    async def main(world):
        process = Process(world, RateLimit(1, 60.0))
        await process.send()
        waiting = asyncio.create_task(process.send())
        await asyncio.sleep(1.0)
        await process.limiter.close()
        with pytest.raises(ConfigurationError, match="closed while calls waited"):
            await waiting

    run(memory, main)


def test_the_end_of_the_loop_takes_leave_too(memory):
    """A program that forgets to close keeps nothing from the others."""

    async def main(world):
        process = Process(world, RateLimit(10, 30.0), share=0.5)
        await process.send()
        process.limiter._caller.cancel()
        await asyncio.wait([process.limiter._caller])
        async with processes(world, 1, RateLimit(10, 30.0)) as (other,):
            other.start(10)
            await asyncio.sleep(2.0)
            return len(other.counted)

    assert run(memory, main) == 9


def test_a_fault_of_our_own_ends_the_waiting(memory):
    """An answer that is no answer of the script is an error for those who wait, not silence."""

    async def main(world):
        process = Process(world, RateLimit(1, 60.0))
        world.run = lambda keys, call: b'{"pools": 5}'
        with pytest.raises(TypeError):
            await process.send()

    run(memory, main)


def test_headers_count_our_other_processes_as_ours(memory):
    """What they used of the budget is no foreign use, so nothing is held back for somebody else."""

    async def main(world):
        async with processes(world, 2, RateLimit(20, 60.0)) as (one, two):
            await asyncio.gather(*(two.send() for _ in range(12)))
            await one.send()
            async with one.limiter.slot(within=WITHIN):
                one.limiter.observed(limit=20, remaining=20 - 14)
            one.start(10, 0.0)
            await asyncio.sleep(2.0)
            return len(one.counted) + 1

    assert run(memory, main) == 8


def test_a_pause_told_by_another_process_is_logged(memory, caplog):
    """One line says who was refused and for how long everybody holds."""

    async def main(world):
        async with processes(world, 2, RateLimit(20, 10.0)) as (one, two):
            await asyncio.gather(one.send(), two.send())
            async with one.limiter.slot(within=WITHIN):
                one.limiter.throttled(RateLimitedEvent(wait=4.0))
            await asyncio.sleep(1.0)

    run(memory, main)
    mine, others = messages(caplog)
    assert "rate limit reached" in mine
    assert "another process was refused, all calls hold for 4." in others


def test_the_first_slot_of_a_new_budget_takes_a_second(memory):
    """And an idle process that comes back within the time that its slots are kept does not wait at all."""

    async def main(world):
        async with processes(world, 1, RateLimit(20, 10.0)) as (process,):
            await process.send()
            await asyncio.sleep(100.0)
            asked_at = now()
            await asyncio.gather(*(process.send() for _ in range(10)))
            return process.counted[0], now() - asked_at

    first, again = run(memory, main)
    assert first == pytest.approx(SETTLE, abs=0.1)
    assert again < 0.1
