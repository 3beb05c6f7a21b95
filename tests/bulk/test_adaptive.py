from __future__ import annotations

import asyncio
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentkit import DX, RateLimit
from incidentkit._context import Allowance, background, watching
from incidentkit.bulk._concurrency import UNSEEN, AdaptiveConcurrency
from incidentkit.errors import ConfigurationError
from incidentkit.limits import ClassLimit
from incidentkit.sandbox import Faults, Sandbox, SandboxTransport
from tests.bulk.adapting import PER, Server, endless, trace_of
from tests.bulk.attempts import attempt
from tests.bulk.support import FakeApi, engine, records, run_import
from tests.support.virtual_time import run_virtual

PACE = 20.0


def fills(latency):
    """What slots that come back a window after their answer let through at most."""
    return PACE * PER / (PER + latency)


def use(trace, latency):
    """How full the budget is over two of its cycles, from the second window on."""
    return trace.rate(PER, PER + 2 * (PER + latency)) / fills(latency)


def needed(latency):
    return max(1, math.ceil(PACE * latency))


def even(latency):
    return lambda _, dice: latency * dice.uniform(0.7, 1.3)


@pytest.mark.parametrize("latency", [0.02, 0.05, 0.15, 0.5, 1.0, 2.0, 3.0])
def test_it_finds_the_number_that_fills_the_budget(latency):
    """Within half a window it is there; from then on the budget is full, and the number stays what it is."""
    trace = trace_of(lambda: Server(even(latency)), seconds=190)
    settled = trace.between(30.0)
    assert needed(latency) <= min(settled)
    assert max(settled) <= 1.5 * needed(latency) + 1
    assert max(settled) - min(settled) <= 1 + 0.1 * needed(latency)
    assert use(trace, latency) >= 0.99


@pytest.mark.parametrize("latency", [0.15, 1.0, 3.0])
def test_uneven_latency_neither_starves_nor_shakes_it(latency):
    """With latencies that scatter as real ones do, the budget is still full, at no more than needed and a half."""
    trace = trace_of(lambda: Server(lambda _, dice: dice.lognormvariate(math.log(latency) - 0.125, 0.5)), seconds=190)
    assert use(trace, latency) >= 0.97
    assert max(trace.between(0.0)) <= 1.5 * needed(latency) + 1


@settings(max_examples=8, deadline=None)
@given(st.floats(0.02, 3.0), st.integers(0, 1000))
def test_any_latency_is_served(latency, seed):
    """Whatever the latency, the budget is full and the number bounded by what is needed."""
    trace = trace_of(lambda: Server(even(latency), seed=seed), seconds=190.0)
    assert use(trace, latency) >= 0.97
    assert max(trace.between(30.0)) <= 1.5 * needed(latency) + 1


def test_a_server_that_becomes_slower_gets_more_at_once_and_later_fewer():
    """From 150 ms to 2 s and back: the number is found again within half a window, each way."""
    trace = trace_of(lambda: Server(lambda now, dice: even(2.0 if 60 <= now < 150 else 0.15)(now, dice)), seconds=220)
    assert trace.at(59.0) <= 5
    assert needed(2.0) <= min(trace.between(90.0, 149.0)) <= max(trace.between(90.0, 149.0)) <= 1.5 * needed(2.0)
    assert max(trace.between(180.0)) <= 5


@pytest.mark.parametrize(("service", "capacity"), [(1.0, 10), (0.2, 2), (0.1, 1), (0.5, 8)])
def test_it_backs_off_where_more_at_once_only_makes_each_slower(service, capacity):
    """At a server that serves less than the budget, it stays near what the server can do, and loses none of that."""
    trace = trace_of(lambda: Server(even(service), capacity=capacity), seconds=200)
    can = capacity / service
    assert trace.rate(30.0) >= 0.97 * min(can, fills(service))
    settled = trace.between(60.0)
    assert max(settled) <= max(12, 2 * capacity)
    assert max(trace.between(0.0)) <= max(16, 4 * capacity)


def test_a_load_that_the_server_cannot_bear_any_more_is_taken_off():
    """When a server slows down under the same number of requests, and halving helps, the number goes down."""

    class Weakening(Server):
        async def answer(self):
            if len(self.arrivals) == 1000:
                self._room = asyncio.Semaphore(4)
            return await super().answer()

    trace = trace_of(lambda: Weakening(1.0, capacity=40), seconds=250)
    assert max(trace.between(30.0, 49.0)) >= 20
    assert trace.at(250.0) <= 8
    assert trace.rate(150.0) >= 0.97 * 4


