"""The rules by which all processes share one budget, as the script in Redis applies them."""

from __future__ import annotations

import asyncio
import itertools
import re

import pytest

from incidentkit import RateLimit
from incidentkit.limits import ClassLimit, RateLimitedEvent
from incidentkit.limits._redis_leases import Demand
from tests.limits.servers import most_in_a_window
from tests.limits.shared_world import LEASE, SETTLE, WITHIN, Teller, now, processes, run


def all_counted(made):
    return sorted(moment for process in made for moment in process.counted)


def test_slots_come_back_a_window_after_the_end_in_whatever_process(memory):
    """Two processes with two slots of 10 s: each next use begins more than 10 s after the last one ended."""

    async def main(world):
        async with processes(world, 2, RateLimit(2, 10.0)) as made:
            for process in made:
                process.start(3, seconds=1.0)
            await asyncio.sleep(36.0)
            return all_counted(made)

    counted = run(memory, main)
    assert [round(moment - counted[0], 1) for moment in counted] == [0, 0, 11, 11, 22, 22, 33, 33]
    assert counted[2] - counted[0] > 11.0


def test_the_first_call_of_all_waits_for_those_who_may_have_been_there_before(memory):
    """An empty memory may be one that was lost: it settles first, once, and not for each class again."""

    async def main(world):
        async with processes(world, 2, RateLimit(9, 10.0), classes={"c": ClassLimit(5)}) as (first, second):
            await first.send()
            await second.send()
            await second.send(rate_class="c")
            return first.counted + second.counted

    first, *later = run(memory, main)
    assert first == pytest.approx(SETTLE, abs=0.1)
    assert all(moment - first < 0.1 for moment in later)


def test_a_wiped_memory_grants_nobody_what_others_still_have_out(memory):
    """A newcomer that is the first to pending after the wipe gets what is really left, which is one slot."""

    async def main(world):
        limit = RateLimit(10, 60.0)
        async with processes(world, 2, limit) as (old, newcomer):
            await asyncio.gather(*(old.send() for _ in range(9)))
            world.wipe()
            newcomer.start(5)
            await asyncio.sleep(20.0)
            return old.counted + newcomer.counted

    assert len(run(memory, main)) <= 10


def test_a_wiped_memory_reckons_with_those_that_are_not_there_to_tell(memory):
    """A dead process has the rest out: who is left has what it had, until that must be back; then all of it."""

    async def main(world):
        limit = RateLimit(10, 20.0)
        async with processes(world, 2, limit) as (dead, left):
            await left.send()
            await asyncio.gather(*(dead.send() for _ in range(9)))
            dead.line.cut = True
            world.wipe()
            wiped_at = now()
            left.start(5)
            await asyncio.sleep(60.0)
            return wiped_at, dead.counted + left.counted, left

    wiped_at, counted, left = run(memory, main)
    assert most_in_a_window(counted, 20.0) <= 10
    all_back = wiped_at + LEASE + 20.0
    assert left.sent_between(all_back - 18.0, all_back) <= 2
    assert left.sent_between(all_back, all_back + 12.0) >= 8


def test_who_has_nothing_can_still_tell_that_there_was_a_memory(memory):
    """The one with all the slots is cut off as they are forgotten: the other one waits until they must be back."""

    async def main(world):
        async with processes(world, 2, RateLimit(3, 10.0), share=0.1) as (cut, left):
            cut.start(3, seconds=1.9)
            await asyncio.sleep(2.0)
            left.start(3)
            await asyncio.sleep(0.4)
            world.wipe()
            cut.line.cut = True
            await asyncio.sleep(40.0)
            return cut.counted, left.counted

    cut, left = run(memory, main)
    assert len(cut) == 3
    assert most_in_a_window(cut + left, 10.0) == 3


def test_a_server_that_took_over_asks_who_has_slots_before_it_grants_any(memory):
    """It lacks the last grants, and the first to pending is a newcomer, which cannot know of them."""

    async def main(world):
        async with processes(world, 3, RateLimit(10, 30.0), share=0.1) as (one, other, newcomer):
            await one.send()
            await other.send()
            saved = world.save()
            await asyncio.gather(*(process.send() for process in (one, other) for _ in range(4)))
            world.restore(saved)
            newcomer.start(10)
            await asyncio.sleep(25.0)
            return one.counted + other.counted + newcomer.counted

    assert len(run(memory, main)) <= 10


