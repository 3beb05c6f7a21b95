from __future__ import annotations

import pytest

from incidentkit.bulk import Report
from incidentkit.bulk._reading import Item
from incidentkit.bulk._report import ResultSink
from incidentkit.bulk._report import bounded_line as one_line
from incidentkit.errors import ConfigurationError
from tests.bulk.support import refused


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ConfigurationError("say what"), "say what"),
        (ValueError("bad\n  thing"), "ValueError: bad thing"),
        (KeyError("x"), "KeyError: 'x'"),
        (RuntimeError(), "RuntimeError"),
        (ValueError("\ud800\0"), "ValueError: ?"),
    ],
)
def test_any_error_becomes_one_line(error, text):
    """Our errors speak for themselves, others with their class; always storable, always one line."""
    assert one_line(error) == text


def test_long_errors_are_shortened():
    """A page of HTML does not go into the report whole."""
    assert len(one_line(ConfigurationError("x" * 10_000))) == 500


def test_what_the_journal_did_not_take_is_told_again():
    """Results that could not be written come first when they are told again."""
    sink = ResultSink(Report())
    first, second = Item(1, None, "a", "p"), Item(2, None, "b", "p")
    sink.failed(first, refused())
    rows, notes = sink.take()
    assert not sink.unwritten
    sink.succeeded(second, None)
    sink.give_back(rows, notes)
    assert [row.key for row in sink.take()[0]] == ["a", "b"]


def test_a_duplicate_counts_once_per_record():
    """A record that is met as a duplicate at two points counts once."""
    sink = ResultSink(Report())
    item = Item(1, None, "a", "p")
    sink.duplicate(item)
    sink.duplicate(item)
    assert sink.report.duplicates == 1
