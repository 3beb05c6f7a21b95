from __future__ import annotations

import datetime as dt
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from incidentkit_api.incident_io.models import CatalogCreateEntryResultV3, CatalogListEntriesResultV3
from incidentkit_api.shared.decoding import DecodeError, as_mapping, constant, parse_json

from tests.generated.test_models import JSON


@pytest.fixture
def thing_class(sample):
    return sample.models.Thing


def entry(**changes):
    """Return a catalog entry as it comes over the wire."""
    return {
        "aliases": [],
        "attribute_values": {"01F": {"value": {"label": "Gold", "literal": "gold"}}},
        "catalog_type_id": "01T",
        "created_at": "2026-01-02T03:04:05Z",
        "id": "01E",
        "name": "Payments",
        "rank": 0,
        "updated_at": "2026-01-02T03:04:05Z",
    } | changes


@pytest.mark.parametrize(
    ("field", "value", "path", "reason"),
    [
        ("id", 5, "id", "expected a string, got a number"),
        ("id", None, "id", "expected a string, got null"),
        ("count", "3", "count", "expected an integer, got a string"),
        ("count", True, "count", "expected an integer, got a boolean"),
        ("count", 1.5, "count", "expected an integer, got a number"),
        ("ratio", "1", "ratio", "expected a number, got a string"),
        ("ratio", False, "ratio", "expected a number, got a boolean"),
        ("open", 1, "open", "expected a boolean, got a number"),
        ("made_at", "yesterday", "made_at", "expected a date-time, got another string"),
        ("made_at", 12, "made_at", "expected a date-time, got a number"),
        ("made_on", "2026-13-01", "made_on", "expected a date, got another string"),
        ("made_on", [], "made_on", "expected a date, got a list"),
        ("serial", "x", "serial", "expected a UUID, got another string"),
        ("serial", 3, "serial", "expected a string, got a number"),
        ("tags", "a", "tags", "expected a list, got a string"),
        ("tags", {}, "tags", "expected a list, got an object"),
        ("tags", ["a", 1], "tags.1", "expected a string, got a number"),
        ("grid", [[1], [2, "3"]], "grid.1.1", "expected an integer, got a string"),
        ("parts", [{"name": "a"}, {}], "parts.1.name", "required, but missing"),
        ("parts", [{"name": "a"}, "b"], "parts.1", "expected an object, got a string"),
        ("labels", [1], "labels", "expected an object, got a list"),
        ("labels", {"front": None}, "labels.front", "expected an object, got null"),
        ("labels", {"front": {"name": []}}, "labels.front.name", "expected a string, got a list"),
        ("mode", {}, "mode", "expected a string, got an object"),
        ("modes", ["day", 1], "modes.1", "expected a string, got a number"),
        ("level", "1", "level", "expected an integer, got a string"),
        ("owner", "me", "owner", "expected an object, got a string"),
        ("owner", {"size": 1}, "owner.name", "required, but missing"),
        ("when_or_mode", 5, "when_or_mode", "fits none of the 2 forms documented"),
        ("part_or_tags", {"name": 3}, "part_or_tags.name", "expected a string, got a number"),
        ("parent", {"id": 1}, "parent.id", "expected a string, got a number"),
        ("note", 1, "note", "expected a string, got a number"),
        ("class", 1, "class", "expected a string, got a number"),
    ],
)
def test_a_mistyped_field_is_named(thing_class, wire, field, value, path, reason):
    """What does not fit ends in a DecodeError with the path of the field and both types, never the value."""
    with pytest.raises(DecodeError) as caught:
        thing_class.from_dict({**wire, field: value})
    assert (caught.value.path, caught.value.reason) == (path, reason)


def test_every_missing_required_field_is_named(thing_class, wire):
    """Each required field, when missing, is named by its path."""
    for field in wire:
        with pytest.raises(DecodeError) as caught:
            thing_class.from_dict({name: value for name, value in wire.items() if name != field})
        assert (caught.value.path, caught.value.reason) == (field, "required, but missing")


def test_the_path_reaches_through_maps_and_lists():
    """The path of a real page names list position, attribute and field."""
    page = {"catalog_entries": [entry(), entry(attribute_values={"01F": {"value": {"label": 5}}})]}
    page |= {"pagination_meta": {"page_size": 25}, "catalog_type": {}}
    with pytest.raises(DecodeError) as caught:
        CatalogListEntriesResultV3.from_dict(page)
    assert caught.value.path == "catalog_entries.1.attribute_values.01F.value.label"


@pytest.mark.parametrize("body", [[], "text", None, 3, True])
def test_a_body_that_is_no_object_is_the_whole_body(body):
    """`$` stands for the whole body."""
    with pytest.raises(DecodeError) as caught:
        CatalogCreateEntryResultV3.from_dict(body)
    assert caught.value.path == "$"
    assert str(caught.value).startswith("$: expected an object, got ")