def test_who_tells_twice_what_it_had_has_it_once(memory):
    """After a wipe a process tells all it has out again and again, as it does not handle_reply that it was heard."""

    async def main(world):
        left, other = (Teller(world, RateLimit(10, 60.0), share=0.1) for _ in range(2))
        await left.get(2)
        world.wipe()
        await left.call()
        for _ in range(4):
            await left.call(hears=False)
        await left.call()
        pending = other.leases.build_request([Demand(None, 10)], now())
        reply = await other.limiter._store(pending.request)
        return reply.granted

    assert run(memory, main) == (0,)


@pytest.mark.parametrize("part", ["slots", "state"])
def test_a_memory_that_lost_a_part_has_lost_all(memory, part):
    """Slots without their state, or a state without its slots, is no memory to grant from."""

    async def main(world):
        async with processes(world, 2, RateLimit(10, 30.0)) as made:
            await asyncio.gather(*(process.send() for process in made for _ in range(5)))
            memory.delete(f"test:{{{world.key}}}:{part}")
            for process in made:
                process.start(5)
            await asyncio.sleep(29.0)
            return all_counted(made)

    assert len(run(memory, main)) == 10


def test_a_memory_put_back_to_an_older_state_is_found_out(memory):
    """A restart from a snapshot, or a failover, that lacks the last grants is taken for a wiped one."""

    async def main(world):
        async with processes(world, 2, RateLimit(10, 30.0)) as made:
            for process in made:
                await process.send()
            saved = world.save()
            await asyncio.gather(*(process.send() for process in made for _ in range(4)))
            world.restore(saved)
            for process in made:
                process.start(5)
            await asyncio.sleep(29.0)
            return all_counted(made)

    assert len(run(memory, main)) == 10


def test_who_cannot_ask_goes_on_with_what_is_kept_for_it(memory):
    """One of two is cut off: it uses its share, the other one the rest, and never both the same."""

    async def main(world):
        async with processes(world, 2, RateLimit(20, 10.0), share=0.25) as (cut, other):
            cut.start(3)
            await asyncio.sleep(3.0)
            cut.line.cut = True
            other.start(10)
            await asyncio.sleep(14.0)
            sent = cut.sent_between(now() - 10.5, now()), other.sent_between(now() - 10.5, now())
            cut.line.cut = False
            await asyncio.sleep(20.0)
            return sent, cut.counted + other.counted

    (alone, others), counted = run(memory, main)
    assert most_in_a_window(counted, 10.0) == 20
    assert (alone, others) == (5, 15)


def test_less_is_kept_only_once_the_process_knows(memory):
    """One hears nothing any more when a third one comes and all are to have less: it may use what it knew."""

    async def main(world):
        async with processes(world, 3, RateLimit(20, 10.0), share=0.5) as (deaf, other, third):
            await asyncio.gather(deaf.send(), other.send())
            await asyncio.sleep(1.0)
            deaf.line.deaf = True
            for process in (third, other, deaf):
                process.start(20)
                await asyncio.sleep(1.0)
            await asyncio.sleep(12.0)
            return deaf, deaf.counted + other.counted + third.counted

    deaf, counted = run(memory, main)
    assert most_in_a_window(deaf.counted, 10.0) == 10
    assert most_in_a_window(counted, 10.0) <= 20


def test_who_hears_nothing_for_long_takes_its_share_and_no_more(memory):
    """Its calls arrive, and no answer comes back: it takes Redis for lost, while Redis keeps its share."""

    async def main(world):
        async with processes(world, 2, RateLimit(20, 10.0), share=0.5) as (deaf, other):
            await other.send()
            deaf.line.deaf = True
            for process in (other, deaf):
                process.start(20)
            await asyncio.sleep(60.0)
            return deaf, deaf.counted + other.counted

    deaf, counted = run(memory, main)
    assert most_in_a_window(deaf.counted, 10.0) == 10
    assert most_in_a_window(counted, 10.0) == 20


