"""Values on the wire."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox._values import nested_parameters, parse_json, retry_after, rfc3339


def test_names_nest():
    """Brackets nested_parameters objects, empty brackets make lists, and a later value replaces an earlier one."""
    pairs = [("a[b][c]", "1"), ("a[b][d]", "2"), ("l[]", "x"), ("l[]", "y"), ("p", "1"), ("p", "2")]
    assert nested_parameters(pairs) == {"a": {"b": {"c": "1", "d": "2"}}, "l": ["x", "y"], "p": "2"}


def test_lists_of_objects():
    """A field that the last object has already begins a new one."""
    pairs = [("s[][id]", "1"), ("s[][name]", "A"), ("s[][id]", "2")]
    assert nested_parameters(pairs) == {"s": [{"id": "1", "name": "A"}, {"id": "2"}]}


def test_unbalanced_names_stay():
    """Names with unbalanced brackets are plain names."""
    assert nested_parameters([("a[b", "1"), ("]", "2")]) == {"a[b": "1", "]": "2"}


@given(st.lists(st.tuples(st.text(alphabet="ab[]", max_size=8), st.text(max_size=2)), max_size=8))
def test_any_names_are_taken(pairs):
    """Whatever the names, nothing raises."""
    assert isinstance(nested_parameters(pairs), dict)


@pytest.mark.parametrize(
    "body", [b"", b"{", b'{"a": NaN}', b"-Infinity", rb'"\ud800"', rb'{"\UDC00": 1}', b"\xff", b"[" * 100_000]
)
def test_what_is_no_json(body):
    """Broken texts, NaN, lone surrogates and bottomless nesting are refused alike."""
    with pytest.raises(ValueError, match=r"."):
        parse_json(body)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(JSON, st.booleans())
def test_what_is_json(value, ascii_only):
    """Whatever JSON can say is read, escaped or not."""
    assert parse_json(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


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
