"""Counters and exact window maxima."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox._stats import Stats, WindowMaximum


@given(gaps=st.lists(st.floats(0, 4, allow_nan=False), max_size=60))
def test_the_maximum_is_that_of_a_plain_count(gaps):
    """However events come, the most in any window is what counting every window gives."""
    maximum, now, moments = WindowMaximum(5.0), 0.0, []
    for gap in gaps:
        now += gap
        moments.append(now)
        maximum.add(now)
    plain = max((sum(start <= each < start + 5.0 for each in moments) for start in moments), default=0)
    assert maximum.most <= plain  # rounding at a window's very end may cost one event, never add one
    assert maximum.most >= plain - 1
    assert maximum.most == max(
        (sum(not early + 5.0 <= late for early in moments[: n + 1]) for n, late in enumerate(moments)), default=0
    )


def test_memory_is_bounded_by_the_window():
    """After many windows only the last one is remembered."""
    maximum = WindowMaximum(1.0)
    for step in range(10_000):
        maximum.add(step * 0.1)
    assert len(maximum._stamps) <= 11
    assert maximum.most in {10, 11}


def test_the_busiest_bucket_gives_the_window_maximum():
    """Two credentials with budgets of their own are not added up."""
    stats = Stats(lambda _name: 60.0)
    provider = stats.provider("incident-io")
    for bucket, count in (("key:a", 3), ("key:b", 2)):
        for _ in range(count):
            provider.arrive("GET /x", bucket, 0.0)
            provider.admit(bucket, 0.0)
    provider.arrive("GET /y", "key:a", 1.0)
    provider.reject("GET /y", "key:a")
    shown = stats.as_json()
    assert (shown["requests"], shown["rejections"]) == (6, 1)
    ours = shown["by_provider"]["incident-io"]
    assert (ours["window_max"], ours["window_max_arrived"], ours["window_seconds"]) == (3, 4, 60.0)
    assert ours["by_operation"] == {"GET /x": 5, "GET /y": 1}
    assert ours["by_credential"]["key:a"] == {
        "requests": 4,
        "rejections": 1,
        "window_max": 3,
        "window_max_arrived": 4,
    }
