"""What is computed from when requests arrived."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.arrivals import Arrivals, in_window, per_second

TIMES = st.lists(st.integers(0, 400).map(lambda quarter: quarter / 4), max_size=60).map(sorted)


@given(
    TIMES, st.integers(1, 200).map(lambda quarter: quarter / 4), st.integers(0, 500).map(lambda quarter: quarter / 4)
)
def test_a_window_is_open_at_its_old_end(times: list[float], per: float, at: float) -> None:
    """A window holds what came after its old end and not after its new one, as a sliding limit counts."""
    assert in_window(times, per, at) == sum(1 for time in times if at - per < time <= at)


@given(TIMES, TIMES)
def test_the_fullest_window_counts_what_was_refused_too(admitted: list[float], refused: list[float]) -> None:
    """No window anywhere holds more than the most told, and one holds as many."""
    both = sorted(admitted + refused)
    most = Arrivals(tuple(admitted), tuple(refused)).most_in_window(10)
    assert most == max((sum(1 for time in both if end - 10 < time <= end) for end in both), default=0)


def test_the_rate_runs_from_the_first_request_to_the_last_that_counts() -> None:
    """Three requests after the first one in six seconds are half a request a second, whatever came later."""
    arrivals = Arrivals((0.0, 1.0, 2.0, 6.0, 6.5))
    assert arrivals.rate(3, 100) == pytest.approx(0.5)


def test_the_rate_of_an_unfinished_run_is_over_all_of_its_time() -> None:
    """Requests that never arrived count as time, not as speed."""
    assert Arrivals((0.0, 1.0)).rate(10, 20) == pytest.approx(0.1)


def test_the_rate_after_a_moment_leaves_out_what_came_before() -> None:
    """Only what was let in between the two times counts."""
    assert Arrivals((0.0, 5.0, 6.0, 9.0), (7.0,)).rate_after(5, 9) == pytest.approx(0.5)


@given(TIMES)
def test_events_a_second_lose_nothing_before_the_end(times: list[float]) -> None:
    """The bins together hold every event before the end, once."""
    assert sum(per_second(times, 2.5, 50)) * 2.5 == pytest.approx(sum(1 for time in times if time < 50))
