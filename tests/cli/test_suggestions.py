"""What is said of names that are not known."""

from __future__ import annotations

import pytest

from incidentkit._text import few, suggestion


@pytest.mark.parametrize(
    ("wrong", "known", "said"),
    [
        ("titel", ["title", "name"], "did you mean 'title'?"),
        ("ID", ["name", "id"], "did you mean 'id'?"),
        ("x", ["title", "name"], "there are title, name"),
        ("x", ["title"], "there is only title"),
        ("x", [], "there are none"),
        ("title", [*(f"{number}" for number in range(1_000)), "titles"], "else"),
    ],
)
def test_a_wrong_name_is_told_the_right_one_or_all(wrong: str, known: list[str], said: str):
    """The close match, in another case too, among the first thousand; comparing with more would take long."""
    assert suggestion(wrong, known, else_say="else" if said == "else" else None) == said


def test_an_own_hint_stands_where_nothing_is_close():
    """And not where something is."""
    assert suggestion("x", ["title"], else_say="look it up") == "look it up"
    assert suggestion("titel", ["title"], else_say="look it up") == "did you mean 'title'?"


@pytest.mark.parametrize(("count", "end"), [(0, "none"), (1, "0"), (12, "10, 11"), (13, "10, 11, …")])
def test_few_names_are_shown(count: int, end: str):
    """Twelve at most, with a sign where there are more."""
    assert few([str(number) for number in range(count)]).endswith(end)
