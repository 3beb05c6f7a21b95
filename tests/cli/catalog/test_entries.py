"""Entries from sources: all that can be read, and word of what cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog import Entry

if TYPE_CHECKING:
    from tests.cli.catalog.conftest import Folder

ATTRIBUTES = "attributes: {N: Number}"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("in.csv", "id,name,n\n1,One,1\n2,Two,2\n"),
        ("in.tsv", "id\tname\tn\n1\tOne\t1\n2\tTwo\t2\n"),
        ("in.jsonl", '{"id": 1, "name": "One", "n": 1}\n{"id": 2, "name": "Two", "n": 2}\n'),
        ("in.json", '[{"id": 1, "name": "One", "n": 1}, {"id": 2, "name": "Two", "n": 2}]'),
        ("in.yaml", "- {id: 1, name: One, n: 1}\n- {id: 2, name: Two, n: 2}\n"),
        ("in.yml", "{id: 1, name: One, n: 1}\n---\n{id: 2, name: Two, n: 2}\n"),
    ],
)
def test_every_format_gives_the_same_entries(folder: Folder, name: str, content: str):
    """Whatever the records are kept in."""
    folder.write(**{name.replace(".", "__"): content})
    entries = folder.type(f"types:\n  A: {{{ATTRIBUTES}, entries: {name}}}").entries
    assert [(entry.external_id, entry.name, entry.values) for entry in entries] == [
        ("1", "One", {"N": 1}),
        ("2", "Two", {"N": 2}),
    ]


def test_records_may_stand_in_the_file_itself(folder: Folder):
    """For the few that have no better place."""
    found = folder.entries("types:\n  A:\n    entries: {inline: [{id: t1, name: Gold, rank: 7}, {id: t2}]}")
    assert found == {"t1": Entry("t1", "Gold", {}, rank=7), "t2": Entry("t2", "t2", {})}


def test_lists_inside_records_become_records(folder: Folder):
    """`records`, `each` and `carry`, as in a mapping."""
    folder.write(in__yaml="all:\n- name: tools\n  items: [{name: saw}, {name: axe}]\n")
    text = """types:
  A:
    attributes: {Shelf: String}
    entries:
      file: in.yaml
      records: all
      each: [{into: items, carry: {shelf: name}}]
      fields: {external_id: {template: "{shelf}/{name}"}}
"""
    assert [(entry.external_id, entry.values) for entry in folder.type(text).entries] == [
        ("tools/saw", {"Shelf": "tools"}),
        ("tools/axe", {"Shelf": "tools"}),
    ]


def test_a_type_without_sources_has_nothing_to_delete(folder: Folder):
    """Its entries are somebody else's; one whose source is empty is known to have none."""
    folder.write(in__csv="id\n")
    assert folder.type("types:\n  A: {}").keep_undeclared
    assert not folder.type("types:\n  A: {entries: in.csv}").keep_undeclared


def test_where_takes_some_records(folder: Folder):
    """Those for which it finds something other than false."""
    folder.write(in__csv="id,state\n1,live\n2,gone\n3,\n")
    assert list(folder.entries("types:\n  A: {entries: {file: in.csv, where: \"state == 'live'\"}}")) == ["1"]
    assert list(folder.entries("types:\n  A: {entries: {file: in.csv, where: state}}")) == ["1", "2"]


def test_the_order_of_the_sources_is_that_of_a_ranked_type(folder: Folder):
    """Where nobody says the rank; who says it for one says it for all."""
    folder.write(in__csv="id\nb\na\n", ranked__csv="id,rank\nx,9\n")
    entries = folder.entries("types:\n  A: {ranked: true, entries: in.csv}")
    assert [(key, entry.rank) for key, entry in entries.items()] == [("b", 1), ("a", 2)]
    entries = folder.entries("types:\n  A: {ranked: true, entries: [in.csv, ranked.csv]}")
    assert [(key, entry.rank) for key, entry in entries.items()] == [("b", None), ("a", None), ("x", 9)]
    entries = folder.entries("types:\n  A: {entries: in.csv}")
    assert [entry.rank for entry in entries.values()] == [None, None]


def test_the_last_of_several_records_with_one_key_counts(folder: Folder):
    """Told where they differ; the same again is nothing to speak of."""
    folder.write(in__csv="id,n\n1,1\n2,2\n1,3\n2,2\n")
    loaded = folder.load(f"types:\n  A: {{{ATTRIBUTES}, entries: in.csv}}")
    assert [(entry.external_id, entry.values["N"]) for entry in loaded.desired.types[0].entries] == [("1", 3), ("2", 2)]
    assert loaded.remarks == ("A: several records have the same external_id, the last one counts: 1",)


def test_what_cannot_be_read_makes_the_type_incomplete(folder: Folder):
    """Each place is named; everything else is there."""
    folder.write(a__csv="id,n\n1,1\n2,x\n,3\n4,4,4\n5,5\n", b__json="[", c__jsonl='{"id": 6, "n": 6}\nnope\n',
                 d__csv="", e__csv="id;n\n7;7\n")  # fmt: skip
    found = folder.type(f"types:\n  A: {{{ATTRIBUTES}, entries: [a.csv, b.json, c.jsonl, d.csv, e.csv]}}")
    assert [entry.external_id for entry in found.entries] == ["1", "5", "6"]
    assert found.incomplete == (
        "a.csv line 3: N: 'x' is not a number",
        "a.csv line 4: external_id: is empty (from 'external_id'), and must not be; fill it in or give a default",
        "a.csv line 5: 3 cells where the header has 2; quote the cell that holds the delimiter",
        "b.json line 1 column 2: not valid JSON (Expecting value)",
        "c.jsonl line 2: not valid JSON (Expecting value at column 1); mend the line",
        "d.csv is empty: its first line must name the columns",
        "e.csv has one column, 'id;n'; add delimiter: ';'",
    )


def test_many_reasons_are_counted(folder: Folder):
    """The first twenty are told."""
    folder.write(in__csv="id,n\n" + "".join(f"{number},x\n" for number in range(50)))
    found = folder.type(f"types:\n  A: {{{ATTRIBUTES}, entries: in.csv}}")
    assert len(found.incomplete) == 21
    assert found.incomplete[-1] == "and 30 more places"


def test_a_type_that_can_be_read_whole_is_not_touched_by_one_that_cannot(folder: Folder):
    """Only the types of a broken file are incomplete."""
    folder.write(a__csv="id\n1\n", b__json="[")
    types = folder.load("types:\n  A: {entries: a.csv}\n  B: {entries: b.json}").desired.types
    assert [bool(one.incomplete) for one in types] == [False, True]


def test_columns_that_go_nowhere_and_attributes_without_a_source_are_remarked(folder: Folder):
    """A mistyped name loses nothing in silence."""
    folder.write(in__csv="id,onwer,used,asked\n1,ana,x,y\n")
    loaded = folder.load("""types:
  A:
    attributes: {Owner: String, Used: String}
    entries: {file: in.csv, where: asked}
""")
    assert loaded.remarks == (
        "A: Owner: no source has a value; add a column, a rule under `fields`, or `schema_only: true`",
        "A: columns that no field takes: onwer",
    )


def test_nothing_is_remarked_where_nothing_is_left_over(folder: Folder):
    """Attributes of other people, and types without entries, are as they should be."""
    folder.write(in__csv="id\n1\n")
    attributes = "attributes: {Kept: {type: String, schema_only: true}}"
    assert folder.load(f"types:\n  A: {{{attributes}, entries: in.csv}}\n  B: {{{ATTRIBUTES}}}").remarks == ()
