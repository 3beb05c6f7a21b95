"""The mapping language: what it takes, and what it says of the rest."""

from __future__ import annotations

import datetime as dt

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.importing._mapping import Constant, Lookup, MappingError, Template, load_mapping, parse_plan
from incidentkit.importing._yaml import load_strict
from tests.cli.mapping.shapes import TICKETS


def parse(text: str, columns: tuple[str, ...] = ()):
    return parse_plan(load_strict(text), TICKETS, columns)


def test_the_whole_language_is_read():
    """Every part of the language arrives in the plan."""
    plan = parse(
        """
        records: list
        each:
          - into: groups[0].items
            carry: {group: name}
        timezone: "-02:30"
        rest: metadata
        fields:
          id: {template: "{group}/{{{name}}}", required: true}
          title: Title of it
          status: {from: state, values: {open: 1, true: 2, 3: 4}, otherwise: 0, default: 9, type: int}
          visible: true
          aliases: {from: names, split: ";"}
          closed_at: {from: done, empty: clear}
          metadata.region: {value: eu}
        """
    )
    rules = {rule.field: rule for rule in plan.rules}
    assert plan.records == "list"
    assert plan.each[0].into.text == "groups[0].items"
    assert plan.each[0].carry["group"].text == "name"
    assert plan.zone == dt.timezone(-dt.timedelta(hours=2, minutes=30))
    assert plan.rest == "metadata"
    assert isinstance(rules["id"].source, Template)
    assert [getattr(part, "text", part) for part in rules["id"].source.parts] == [
        "group",
        "/",
        "{",
        "name",
        "}",
    ]
    assert rules["title"].source == Lookup(rules["title"].source.expression)
    assert rules["title"].source.expression.compiled is None
    assert rules["status"].values == {"open": 1, "true": 2, "3": 4}
    assert (rules["status"].otherwise, rules["status"].default, rules["status"].type) == (0, 9, "int")
    assert rules["visible"].source == Constant(value=True)
    assert rules["aliases"].split == ";"
    assert rules["closed_at"].empty == "clear"
    assert rules["metadata.region"].source == Constant("eu")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("feilds: {}", "the mapping: 'feilds' is not known; did you mean 'fields'?"),
        ("fields: [id]", "fields: a list where `field: column` lines are needed"),
        ("fields: {titel: t}", "acme/tickets has no field 'titel'; did you mean 'title'?"),
        (
            "fields: {zzz: t}",
            (
                "acme/tickets has no field 'zzz'; acme/tickets has id, title, status, score, visible, "
                "opened_at, closed_at, aliases, services, metadata, attributes, payload, "
                "metadata.NAME, attributes.NAME"
            ),
        ),
        ("fields: {title: {form: t}}", "title: 'form' is not known; did you mean 'from'?"),
        ("fields: {title: {}}", "title: needs one of from, value and template, and has none of them"),
        (
            "fields: {title: {from: a, value: b}}",
            "title: needs one of from, value and template, and has from and value",
        ),
        ("fields: {title: }", "title: null where a column, a number or `value:` is needed"),
        (
            "fields: {title: ''}",
            ("title: '' is neither a column nor a JMESPath; put a name with signs in it in double quotes"),
        ),
        (
            "fields: {title: 'a[.b'}",
            ("title: 'a[.b' is neither a column nor a JMESPath; put a name with signs in it in double quotes"),
        ),
        (
            "fields: {title: {template: 'a {b'}}",
            "title: the braces of 'a {b' do not match; double those meant as text",
        ),
        (
            "fields: {title: {template: 'a {}'}}",
            "title: the braces of 'a {}' do not match; double those meant as text",
        ),
        (
            "fields: {status: {from: a, values: []}}",
            "status: values: a list where lines like `open: 1` are needed",
        ),
        (
            "fields: {status: {from: a, otherwise: 1}}",
            "status: `otherwise` belongs to `values`, which is missing; see `default`",
        ),
        (
            "fields: {status: {from: a, type: integer}}",
            (
                "status: type: 'integer' is not one of "
                "string, int, float, bool, timestamp, json, any, strings, floats, bools, objects, object, literals"
            ),
        ),
        (
            "fields: {title: {from: a, required: maybe}}",
            "title: required: must be true or false, not 'maybe'",
        ),
        (
            "fields: {title: {from: a, empty: clear}}",
            "title: the API cannot clear this field; remove `empty: clear`",
        ),
        (
            "fields: {closed_at: {from: a, empty: clear, default: b}}",
            "closed_at: `empty: clear` excludes `default` and `required`",
        ),
        (
            "fields: {closed_at: {from: a, empty: null, split: 3}}",
            "closed_at: split: a number where a text is needed",
        ),
        ("each: {into: a}", "each: an object where a list of steps is needed (`- into: items`)"),
        ("each: [{carry: {a: b}}]", "each: step 1 needs `into:` with the list to go into"),
        (
            "each: [{into: a, carry: b}]",
            "each: step 1: carry: a text where lines like `title: name` are needed",
        ),
        ("each: [{into: a, take: b}]", "each: step 1: 'take' is not known; there are into, carry"),
        ("rest: meta", "rest: acme/tickets has no group 'meta'; it can be metadata, attributes"),
        (
            "timezone: Mars/Olympus",
            "timezone: 'Mars/Olympus' is not known on this machine; write its offset, like '+02:00'",
        ),
        ("timezone: 2", "timezone: 2 is not a zone; write UTC, Europe/Berlin or '+02:00'"),
    ],
)
def test_what_is_not_of_the_language_is_named_with_the_mend(text: str, message: str):
    """Each mistake is one line that names the field and what to write instead."""
    with pytest.raises(MappingError) as caught:
        parse(text)
    assert str(caught.value) == message


def test_a_column_of_the_input_is_a_column_whatever_it_looks_like():
    """A name that stands in the header is that column, whether or not it could be a JMESPath."""
    plan = parse("fields: {title: 'Tier [new]', id: a.b}", ("Tier [new]", "a.b"))
    assert all(rule.source.expression.compiled is None for rule in plan.rules)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"fields: [", "{path}: not valid YAML: line 2 column 1: "),
        (
            b"fields: {id: a, id: b}",
            "{path}: not valid YAML: line 1 column 17: 'id' stands twice in the same block",
        ),
        (
            b"a: 1\n---\nb: 2",
            "{path}: not valid YAML: more than one document; remove the lines with only ---",
        ),
        (b"- a", "{path} is a list; a mapping starts with `fields:`"),
        (b"caf\xe9: 1", "{path}: not UTF-8; save the file as UTF-8"),
    ],
)
def test_unreadable_mapping_file_names_the_place(tmp_path, data: bytes, message: str):
    """A mapping file that cannot be read says where it is wrong."""
    path = tmp_path / "map.yaml"
    path.write_bytes(data)
    with pytest.raises(ConfigurationError) as caught:
        load_mapping(str(path))
    assert caught.value.message.startswith(message.format(path=path))


def test_missing_mapping_file_is_named(tmp_path):
    """A mapping file that is not there is one line."""
    with pytest.raises(ConfigurationError, match=r"cannot read .*gone.yaml: No such file"):
        load_mapping(str(tmp_path / "gone.yaml"))
