from __future__ import annotations

import math

import pytest

from incidentkit._context import Allowance
from incidentkit.bulk._concurrency import LittlesLaw
from tests.bulk.attempts import attempt

MINUTE = Allowance(1200, 60.0)


def need(*attempts):
    needed = LittlesLaw()
    for one in attempts:
        needed.add(one)
    return needed


@pytest.mark.parametrize(("latency", "number"), [(0.15, 3), (2.0, 40), (0.02, 0.4)])
def test_pace_times_latency_is_what_is_needed(latency, number):
    """Twenty requests a second that take two seconds each are forty in flight."""
    assert need(attempt(allowed=MINUTE)).in_flight(latency) == pytest.approx(number)


def test_a_class_with_a_tighter_budget_sets_the_pace():
    """Requests of a class that may do one a second need no more than that times their latency."""
    slow = attempt(allowed=MINUTE, class_allowed=Allowance(60, 60.0), rate_class="escalations")
    assert need(slow).in_flight(3.0) == pytest.approx(3.0)


def test_a_class_counts_for_its_share():
    """Where every second request is of the slow class, two requests may go per one of that class."""
    slow = attempt(allowed=MINUTE, class_allowed=Allowance(60, 60.0), rate_class="escalations")
    assert need(slow, attempt(allowed=MINUTE)).in_flight(3.0) == pytest.approx(6.0)


def test_one_at_a_time_is_one_at_a_time():
    """A class that lets one request in flight needs no more, however long each takes."""
    single = attempt(allowed=MINUTE, class_allowed=Allowance(1200, 60.0, 1), rate_class="bulk")
    assert need(single).in_flight(30.0) == 1


def test_budgets_are_told_apart():
    """Requests that alternate between two credentials may go at the pace of both together."""
    here, there = attempt(allowed=MINUTE, budget="here"), attempt(allowed=MINUTE, budget="there")
    assert need(here, there).in_flight(1.0) == pytest.approx(40.0)


def test_never_more_than_the_client_lets_in_flight():
    """What the client's own bound holds back is not needed."""
    assert need(attempt(allowed=MINUTE, places=5)).in_flight(2.0) == 5


def test_what_was_long_ago_is_forgotten():
    """A class that is not used any more stops counting, and memory of it goes."""
    slow = attempt(allowed=MINUTE, class_allowed=Allowance(60, 60.0), rate_class="escalations")
    needed = need(*[slow] * 100, *[attempt(allowed=MINUTE)] * 5000)
    assert needed.in_flight(3.0) == pytest.approx(60.0)
    assert len(needed._drawn) == len(needed._allowed) == 1


def test_what_is_allowed_may_change():
    """The latest word on a budget counts."""
    assert need(attempt(allowed=MINUTE), attempt(allowed=Allowance(600, 60.0))).in_flight(1.0) == pytest.approx(10)
    assert math.isfinite(need(attempt(allowed=Allowance(1, 3600.0))).in_flight(0.0))
