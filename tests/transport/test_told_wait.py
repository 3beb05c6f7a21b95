"""Reading how long the server says to wait."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit._http.retry import parse_date, parse_retry_after

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("30", 30.0),
        (" 0.5 ", 0.5),
        ("0", 0.0),
        ("Thu, 01 Jan 2026 00:01:00 GMT", 60.0),
        ("Thu, 01 Jan 2026 00:01:00 UTC", 60.0),
        ("Thursday, 01-Jan-26 00:01:00 GMT", 60.0),
        ("2026-01-01T00:01:00Z", 60.0),
        ("2026-01-01T01:01:00.250+01:00", 60.25),
    ],
)
def test_every_known_form_is_read(value, seconds):
    """Seconds, HTTP dates with GMT or UTC, and RFC 3339 all give the same kind of answer."""
    assert parse_retry_after(value, now=NOW) == seconds


@pytest.mark.parametrize("value", ["-3", "Wed, 31 Dec 2025 00:00:00 GMT", "2025-12-31T23:59:59Z"])
def test_the_past_means_no_wait(value):
    """A moment gone by is no negative wait."""
    assert parse_retry_after(value, now=NOW) == 0.0


@pytest.mark.parametrize("value", ["", "soon", "inf", "-inf", "nan", "1e999", "Thu, 01 Jan 99999 00:00:00 GMT"])
def test_what_cannot_be_waited_is_refused(value):
    """Text that is no finite time counts as not told."""
    assert parse_retry_after(value, now=NOW) is None


@given(
    st.text(max_size=60)
    | st.from_regex(r"[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} \d\d:\d\d(:\d\d)? ?[A-Z+0-9-]{0,6}")
)
def test_no_text_breaks_the_reader(value):
    """Whatever a server writes there, the answer is None or a wait of 0 or more finite seconds."""
    told = parse_retry_after(value, now=NOW)
    assert told is None or (told >= 0 and math.isfinite(told))


def test_a_missing_or_broken_date_header_is_none():
    """An answer without a usable Date falls back to the local clock."""
    assert (parse_date(None), parse_date("today")) == (None, None)
    assert parse_date("Thu, 01 Jan 2026 00:00:00 GMT") == NOW
