"""Ending early what only waits."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit._async import Errand, Errands, current_errands, on_errands, underway
from tests.support.virtual_time import run_virtual


class Call:
    def __init__(self, *, in_flight=False, acted=False):
        self.in_flight = in_flight
        self.acted = acted


@pytest.mark.parametrize(
    ("calls", "only_waits"),
    [
        ([], False),
        ([Call()], True),
        ([Call(), Call()], True),
        ([Call(), Call(in_flight=True)], False),
        ([Call(), Call(acted=True)], False),
    ],
)
def test_an_errand_only_waits_while_none_of_its_calls_is_sent_or_did_anything(calls, only_waits):
    """Without calls nothing is known of it."""
    errand = Errand()
    for call in calls:
        errand.begin(call)
    assert errand.only_waits is only_waits


def test_who_has_changed_something_does_not_only_wait_later():
    """A write that is done counts for the calls after it; a read does not."""
    errand = Errand()
    for acted, only_waits in ((False, True), (True, False)):
        done = Call(acted=acted)
        errand.begin(done)
        errand.end(done)
        errand.begin(Call())
        assert errand.only_waits is only_waits


def test_calling_off_ends_those_that_wait_now_and_those_that_come_to_it():
    """Who is in flight ends first, and is called off when it comes to wait again; who has written may end."""
    ends = {}

    async def work(errands, name, *calls):
        with errands.run() as errand:
            try:
                for call, seconds in calls:
                    with underway(call):
                        await asyncio.sleep(seconds)
            finally:
                ends[name] = round(asyncio.get_running_loop().time(), 1), errand.called_off

    async def main():
        errands = Errands()
        plans = {
            "waits": [(Call(), 100.0)],
            "reads": [(Call(in_flight=True), 3.0), (Call(), 100.0)],
            "wrote": [(Call(in_flight=True, acted=True), 3.0), (Call(), 5.0)],
            "elsewhere": [],
        }
        tasks = [asyncio.create_task(work(errands, name, *calls)) for name, calls in plans.items()]
        await asyncio.sleep(1.0)
        errands.call_off()
        await asyncio.wait(tasks)
        errands.close()
        await asyncio.sleep(1.0)
        assert len(asyncio.all_tasks()) == 1

    run_virtual(main())
    assert ends["waits"] == (1.0, True)
    assert ends["wrote"] == (8.0, False)
    assert ends["elsewhere"] == (0.0, False)
    ended, called_off = ends["reads"]
    assert called_off
    assert 3.0 <= ended <= 3.2


def test_one_call_may_be_the_errand_of_many():
    """As a batch is for each of its rows; around it nothing changes."""
    one, other = Errand(), Errand()
    with on_errands(one, other):
        assert current_errands() == (one, other)
        with underway(Call()):
            assert one.only_waits
            assert other.only_waits
    assert [one.only_waits, other.only_waits] == [False, False]
    assert current_errands() == ()
