from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from importlib import import_module
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from incidentkit_api.incident_io.models import PaginationMetaResultV1
from incidentkit_api.shared.types import UNSET

OPTIONAL = {
    "made_on": "2026-01-02",
    "serial": "12345678-1234-5678-1234-567812345678",
    "grid": [[1, 2], [], [3]],
    "modes": ["day", "twilight"],
    "two_modes": "right",
    "part_or_tags": ["x"],
    "state": "on",
    "token": "s3cr3t",
    "to_dict": "a field named like a method",
    "class": "a field named like a keyword",
    "public_thing.thing_created_v2": "a dotted name",
}


@pytest.fixture
def thing_class(sample):
    return sample.models.Thing


@pytest.fixture
def full(wire):
    return {**wire, **OPTIONAL, "parent": dict(wire)}


def test_required_fields_alone_come_back(thing_class, wire):
    """With every optional field absent, what came is what goes, and absent fields are UNSET."""
    thing = thing_class.from_dict(wire)
    assert thing.made_on is UNSET
    assert thing.to_dict() == wire


def test_all_fields_come_back(thing_class, full):
    """With every field present, what came is what goes, to the byte."""
    assert json.dumps(thing_class.from_dict(full).to_dict(), sort_keys=True) == json.dumps(full, sort_keys=True)


def test_values_have_their_types(thing_class, full, sample):
    """Dates, UUIDs, enums, models and lists of lists are typed."""
    thing = thing_class.from_dict(full)
    assert thing.made_at == dt.datetime(2026, 1, 2, 3, 4, 5, 678901, dt.UTC)
    assert thing.made_on == dt.date(2026, 1, 2)
    assert thing.serial == UUID("12345678-1234-5678-1234-567812345678")
    assert thing.grid == [[1, 2], [], [3]]
    assert thing.level is sample.models.ThingLevel.MIDDLE
    assert thing.labels["front"].name == "door"
    assert thing.class_ == "a field named like a keyword"
    assert thing.to_dict_ == "a field named like a method"


def test_null_is_taken_for_every_optional_field_and_given_back(thing_class, wire):
    """An optional field takes null, parses to None, and is sent back as null."""
    nulled = {**wire, **dict.fromkeys(OPTIONAL), "parent": None}
    thing = thing_class.from_dict(nulled)
    assert thing.made_on is None
    assert thing.parent is None
    assert thing.to_dict() == nulled


def test_null_is_taken_where_a_required_field_documents_it(thing_class, wire):
    """A required field that may be null takes it."""
    thing = thing_class.from_dict({**wire, "owner": None, "note": None})
    assert thing.owner is None
    assert thing.to_dict()["note"] is None


def test_unknown_fields_are_kept_at_every_depth(thing_class, wire):
    """Fields that the specification does not know come back unchanged, also from nested models and maps."""
    grown = {**wire, "new": {"deep": [1]}, "owner": {"name": "me", "mood": "good"}}
    grown["labels"] = {"front": {"name": "door", "paint": None}}
    thing = thing_class.from_dict(grown)
    assert thing.additional_properties == {"new": {"deep": [1]}}
    assert thing.additional_keys == ["new"]
    assert "new" in thing
    assert thing.owner["mood"] == "good"
    assert thing.to_dict() == grown


def test_additional_fields_can_be_set(thing_class, wire):
    """A field the specification does not know can be sent."""
    thing = thing_class.from_dict(wire)
    thing["extra"] = 1
    thing["gone"] = 2
    del thing["gone"]
    assert thing.to_dict() == {**wire, "extra": 1}


def test_a_documented_field_wins_over_an_additional_one(thing_class, wire):
    """What stands in the field is sent, not what stands under its name among the additional ones."""
    thing = thing_class.from_dict(wire)
    thing["note"] = "other"
    assert thing.to_dict()["note"] == "hello"


def test_the_dict_for_additional_fields_is_made_when_it_is_asked_for(thing_class, wire):
    """A parsed model without such fields holds none, and is none the less the same value as one made by hand."""
    slot = thing_class.additional_properties
    thing, asked = thing_class.from_dict(wire), thing_class.from_dict(wire)
    assert asked.additional_properties is asked.additional_properties == {}
    with pytest.raises(AttributeError):
        slot.__get__(thing)
    assert (thing, repr(thing)) == (asked, repr(asked))
    for twin in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        twin.additional_properties["extra"] = 1
        assert twin["extra"] == 1
    assert not thing.additional_keys


