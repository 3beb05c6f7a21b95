"""Rate rules, on made-up clocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox._rates import HiddenClient, RateLimits, RateRule

GAPS = st.lists(st.floats(0, 3, allow_nan=False), max_size=80)
ALGORITHMS = ["sliding", "fixed", "bucket"]


def times(gaps):
    """Moments that never run backwards."""
    now, moments = 0.0, []
    for gap in gaps:
        now += gap
        moments.append(now)
    return moments


def admitted(rule, moments):
    """Which of the moments the rule lets in."""
    meter = rule.open()
    let_in = []
    for moment in moments:
        if meter.wait(moment) <= 0:
            meter.take(moment)
            let_in.append(moment)
    return let_in


def busiest(moments, per):
    """The most moments in any window of `per` seconds, counted the plain way."""
    return max((sum(start <= each < start + per for each in moments) for start in moments), default=0)


@given(gaps=GAPS, requests=st.integers(1, 6))
def test_sliding_never_admits_more_than_the_rule_in_any_window(gaps, requests):
    """Whatever the arrivals, no window of five seconds holds more admitted requests than the rule allows."""
    assert busiest(admitted(RateRule(requests, 5.0), times(gaps)), 5.0) <= requests


@given(gaps=GAPS, requests=st.integers(1, 6))
def test_sliding_turns_away_only_what_would_overflow(gaps, requests):
    """A refused moment always has a full window before it."""
    moments = times(gaps)
    let_in = admitted(RateRule(requests, 5.0), moments)
    for moment in set(moments) - set(let_in):
        assert sum(each <= moment < each + 5.0 for each in let_in) >= requests


@given(gaps=GAPS, requests=st.integers(1, 6))
def test_fixed_lets_twice_the_rule_pass_at_a_seam_and_no_more(gaps, requests):
    """A sliding look at a fixed window may find the end of one and the start of the next."""
    assert busiest(admitted(RateRule(requests, 5.0, algorithm="fixed"), times(gaps)), 5.0) <= 2 * requests


def test_fixed_starts_its_window_with_the_first_request():
    """The window runs from the first request on, not from round times of the clock."""
    meter = RateRule(2, 10.0, algorithm="fixed").open()
    meter.take(7.0)
    meter.take(16.0)
    assert meter.wait(16.0) == pytest.approx(1.0)
    assert meter.wait(17.0) == 0.0
    assert meter.remaining(17.0) == 2


def test_bucket_holds_a_burst_and_refills_evenly():
    """After the burst is spent, tokens come back one by one at the rule's rate."""
    meter = RateRule(60, 60.0, algorithm="bucket", burst=3).open()
    for _ in range(3):
        meter.take(100.0)
    assert meter.wait(100.0) == pytest.approx(1.0)
    assert meter.wait(101.0) == 0.0
    assert meter.remaining(200.0) == 3


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@given(gaps=GAPS, requests=st.integers(1, 6))
def test_a_told_wait_is_enough(algorithm, gaps, requests):
    """Who comes back after exactly the told wait is let in."""
    meter = RateRule(requests, 5.0, algorithm=algorithm).open()
    now = 0.0
    for gap in gaps:
        now += gap
        now += meter.wait(now)
        assert meter.wait(now) == pytest.approx(0.0, abs=1e-6)
        now += meter.wait(now)
        meter.take(now)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_rule_resets_whole_after_the_told_time(algorithm):
    """When the reset time has passed, the whole budget is there again."""
    meter = RateRule(4, 8.0, algorithm=algorithm).open()
    for moment in (1.0, 2.0, 2.5):
        meter.take(moment)
    assert meter.remaining(3.0 + meter.reset(3.0) + 1e-6) == 4


@pytest.mark.parametrize("broken", [(0, 60.0), (5, 0.0), (5, float("inf"))])
def test_a_rule_needs_positive_numbers(broken):
    """A rule without requests or without an end is an error."""
    with pytest.raises(ValueError, match="positive"):
        RateRule(*broken)


def test_an_unknown_algorithm_is_refused():
    """The error names the three there are."""
    with pytest.raises(ValueError, match="sliding, fixed or bucket"):
        RateRule(1, 1.0, algorithm="leaky")  # type: ignore[arg-type]  # which is the point


def test_credentials_have_budgets_of_their_own():
    """One bucket being full leaves the other open."""
    gate = RateLimits(RateRule(1, 60.0), {})
    assert gate.decide("a", "GET /x", 0.0).admitted
    assert not gate.decide("a", "GET /x", 0.0).admitted
    assert gate.decide("b", "GET /x", 0.0).admitted


def test_a_class_rule_is_counted_besides_the_general_one():
    """A narrow operation fills its own rule first, and still counts on the general budget."""
    gate = RateLimits(RateRule(3, 60.0), {"POST /bulk": RateRule(1, 60.0)})
    assert gate.decide("a", "POST /bulk", 0.0).remaining == 0
    refused = gate.decide("a", "POST /bulk", 10.0)
    assert (refused.admitted, refused.name, refused.wait) == (False, "POST /bulk", 50.0)
    assert gate.decide("a", "GET /x", 10.0).remaining == 1


def test_a_refusal_is_counted_on_no_rule():
    """What the narrow rule turns away leaves the general budget untouched."""
    gate = RateLimits(RateRule(2, 60.0), {"POST /bulk": RateRule(1, 60.0)})
    verdicts = [gate.decide("a", "POST /bulk", 0.0).admitted for _ in range(3)]
    assert verdicts == [True, False, False]
    assert gate.decide("a", "GET /x", 0.0).admitted


def test_no_rule_means_no_verdict():
    """Without rules nothing is counted."""
    assert RateLimits(None, {}).decide("a", "GET /x", 0.0) is None


@pytest.mark.parametrize(("every", "all_admitted"), [(10.0, True), (6.0, False)])
def test_a_hidden_client_eats_its_share(every, all_admitted):
    """Beside a hidden four a minute, six of ten a minute find room, but not ten."""
    gate = RateLimits(RateRule(10, 60.0), {}, background=4)
    verdicts = [gate.decide("a", "GET /x", step * every).admitted for step in range(60)]
    assert all(verdicts) is all_admitted


def test_a_hidden_client_forgets_a_long_silence():
    """After an hour of silence it catches up one window, not sixty."""
    hidden, meter = HiddenClient(6, 60.0), RateRule(1000, 60.0).open()
    hidden.catch_up(meter, 0.0)
    hidden.catch_up(meter, 3600.0)
    assert meter.remaining(3600.0) >= 1000 - 7


def test_the_limit_is_told_per_minute():
    """A rule of five a second is told as three hundred a minute."""
    assert RateLimits(RateRule(5, 1.0), {}).decide("a", "GET /x", 0.0).limit_per_minute == 300
