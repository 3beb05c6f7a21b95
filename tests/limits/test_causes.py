"""Why a server refuses what our own count allows."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.limits._budget import EVEN, LONGEST_HOLD, SHARED, ThrottleDiagnosis, Window


def refusal(passed, *, seconds=0.0, in_flight=1, wait=1.0, told=False, limit=1200, published=True, proven=60.0):
    window = Window(limit, 60.0)
    for i in range(passed):
        window.take()
        window.give_back(seconds * i / passed)
    for _ in range(in_flight):
        window.take()
    return ThrottleDiagnosis(seconds, wait, told, limit, published, proven, 600.0, window)


def test_a_rule_without_a_published_limit_keeps_to_what_passed():
    """The count of the window is the limit; at least one request is left."""
    assert refusal(60, published=False).plans()[0].level == 60 / 1200
    assert refusal(0, published=False).plans()[0].level == 1 / 1200


def test_an_early_refusal_soon_counts_no_more():
    """What others used before us comes back within two windows, whatever wait was told."""
    assert refusal(5, wait=50.0).plans() == ((EVEN, 120.0, 1.0), None)


@pytest.mark.parametrize(("passed", "in_flight"), [(130, 1), (130, 4), (600, 4)])
def test_a_short_wait_speaks_of_a_small_bucket(passed, in_flight):
    """Half of the burst that passed may be run again; the other cause is kept in mind."""
    plan, other = refusal(passed, in_flight=in_flight, proven=130.0).plans()
    assert plan == (EVEN, LONGEST_HOLD, 65.0)
    assert other is not None
    assert other.level == pytest.approx(SHARED * passed / 1200)


def test_a_lone_refusal_at_half_the_limit_speaks_of_somebody_else():
    """Nothing beside it can tell the causes apart, and a bucket of that size is rare."""
    plan, other = refusal(600).plans()
    assert (plan.level, other) == (pytest.approx(SHARED / 2), None)


def test_a_refusal_that_nobodys_use_explains_is_the_servers_trouble_if_it_says_so():
    """SentState the limit we know, the old pace is tried again soon; told nothing, the limit is lower."""
    assert refusal(300, seconds=1.0, wait=59.0, told=True).plans()[0] == (EVEN, 120.0, 1.0)
    assert refusal(300, seconds=1.0, wait=59.0).plans()[0].level == pytest.approx(SHARED / 4)


@pytest.mark.parametrize(
    ("passed", "seconds", "wait", "reach", "own"),
    [
        (900, 30.7, 30.0, 30.7, 900),  # our first was counted: so far at least
        (1100, 40.0, 30.0, 30.5, 838),  # it was before: half of the second
        (1190, 13.0, 48.5, 11.5 * 1.02, 1074),  # of a shorter time less than that
        (1197, 0.5, 60.0, 0.5, 1197),  # told a whole window, as we have just begun
    ],
)
def test_the_wait_told_and_our_first_request_say_how_far_the_count_reaches(passed, seconds, wait, reach, own):
    """What others used in that time is their rate."""
    plan, _ = refusal(passed, seconds=seconds, wait=wait).plans()
    others = (1200 - own) * 60.0 / reach
    assert plan.level == pytest.approx(SHARED * (1 - others / 1200), rel=0.01)


@given(
    st.integers(0, 1200),
    st.floats(0, 60),
    st.integers(1, 20),
    st.none() | st.floats(0, 1e6),
    st.booleans(),
    st.booleans(),
)
def test_a_plan_never_exceeds_the_limit_nor_stops_for_good(passed, seconds, in_flight, wait, told, published):
    """Whatever came together, some part of the limit is used, and more is tried after a finite hold."""
    one, other = refusal(
        passed, seconds=seconds, in_flight=in_flight, wait=wait, told=told, published=published
    ).plans()
    for plan in (one, other or one):
        assert 0 < plan.level <= 1
        assert 0 < plan.hold < math.inf
        assert plan.allowance >= 1
