"""Lists inside records."""

from __future__ import annotations

from incidentkit.importing._mapper import unnest
from incidentkit.importing._mapping import parse_plan
from incidentkit.importing._readers import Broken, Row
from incidentkit.importing._yaml import load_strict
from tests.cli.mapping.shapes import TICKETS


def steps(text: str):
    return parse_plan(load_strict(text), TICKETS).each


def test_elements_carry_what_stands_above_them():
    """Each element of the innermost lists is a record, with the names carried down and its place."""
    each = steps(
        """
        each:
          - into: parts
            carry: {category: name}
          - into: items
            carry: {category: category, part: name}
        """
    )
    row = Row(
        "record 2",
        {
            "name": "A",
            "parts": [
                {"name": "p", "items": [{"name": "x"}, {"name": "y", "part": "own"}]},
                {"name": "q", "items": None},
            ],
        },
    )
    assert list(unnest([row], each)) == [
        Row("record 2, parts 1, items 1", {"name": "x", "category": "A", "part": "p"}),
        Row("record 2, parts 1, items 2", {"name": "y", "category": "A", "part": "p"}),
    ]


def test_what_is_no_list_of_objects_is_told_and_the_rest_goes_on():
    """A wrong kind in the middle costs only itself; what could not be read stays told."""
    each = steps("each: [{into: items}]")
    items = [
        Broken("line 1", "cut"),
        Row("line 2", {"items": {"a": 1}}),
        Row("line 3", {"items": [1, {"a": 2}]}),
        Row("line 4", {}),
    ]
    assert list(unnest(items, each)) == [
        Broken("line 1", "cut"),
        Broken("line 2", "each: 'items' is an object, not a list"),
        Broken("line 3, items 1", "a number where an object is needed"),
        Row("line 3, items 2", {"a": 2}),
    ]


def test_path_that_does_not_fit_costs_its_record():
    """A function that does not take what the record holds fails that record only."""
    [broken] = unnest([Row("line 1", {"a": 1})], steps("each: [{into: sort(a)}]"))
    assert isinstance(broken, Broken)
    assert broken.reason.startswith("each: 'sort(a)' does not fit this record")
