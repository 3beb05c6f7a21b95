"""From the records of a file to the fields of a target."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentkit.importing._mapper import Mapper, RecordError
from incidentkit.importing._mapping import MappingError, parse_plan
from incidentkit.importing._yaml import load_strict
from incidentkit.providers._fields import Field, Kind, Shape, convert
from tests.cli.mapping.shapes import TICKETS


def mapper(text: str, columns: tuple[str, ...] | None = None, **overrides: str) -> Mapper:
    plan = parse_plan(load_strict(text), TICKETS, columns or ())
    return Mapper(TICKETS, plan, columns=columns, overrides=overrides, source="x.csv")


def one(rule: str, record: dict) -> object:
    """The one field `title`, `status`, ... that `rule` states, from `record`."""
    name = rule.partition(":")[0]
    mapped = mapper(f"fields:\n  id: {{value: x}}\n  {rule}").map(record)
    return mapped.get(name, "left as it is")


@pytest.mark.parametrize(
    ("rule", "record", "value"),
    [
        ("title: a", {"a": "x"}, "x"),
        ("title: a.b[0].c", {"a": {"b": [{"c": "x"}]}}, "x"),
        ("title: a.b", {"a.b": "exact", "a": {"b": "path"}}, "exact"),
        ("title: Long name", {"Long name": "x"}, "x"),
        ("title: {value: x}", {}, "x"),
        ("title: 7", {}, "7"),
        ("title: {template: '{a}-{b.c}'}", {"a": 1, "b": {"c": True}}, "1-true"),
        ("title: {template: '{a}-{b}'}", {"a": 1, "b": ""}, "left as it is"),
        ("title: {template: '{a}-{b}', default: none}", {"a": 1}, "none"),
        ("title: a", {"a": None}, "left as it is"),
        ("title: a", {"a": ""}, "left as it is"),
        ("title: a", {}, "left as it is"),
        ("title: {from: a, default: x}", {"a": None}, "x"),
        ("title: a", {"a": 0}, "0"),
        ("visible: a", {"a": False}, False),
        ("closed_at: {from: a, empty: clear}", {"a": None}, None),
        ("services: {from: a, empty: clear}", {"a": []}, None),
        ("services: a", {"a": []}, "left as it is"),
        ("services: a", {"a": ["x", {"identifier": "y"}, None]}, ["x", {"identifier": "y"}]),
        ("aliases: {from: a, split: ;}", {"a": " x ;; y;"}, ["x", "y"]),
        ("aliases: a", {"a": "x, y"}, ["x", "y"]),
        ("aliases: a", {"a": '["x", 1]'}, ["x", "1"]),
        ("aliases: {from: a, split: ',', values: {x: 1}, otherwise: 2}", {"a": "x,y"}, ["1", "2"]),
        ("status: {from: a, values: {open: 3, true: 4, 5: 6}}", {"a": "open"}, 3),
        ("status: {from: a, values: {open: 3, true: 4, 5: 6}}", {"a": True}, 4),
        ("status: {from: a, values: {open: 3, true: 4, 5: 6}}", {"a": 5}, 6),
        ("status: {from: a, values: {open: 3}, otherwise: 9}", {"a": "shut"}, 9),
        ("status: {from: a, values: {open: 3}, default: 8}", {"a": None}, 8),
        ("status: a", {"a": "On hold"}, 2),
        ("status: a", {"a": "2"}, 2),
        ("status: a", {"a": 2.0}, 2),
        ("score: a", {"a": "2.5"}, 2.5),
        ("visible: a", {"a": "Yes"}, True),
        ("visible: a", {"a": 0}, False),
        ("opened_at: a", {"a": "2024-01-31T09:30:00Z"}, "2024-01-31T09:30:00Z"),
        ("opened_at: a", {"a": "2024-01-31 09:30+02:00"}, "2024-01-31T09:30:00+02:00"),
        ("opened_at: a", {"a": 1706693400}, "2024-01-31T09:30:00Z"),
        ("opened_at: a", {"a": "1706693400"}, "2024-01-31T09:30:00Z"),
        ("opened_at: a", {"a": 1706693400500}, "2024-01-31T09:30:00.500000Z"),
        ("payload: a", {"a": '{"x": [1]}'}, {"x": [1]}),
        ("payload: a", {"a": [1]}, [1]),
        ("title: {from: a, type: int}", {"a": " 7 "}, "7"),
        ("metadata: a", {"a": {"x": {"y": 1}}}, {"x": {"y": 1}}),
    ],
)
def test_a_field_comes_from_where_its_rule_says(rule: str, record: dict, value: object):
    """Columns, paths, constants, templates, tables, splits, defaults and types each do what they say."""
    assert one(rule, record) == value


@pytest.mark.parametrize(("written", "value"), [("18", "18"), (" -2 ", "-2"), ("2.50", "2.5"), (7, "7")])
def test_whole_numbers_stay_whole(written: object, value: str):
    """A number written without a point has none afterwards: `18` does not become `18.0`."""
    assert repr(one("score: a", {"a": written})) == value


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("floats", "1, 2.5", [1, 2.5]),
        ("floats", [1, None, "3"], [1, 3]),
        ("bools", '["yes", false]', [True, False]),
        ("bools", True, [True]),
    ],
)
def test_lists_of_numbers_and_booleans(kind: Kind, written: object, value: list):
    """A list is read from the same forms whatever its parts are."""
    assert convert(written, kind) == value


def test_a_dot_means_a_group_only_where_there_is_one():
    """A field may have a dot in its name."""
    shape = Shape("acme/parts", (Field("id"), Field("Node.js")), key=("id",))
    assert Mapper(shape).map({"id": "1", "Node.js": "22"}) == {"id": "1", "Node.js": "22"}


@pytest.mark.parametrize(
    ("rule", "record", "message"),
    [
        (
            "status: {from: a, values: {open: 3, shut: 4}}",
            {"a": "ajar"},
            "status: 'ajar' is not in its table (open, shut); add it there, or an `otherwise`",
        ),
        (
            "status: {from: a, values: {open: 3}}",
            {"a": {"b": 1}},
            "status: {'b': 1} is not in its table (open); add it there, or an `otherwise`",
        ),
        (
            "status: a",
            {"a": "ajar"},
            "status: 'ajar' is none of open, on_hold; translate it with a value table",
        ),
        ("status: a", {"a": 1.5}, "status: 1.5 is not a whole number"),
        ("score: a", {"a": "inf"}, "score: 'inf' is not a number"),
        ("visible: a", {"a": "maybe"}, "visible: 'maybe' is not true or false"),
        (
            "opened_at: a",
            {"a": "2024-01-31T09:30:00"},
            (
                "opened_at: '2024-01-31T09:30:00' has no UTC offset; add one (2024-01-31T09:30:00+00:00), "
                "or state `timezone: UTC` in the mapping"
            ),
        ),
        (
            "opened_at: a",
            {"a": "20240131"},
            (
                "opened_at: '20240131' has no UTC offset; add one (2024-01-31T09:30:00+00:00), "
                "or state `timezone: UTC` in the mapping"
            ),
        ),
        (
            "opened_at: a",
            {"a": "yesterday"},
            "opened_at: 'yesterday' is not a timestamp; write it like 2024-01-31T09:30:00+00:00",
        ),
        (
            "opened_at: a",
            {"a": True},
            "opened_at: True is not a timestamp; write it like 2024-01-31T09:30:00+00:00",
        ),
        ("title: a", {"a": [1]}, "title: a list where a text is needed; name a part of it or join it"),
        ("title: a", {"a": "half \ud800"}, "title: 'half \\ud800' holds half a character; write it whole"),
        (
            "title: {from: a, required: true}",
            {},
            "title: is empty (from 'a'), and must not be; fill it in or give a default",
        ),
        (
            "title: {template: '{a}{b}', required: true}",
            {"a": 1},
            "title: is empty (template '{a}{b}'), and must not be; fill it in or give a default",
        ),
        (
            "payload: a",
            {"a": "{"},
            ("payload: '{' is not JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1))"),
        ),
        ("metadata: a", {"a": "[1]"}, "metadata: a list where an object is needed"),
        (
            "attributes.x: a",
            {"a": [{"b": 1}]},
            "attributes.x: an object where a plain value is needed; map its parts one by one",
        ),
        (
            "title: length(a)",
            {"a": 1},
            (
                "title: 'length(a)' does not fit this record (In function length(), "
                "invalid type for value: 1, expected one of: ['string', 'array', 'object'], "
                'received: "number")'
            ),
        ),
    ],
)
def test_a_record_that_cannot_be_mapped_names_the_field_and_the_mend(rule: str, record: dict, message: str):
    """Only that record fails, with a line that says which field and what to do; its key is known."""
    with pytest.raises(RecordError) as caught:
        one(rule, record)
    assert str(caught.value) == message
    assert caught.value.key == "x"


def test_all_bad_fields_of_a_record_are_told_at_once():
    """A record with two bad fields fails once, with both."""
    with pytest.raises(RecordError) as caught:
        mapper("fields: {id: i, status: s, visible: v}").map({"i": None, "s": "x", "v": "x"})
    assert str(caught.value) == (
        "id: is empty (from 'i'), and must not be; fill it in or give a default; "
        "status: 'x' is none of open, on_hold; translate it with a value table; "
        "visible: 'x' is not true or false"
    )
    assert caught.value.key is None


def test_stated_zone_reads_timestamps_without_offset():
    """`timezone` says what naive timestamps are in, and leaves those with an offset alone."""
    mapped = mapper("timezone: Europe/Berlin\nfields: {id: i, opened_at: a, closed_at: b}").map(
        {"i": "x", "a": "2024-07-01 12:00", "b": "2024-07-01T12:00:00Z"}
    )
    assert mapped["opened_at"] == "2024-07-01T12:00:00+02:00"
    assert mapped["closed_at"] == "2024-07-01T12:00:00Z"


def test_fields_inside_a_group_form_one_object():
    """`metadata.region` and `metadata.owner` become one object, beside what `rest` puts there."""
    mapped = mapper("rest: metadata\nfields: {id: i, metadata.region: r.name, metadata.empty: e}").map(
        {"i": "x", "r": {"name": "eu"}, "e": None, "owner": "ana", "tags": ["a"], "none": None}
    )
    assert mapped == {"id": "x", "metadata": {"region": "eu", "owner": "ana", "tags": ["a"]}}


def test_the_record_itself_stays_as_it_was():
    """Adding to an object taken from the record does not change the record."""
    record = {"i": "x", "m": {"a": 1}}
    assert mapper("fields: {id: i, metadata: m, metadata.b: {value: 2}}").map(record)["metadata"] == {
        "a": 1,
        "b": 2,
    }
    assert record == {"i": "x", "m": {"a": 1}}


def test_columns_named_like_fields_need_no_mapping():
    """Without a mapping, columns go to the fields of their name, also inside groups; the others are told."""
    plain = Mapper(TICKETS, columns=("id", "title", "metadata.region", "Colour"))
    record = {"id": "1", "title": "t", "metadata.region": "eu", "Colour": "red"}
    assert plain.map(record) == {"id": "1", "title": "t", "metadata": {"region": "eu"}}
    assert list(plain.unused) == ["Colour"]


def test_without_a_header_each_record_is_matched_by_name():
    """Records of JSON Lines are matched by their own names."""
    assert Mapper(TICKETS).map({"id": 1, "score": 2, "x": 3}) == {"id": "1", "score": 2}


def test_target_may_take_all_other_columns_by_itself():
    """A target of open fields takes columns it does not name into its group."""
    shape = Shape("acme/things", (Field("id", required=True),), ("id",), {"attributes": "literals"}, rest="attributes")
    assert Mapper(shape, columns=("id", "Owner")).map({"id": "1", "Owner": "ana"}) == {
        "id": "1",
        "attributes": {"Owner": "ana"},
    }


def test_overrides_set_one_field_for_all_records():
    """--set goes before the mapping, is converted like a column, and may supply a required field."""
    assert mapper("fields: {id: i, status: s}", id="fixed", status="on hold").map({"i": "x", "s": "1"}) == {
        "id": "fixed",
        "status": 2,
    }
    assert Mapper(TICKETS, columns=("title",), overrides={"id": "one"}).map({"title": "t"}) == {
        "id": "one",
        "title": "t",
    }


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: mapper("fields: {id: Id, title: {template: '{a}/{nope.b}'}}", ("Id", "a")),
            "title: x.csv has no column 'nope' (it has Id, a)",
        ),
        (
            lambda: mapper("fields: {id: id, title: \"join('-', [a, b])\"}", ("id", "a")),
            "title: x.csv has no column 'b' (it has id, a)",
        ),
        (
            lambda: mapper("fields: {title: a}"),
            "acme/tickets needs the field 'id': name its column in a mapping, or set it with --set id=VALUE",
        ),
        (
            lambda: Mapper(TICKETS, columns=("ID", "title"), source="x.csv"),
            (
                "acme/tickets needs the field 'id': x.csv has no column 'id' (it has ID, title); "
                "name its column in a mapping, or set it with --set id=VALUE"
            ),
        ),
        (
            lambda: Mapper(TICKETS, overrides={"id": "1", "titel": "x"}),
            "acme/tickets has no field 'titel'; did you mean 'title'?",
        ),
    ],
)
def test_a_mapping_that_does_not_fit_the_input_is_refused_beforehand(make, message: str):
    """A column that the file lacks, or a field that nothing fills, is told before any record is read."""
    with pytest.raises(MappingError) as caught:
        make()
    assert str(caught.value) == message


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(record=st.dictionaries(st.sampled_from([f.name for f in TICKETS.fields] + ["other"]), json_values))
def test_any_record_is_mapped_or_refused_with_one_line(record: dict):
    """Whatever stands in a record, it becomes fields of the right kinds or one readable line."""
    mapped, told = outcome(record)
    if mapped is None:
        assert told
        assert "\n" not in told
    else:
        assert isinstance(mapped["id"], str)
        assert set(mapped) <= {field.name for field in TICKETS.fields}


def outcome(record: dict) -> tuple[dict | None, str]:
    try:
        return Mapper(TICKETS).map(record), ""
    except RecordError as error:
        return None, str(error)


def test_key_of_several_fields_is_unambiguous():
    """Records told apart by two fields have different keys, whatever stands in the fields."""
    shape = Shape("acme/pairs", (Field("a", required=True), Field("b", required=True)), ("a", "b"))
    pairs = Mapper(shape)
    assert pairs.key(pairs.map({"a": "x", "b": 1})) == "x / 1"
    assert pairs.key({"a": "x / y", "b": "z"}) != pairs.key({"a": "x", "b": "y / z"})


def test_overrides_go_before_other_columns_too():
    """--set wins over a column that would go to the same place by itself, and such a column is not told as unused."""
    shape = Shape("acme/things", (Field("id", required=True),), ("id",), {"attributes": "literals"}, rest="attributes")
    things = Mapper(shape, columns=("id", "Owner"), overrides={"attributes.Owner": "ben"})
    assert things.map({"id": "1", "Owner": "ana"}) == {"id": "1", "attributes": {"Owner": "ben"}}
    tickets = Mapper(TICKETS, columns=("id", "title"), overrides={"title": "fixed"})
    assert tickets.map({"id": "1", "title": "t"}) == {"id": "1", "title": "fixed"}
    assert not tickets.unused
