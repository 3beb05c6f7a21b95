from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox.cachet import dates

NOW = datetime(2026, 8, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "human"),
    [
        (timedelta(0), "0 seconds ago"),
        (timedelta(seconds=1), "1 second ago"),
        (timedelta(minutes=90), "1 hour ago"),
        (timedelta(days=15), "2 weeks ago"),
        (timedelta(days=800), "2 years ago"),
        (-timedelta(days=3), "3 days from now"),
    ],
)
def test_human_dates(before, human):
    """The distance is told in the largest unit, towards past or future."""
    assert dates.date_pair(dates.stored(NOW - before), NOW)["human"] == human


@given(st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 29), timezones=st.timezones()))  # noqa: DTZ001 (hypothesis adds the zone)
def test_parsing_keeps_the_moment(moment):
    """A moment with any offset is kept as the same moment, to the second."""
    kept = dates.read(dates.parse(moment.isoformat()))
    assert abs(kept - moment) < timedelta(seconds=1)


@pytest.mark.parametrize("text", ["", "now", "2026-02-30", "0001-01-01T00:00:00+10:00"])
def test_unreadable_dates(text):
    """What is no date, or none that can be kept, is refused."""
    with pytest.raises(ValueError, match=r"."):
        dates.parse(text)
