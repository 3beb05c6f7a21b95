"""Timestamps in arguments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit._timestamps import format_timestamp, parse_timestamp
from incidentkit.errors import ConfigurationError

AWARE = st.datetimes(
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(-timedelta(hours=8))])
)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T09:30:00Z", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        ("2026-01-31T09:30:00z", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        (" 2026-01-31 10:30:00+01:00 ", datetime(2026, 1, 31, 9, 30, tzinfo=UTC)),
        ("2026-01-31T09:30:00.123456789Z", datetime(2026, 1, 31, 9, 30, 0, 123456, tzinfo=UTC)),
    ],
)
def test_a_string_with_an_offset_is_read(text, moment):
    """ISO-8601 text with any offset names the moment it says."""
    assert parse_timestamp(text, field="started_at") == moment


def test_the_offset_given_is_kept():
    """The local offset is information, so it is not turned into UTC."""
    assert parse_timestamp("2026-01-31T10:30:00+01:00", field="x").utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize("value", ["2026-01-31T09:30:00", "2026-01-31", datetime(2026, 1, 31, 9, 30)])  # noqa: DTZ001 - naive is the point
def test_a_naive_moment_is_refused_with_the_mend(value):
    """A timestamp without offset is an error that names the field and shows how to write it."""
    with pytest.raises(
        ConfigurationError, match=r"^started_at: .*no UTC offset; write one, as in 2026-01-31T\d\d:\d\d:\d\dZ"
    ):
        parse_timestamp(value, field="started_at")


@pytest.mark.parametrize("value", ["yesterday", "", "2026-13-01T00:00:00Z", 1767225600, None, True])
def test_what_is_no_timestamp_is_refused(value):
    """Anything else is an error that names the field and gives an example."""
    with pytest.raises(ConfigurationError, match=r"^resolved_at: .*write one like 2026-01-31T09:30:00Z"):
        parse_timestamp(value, field="resolved_at")


@given(AWARE)
def test_formatting_and_reading_are_inverse(moment):
    """What is written is read back as the same moment with the same offset."""
    again = parse_timestamp(format_timestamp(moment), field="x")
    assert (again, again.utcoffset()) == (moment, moment.utcoffset())


def test_utc_is_written_as_z():
    """UTC is written in the short form that all three APIs show."""
    assert format_timestamp(datetime(2026, 1, 31, 9, 30, tzinfo=UTC)) == "2026-01-31T09:30:00Z"
