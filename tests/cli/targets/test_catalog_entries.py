"""Catalog entries from a file: their type, its attributes, their values."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Cli, Served

pytestmark = pytest.mark.e2e

EXAMPLES = Path(__file__).parents[3] / "examples"


def test_catalog_attributes_carry_their_types(cli: Cli, served: Served):
    """--create-type makes a type with the attributes and types that the mapping names."""
    options = ("--type", "Service", "--create-type", "--mapping", str(EXAMPLES / "services_catalog.yaml"))
    result = cli.run("import", str(EXAMPLES / "services.csv"), "--to", "incident-io/catalog-entries", *options)
    assert result.returncode == 0, result.stderr
    assert result.stderr.splitlines()[:2] == [
        "made the catalog type 'Service'",
        "made the attributes Owner, Tier, Tags, Description, Repository, Replicas",
    ]
    [made] = served.records("incident-io/catalog_types")
    assert made["type_name"] == 'Custom["Service"]'
    kinds = {each["name"]: (each["type"], each["array"]) for each in made["schema"]["attributes"]}
    assert kinds["Tags"] == ("String", True)
    assert kinds["Replicas"] == ("Number", False)


def test_missing_type_names_the_close_match(cli: Cli):
    """A catalog type that does not exist: exit code 2, the close match, and how to make it."""
    cli.write("in.csv", "external_id,name", "1,x")
    to = ("--to", "incident-io/catalog-entries")
    assert cli.run("import", "in.csv", *to, "--type", "Service", "--create-type").returncode == 0
    result = cli.run("import", "in.csv", *to, "--type", "Servce")
    assert result.returncode == 2
    assert result.stderr == (
        "error: --type: there is no catalog type 'Servce'; did you mean 'Service'? (--create-type makes it)\n"
    )


def test_missing_attribute_names_the_close_match(cli: Cli):
    """A column without an attribute of its name is told before any entry is sent."""
    cli.write("in.csv", "external_id,name,Owner", "1,x,ana")
    cli.write("typo.csv", "external_id,name,Onwer", "1,x,ana")
    to = ("--to", "incident-io/catalog-entries", "--type", "Service")
    assert cli.run("import", "in.csv", *to, "--create-type").returncode == 0
    result = cli.run("import", "typo.csv", *to)
    assert result.returncode == 2
    assert result.stderr == (
        "error: the catalog type 'Service' has no attribute 'Onwer'; did you mean 'Owner'? (--create-type adds it)\n"
    )


def test_catalog_values_follow_the_type(cli: Cli, served: Served):
    """Cells become what the type's attributes hold, found by name, type name or id; empties can clear."""
    to = ("import", "--to", "incident-io/catalog-entries", "--no-journal", "--type")
    cli.write("first.jsonl", '{"external_id": "a", "name": "A", "Tags": ["x"], "Size": 3, "Open": true, "Note": "n"}')
    assert cli.run(*to, "Service", "first.jsonl", "--create-type").returncode == 0
    [made] = served.records("incident-io/catalog_types")
    ids = {each["name"]: each["id"] for each in made["schema"]["attributes"]}
    assert {each["name"]: (each["type"], each["array"]) for each in made["schema"]["attributes"]} == {
        "Tags": ("String", True),
        "Size": ("Number", False),
        "Open": ("Bool", False),
        "Note": ("String", False),
    }
    cli.write("second.csv", "external_id,name,Tags,Size,Open,Note,aliases", 'a,A,"y, z",4,false,,"one,two"')
    assert cli.json(*to, 'Custom["Service"]', "second.csv")[1]["updated"] == 1
    [entry] = served.records("incident-io/catalog_entries")
    assert entry["aliases"] == ["one", "two"]
    values = entry["attribute_values"]
    assert values[ids["Tags"]] == {"array_value": [{"literal": "y"}, {"literal": "z"}]}
    assert values[ids["Size"]] == {"value": {"literal": "4"}}
    assert values[ids["Open"]] == {"value": {"literal": "false"}}
    assert values[ids["Note"]] == {"value": {"literal": "n"}}
    cli.write(
        "clear.yaml",
        "fields: {external_id: external_id, name: name, attribute_values.Note: {from: Note, empty: clear}}",
    )
    assert cli.json(*to, made["id"], "second.csv", "--mapping", "clear.yaml")[1]["updated"] == 1
    [entry] = served.records("incident-io/catalog_entries")
    assert ids["Note"] not in entry["attribute_values"]
    assert ids["Tags"] in entry["attribute_values"]
    cli.write(
        "list.jsonl",
        '{"external_id": "a", "name": "A", "Note": ["p", "q"]}',
        '{"external_id": "b", "name": "B", "Nope": 1}',
    )
    code, found = cli.json(*to, "Service", "list.jsonl")
    assert code == 1
    assert {failure["key"]: failure["error"] for failure in found["failures"]} == {
        "a": "attribute 'Note' holds one value, not a list; join the values or pick one",
        "b": "the catalog type 'Service' has no attribute 'Nope'; did you mean 'Note'? (--create-type adds it)",
    }


def test_interrupted_creation_of_a_type_is_completed(cli: Cli, served: Served):
    """--create-type adds the attributes that an existing type lacks, and leaves the others alone."""
    to = ("import", "--to", "incident-io/catalog-entries", "--type", "Service", "--create-type")
    cli.write("first.csv", "external_id,name,Owner", "a,A,ana")
    cli.write("second.csv", "external_id,name,Tier", "b,B,1")
    assert cli.run(*to, "first.csv").returncode == 0
    result = cli.run(*to, "second.csv")
    assert result.returncode == 0
    assert result.stderr == "made the attributes Tier\n"
    [made] = served.records("incident-io/catalog_types")
    assert [each["name"] for each in made["schema"]["attributes"]] == ["Owner", "Tier"]