def test_who_alone_is_cut_off_for_long_counts_as_dead_and_costs_its_share_at_most(memory):
    """Nobody can tell it from a process that ended: the others have all of the budget, and it has its share."""

    async def main(world):
        async with processes(world, 2, RateLimit(20, 10.0), share=0.25) as (cut, other):
            cut.start(3)
            await asyncio.sleep(3.0)
            cut.line.cut = True
            cut_at = now()
            other.start(10)
            await asyncio.sleep(60.0)
            return cut_at, sorted(cut.counted + other.counted)

    cut_at, counted = run(memory, main)
    given_away_at = cut_at + LEASE + 10.0
    assert most_in_a_window([at for at in counted if at < given_away_at], 10.0) == 20
    assert most_in_a_window([at for at in counted if at > given_away_at], 10.0) == 25


@pytest.mark.parametrize("wiped", [False, True])
def test_what_was_kept_is_gone_for_who_comes_back_from_a_long_standstill(memory, wiped):
    """A process that was stopped for longer than its slots are kept has to begin anew, though Redis was never away."""

    async def main(world):
        async with processes(world, 1, RateLimit(10, 10.0), share=0.5) as (other,):
            stopped = Teller(world, RateLimit(10, 10.0), share=0.5)
            other.start(12)
            await stopped.get(12)
            kept = [await stopped.call()]
            if wiped:
                world.wipe()
            await asyncio.sleep(45.0)
            kept += [await stopped.call(), await stopped.call()]
            return kept, most_in_a_window(other.counted[-10:], 10.0)

    kept, others = run(memory, main)
    assert kept[0] == 5
    assert kept[-1] + others <= 10


def test_after_an_outage_nobody_gets_more_before_all_had_time_to_tell(memory):
    """Who started during a long outage has used its share alone, and nobody knows of it."""

    async def main(world):
        async with processes(world, 2, RateLimit(10, 10.0), share=0.5) as (known, unknown):
            await known.send()
            known.line.cut = unknown.line.cut = True
            unknown.start(5)
            await asyncio.sleep(LEASE + 10.0 + 8.0)
            known.line.cut = False
            known.start(12)
            await asyncio.sleep(0.3)
            unknown.line.cut = False
            await asyncio.sleep(12.0)
            return known, unknown

    known, unknown = run(memory, main)
    assert unknown.counted
    assert most_in_a_window(known.counted + unknown.counted, 10.0) <= 10


def test_a_dead_process_gives_back_its_slots_after_lease_and_window(memory):
    """And what was kept for it too: then the others have all."""

    async def main(world):
        async with processes(world, 2, RateLimit(10, 10.0), share=0.3) as (dead, left):
            await left.send()
            died_at = now()
            tasks = [asyncio.create_task(dead.send(100.0)) for _ in range(4)]
            await asyncio.sleep(0.1)
            dead.line.cut = True
            left.start(10)
            await asyncio.sleep(40.0)
            for task in tasks:
                task.cancel()
            return died_at, left

    died_at, left = run(memory, main)
    assert most_in_a_window([at for at in left.counted if at < died_at + LEASE + 10.0], 10.0) <= 6
    assert most_in_a_window([at for at in left.counted if at > died_at + LEASE + 10.0], 10.0) == 10


def test_a_call_that_was_given_up_has_no_effect_when_it_arrives_after_a_later_one(memory):
    """The slots it asked for stay free, and it disturbs nobody."""

    async def main(world):
        async with processes(world, 1, RateLimit(10, 60.0), share=0.1) as (slow,):
            await slow.send()
            slow.line.late = 3.0
            sending = asyncio.create_task(slow.send())
            await asyncio.sleep(0.1)
            slow.line.late = 0.0
            sending.cancel()
            await asyncio.sleep(5.0)
            out, asked_at = world.slots_out(), now()
            await asyncio.gather(*(slow.send() for _ in range(9)))
            return out, now() - asked_at

    out, waited = run(memory, main)
    assert out == 1
    assert waited < 0.1


def test_slots_that_may_have_been_granted_unheard_are_given_back(memory):
    """The answer was lost: the next call that gets through hands them back."""

    async def main(world):
        async with processes(world, 2, RateLimit(10, 60.0), share=0.1) as (deaf, other):
            await deaf.send()
            deaf.line.deaf = True
            sending = asyncio.gather(*(deaf.send() for _ in range(4)), return_exceptions=True)
            await asyncio.sleep(0.1)
            taken = world.slots_out()
            deaf.line.deaf = False
            sending.cancel()
            await asyncio.sleep(1.0)
            await asyncio.gather(*(other.send() for _ in range(7)))
            return taken, world.slots_out()

    taken, out = run(memory, main)
    assert taken == 5
    assert out == 1 + 7