def test_an_attribute_that_does_not_exist_is_an_error(thing_class, wire):
    """It names class and attribute, with and without such a field on the wire."""
    thing = thing_class.from_dict({**wire, "nmae": 1})
    with pytest.raises(AttributeError, match="'Thing' object has no attribute 'nmae'"):
        _ = thing.nmae
    assert not hasattr(thing, "__deepcopy__")


def test_the_source_is_not_changed(thing_class, full):
    """Decoding leaves the parsed JSON as it was."""
    before = copy.deepcopy(full)
    thing_class.from_dict(full)
    assert full == before


def test_models_pickle_copy_and_compare(thing_class, full):
    """Models are values: copies and pickles are equal, a change shows."""
    thing = thing_class.from_dict({**full, "new": 1, "mode": "brand-new"})
    for twin in (copy.copy(thing), copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        assert twin == thing
        assert twin is not thing
        assert twin.to_dict() == thing.to_dict()
    twin.id = "2"
    assert twin != thing


def test_secrets_are_not_shown(thing_class, full):
    """A field of format password is kept out of repr."""
    assert "s3cr3t" not in repr(thing_class.from_dict(full))


def test_constructing_takes_keywords_only(sample):
    """Fields are named: an added field never moves another."""
    payload = sample.models.ThingPayload(name="x", color=sample.models.ThingPayloadColor.DARK_BLUE)
    assert payload.to_dict() == {"name": "x", "color": "dark-blue"}
    with pytest.raises(TypeError):
        sample.models.ThingPayload("x")


def test_defaults_are_the_servers_to_choose(sample):
    """A documented default is not sent for a field that was left out."""
    assert sample.models.ThingPayload(name="x").to_dict() == {"name": "x"}


@pytest.mark.parametrize(
    ("moment", "sent"),
    [
        (dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "2026-01-02T00:00:00Z"),
        (dt.datetime(2026, 1, 2, tzinfo=dt.timezone(dt.timedelta(hours=2))), "2026-01-02T00:00:00+02:00"),
    ],
)
def test_moments_keep_their_offset(sample, moment, sent):
    """A datetime is sent with its own offset, UTC as Z."""
    assert sample.models.ThingPayload(name="x", due=moment).to_dict()["due"] == sent


def test_plain_values_may_stand_for_typed_ones(sample):
    """A string for an enum or a moment, and a mapping for a model, are sent as they are."""
    payload = sample.models.ThingPayload(name="x", color="red", due="2026-01-02T00:00:00Z", parent={"id": "1"})
    assert payload.to_dict() == {"name": "x", "color": "red", "due": "2026-01-02T00:00:00Z", "parent": {"id": "1"}}


def test_unset_inside_a_plain_mapping_is_left_out(sample):
    """UNSET never goes over the wire."""
    assert sample.models.ThingPayload(name="x", parent={"id": UNSET}).to_dict()["parent"] == {}
    with pytest.raises(ValueError, match="UNSET"):
        sample.models.ThingPayload(name="x", parent=[UNSET]).to_dict()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text(), JSON).filter(lambda fields: not {"after", "page_size"} & set(fields)))
def test_any_unknown_fields_come_back(fields):
    """Whatever a server adds is given back unchanged."""
    page = {"page_size": 25, **fields}
    assert PaginationMetaResultV1.from_dict(page).to_dict() == page


@pytest.mark.parametrize("provider", ["incident_io", "dx", "cachet"])
def test_every_model_is_a_value(provider):
    """Every model class is slotted, compares by value, and knows both directions."""
    models = import_module(f"incidentkit_api.{provider}.models")
    classes = [getattr(models, name) for name in models.__all__]
    found = [cls for cls in classes if hasattr(cls, "from_dict")]
    assert found
    for cls in found:
        assert "__slots__" in vars(cls)
        assert callable(cls.to_dict)
