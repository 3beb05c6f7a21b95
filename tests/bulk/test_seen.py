from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from incidentkit.bulk._decisions import SeenSet


@given(st.lists(st.integers(0, 100_000)))
def test_it_is_a_set(numbers):
    """Adding tells whether a number is new, as a set would."""
    seen, model = SeenSet(), set()
    for number in numbers:
        assert seen.add(number) is (number not in model)
        model.add(number)
