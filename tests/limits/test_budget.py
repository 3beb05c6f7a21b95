"""What a budget learns from the server's answers."""

from __future__ import annotations

import math

import pytest

from incidentkit.limits._base import RateLimitedEvent
from incidentkit.limits._budget import EVEN, HOLD_WINDOWS, LONGEST_HOLD, SHARED, Budget


def make(requests: int | None = 1200, **options):
    return Budget(requests, 60.0, ceiling=1200, **options)


def pass_requests(budget: Budget, count: int, start: float = 0.0, step: float = 0.001) -> float:
    for i in range(count):
        now = start + i * step
        budget.refresh(now)
        budget.end(budget.take(now), now, passed=True)
    return start + count * step


def test_a_lower_limit_told_is_the_limit():
    """A 429 that tells a limit which is used up explains itself: nothing else is changed."""
    budget = make()
    now = pass_requests(budget, 300)
    assert budget.refuse(now, RateLimitedEvent(wait=59, limit=300), now + 59) == "300 per 60 s"
    assert budget.limit == 300
    assert not budget.restrained


def test_a_limit_told_for_another_time_is_converted():
    """A limit per minute lowers a window of any other length by its proportion."""
    budget = Budget(200, 5.0, ceiling=200)
    budget.refuse(0.0, RateLimitedEvent(wait=1, limit=1200, limit_per=60.0), 1.0)
    assert budget.limit == 100


def test_the_limit_asked_for_is_never_exceeded():
    """A higher limit told makes no difference; a lower one is taken back when the server tells more."""
    budget = make()
    budget.observe(0.0, 5000, None)
    assert budget.limit == 1200
    budget.observe(0.0, 100, None)
    assert budget.window.capacity == 100
    budget.observe(0.0, 5000, None)
    assert budget.window.capacity == 1200


@pytest.mark.parametrize("limit", [0, -5, None])
def test_a_limit_that_is_none_is_not_taken(limit):
    """A server that tells a limit of nothing does not stop the client for good."""
    budget = make()
    budget.refuse(0.0, RateLimitedEvent(wait=1, limit=limit), 1.0)
    budget.observe(0.0, limit, None)
    assert budget.limit == 1200


def test_an_early_refusal_is_laid_to_those_before():
    """With next to nothing sent, others used the budget: evenly on, and freely again after two windows."""
    budget = make()
    now = pass_requests(budget, 5)
    budget.refuse(now, RateLimitedEvent(wait=30), now + 30)
    assert budget.restrained
    assert budget.burst.rate == pytest.approx(EVEN * 20)
    budget.refresh(now + 121)
    assert not budget.restrained
    assert budget.window.capacity == 1200


def test_a_refused_burst_is_paced():
    """With part of the limit sent and a short wait told, the server's bucket is small: evenly on, for an hour."""
    budget = make()
    now = pass_requests(budget, 130)
    budget.refuse(now, RateLimitedEvent(wait=1), now + 1)
    assert budget.restrained
    assert budget.window.capacity == math.ceil(EVEN * 1200)
    budget.refresh(now + LONGEST_HOLD - 1)
    assert budget.restrained
    budget.refresh(now + LONGEST_HOLD + 1)
    assert not budget.restrained


@pytest.mark.parametrize(
    ("sent", "seconds", "wait", "share"),
    [
        (600, 2.0, 1, 0.5),  # somebody who used half of it all along
        (1150, 5.0, 55, 0.5),  # somebody who began with us, ten requests a second
        (300, 1.0, 59, 0.25),  # nobody could use so much in a second: the limit is lower than known
    ],
)
def test_what_others_leave_is_ours(sent, seconds, wait, share):
    """What was counted beside our own requests until the limit was reached is left to whoever sent it."""
    budget = make()
    now = pass_requests(budget, sent, step=seconds / sent)
    budget.refuse(now, RateLimitedEvent(wait=wait), now + wait)
    assert budget.window.capacity == pytest.approx(SHARED * share * 1200, rel=0.03)
    assert budget.restrained


def test_a_class_without_a_published_limit_keeps_to_what_passed():
    """The count that passed before the first refusal is the limit from then on."""
    budget = make(None)
    assert budget.window.capacity == math.inf
    now = pass_requests(budget, 10)
    budget.refuse(now, RateLimitedEvent(wait=50), now + 50)
    assert budget.window.capacity == 10


def test_news_of_the_same_storm_teach_once():
    """Refusals of requests that were sent before the last reaction change nothing more."""
    budget = make()
    now = pass_requests(budget, 600)
    first = budget.refuse(now, RateLimitedEvent(wait=1, sent_at=now - 0.1), now + 1)
    capacity = budget.window.capacity
    assert first is not None
    assert budget.refuse(now + 0.05, RateLimitedEvent(wait=1, sent_at=now - 0.05), now + 1) is None
    assert budget.window.capacity == capacity


def test_a_refusal_at_an_even_pace_goes_down_to_what_passed():
    """Between two refusals the server passed what it allows."""
    budget = make()
    now = pass_requests(budget, 50)
    budget.refuse(now, RateLimitedEvent(wait=1), now + 1)
    now = pass_requests(budget, 100, now + 1, step=0.1)
    budget.refuse(now, RateLimitedEvent(wait=1, sent_at=now), now + 1)
    assert budget.burst.rate == pytest.approx(SHARED * 100 / 11, rel=0.05)


