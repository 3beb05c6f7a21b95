"""Do two values mean the same?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.catalog._diff import as_number, as_text, as_truth, same, shown


@pytest.mark.parametrize(
    ("known", "wanted", "equal"),
    [
        ((), "", True),
        ((), (), True),
        ("", (), True),
        ("a", "a", True),
        ("a", "A", False),
        (("a", "b"), ("a", "b"), True),
        (("a", "b"), ("b", "a"), False),
        (("a",), (), False),
    ],
)
def test_texts_mean_themselves_and_empty_is_absent(known, wanted, equal: bool) -> None:
    """The order of a list counts."""
    assert same(known, wanted, as_text) is equal


@given(st.integers(-(10**30), 10**30))
def test_a_number_means_its_value(number: int) -> None:
    """However it is written, and to the last digit."""
    assert same(str(number), f"{number}.0", as_number)
    assert not same(str(number), str(number + 1), as_number)


@pytest.mark.parametrize("odd", ["nan", "inf", "three"])
def test_what_is_no_number_means_itself(odd: str) -> None:
    """A server may keep anything."""
    assert same(odd, odd, as_number)
    assert not same(odd, "3", as_number)


def test_true_is_true_in_any_case() -> None:
    """Servers write it either way."""
    assert same("True", "true", as_truth)
    assert not same("true", "false", as_truth)


def test_values_are_shown_as_literals() -> None:
    """No value is None; references by what they are called."""
    assert shown(()) is None
    assert shown("a", str.upper) == "A"
    assert shown(("a", "b"), str.upper) == ["A", "B"]
