"""Which catalog attributes an input brings."""

from __future__ import annotations

import io
import sys
from contextlib import closing

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.importing._inputs import Input, InputOptions, known_attributes, read_attributes
from incidentkit.importing._targets import all_targets
from incidentkit.providers._targets import Declared

SHAPE = all_targets()["incident-io/catalog-entries"].shape


def declared(tmp_path, name: str, text: str, mapping: str | None = None) -> list[Declared]:
    (tmp_path / name).write_text(text, "utf-8")
    if mapping:
        (tmp_path / "map.yaml").write_text(mapping, "utf-8")
    options = InputOptions(str(tmp_path / name), mapping=str(tmp_path / "map.yaml") if mapping else None)
    with closing(Input(options, SHAPE)) as source:
        found = known_attributes(source)
        return found if source.columns else found + read_attributes(source, lambda: Input(options, SHAPE))


def test_header_names_them(tmp_path):
    """Without a mapping every column that is no field of an entry is one attribute, of text."""
    assert declared(tmp_path, "in.csv", "external_id,name,Owner,Tier\n") == [Declared("Owner"), Declared("Tier")]


def test_mapping_names_them_with_their_types(tmp_path):
    """A mapping says by type, split and constant what each attribute holds."""
    mapping = """
        fields:
          external_id: id
          name: name
          attribute_values.Tags: {from: tags, split: ","}
          attribute_values.Paths: {from: paths, type: strings}
          attribute_values.Replicas: {from: n, type: int}
          attribute_values.Public: {from: p, type: bool}
          attribute_values.Managed: true
          attribute_values.Owner: owner
    """
    assert declared(tmp_path, "in.csv", "id,name,tags,paths,n,p,owner,other\n", mapping) == [
        Declared("Tags", array=True),
        Declared("Paths", array=True),
        Declared("Replicas", "Number"),
        Declared("Public", "Bool"),
        Declared("Managed", "Bool"),
        Declared("Owner"),
    ]


def test_rest_adds_the_columns_that_no_rule_reads(tmp_path):
    """With `rest` the other columns follow the mapped ones."""
    mapping = "{fields: {external_id: id, name: id, attribute_values.Tier: t}, rest: attribute_values}"
    assert declared(tmp_path, "in.csv", "id,t,Owner\n", mapping) == [Declared("Tier"), Declared("Owner")]


def test_files_without_a_header_are_read_through(tmp_path):
    """For JSON Lines the values themselves say what an attribute holds."""
    text = (
        '{"external_id": "1", "name": "a", "n": 1, "mixed": 1, "on": true, "tags": ["x"], "empty": null}\n'
        "cut {\n"
        '{"external_id": "2", "name": "b", "n": 2.5, "mixed": "x", "on": false, "counts": [1, 2], "late": "y"}\n'
    )
    assert declared(tmp_path, "in.jsonl", text) == [
        Declared("n", "Number"),
        Declared("mixed"),
        Declared("on", "Bool"),
        Declared("tags", array=True),
        Declared("counts", "Number", array=True),
        Declared("late"),
    ]


def test_standard_input_cannot_be_read_twice(monkeypatch):
    """Where neither header nor mapping says, and the input comes only once, the mend is a mapping."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}\n")))
    with closing(Input(InputOptions("-", "jsonl"), SHAPE)) as source:
        assert known_attributes(source) == []
        with pytest.raises(ConfigurationError, match="name the attributes in a mapping"):
            read_attributes(source, lambda: source)


def test_mapped_documents_need_no_second_reading(tmp_path):
    """Where the mapping names every attribute, nothing is read for them."""
    mapping = "{fields: {external_id: id, name: id, attribute_values.Tier: t}}"
    assert declared(tmp_path, "in.jsonl", '{"id": "1", "t": "x", "more": 1}\n', mapping) == [Declared("Tier")]
