"""The rate budget as a state machine."""

from __future__ import annotations

import math

import pytest

from incidentkit import RateLimit
from incidentkit._context import Priority
from incidentkit.limits._base import ClassLimit, ConcurrencyLimit, RateLimitedEvent
from incidentkit.limits._scheduler import LONGEST_PAUSE, TRIAL, UNTOLD_PAUSE_MOST, Scheduler, State


def make(requests=10, per=60.0, classes=None, draw=lambda: 0.0):
    return Scheduler(RateLimit(requests, per), classes or {}, draw=draw)


def ask(scheduler, now=0.0, rate_class=None, priority=Priority.INTERACTIVE, concurrency=None):
    ticket = scheduler.ticket(rate_class, priority, concurrency)
    scheduler.join(ticket, now)
    scheduler.admit(now)
    return ticket, ticket.state is State.HELD


def enter(scheduler, now=0.0, **what):
    ticket, let_in = ask(scheduler, now, **what)
    assert let_in
    return ticket


def test_a_class_that_waits_holds_no_slot_of_the_credential():
    """A ticket takes all it needs in one step, so those of other classes use what it cannot."""
    scheduler = make(2, classes={"slow": ClassLimit(1, 60.0)})
    scheduler.end(enter(scheduler, rate_class="slow"), 0.0, passed=True)
    slow, let_in = ask(scheduler, rate_class="slow")
    assert not let_in
    fast = enter(scheduler)
    assert scheduler.next_at(0.0) == 60.0
    scheduler.end(fast, 1.0, passed=True)
    assert scheduler.admit(60.0) == [slow]


def test_a_client_out_of_places_holds_no_slot():
    """A client's own bound on requests in flight is waited for without a slot, and others pass."""
    scheduler, mine = make(2), ConcurrencyLimit(1)
    first = enter(scheduler, concurrency=mine)
    second, let_in = ask(scheduler, concurrency=mine)
    assert not let_in
    assert scheduler.next_at(0.0) == math.inf
    other = enter(scheduler, concurrency=ConcurrencyLimit(1))
    scheduler.end(first, 1.0, passed=True)
    assert scheduler.admit(1.0) == []
    scheduler.end(other, 1.0, passed=True)
    assert scheduler.admit(61.0) == [second]
    assert mine.full


def test_a_class_may_be_one_at_a_time_without_a_rate():
    """Concurrency of a class is free as soon as the attempt before ended."""
    scheduler = make(10, classes={"one": ClassLimit(concurrency=1)})
    first = enter(scheduler, rate_class="one")
    second, let_in = ask(scheduler, rate_class="one")
    assert not let_in
    scheduler.end(first, 1.0, passed=True)
    assert scheduler.admit(1.0) == [second]


def test_a_class_nobody_declared_needs_the_credential_only():
    """An operation's own name as class changes nothing until a limit of its own is learned."""
    scheduler = make(2)
    enter(scheduler, rate_class="POST /v1/x")
    enter(scheduler, rate_class="POST /v1/x")
    assert not ask(scheduler, rate_class="POST /v1/x")[1]


def test_giving_up_hands_the_turn_on():
    """Whoever leaves the queue makes no gap, and whoever leaves before sending gives everything back."""
    scheduler, concurrency = make(1), ConcurrencyLimit(1)
    first = enter(scheduler, concurrency=concurrency)
    second, third = ask(scheduler, concurrency=concurrency)[0], ask(scheduler, concurrency=concurrency)[0]
    scheduler.give_up(second)
    scheduler.give_up(first)
    assert scheduler.admit(0.0) == [third]
    scheduler.give_up(third)
    scheduler.give_up(third)
    assert concurrency.in_flight == 0
    enter(scheduler)


