from __future__ import annotations

from types import SimpleNamespace

import pytest

from incidentkit.bulk._reading import KeyProblem, check_key, key_reader


def test_a_field_name_reads_mappings_and_objects():
    """A field name is looked up as a mapping's key or an object's attribute."""
    read = key_reader("id")
    assert read({"id": "a"}) == "a"
    assert read(SimpleNamespace(id="b")) == "b"


def test_a_callable_is_used_as_it_is():
    """A callable gets the record."""
    assert key_reader(lambda record: record["a"] + record["b"])({"a": "x", "b": "y"}) == "xy"


@pytest.mark.parametrize("record", [{}, SimpleNamespace(), 5])
def test_a_missing_field_is_named(record):
    """A record without the field is told which field it lacks."""
    with pytest.raises(KeyProblem, match="no field 'id'"):
        key_reader("id")(record)


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        (None, "type NoneType"),
        (7.0, "type float; a key must be a string or an integer"),
        (True, "type bool"),
        ("", "empty"),
        ("\t ", "empty"),
        ("a\0b", "cannot be stored as text"),
        ("\udc00", "cannot be stored as text"),
    ],
)
def test_unusable_keys_are_refused(key, problem):
    """A key that cannot be stored as text is refused with the reason."""
    with pytest.raises(KeyProblem, match=problem):
        check_key(key)


@pytest.mark.parametrize("key", ["a", " a ", "ключ", "🔑", "1e5", '"', "a\nb"])
def test_any_other_text_is_a_key(key):
    """Any other text is a key, exactly as it is."""
    assert check_key(key) == key


def test_an_integer_is_a_key_as_its_digits():
    """Database ids serve as keys; 1 and "1" are the same key."""
    assert check_key(1) == check_key("1") == "1"
    assert check_key(-(10**30)) == "-1000000000000000000000000000000"