def test_a_refusal_takes_off_load():
    """A 429 takes some requests out of flight; how many are needed from then on goes by what the budget has learned."""

    def refuse(now, _):
        return 429 if 30.0 <= now < 30.2 else 200

    trace = trace_of(lambda: Server(0.5, status=refuse), seconds=120)
    low = min(trace.between(30.0, 40.0))
    assert low < trace.at(29.0)
    assert math.ceil(0.5 * 617 / 60) <= trace.at(119.0) < trace.at(29.0)  # 617 a minute is what it has learned


def test_server_errors_take_off_load_and_the_way_back_is_short():
    """While half of the answers are errors few are in flight; half a minute after, the budget is full again."""

    def failing(now, dice):
        return 503 if 60.0 <= now < 90.0 and dice.random() < 0.5 else 200

    trace = trace_of(lambda: Server(even(0.5), status=failing), seconds=180)
    assert trace.at(89.0) <= trace.at(59.0) / 3
    assert trace.rate(120.0) >= 0.97 * fills(0.5)


def test_a_few_errors_change_nothing():
    """Two in a hundred failing is no reason to slow down."""
    trace = trace_of(lambda: Server(even(0.5), status=lambda _, dice: 503 if dice.random() < 0.02 else 200))
    assert trace.rate(60.0) >= 0.97 * fills(0.5)


def test_the_tightest_class_decides():
    """Records whose second request may go once a second need no more than that allows."""
    trace = trace_of(
        lambda: Server(2.0), classes={"slow": ClassLimit(60, 60.0)}, rate_classes=("fast", "slow"), seconds=200
    )
    assert max(trace.between(30.0)) <= 1.5 * 4 + 1
    assert trace.rate(76.0, 76.0 + 2 * 62) / 2 >= 0.97 * 60 / 62


def test_never_beyond_the_bound_of_the_client():
    """A client that lets five in flight gets five upserts, however slow the server."""
    trace = trace_of(lambda: Server(3.0), places=5)
    assert set(trace.between(30.0)) == {5}


def test_never_beyond_its_own_bound():
    """`most` holds, from the start."""
    small = AdaptiveConcurrency(max_concurrency=2)
    assert small.limit == 2
    for at in range(100):
        small.attempted(attempt(5.0, sent_at=float(at)))
        assert small.limit <= 2


def test_none_at_all_is_refused():
    """An import that may run nothing would never end."""
    with pytest.raises(ConfigurationError, match="max_concurrency must be at least 1"):
        AdaptiveConcurrency(max_concurrency=0)


def test_upserts_that_make_no_requests_run_ten_at_a_time():
    """Where nothing can be measured, it is the number that there always was."""
    api, concurrency = FakeApi(latency=1.0), AdaptiveConcurrency()
    run_import(records(200), api.upsert, concurrency=concurrency)
    assert concurrency.limit == api.most_running == UNSEEN == 10


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0, 100), st.sampled_from([200, 200, 200, 429, 503, None]), st.floats(0, 10)), max_size=200
    ),
    st.integers(1, 120),
)
def test_the_number_stays_within_its_bounds(steps, most):
    """Whatever is measured, at least one may run and never more than `most`."""
    concurrency, now = AdaptiveConcurrency(max_concurrency=most), 0.0
    for latency, status, pause in steps:
        now += pause
        concurrency.attempted(attempt(latency, sent_at=now, status=status, allowed=Allowance(600, 60.0)))
        concurrency.observe(started=now, ended=now + latency)
        assert 1 <= concurrency.limit <= most


@pytest.mark.parametrize("latency", [0.02, 0.15, 0.6, 3.0])
def test_a_real_client_fills_its_budget(latency):
    """Through a client and the sandbox: the default of ten at once does not hold an import back at 3 s."""
    rate = RateLimit(300, 60.0)

    async def main():
        sandbox, concurrency = Sandbox(faults=Faults(latency=(latency, latency))), AdaptiveConcurrency()
        async with DX("t", base_url="https://dx.test", rate_limit=rate, transport=SandboxTransport(sandbox)) as dx:

            async def upsert(record):
                return await dx.incidents.upsert(reference_id=record["id"], started_at="2026-01-01T00:00:00Z")

            running, report = engine(endless(), upsert, concurrency=concurrency, deadline=130.0)
            with background(), watching(concurrency, adapts=True):
                await running.run()
            return concurrency.limit, dx.requests_sent, report

    limit, requests, report = run_virtual(main())
    assert report.failed <= limit  # the deadline may cut off those that wait for the budget
    most = 5 * 130 * 60 / (60 + latency)
    assert requests >= 0.97 * most - 15  # what the way up to the number costs, at most
    assert limit <= 1.5 * max(1, math.ceil(5 * latency)) + 1
