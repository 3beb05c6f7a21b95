"""The rate budget as a state machine."""

from __future__ import annotations

import math

import pytest

from incidentkit import RateLimit
from incidentkit._context import Lane
from incidentkit.limits._base import ClassLimit, Places, Throttle
from incidentkit.limits._scheduler import LONGEST_PAUSE, TRIAL, UNTOLD_PAUSE_MOST, Book, State


def make(requests=10, per=60.0, classes=None, draw=lambda: 0.0):
    return Book(RateLimit(requests, per), classes or {}, draw=draw)


def ask(book, now=0.0, rate_class=None, lane=Lane.INTERACTIVE, places=None):
    turn = book.turn(rate_class, lane, places)
    book.join(turn, now)
    book.admit(now)
    return turn, turn.state is State.HELD


def enter(book, now=0.0, **what):
    turn, let_in = ask(book, now, **what)
    assert let_in
    return turn


def test_a_class_that_waits_holds_no_slot_of_the_credential():
    """A turn takes all it needs in one step, so those of other classes use what it cannot."""
    book = make(2, classes={"slow": ClassLimit(1, 60.0)})
    book.end(enter(book, rate_class="slow"), 0.0, passed=True)
    slow, let_in = ask(book, rate_class="slow")
    assert not let_in
    fast = enter(book)
    assert book.next_at(0.0) == 60.0
    book.end(fast, 1.0, passed=True)
    assert book.admit(60.0) == [slow]


def test_a_client_out_of_places_holds_no_slot():
    """A client's own bound on requests in flight is waited for without a slot, and others pass."""
    book, mine = make(2), Places(1)
    first = enter(book, places=mine)
    second, let_in = ask(book, places=mine)
    assert not let_in
    assert book.next_at(0.0) == math.inf
    other = enter(book, places=Places(1))
    book.end(first, 1.0, passed=True)
    assert book.admit(1.0) == []
    book.end(other, 1.0, passed=True)
    assert book.admit(61.0) == [second]
    assert mine.full


def test_a_class_may_be_one_at_a_time_without_a_rate():
    """Concurrency of a class is free as soon as the attempt before ended."""
    book = make(10, classes={"one": ClassLimit(concurrency=1)})
    first = enter(book, rate_class="one")
    second, let_in = ask(book, rate_class="one")
    assert not let_in
    book.end(first, 1.0, passed=True)
    assert book.admit(1.0) == [second]


def test_a_class_nobody_declared_needs_the_credential_only():
    """An operation's own name as class changes nothing until a limit of its own is learned."""
    book = make(2)
    enter(book, rate_class="POST /v1/x")
    enter(book, rate_class="POST /v1/x")
    assert not ask(book, rate_class="POST /v1/x")[1]


def test_giving_up_hands_the_turn_on():
    """Whoever leaves the queue makes no gap, and whoever leaves before sending gives everything back."""
    book, places = make(1), Places(1)
    first = enter(book, places=places)
    second, third = ask(book, places=places)[0], ask(book, places=places)[0]
    book.give_up(second)
    book.give_up(first)
    assert book.admit(0.0) == [third]
    book.give_up(third)
    book.give_up(third)
    assert places.in_flight == 0
    enter(book)


def test_a_pause_holds_everybody_and_the_longest_one_wins():
    """All lanes and classes wait for the end of the longest wait told."""
    book = make(classes={"other": ClassLimit(5, 60.0)})
    turn = enter(book)
    assert book.throttle(0.0, Throttle(wait=30.0)).pause == 30.0
    assert book.throttle(0.0, Throttle(wait=5.0)).pause == 30.0
    assert not ask(book, rate_class="other", lane=Lane.RETRY)[1]
    assert book.throttle(10.0, Throttle(wait=40.0)).pause == 40.0
    book.end(turn, 10.0, passed=True)
    assert book.next_at(10.0) >= 50.0
    assert book.admit(49.9) == []


def test_a_pause_is_bounded():
    """An hour told, or none told again and again, makes nobody wait longer than the bounds."""
    assert make().throttle(0.0, Throttle(wait=3600.0)).pause == LONGEST_PAUSE
    book, now, pauses = make(), 0.0, []
    for _ in range(12):
        reaction = book.throttle(now, Throttle())
        pauses.append(reaction.pause)
        now += reaction.pause
    assert pauses[:4] == [1.0, 2.0, 4.0, 8.0]
    assert pauses[-1] == UNTOLD_PAUSE_MOST
    book.end(enter(book, now), now + 1, passed=True)
    assert book.throttle(now + 2, Throttle()).pause == 1.0


def test_jitter_only_lengthens_a_pause():
    """The wait told is never cut short, and a second is the most that is added."""
    assert make(draw=lambda: 1.0).throttle(0.0, Throttle(wait=5.0)).pause == 5.5
    assert make(draw=lambda: 1.0).throttle(0.0, Throttle(wait=60.0)).pause == 61.0


def test_news_of_a_pause_under_way_is_not_fresh():
    """Only the first refusal of a storm starts a pause; the others belong to it."""
    book = make()
    assert book.throttle(0.0, Throttle(wait=10.0)).fresh
    assert not book.throttle(1.0, Throttle(wait=10.0)).fresh


