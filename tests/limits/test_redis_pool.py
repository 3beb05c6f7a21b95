"""One process's part of a shared pool."""

from __future__ import annotations

import math

import pytest

from incidentkit.limits._budget import Budget
from incidentkit.limits._redis_leases import LeasePool
from incidentkit.limits._redis_protocol import UNLIMITED, PoolReply

LEASE = 65.0


def pool(requests=20, per=10.0, **options):
    return LeasePool("", Budget(requests, per, ceiling=1200, **options))


def tell(part, now):
    """What the next call says."""
    return part.build_request(1, now, LEASE, 0.1)


def joined(part, *, kept=2):
    """Tells all, and is taken in."""
    told = tell(part, 0.0)
    part.handle_reply(told, PoolReply(epoch="e", joined=True, kept=kept), 0.0)
    return told.call


def test_a_slot_is_told_until_redis_has_heard_of_it():
    """Granted ones are known there; their end is event, and stays it until a call with it is answered."""
    part = pool()
    joined(part)
    part.hold(1, LEASE, told=True)
    assert not part.has_news
    part.end(1, 5.0, answered=True)
    assert tell(part, 6.0).call.slots == [(1, 9000, 0)]
    told = tell(part, 7.0)
    assert told.call.slots == [(1, 8000, 0)]
    part.handle_reply(told, PoolReply(epoch="e", joined=True), 7.0)
    assert tell(part, 8.0).call.slots == []


def test_what_happens_while_a_call_is_under_way_is_told_by_the_next():
    """The answer confirms what the call said, and nothing newer."""
    part = pool()
    joined(part)
    part.hold(1, LEASE, told=False)
    told = tell(part, 1.0)
    part.end(1, 2.0, answered=True)
    part.handle_reply(told, PoolReply(epoch="e", joined=True), 2.5)
    assert tell(part, 3.0).call.slots == [(1, 9000, 0)]


def test_a_memory_that_does_not_know_it_is_told_everything():
    """Slots in flight with their leases, slots on their way back with the rest of their way."""
    part = pool()
    joined(part)
    part.hold(1, LEASE, told=True)
    part.hold(2, LEASE, told=True)
    part.end(2, 4.0, answered=True)
    part.handle_reply(tell(part, 4.0), PoolReply(epoch="e", joined=True, kept=2), 4.0)
    part.handle_reply(tell(part, 5.0), PoolReply(epoch="other", joined=False), 5.0)
    call = tell(part, 5.0).call
    assert call.whole
    assert call.epoch == "e"
    assert call.kept == 2
    assert sorted(call.slots) == [(1, 70_000, 60_000), (2, 9000, 0)]


def test_slots_that_were_not_used_are_free_at_once():
    """Also those of which nobody knows whether they were granted."""
    part = pool()
    joined(part)
    part.hold(1, LEASE, told=True)
    part.undo(1)
    part.undo(7)
    assert sorted(tell(part, 1.0).call.slots) == [(1, 0, 0), (7, 0, 0)]
    assert part.out == 0


def test_an_attempt_without_an_answer_keeps_its_slot_longer():
    """It may still be on its way."""
    part = pool(per=60.0)
    joined(part)
    for number, answered in ((1, True), (2, False)):
        part.hold(number, LEASE, told=True)
        part.end(number, 0.0, answered=answered)
    assert sorted(tell(part, 0.0).call.slots) == [(1, 60_000, 0), (2, 61_000, 0)]


def test_alone_it_has_what_was_kept_and_later_its_share():
    """One more goes when one is back; none where none is kept, until all others must have come down."""
    part = pool()
    joined(part, kept=1)
    assert part.free_alone(0.0, 100.0, 0.1) == 0.0
    part.hold(1, LEASE, told=False)
    assert part.free_alone(1.0, 100.0, 0.1) == 100.0
    part.end(1, 2.0, answered=True)
    assert part.free_alone(3.0, 100.0, 0.1) == 12.0
    assert part.free_alone(3.0, 3.0, 0.1) == 3.0
    assert (part.alone(3.0, 100.0, 0.1), part.alone(100.0, 100.0, 0.1)) == (1, 2)


def test_without_a_share_it_waits_for_ever():
    """A tenth of five is no slot."""
    part = pool(5)
    joined(part, kept=0)
    assert math.isinf(part.free_alone(200.0, 100.0, 0.1))


@pytest.mark.parametrize(("silent", "kept"), [(60.0, 2), (90.0, 0)])
def test_what_is_kept_is_kept_for_a_lease_and_a_window(silent, kept):
    """Longer ago than that, Redis may have given it away."""
    part = pool()
    joined(part, kept=2)
    part.lose(silent)
    assert part.alone(silent, math.inf, 0.1) == kept


def test_a_rule_without_a_limit_has_all_it_wants():
    """A class that is bounded by its concurrency alone."""
    part = LeasePool("c", Budget(None, 60.0, ceiling=1200, concurrency=1))
    call = joined(part)
    assert (call.limit, call.concurrency, call.name) == (UNLIMITED, 1, "c")
    assert part.bounded
