from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.bulk._concurrency import FixedConcurrency
from incidentkit.bulk._engine import Prefetch


def test_a_slow_api_gets_no_more_than_its_slots():
    """Twenty records per second are prepared one slot ahead."""
    prefetch, now = Prefetch(FixedConcurrency(10)), 0.0
    for _ in range(50):
        now += 0.5
        prefetch.observe(10, now)
    assert prefetch.size == 10


def test_a_fast_api_gets_many_and_gives_them_back():
    """The size follows the rate up, and down again when the API slows."""
    prefetch, now = Prefetch(FixedConcurrency(10)), 0.0
    for _ in range(20):
        prefetch.observe(1000, now)
        now += 0.01
    assert prefetch.size == 2048
    for _ in range(20):
        now += 1.0
        prefetch.observe(20, now)
    assert prefetch.size == 10


@given(st.integers(1, 5000), st.lists(st.tuples(st.integers(0, 10_000), st.floats(0, 100)), max_size=30))
def test_the_size_stays_between_the_concurrency_and_the_cap(least, steps):
    """Whatever is observed, the size stays within its bounds."""
    prefetch, now = Prefetch(FixedConcurrency(least)), 0.0
    for ended, pause in steps:
        now += pause
        prefetch.observe(ended, now)
        assert least <= prefetch.size <= max(least, 2048)


def test_it_follows_a_concurrency_that_changes():
    """At least one record is prepared for each upsert that may run, now."""
    concurrency = Stretching()
    prefetch = Prefetch(concurrency)
    assert prefetch.size == 4
    concurrency.limit = 40
    assert prefetch.size == 40


class Stretching:
    limit = 4