def test_a_pause_holds_everybody_and_the_longest_one_wins():
    """All queues and classes wait for the end of the longest wait told."""
    scheduler = make(classes={"other": ClassLimit(5, 60.0)})
    ticket = enter(scheduler)
    assert scheduler.throttle(0.0, RateLimitedEvent(wait=30.0)).pause == 30.0
    assert scheduler.throttle(0.0, RateLimitedEvent(wait=5.0)).pause == 30.0
    assert not ask(scheduler, rate_class="other", priority=Priority.RETRY)[1]
    assert scheduler.throttle(10.0, RateLimitedEvent(wait=40.0)).pause == 40.0
    scheduler.end(ticket, 10.0, passed=True)
    assert scheduler.next_at(10.0) >= 50.0
    assert scheduler.admit(49.9) == []


def test_a_pause_is_bounded():
    """An hour told, or none told again and again, makes nobody wait longer than the bounds."""
    assert make().throttle(0.0, RateLimitedEvent(wait=3600.0)).pause == LONGEST_PAUSE
    scheduler, now, pauses = make(), 0.0, []
    for _ in range(12):
        reaction = scheduler.throttle(now, RateLimitedEvent())
        pauses.append(reaction.pause)
        now += reaction.pause
    assert pauses[:4] == [1.0, 2.0, 4.0, 8.0]
    assert pauses[-1] == UNTOLD_PAUSE_MOST
    scheduler.end(enter(scheduler, now), now + 1, passed=True)
    assert scheduler.throttle(now + 2, RateLimitedEvent()).pause == 1.0


def test_jitter_only_lengthens_a_pause():
    """The wait told is never cut short, and a second is the most that is added."""
    assert make(draw=lambda: 1.0).throttle(0.0, RateLimitedEvent(wait=5.0)).pause == 5.5
    assert make(draw=lambda: 1.0).throttle(0.0, RateLimitedEvent(wait=60.0)).pause == 61.0


def test_news_of_a_pause_under_way_is_not_fresh():
    """Only the first refusal of a storm starts a pause; the others belong to it."""
    scheduler = make()
    assert scheduler.throttle(0.0, RateLimitedEvent(wait=10.0)).fresh
    assert not scheduler.throttle(1.0, RateLimitedEvent(wait=10.0)).fresh


def test_after_a_pause_one_goes_ahead():
    """The first request after a pause is a trial; the others follow when it has passed."""
    scheduler = make(1200)
    scheduler.throttle(0.0, RateLimitedEvent(wait=10.0, limit=None))
    tickets = [ask(scheduler)[0] for _ in range(3)]
    now = scheduler.next_at(0.0)
    assert scheduler.admit(now) == tickets[:1]
    assert scheduler.admit(now + 1.0) == []
    scheduler.end(tickets[0], now + 1.0, passed=True)
    assert scheduler.admit(now + 1.0) == tickets[1:2]


@pytest.mark.parametrize("how", ["lost", "given up"])
def test_a_trial_that_tells_nothing_is_repeated(how):
    """Without an answer the next request is the trial."""
    scheduler = make(1200)
    scheduler.throttle(0.0, RateLimitedEvent(wait=10.0))
    tickets = [ask(scheduler)[0] for _ in range(3)]
    now = scheduler.next_at(0.0)
    scheduler.admit(now)
    if how == "lost":
        scheduler.end(tickets[0], now, passed=False)
    else:
        scheduler.give_up(tickets[0])
    now += 1.0
    assert scheduler.admit(now) == tickets[1:2]
    assert scheduler.admit(now + TRIAL / 2) == []


def test_a_trial_that_hangs_stops_nobody_for_long():
    """After two seconds the others go on without its answer."""
    scheduler = make(1200)
    scheduler.throttle(0.0, RateLimitedEvent(wait=10.0))
    tickets = [ask(scheduler)[0] for _ in range(2)]
    now = scheduler.next_at(0.0)
    scheduler.admit(now)
    assert scheduler.next_at(now) == pytest.approx(now + TRIAL)
    assert scheduler.admit(now + TRIAL) == tickets[1:]


