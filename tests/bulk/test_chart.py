from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit._context import Allowance
from incidentkit.bulk._page import RateSeries, draw_chart
from incidentkit.bulk._report import BUCKETS, Timeline
from tests.bulk.attempts import attempt

MINUTE = Allowance(1200, 60.0)


def timeline(*sent, allowed=MINUTE):
    times = Timeline()
    times.start(0.0)
    for moment in sent:
        times.attempted(attempt(sent_at=moment, allowed=allowed))
    return times


def test_the_last_stretch_counts_for_as_long_as_it_lasted():
    """Ten requests in the first half of the last stretch are as fast as ten in half of its time."""
    series = RateSeries.of(timeline(*[0.1] * 5, *[0.3] * 10), 0.375)
    assert series.ends == [0.25, 0.375]
    assert series.rates == [20.0, 80.0]


def test_the_average_is_over_the_window_of_the_limit():
    """Requests count for as long as the server's window remembers them."""
    series = RateSeries.of(timeline(*[0.0] * 60, 99.9), 100.0)
    averages = dict(zip(series.ends, series.averages, strict=True))
    assert series.window == 60.0
    assert averages[30.0] == pytest.approx(1.0)
    assert averages[100.0] == pytest.approx(1 / 60)


@pytest.mark.parametrize("minutes", [3, 20, 100, 500])
def test_a_full_budget_is_drawn_as_full(minutes):
    """However wide a stretch is, an even use of the whole limit averages to the limit and never above."""
    series = RateSeries.of(
        timeline(*(second / 2 for second in range(minutes * 120)), allowed=Allowance(120, 60.0)), 1e9
    )
    averages = series.averages[len(series.averages) // 2 : -1]
    assert max(averages) <= 2.0 * 1.001
    assert min(averages) >= 2.0 * 0.999


def test_a_limit_that_changes_is_drawn_as_it_was():
    """Stretches without a request keep the pace before them."""
    times = timeline(0.0)
    times.attempted(attempt(sent_at=0.6, allowed=Allowance(600, 60.0)))
    assert RateSeries.of(times, 0.7).paces == [20.0, 20.0, 10.0]


@given(st.lists(st.floats(0, 1e5), min_size=1, max_size=300), st.floats(0, 1e5))
def test_any_course_can_be_drawn_within_the_picture(sent, longer):
    """Whatever happened when, the picture is well-formed and small, and every point lies within it."""
    series = RateSeries.of(timeline(*sent), max(sent) + longer)
    text = draw_chart(series, title="t", description="d")
    picture = ET.fromstring(text)
    assert len(text) < 120 * BUCKETS
    _, _, width, height = map(float, picture.get("viewBox").split())
    for x, y in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", text):
        assert 0 <= float(x) <= width
        assert 0 <= float(y) <= height
    assert len([each for each in picture.iter("text") if each.get("class") == "moment"]) <= 10
    assert len([each for each in picture.iter("text") if each.get("class") == "level"]) <= 9
