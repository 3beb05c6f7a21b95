"""Whether a call is tried again, and after how long."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit._http.retry import FailedAttempt, Failure, RetryPolicy, wait_before_retry
from incidentkit.errors import ConfigurationError

POLICY = RetryPolicy()


def wait_for(attempt, *, attempts=6, draw=1.0):
    return wait_before_retry(replace(POLICY, attempts=attempts), attempt, lambda: draw)


def ended(status=None, failure=None, *, told=None, repeatable=False, number=1):
    return FailedAttempt(number, status, failure, told, repeatable)


@pytest.mark.parametrize("repeatable", [True, False])
@pytest.mark.parametrize("how", [{"status": 429}, {"failure": Failure.UNREACHED}])
def test_what_had_no_effect_is_tried_again_always(how, repeatable):
    """A 429 and a failed connection did nothing, so every operation may be repeated."""
    assert wait_for(ended(**how, repeatable=repeatable)) == 0.5


@pytest.mark.parametrize(
    "how",
    [{"status": status} for status in (408, 500, 502, 503, 504, 520, 599)]
    + [{"failure": Failure.TIMED_OUT}, {"failure": Failure.LOST}],
)
def test_what_may_have_had_an_effect_is_tried_again_where_that_is_safe(how):
    """Server errors and lost answers are repeated only where a repeat cannot double anything."""
    assert wait_for(ended(**how, repeatable=True)) == 0.5
    assert wait_for(ended(**how)) is None
    assert ended(**how).uncertain


@pytest.mark.parametrize(
    "how",
    [{"status": status} for status in (200, 204, 301, 400, 401, 403, 404, 409, 422, 501, 505)]
    + [{"failure": Failure.REFUSED}],
)
def test_what_would_end_the_same_way_is_not_tried_again(how):
    """Success, refusals of the request itself and hopeless connections are final."""
    assert wait_for(ended(**how, repeatable=True)) is None
    assert not ended(**how).uncertain


def test_the_wait_doubles_up_to_its_cap():
    """Full jitter from 0 to a bound that doubles; however many attempts there were, it stays a number."""
    waits = [wait_for(ended(429, number=number), attempts=10_000) for number in (1, 2, 3, 7, 8, 9_999)]
    assert waits == [0.5, 1.0, 2.0, 30.0, 30.0, 30.0]
    assert wait_for(ended(429, number=5), draw=0.0) == 0.0


def test_attempts_are_bounded():
    """After the last attempt its end is the result."""
    assert wait_for(ended(429, number=5)) is not None
    assert wait_for(ended(429, number=6)) is None


def test_a_told_wait_is_obeyed_up_to_the_cap():
    """The server's own word replaces the drawn wait; one that is too long is not waited at all."""
    assert wait_for(ended(429, told=0.0)) == 0.0
    assert wait_for(ended(429, told=120.0)) == 120.0
    assert wait_for(ended(429, told=120.1)) is None
    assert wait_for(ended(503, told=20.0, repeatable=True)) == 20.0
    assert wait_for(ended(503, told=0.0, repeatable=True)) == 0.5
    assert wait_for(ended(503, told=3600.0, repeatable=True)) is None


@given(
    st.builds(
        FailedAttempt,
        st.integers(1, 50),
        st.none() | st.integers(100, 999),
        st.none() | st.sampled_from(Failure),
        st.none() | st.floats(0, 1e9),
        st.booleans(),
    )
)
def test_a_wait_is_always_finite_and_bounded(how):
    """No end of an attempt leads to a wait beyond the caps."""
    wait = wait_for(how)
    assert wait is None or 0 <= wait <= max(POLICY.max_retry_after, POLICY.backoff_cap)


@pytest.mark.parametrize(
    "options",
    [{"attempts": 0}, {"backoff": -1.0}, {"backoff_cap": math.inf}, {"max_retry_after": math.nan}],
)
def test_a_policy_that_cannot_be_kept_is_refused(options):
    """Attempts and waits are bounded by construction."""
    with pytest.raises(ConfigurationError, match=f"RetryPolicy: {next(iter(options))}"):
        RetryPolicy(**options)