@pytest.mark.parametrize("content", [b"<html>", b"", b'{"a": ', b"\xff\xfe\x00", b'{"a": 1} x', b"9" * 5000])
def test_a_body_that_is_not_json_is_the_whole_body(content):
    """A body that is not JSON is an error of decoding, at `$`."""
    with pytest.raises(DecodeError) as caught:
        parse_json(content, lambda value: value)
    assert caught.value.path == "$"


def test_nesting_without_end_is_refused(thing_class, wire):
    """A body nested to exhaust the stack is an error of decoding too."""
    with pytest.raises(DecodeError, match="nested too deeply"):
        parse_json(b"[" * 200_000, lambda value: value)
    deep = json.dumps(wire)
    for _ in range(1_500):
        deep = json.dumps(wire)[:-1] + ', "parent": ' + deep + "}"
    with pytest.raises(DecodeError, match="nested too deeply"):
        parse_json(deep.encode(), thing_class.from_dict)


def error_path(body):
    """Return where a body does not fit, or None where it does."""
    try:
        CatalogCreateEntryResultV3.from_dict(body)
    except DecodeError as error:
        return error.path
    return None


@given(JSON)
def test_nothing_but_decode_errors_comes_out(value):
    """Whatever JSON stands for an entry, decoding gives the entry or a DecodeError."""
    path = error_path({"catalog_entry": value})
    assert path is None or path.startswith("catalog_entry")


@given(st.sampled_from(sorted(entry())), JSON)
def test_nothing_but_decode_errors_comes_out_of_a_field(field, value):
    """Whatever JSON stands in one field of an entry, decoding gives the entry or a DecodeError at that field."""
    path = error_path({"catalog_entry": entry(**{field: value})})
    assert path is None or path.startswith(f"catalog_entry.{field}")


def test_a_date_is_not_swallowed_by_an_open_enum(thing_class, wire, sample):
    """In a union the open enum stands last: a moment is a moment, everything else a member."""
    moment = thing_class.from_dict({**wire, "when_or_mode": "2026-01-02T03:04:05Z"}).when_or_mode
    assert moment == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    enum = sample.models.ThingWhenOrMode
    assert thing_class.from_dict({**wire, "when_or_mode": "now"}).when_or_mode is enum.NOW
    assert thing_class.from_dict({**wire, "when_or_mode": "soon"}).when_or_mode == enum.parse("soon")


@pytest.mark.parametrize(("value", "type_name"), [("left", "ThingTwoModesType0"), ("right", "ThingTwoModesType1")])
def test_two_open_enums_share_a_union(thing_class, wire, value, type_name):
    """Where two open enums meet, a documented value goes to the one that documents it."""
    assert type(thing_class.from_dict({**wire, "two_modes": value}).two_modes).__name__ == type_name


@pytest.mark.parametrize("value", [7, "new"])
def test_a_union_gives_back_what_fits_no_enum(thing_class, wire, value):
    """An integer beside string enums stays an integer; an unknown string is given back."""
    assert thing_class.from_dict({**wire, "two_modes": value}).to_dict()["two_modes"] == value


@pytest.mark.parametrize("value", [{"name": "a"}, ["a"], []])
def test_a_union_of_containers_keeps_their_kind(thing_class, wire, value):
    """An object and a list are told apart, the empty list included."""
    assert thing_class.from_dict({**wire, "part_or_tags": value}).to_dict()["part_or_tags"] == value


def test_an_empty_list_is_an_empty_map(thing_class, wire):
    """PHP servers write an empty map as an empty list."""
    assert as_mapping([]) == {}
    assert thing_class.from_dict({**wire, "labels": []}).to_dict()["labels"] == {}


def test_integral_floats_are_integers(thing_class, wire):
    """3.0 is an integer in JSON; an integer for a number is given back as it came."""
    assert thing_class.from_dict({**wire, "count": 3.0}).to_dict()["count"] == 3
    ratio = thing_class.from_dict({**wire, "ratio": 2}).to_dict()["ratio"]
    assert (ratio, type(ratio)) == (2, int)


def test_a_constant_takes_itself_only():
    """True is not 1."""
    assert constant(1)(1) == 1
    for other in (True, 2, "1"):
        with pytest.raises(DecodeError):
            constant(1)(other)


def test_the_error_pickles():
    """A DecodeError keeps path and reason through pickle."""
    twin = pickle.loads(pickle.dumps(DecodeError("why", "where")))
    assert (type(twin), twin.path, twin.reason, str(twin)) == (DecodeError, "where", "why", "where: why")