def test_after_a_pause_one_goes_ahead():
    """The first request after a pause is a trial; the others follow when it has passed."""
    book = make(1200)
    book.throttle(0.0, Throttle(wait=10.0, limit=None))
    turns = [ask(book)[0] for _ in range(3)]
    now = book.next_at(0.0)
    assert book.admit(now) == turns[:1]
    assert book.admit(now + 1.0) == []
    book.end(turns[0], now + 1.0, passed=True)
    assert book.admit(now + 1.0) == turns[1:2]


@pytest.mark.parametrize("how", ["lost", "given up"])
def test_a_trial_that_tells_nothing_is_repeated(how):
    """Without an answer the next request is the trial."""
    book = make(1200)
    book.throttle(0.0, Throttle(wait=10.0))
    turns = [ask(book)[0] for _ in range(3)]
    now = book.next_at(0.0)
    book.admit(now)
    if how == "lost":
        book.end(turns[0], now, passed=False)
    else:
        book.give_up(turns[0])
    now += 1.0
    assert book.admit(now) == turns[1:2]
    assert book.admit(now + TRIAL / 2) == []


def test_a_trial_that_hangs_stops_nobody_for_long():
    """After two seconds the others go on without its answer."""
    book = make(1200)
    book.throttle(0.0, Throttle(wait=10.0))
    turns = [ask(book)[0] for _ in range(2)]
    now = book.next_at(0.0)
    book.admit(now)
    assert book.next_at(now) == pytest.approx(now + TRIAL)
    assert book.admit(now + TRIAL) == turns[1:]


def test_whoever_was_let_in_but_has_not_begun_is_called_back():
    """A pause that comes between turn and waking holds those too, in their order."""
    book = make(1200)
    turns = [ask(book)[0] for _ in range(3)]
    late = ask(book)[0]
    book.throttle(0.0, Throttle(wait=10.0))
    book.recall(turns[1:], 0.0)
    assert book.waiting() == turns[1:]
    book.end(turns[0], 1.0, passed=True)
    book.end(late, 1.0, passed=True)
    assert book.admit(11.5) == turns[1:2]


def test_a_limit_told_is_laid_to_the_rule_it_fits():
    """A class's lower limit lowers the class; one only the credential can have lowers the credential."""
    classes = {"slow": ClassLimit()}
    book = make(1200, classes=classes)
    assert book.throttle(0.0, Throttle(1.0, 60, "slow")).learned == "59 per 60 s, evenly"
    assert book.eta(2.0, None) < 5.0
    book = make(1200, classes=classes)
    assert book.throttle(0.0, Throttle(1.0, 1200, "slow")).learned == "1176 per 60 s, evenly"


def test_a_limit_less_than_what_has_passed_is_the_operations_own():
    """The credential has passed more than that, so only the operation that was refused is slowed down."""
    book = make(1200)
    for _ in range(50):
        book.end(enter(book), 0.0, passed=True)
    assert book.throttle(1.0, Throttle(1.0, 5, "POST /v1/x")).learned == "5 per 60 s, evenly"
    now = 30.0
    book.end(enter(book, now, rate_class="POST /v1/x"), now, passed=True)
    assert book.eta(now, "POST /v1/x") == pytest.approx(60 / (0.98 * 5))
    for _ in range(20):
        book.end(enter(book, now), now, passed=True)


def test_the_estimate_takes_no_slot_and_counts_the_queue():
    """Whoever asks learns how long the queue before it will take."""
    book = make(2, per=10.0, classes={"one": ClassLimit(1, 10.0)})
    assert [book.eta(0.0, None) for _ in range(5)] == [0.0] * 5
    book.end(enter(book, rate_class="one"), 0.0, passed=True)
    assert book.eta(0.0, None) == 0.0
    assert book.eta(0.0, "one") == 10.0
    book.end(enter(book), 4.0, passed=True)
    assert book.eta(4.0, None) == 6.0
    ask(book, 4.0)
    assert book.eta(4.0, None) == 10.0
    book.throttle(4.0, Throttle(wait=60.0))
    assert book.eta(4.0, None) >= 60.0


def test_headers_are_laid_to_the_class_only_if_lower():
    """The credential's headers on a request of a class do not raise the class."""
    book = make(100, classes={"slow": ClassLimit(50, 60.0)})
    enter(book, rate_class="slow")
    book.observe(0.0, limit=100, remaining=99, rate_class="slow")
    book.observe(0.0, limit=5, remaining=4, rate_class="slow")
    for _ in range(4):
        enter(book, rate_class="slow")
    assert not ask(book, rate_class="slow")[1]
    assert ask(book)[1]


def test_quiet_is_when_nothing_matters_any_more():
    """The budget may be forgotten when slots and pauses are over."""
    book = make(5, classes={"long": ClassLimit(5, 300.0)})
    assert book.quiet_at() == -math.inf
    book.end(enter(book, rate_class="long"), 0.0, passed=True)
    assert book.quiet_at() == 300.0