def in_flight(budget: Budget, now: float, count: int):
    return [budget.take(now) for _ in range(count)]


def test_a_full_window_refuses_all_that_are_in_flight():
    """With others in flight a lone refusal is a burst too large; if most of those are refused too, it was not."""
    budget = make()
    now = pass_requests(budget, 600)
    in_flight(budget, now, 4)
    event = RateLimitedEvent(wait=1, sent_at=now)
    budget.refuse(now + 0.1, event, now + 1)
    assert budget.window.capacity == math.ceil(EVEN * 1200)
    assert budget.refuse(now + 0.1, event, now + 1) is None
    assert budget.refuse(now + 0.1, event, now + 1) == "582 per 60 s, evenly"
    assert budget.refuse(now + 0.1, event, now + 1) is None


def test_a_bucket_would_pass_the_next_request():
    """If the first one after the told wait is refused as well, the burst was not the cause."""
    budget = make()
    now = pass_requests(budget, 300)
    budget.refuse(now, RateLimitedEvent(wait=1), now + 1)
    assert budget.window.capacity == math.ceil(EVEN * 1200)
    assert budget.refuse(now + 2, RateLimitedEvent(wait=1, sent_at=now + 1.5), now + 3) == "291 per 60 s, evenly"


def test_refusals_with_nothing_passed_between_are_one():
    """A server that refuses everything for a while says nothing about a rate: the pace stays as it was."""
    budget, now = make(), 0.0
    for _ in range(20):
        now += 2
        token = budget.take(now)
        budget.refuse(now, RateLimitedEvent(wait=1, sent_at=now), now + 1)
        budget.end(token, now, passed=True)
    assert budget.burst.rate == pytest.approx(EVEN * 20)


def test_more_is_tried_after_a_hold_and_given_up_at_the_next_refusal():
    """Ten quiet windows later the share grows by a step; refused, it goes back to the last good level."""
    budget = make()
    now = pass_requests(budget, 600)
    budget.refuse(now, RateLimitedEvent(wait=1), now + 1)
    good = budget.window.capacity
    hold = HOLD_WINDOWS * 60
    budget.refresh(now + hold - 1)
    assert budget.window.capacity == good
    now += hold
    budget.refresh(now)
    assert budget.window.capacity == pytest.approx(good + 0.05 * 1200)
    now = pass_requests(budget, 300, now, step=0.1)
    budget.refuse(now, RateLimitedEvent(wait=1, sent_at=now), now + 1)
    assert budget.window.capacity == good
    budget.refresh(now + 2 * hold - 1)
    assert budget.window.capacity == good


def test_left_alone_it_grows_back_to_the_whole_limit():
    """Step by step, and in the end with bursts again."""
    budget = make()
    now = pass_requests(budget, 600)
    budget.refuse(now, RateLimitedEvent(wait=1), now + 1)
    seen = []
    for step in range(60 * 2):
        budget.refresh(now + step * 60)
        seen.append(budget.window.capacity)
    assert seen == sorted(seen)
    assert (seen[-1], budget.restrained) == (1200, False)


def test_remaining_tells_of_somebody_else():
    """Fewer left than we used means somebody else: their part is left to them, for a window."""
    budget = make()
    now = pass_requests(budget, 100)
    token = budget.take(now)
    budget.observe(now, 1200, 499)
    assert budget.window.usable == math.floor(SHARED * 601)
    budget.end(token, now, passed=True)
    budget.refresh(now + 61)
    assert budget.window.usable == 1200


def test_remaining_that_agrees_changes_nothing():
    """Requests in flight that the server has not counted yet are nobody else's."""
    budget = make()
    tokens = [budget.take(0.0) for _ in range(10)]
    budget.observe(0.1, 1200, 1199)
    budget.observe(0.1, 1200, 1190)
    budget.end(tokens[0], 0.1, passed=True)
    assert budget.window.usable == 1200


def test_where_somebody_else_uses_the_rest_one_asks_at_a_time():
    """With nothing left by the last answer, or none lately, a single request asks before the others follow."""
    budget = make()
    token = budget.take(0.0)
    budget.observe(0.0, 1200, 100)
    assert budget.free_at(0.0) == 0.0
    budget.observe(0.0, 1200, 0)
    assert budget.free_at(0.0) == math.inf
    budget.observe(0.0, 1200, 50)
    assert budget.free_at(5.0) == math.inf
    budget.end(token, 5.0, passed=True)
    assert budget.free_at(5.0) < math.inf
    budget.take(5.0)
    assert budget.free_at(200.0) == 200.0


def test_the_lower_rate_of_two_clients_holds():
    """Limits asked for later can only lower the budget."""
    budget = make(concurrency=5)
    budget.tighten(2400, 60.0, 9)
    assert (budget.limit, budget.window.concurrency) == (1200, 5)
    budget.tighten(10, 1.0, 2)
    assert (budget.limit, budget.window.per, budget.window.concurrency) == (10, 1.0, 2)
    budget.tighten(None, 60.0, None)
    assert budget.limit == 10
