"""How records become fields: by rules, and by the names of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

TYPE = "types:\n  A:\n    attributes: {{ {attributes} }}\n    entries: in.{form}\n    fields: {{ {fields} }}\n"


def text(attributes: str = "", fields: str = "", form: str = "csv") -> str:
    return TYPE.format(attributes=attributes, fields=fields, form=form)


@pytest.mark.parametrize("column", ["Open source", "open_source", "openSource", "OPEN-SOURCE", "open source"])
def test_a_field_takes_the_column_of_about_its_name(folder: Folder, column: str):
    """Capitals, blanks, `_` and `-` make no difference."""
    folder.write(in__csv=f"External ID,{column}\n1,yes\n")
    assert folder.entries(text("Open source: Bool"))["1"].values == {"Open source": True}


def test_the_exact_name_goes_before_a_similar_one(folder: Folder):
    """Where two attributes differ in nothing else, only the exact name counts."""
    folder.write(in__csv="id,tags,Tags,TAGS\n1,a,b,c\n")
    assert folder.entries(text("tags: String, Tags: String"))["1"].values == {"tags": "a", "Tags": "b"}


def test_external_id_may_be_called_id_and_name_may_be_missing(folder: Folder):
    """An entry without a name is called by its key; `external_id` itself goes before `id`."""
    folder.write(in__csv="id\n7\n")
    assert folder.entries(text())["7"].name == "7"
    folder.write(in__csv="id,external_id,Name\n7,x,Seven\n")
    assert folder.entries(text())["x"].name == "Seven"


@pytest.mark.parametrize(
    ("attribute", "written", "value"),
    [
        ("String", "7", "7"),
        ("Number", "7", 7),
        ("Number", "7.50", 7.5),
        ("Bool", "no", False),
        ("[String]", "'a, b'", ["a", "b"]),
        ("[Number]", "'1, 2.5'", [1, 2.5]),
        ("[Bool]", "'yes, no'", [True, False]),
        ("A", "7", "7"),
    ],
)
def test_values_are_of_the_type_of_their_attribute(folder: Folder, attribute: str, written: str, value: object):
    """Texts of a CSV are read as what the attribute holds."""
    folder.write(in__csv="id,x\n1,{}\n".format(written.replace("'", '"')))
    assert folder.entries(text(f"X: {attribute}"))["1"].values == {"X": value}


def test_rules_of_the_mapping_language_go_before_names(folder: Folder):
    """Any rule, for any field; the other fields go by name."""
    folder.write(in__csv="id,kind,owner,tags,tier\n1,web,ana,a;b,2\n")
    fields = """external_id: {template: "{kind}/{id}"}, name: owner, Tags: {from: tags, split: ";"},
                Tier: {from: tier, values: {1: gold, 2: silver}}, Source: {value: csv}, attribute_values.Boss: owner"""
    found = folder.entries(text("Tags: [String], Tier: String, Source: String, Kind: String, Boss: String", fields))
    assert found["web/1"].name == "ana"
    assert found["web/1"].values == {
        "Tags": ["a", "b"], "Tier": "silver", "Source": "csv", "Kind": "web", "Boss": "ana",
    }  # fmt: skip


def test_what_is_empty_at_the_source_is_cleared(folder: Folder):
    """The source says what an attribute is, also that it is nothing; `empty: leave`, a default and a column that is
    not there say otherwise."""
    folder.write(in__csv="id,a,b,c,aliases,name\n1,,,,,\n")
    entry = folder.entries(text("A: String, B: String, C: String, D: String",
                                "B: {from: b, empty: leave}, C: {from: c, default: x}"))["1"]  # fmt: skip
    assert entry.values == {"A": None, "C": "x"}
    assert entry.aliases == ()
    assert entry.name == "1"


def test_in_records_without_columns_a_field_nobody_has_is_left(folder: Folder):
    """One record with the key is enough to say that the source has a word on it."""
    folder.write(in__jsonl='{"id": 1, "a": "x"}\n{"id": 2}\n')
    found = folder.entries(text("A: String, B: String", form="jsonl"))
    assert [(entry.values, entry.aliases) for entry in found.values()] == [({"A": "x"}, None), ({"A": None}, None)]
    folder.write(in__jsonl='{"id": 1, "a": "x", "aliases": ["y"]}\n{"id": 2}\n')
    found = folder.entries(text("A: String, B: String", form="jsonl"))
    assert [entry.aliases for entry in found.values()] == [("y",), ()]


def test_an_attribute_may_be_called_like_a_field_of_the_entry(folder: Folder):
    """`attribute_values.` tells it apart."""
    folder.write(in__csv="id,name,rank,label\n1,One,3,Eins\n")
    entry = folder.entries(text("name: String, rank: Number", "attribute_values.name: label"))["1"]
    assert (entry.name, entry.rank, entry.values) == ("One", 3, {"name": "Eins"})


def test_a_dot_in_a_name_is_a_dot(folder: Folder):
    """It does not mean a group."""
    folder.write(in__csv="id,Node.js\n1,22\n")
    assert folder.entries(text("Node.js: String"))["1"].values == {"Node.js": "22"}


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ("Ownr: x", "Ownr: 'A' has no field of that name; did you mean 'Owner'?"),
        ("Owner: onwer", "Owner: in.csv has no column 'onwer'; did you mean 'owner'?"),
        ("Owner: {from: owner, value: 1}", "Owner: needs one of from, value and template, and has from and value"),
        ("Owner: {from: owner, type: timestamp, default: x, empty: clear}",
         "Owner: `empty: clear` excludes `default` and `required`"),
        ("Kept: x", "Kept: is schema_only: its values come from somebody else; remove the line"),
        ("Back: x", "Back: is filled by incident.io; remove the line"),
    ],
)  # fmt: skip
def test_rules_that_cannot_be_are_told(folder: Folder, fields: str, problem: str):
    """By line and field."""
    folder.write(in__csv="id,owner\n1,ana\n")
    attributes = "Owner: String, Kept: {type: String, schema_only: true}, Back: {path: Owner}"
    assert folder.problems(text(attributes, fields)) == [f"line 6: types.A.fields.{problem}"]


def test_the_key_must_come_from_somewhere(folder: Folder):
    """Told once for a source, whether its columns are known beforehand or not."""
    folder.write(in__csv="name\nx\n", in__jsonl='{"name": "x"}\n{"name": "y"}\n')
    assert folder.problems(text()) == [
        (
            "line 5: types.A.entries: in.csv has no column external_id or id (it has name); "
            "say with `fields` where external_id comes from"
        )
    ]
    assert folder.problems(text(form="jsonl")) == [
        "line 5: types.A.entries: no record has external_id or id; say with `fields` where external_id comes from"
    ]


def test_rules_of_a_source_go_before_those_of_the_type(folder: Folder):
    """Two sources may call the same thing differently."""
    folder.write(one__csv="id,owner\n1,ana\n", two__csv="id,boss\n2,bo\n")
    found = folder.entries("""types:
  A:
    attributes: {Lead: String}
    fields: {Lead: owner}
    entries:
      - one.csv
      - {file: two.csv, fields: {Lead: boss}}
""")
    assert [entry.values for entry in found.values()] == [{"Lead": "ana"}, {"Lead": "bo"}]
