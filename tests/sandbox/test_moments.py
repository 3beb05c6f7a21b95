"""Points in time as providers write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

import pytest

from incidentkit.sandbox.moments import retry_after, rfc3339

NOW = datetime(2026, 8, 21, 9, 30, 0, 250_000, tzinfo=UTC)


def test_a_moment_is_written_in_utc():
    """Another offset is turned into Z."""
    assert rfc3339(NOW.astimezone(timezone(timedelta(hours=2)))) == "2026-08-21T09:30:00.250000Z"


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("seconds", "11"),
        ("http-date", "Fri, 21 Aug 2026 09:30:11 GMT"),
        ("http-date-utc", "Fri, 21 Aug 2026 09:30:11 UTC"),
        ("rfc3339", "2026-08-21T09:30:11Z"),
        ("none", None),
    ],
)
def test_each_form_rounds_the_wait_up(form, text):
    """A wait of 10.5 s is never told as less."""
    assert retry_after(form, 10.5, NOW) == text


def test_a_wait_is_at_least_a_second():
    """Nobody is told to come back at once."""
    assert retry_after("seconds", 0.001, NOW) == "1"


def test_dates_can_be_read_back():
    """The HTTP date is one that a standard parser takes."""
    text = retry_after("http-date", 60.0, NOW)
    assert text is not None
    assert parsedate_to_datetime(text) >= NOW + timedelta(seconds=60)
