from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.sandbox.brackets import nest


def test_names_nest():
    """Brackets nest objects, empty brackets make lists, and a later value replaces an earlier one."""
    pairs = [("a[b][c]", "1"), ("a[b][d]", "2"), ("l[]", "x"), ("l[]", "y"), ("p", "1"), ("p", "2")]
    assert nest(pairs) == {"a": {"b": {"c": "1", "d": "2"}}, "l": ["x", "y"], "p": "2"}


def test_lists_of_objects():
    """A field that the last object has already begins a new one."""
    pairs = [("s[][id]", "1"), ("s[][name]", "A"), ("s[][id]", "2")]
    assert nest(pairs) == {"s": [{"id": "1", "name": "A"}, {"id": "2"}]}


def test_unbalanced_names_stay():
    """Names with unbalanced brackets are plain names."""
    assert nest([("a[b", "1"), ("]", "2")]) == {"a[b": "1", "]": "2"}


@given(st.lists(st.tuples(st.text(alphabet="ab[]", max_size=8), st.text(max_size=2)), max_size=8))
def test_any_names_are_taken(pairs):
    """Whatever the names, nothing raises."""
    assert isinstance(nest(pairs), dict)
