"""The JSON Schema: checked in as the code has it, and meaning to others what it means to the parser.

`python -m tests.cli.catalog.test_schema --update` writes the file.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.catalog._file_parsing import check_form
from incidentkit.catalog._file_schema import catalog_schema
from incidentkit.importing import _mapping as parsing

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
FILE = ROOT / "docs" / "catalog.schema.json"
EXAMPLE = ROOT / "examples" / "catalog" / "catalog.yaml"
VALIDATOR = jsonschema.Draft7Validator(catalog_schema())

FULL: dict[str, Any] = {
    "sync_id": "s",
    "backstage": {"files": ["*.yaml"], "kinds": ["Component"]},
    "types": {
        "Team": {
            "name": "Team",
            "type_name": 'Custom["Team"]',
            "description": "",
            "icon": "users",
            "color": "blue",
            "ranked": True,
            "categories": ["team"],
            "attributes": {
                "A": "String",
                "B": ["String"],
                "C": False,
                "D": {"type": ["Team"], "array": True, "schema_only": True},
                "E": {"backlink": "Team.D"},
                "F": {"path": ["D", "A"], "type": "String"},
            },
            "entries": [
                "a.csv",
                {"file": ["b.csv"], "format": "csv", "delimiter": ";", "where": "x", "timezone": "UTC"},
                {"inline": [{"id": 1}], "each": [{"into": "x", "carry": {"a": "b"}}], "records": "r"},
                {"backstage": "*.yaml", "kind": "Group", "fields": {"A": {"value": None, "empty": "leave"}}},
            ],
            "fields": {
                "A": "x",
                "B": 7,
                "C": True,
                "D": {"from": "x", "split": ";", "values": {"a": 1}, "otherwise": 2, "default": 3, "type": "int"},
                "E": {"template": "{a}", "required": True},
            },
        }
    },
}
VALUES = st.sampled_from([None, True, False, 7, 1.5, "", "x", [], ["x"], ["x", "y"], {}, {"x": "y"}, [None]])


def test_the_file_is_what_the_code_has():
    """`docs/catalog.schema.json` is up to date; --update writes it."""
    assert json.loads(FILE.read_text("utf-8")) == catalog_schema()


def test_it_is_a_schema():
    """Its own form is right."""
    jsonschema.Draft7Validator.check_schema(catalog_schema())


def test_rules_have_the_keys_of_the_mapping_language():
    """A key that mappings learn is one here too."""
    definitions = catalog_schema()["definitions"]
    assert set(definitions["rule"]["anyOf"][-1]["properties"]) == set(parsing._RULE)
    assert set(definitions["step"]["properties"]) == set(parsing._STEP)


def schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """All that stand inside."""
    if isinstance(schema, dict):
        yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from schemas(inner)


def test_the_value_itself_says_which_form_is_meant():
    """Forms that exclude each other are of different types, which is what messages are made by."""
    definitions = catalog_schema()["definitions"]
    for schema in schemas(catalog_schema()):
        forms = [
            definitions[form["$ref"].split("/")[-1]] if "$ref" in form else form for form in schema.get("anyOf", [])
        ]
        types = [form["type"] for form in forms if isinstance(form.get("type"), str)]
        assert len(types) == len(set(types))


def test_everything_it_names_is_explained():
    """Whoever completes a key sees what it is."""
    for schema in schemas(catalog_schema()):
        if isinstance(schema.get("properties"), dict):
            assert all("description" in inner for inner in schema["properties"].values())


@pytest.mark.parametrize("document", [FULL, yaml.safe_load(EXAMPLE.read_text("utf-8"))], ids=["full", "example"])
def test_what_is_right_is_right_to_both(document: dict):
    """Nothing to complain about in a file that uses everything, nor in the example."""
    assert check_form(document, catalog_schema()) == []
    assert list(VALIDATOR.iter_errors(document)) == []


def places(value: Any, above: tuple = ()) -> Iterator[tuple]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*above, step)
        yield from places(inner, (*above, step))


def changed(value: Any, place: tuple, new: Any) -> Any:
    if not place:
        return new
    copy = value.copy()
    copy[place[0]] = changed(value[place[0]], place[1:], new)
    return copy


@given(place=st.sampled_from(list(places(FULL))), value=VALUES, extra=st.sampled_from([None, "file", "type", "zzz"]))
def test_the_parser_and_the_schema_say_the_same(place: tuple, value: Any, extra: str | None):
    """Whatever is wrong in whatever place is wrong to an editor and to us, and what is right is right to both."""
    document = changed(FULL, place, {**value, extra: "x"} if isinstance(value, dict) and extra else value)
    problems = check_form(document, catalog_schema())
    assert (problems == []) == VALIDATOR.is_valid(document)
    for problem in problems:
        assert problem.place[: len(place)] == place[: len(problem.place)]


if __name__ == "__main__" and "--update" in sys.argv:
    FILE.write_text(json.dumps(catalog_schema(), indent=2) + "\n", "utf-8")