@pytest.mark.parametrize("share", [0.1, 1 / 3])
@pytest.mark.parametrize("starts", [(0, 0, 0), (0, 2, 9)])
def test_those_who_always_have_more_to_send_share_evenly(memory, share, starts):
    """Three hungry processes get a third each, within 10 %, also one that comes late."""

    async def main(world):
        async with processes(world, 3, RateLimit(60, 10.0), share=share) as made:
            for process, at in zip(made, starts, strict=True):
                asyncio.get_running_loop().call_later(at, process.start, 12)
            await asyncio.sleep(80.0)
            return made

    made = run(memory, main)
    sent = [process.sent_between(40.0, 80.0) for process in made]
    assert max(sent) <= 1.1 * min(sent)
    assert sum(sent) >= 0.97 * 60 * 4 * 10 / 10.1
    assert most_in_a_window(all_counted(made), 10.0) <= 60


def test_who_asks_for_many_at_a_time_does_not_get_more(memory):
    """One sends two requests at a time, the other one thirty: each has half, as long as it can use it."""

    async def main(world):
        async with processes(world, 2, RateLimit(60, 10.0), share=0.05) as (few, many):
            few.concurrency.limit, many.concurrency.limit = 2, 30
            for process in (few, many):
                process.start(40)
            await asyncio.sleep(60.0)
            return few.sent_between(30.0, 60.0), many.sent_between(30.0, 60.0)

    few, many = run(memory, main)
    assert 0.9 <= few / many <= 1.1


def test_what_one_does_not_use_is_anybodys(memory):
    """Beside a process that has been idle for a while, one has all but a slot or two."""

    async def main(world):
        async with processes(world, 2, RateLimit(60, 10.0), share=0.4) as (idle, busy):
            await idle.send()
            await asyncio.sleep(25.0)
            busy.start(20)
            await asyncio.sleep(30.0)
            return busy.sent_between(now() - 20.0, now())

    assert run(memory, main) >= 2 * 57


def test_more_processes_than_the_shares_allow_for_get_less_kept_and_still_their_part(memory):
    """Five of them with half of the budget each: nobody starves, and alone they have no more than all together."""

    async def main(world):
        async with processes(world, 5, RateLimit(20, 10.0), share=0.5) as made:
            for process in made:
                process.start(6)
            await asyncio.sleep(40.0)
            shares = [process.sent_between(20.0, 40.0) for process in made]
            for process in made:
                process.line.cut = True
            await asyncio.sleep(15.0)
            return shares, all_counted(made)

    shares, counted = run(memory, main)
    assert min(shares) >= 6
    assert most_in_a_window(counted, 10.0) <= 20


def test_classes_are_shared_too_and_hold_up_nobody_else(memory):
    """A class of two slots has two in all processes together; calls of no class pass those that wait for it."""

    async def main(world):
        async with processes(world, 2, RateLimit(20, 10.0), classes={"c": ClassLimit(2)}) as (one, two):
            await one.send()
            for process in (one, two):
                process.start(5, rate_class="c")
            await asyncio.sleep(3.0)
            asked_at = now()
            await asyncio.gather(one.send(), two.send())
            waited = now() - asked_at
            await asyncio.sleep(20.0)
            return waited, [moment for moment in one.counted[1:] + two.counted if abs(moment - asked_at) > 0.2]

    waited, of_class = run(memory, main)
    assert waited < 0.2
    assert most_in_a_window(of_class, 10.0) == 2
    assert len(of_class) >= 4


def test_one_at_a_time_is_one_in_all_processes(memory):
    """Where a class has a concurrency, the next one begins when the one before has ended, wherever it was."""

    async def main(world):
        running, most = 0, 0
        async with processes(world, 3, RateLimit(1000, 10.0), classes={"c": ClassLimit(concurrency=1)}) as made:

            async def write(process):
                nonlocal running, most
                async with process.limiter.slot("c", concurrency=process.concurrency, within=WITHIN):
                    running += 1
                    most = max(most, running)
                    await asyncio.sleep(0.2)
                    running -= 1

            await made[0].send()
            began = now()
            await asyncio.gather(*(write(process) for process in made for _ in range(5)))
            return most, now() - began

    most, took = run(memory, main)
    assert most == 1
    assert took < 15 * 0.2 * 1.5