def test_whoever_was_let_in_but_has_not_begun_is_called_back():
    """A pause that comes between ticket and waking holds those too, in their order."""
    scheduler = make(1200)
    tickets = [ask(scheduler)[0] for _ in range(3)]
    late = ask(scheduler)[0]
    scheduler.throttle(0.0, RateLimitedEvent(wait=10.0))
    scheduler.recall(tickets[1:], 0.0)
    assert scheduler.waiting() == tickets[1:]
    scheduler.end(tickets[0], 1.0, passed=True)
    scheduler.end(late, 1.0, passed=True)
    assert scheduler.admit(11.5) == tickets[1:2]


def test_a_limit_told_is_laid_to_the_rule_it_fits():
    """A class's lower limit lowers the class; one only the credential can have lowers the credential."""
    classes = {"slow": ClassLimit()}
    scheduler = make(1200, classes=classes)
    assert scheduler.throttle(0.0, RateLimitedEvent(1.0, 60, "slow")).learned == "59 per 60 s, evenly"
    assert scheduler.eta(2.0, None) < 5.0
    scheduler = make(1200, classes=classes)
    assert scheduler.throttle(0.0, RateLimitedEvent(1.0, 1200, "slow")).learned == "1176 per 60 s, evenly"


def test_a_limit_less_than_what_has_passed_is_the_operations_own():
    """The credential has passed more than that, so only the operation that was refused is slowed down."""
    scheduler = make(1200)
    for _ in range(50):
        scheduler.end(enter(scheduler), 0.0, passed=True)
    assert scheduler.throttle(1.0, RateLimitedEvent(1.0, 5, "POST /v1/x")).learned == "5 per 60 s, evenly"
    now = 30.0
    scheduler.end(enter(scheduler, now, rate_class="POST /v1/x"), now, passed=True)
    assert scheduler.eta(now, "POST /v1/x") == pytest.approx(60 / (0.98 * 5))
    for _ in range(20):
        scheduler.end(enter(scheduler, now), now, passed=True)


def test_the_estimate_takes_no_slot_and_counts_the_queue():
    """Whoever asks learns how long the queue before it will take."""
    scheduler = make(2, per=10.0, classes={"one": ClassLimit(1, 10.0)})
    assert [scheduler.eta(0.0, None) for _ in range(5)] == [0.0] * 5
    scheduler.end(enter(scheduler, rate_class="one"), 0.0, passed=True)
    assert scheduler.eta(0.0, None) == 0.0
    assert scheduler.eta(0.0, "one") == 10.0
    scheduler.end(enter(scheduler), 4.0, passed=True)
    assert scheduler.eta(4.0, None) == 6.0
    ask(scheduler, 4.0)
    assert scheduler.eta(4.0, None) == 10.0
    scheduler.throttle(4.0, RateLimitedEvent(wait=60.0))
    assert scheduler.eta(4.0, None) >= 60.0


def test_headers_are_laid_to_the_class_only_if_lower():
    """The credential's headers on a request of a class do not raise the class."""
    scheduler = make(100, classes={"slow": ClassLimit(50, 60.0)})
    enter(scheduler, rate_class="slow")
    scheduler.observe(0.0, limit=100, remaining=99, rate_class="slow")
    scheduler.observe(0.0, limit=5, remaining=4, rate_class="slow")
    for _ in range(4):
        enter(scheduler, rate_class="slow")
    assert not ask(scheduler, rate_class="slow")[1]
    assert ask(scheduler)[1]


def test_quiet_is_when_nothing_matters_any_more():
    """The budget may be forgotten when slots and pauses are over."""
    scheduler = make(5, classes={"long": ClassLimit(5, 300.0)})
    assert scheduler.quiet_at() == -math.inf
    scheduler.end(enter(scheduler, rate_class="long"), 0.0, passed=True)
    assert scheduler.quiet_at() == 300.0
