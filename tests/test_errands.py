"""Ending early what only waits."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit._async import DrainGroup, TrackedTask
from incidentkit._context import call_context, current_context, tracking
from tests.support.virtual_time import run_virtual


class Call:
    def __init__(self, *, in_flight=False, acted=False):
        self.in_flight = in_flight
        self.acted = acted


@pytest.mark.parametrize(
    ("calls", "waiting_only"),
    [
        ([], False),
        ([Call()], True),
        ([Call(), Call()], True),
        ([Call(), Call(in_flight=True)], False),
        ([Call(), Call(acted=True)], False),
    ],
)
def test_a_task_only_waits_while_none_of_its_calls_is_sent_or_did_anything(calls, waiting_only):
    """Without calls nothing is known of it."""
    task = TrackedTask()
    for call in calls:
        task.begin(call)
    assert task.waiting_only is waiting_only


def test_who_has_changed_something_does_not_only_wait_later():
    """A write that is done counts for the calls after it; a read does not."""
    task = TrackedTask()
    for acted, waiting_only in ((False, True), (True, False)):
        done = Call(acted=acted)
        task.begin(done)
        task.end(done)
        task.begin(Call())
        assert task.waiting_only is waiting_only


def test_draining_ends_those_that_wait_now_and_those_that_come_to_it():
    """Who is in flight ends first, and is cancelled when it comes to wait again; who has written may end."""
    ends = {}

    async def work(group, name, *calls):
        with group.track() as tracked:
            try:
                for call, seconds in calls:
                    with tracking(call):
                        await asyncio.sleep(seconds)
            finally:
                ends[name] = round(asyncio.get_running_loop().time(), 1), tracked.drained

    async def main():
        group = DrainGroup()
        plans = {
            "waits": [(Call(), 100.0)],
            "reads": [(Call(in_flight=True), 3.0), (Call(), 100.0)],
            "wrote": [(Call(in_flight=True, acted=True), 3.0), (Call(), 5.0)],
            "elsewhere": [],
        }
        tasks = [asyncio.create_task(work(group, name, *calls)) for name, calls in plans.items()]
        await asyncio.sleep(1.0)
        group.drain()
        await asyncio.wait(tasks)
        group.close()
        await asyncio.sleep(1.0)
        assert len(asyncio.all_tasks()) == 1

    run_virtual(main())
    assert ends["waits"] == (1.0, True)
    assert ends["wrote"] == (8.0, False)
    assert ends["elsewhere"] == (0.0, False)
    ended, drained = ends["reads"]
    assert drained
    assert 3.0 <= ended <= 3.2


def test_one_call_may_be_made_for_many_tasks():
    """As a batch is for each of its rows; around it nothing changes."""
    one, other = TrackedTask(), TrackedTask()
    with call_context(trackers=(one, other)):
        assert current_context().trackers == (one, other)
        with tracking(Call()):
            assert one.waiting_only
            assert other.waiting_only
    assert [one.waiting_only, other.waiting_only] == [False, False]
    assert current_context().trackers == ()