def test_one_refusal_pauses_all_processes(memory):
    """Nobody sends before the time told, in no process."""

    async def main(world):
        async with processes(world, 3, RateLimit(1000, 10.0)) as made:
            for process in made:
                process.start(3)
            await asyncio.sleep(3.0)
            async with made[0].limiter.slot(within=WITHIN):
                made[0].limiter.throttled(RateLimitedEvent(wait=5.0))
            refused_at = now()
            await asyncio.sleep(9.0)
            return made, refused_at

    made, refused_at = run(memory, main)
    for process in made:
        # An attempt that was under way is counted within its 0.1 s.
        assert process.sent_between(refused_at + 0.1, refused_at + 5.0) == 0
        assert process.sent_between(refused_at + 5.0, refused_at + 9.0) > 0


def test_a_lower_limit_that_one_was_told_holds_for_all(memory):
    """A 429 names the limit: nobody uses more from then on."""

    async def main(world):
        async with processes(world, 2, RateLimit(50, 10.0)) as made:
            for process in made:
                process.start(10)
            await asyncio.sleep(1.2)
            async with made[0].limiter.slot(within=WITHIN):
                made[0].limiter.throttled(RateLimitedEvent(wait=10.0, limit=20))
            await asyncio.sleep(50.0)
            return [moment for moment in all_counted(made) if moment > 10.0]

    counted = run(memory, main)
    assert most_in_a_window(counted, 10.0) == 20


def test_an_even_pace_is_kept_by_all_together(memory):
    """Once a small burst was found, the gaps between requests of all processes are even, and each has its part."""

    async def main(world):
        async with processes(world, 2, RateLimit(600, 60.0)) as made:
            for process in made:
                process.start(10)
            await asyncio.sleep(2.0)
            async with made[0].limiter.slot(within=WITHIN):
                made[0].limiter.throttled(RateLimitedEvent(wait=1.0))
            await asyncio.sleep(40.0)
            return made

    made = run(memory, main)
    assert len([moment for moment in all_counted(made) if 3.0 < moment < 6.0]) <= 3.0 * 10 + 2
    later = [moment for moment in all_counted(made) if moment > 20.0]
    gaps = [after - before for before, after in itertools.pairwise(later)]
    assert sum(gaps) / len(gaps) == pytest.approx(0.1 / 0.98, rel=0.05)
    assert max(gaps) < 0.3
    shares = [process.sent_between(20.0, 42.0) for process in made]
    assert max(shares) <= 1.1 * min(shares)


def test_a_batch_of_waiters_costs_one_call(memory):
    """Fifty that come at once are let in by one call, and tell of their end in one more."""

    async def main(world):
        async with processes(world, 1, RateLimit(10_000, 10.0), concurrency=50) as (process,):
            await asyncio.gather(*(process.send(0.2) for _ in range(50)))
            await asyncio.sleep(0.1)
            before = world.calls
            await asyncio.gather(*(process.send(0.2) for _ in range(50)))
            await asyncio.sleep(0.1)
            return world.calls - before

    assert run(memory, main) == 2


def test_waiting_costs_two_calls_a_second_however_many_wait(memory):
    """A thousand waiters with no slot in sight: nobody asks in vain."""

    async def main(world):
        async with processes(world, 1, RateLimit(5, 60.0), concurrency=2000) as (process,):
            waiting = [asyncio.create_task(process.send()) for _ in range(1000)]
            await asyncio.sleep(5.0)
            before = world.calls
            await asyncio.sleep(30.0)
            assert sum(task.done() for task in waiting) == 5
            return world.calls - before

    assert run(memory, main) <= 61


def test_nothing_stays_for_ever(memory):
    """Each key is gone a day after its last use, and names nothing but the hash and the class."""

    async def main(world):
        async with processes(world, 2, RateLimit(5, 60.0), classes={"c": ClassLimit(2, concurrency=1)}) as made:
            await asyncio.gather(*(process.send(0.3, rate_class="c") for process in made))
            await made[0].send()
            return world.names(), [memory.pttl(key) for key in world.names()]

    keys, lives = run(memory, main)
    assert all(re.fullmatch(r"test:\{budget-\d+\}(:c)?:(state|slots|live)", key) for key in keys)
    assert all(0 < life <= 86_400_000 for life in lives)
