"""Where in a YAML text something stands."""

from __future__ import annotations

import pytest

from incidentkit.importing._yaml import YamlPlaces

TEXT = """\
top: 1
types:
  Team:
    entries:
      - a.csv
      - file: b.csv
        where: x
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("top",), 1),
        (("types", "Team"), 3),
        (("types", "Team", "entries", 0), 5),
        (("types", "Team", "entries", 1), 6),
        (("types", "Team", "entries", 1, "where"), 7),
        (("types", "Team", "name"), 3),
        (("gone",), None),
        ((), None),
    ],
)
def test_a_place_has_the_line_of_what_is_there(place: tuple, line: int | None):
    """Keys and items have their own line, what is missing that of what it is missing in."""
    assert YamlPlaces(TEXT).line(place) == line


def test_an_empty_text_has_no_lines():
    """Nothing to point at is no error."""
    assert YamlPlaces("").line(("a",)) is None
