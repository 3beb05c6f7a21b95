"""Catalog types and their schemas."""

from __future__ import annotations

import pytest

TYPES = "/v3/catalog_types"


async def test_a_type_lives_from_create_to_destroy(io):
    """Create, show, list, update and destroy agree with each other."""
    made = await io.make_type("Service", type_name='Custom["Service"]', annotations={"a": "b"}, color="blue")
    assert made["schema"] == {"version": 1, "attributes": []}
    path = f"{TYPES}/{made['id']}"
    assert (await io.get(path))["catalog_type"] == made
    assert (await io.get(TYPES))["catalog_types"] == [made]
    io.clock.advance(minutes=1)
    changed = (await io.put(path, {"name": "Services", "description": "e"}))["catalog_type"]
    assert (changed["name"], changed["type_name"], changed["color"]) == ("Services", 'Custom["Service"]', "blue")
    assert changed["annotations"] == {"a": "b"}
    assert changed["updated_at"] > made["updated_at"] == changed["created_at"]
    await io.make_entry(made["id"], "a")
    await io.delete(path)
    assert (await io.get(TYPES))["catalog_types"] == []
    await io.delete(path, 404)
    await io.send("GET", "/v3/catalog_entries", status=404, catalog_type_id=made["id"])


async def test_type_names_are_unique(io):
    """A second type of the same type name is refused."""
    await io.make_type(type_name='Custom["Service"]')
    body = {"name": "x", "description": "d", "type_name": 'Custom["Service"]'}
    assert await io.refused("POST", TYPES, body) == [("must_be_unique", "type_name")]


async def test_a_type_name_is_made_from_the_name(io):
    """Without one the API makes its own, and never the same twice."""
    names = [(await io.make_type("support tier 2"))["type_name"] for _ in range(2)]
    assert names == ['Custom["SupportTier2"]', 'Custom["SupportTier22"]']
    assert (await io.make_type("2nd"))["type_name"] == 'Custom["Type2nd"]'


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ({}, [("is_required", "name"), ("is_required", "description")]),
        ({"name": "", "description": "d"}, [("is_required", "name")]),
        ({"name": None, "description": "d"}, [("is_required", "name")]),
        ({"name": 5, "description": "d"}, [("invalid_field_type", "name")]),
        ({"name": "x", "description": "d", "color": "slate"}, [("invalid_enum_value", "color")]),
        ({"name": "x", "description": "d", "categories": ["odd"]}, [("invalid_enum_value", "categories.0")]),
        ({"name": "x", "description": "d", "annotations": {"a": 1}}, [("invalid_field_type", "annotations.a")]),
        ({"name": "x", "description": "d", "ranked": "yes"}, [("invalid_field_type", "ranked")]),
        ({"name": "x", "description": "d", "type_name": "Service"}, [("invalid_pattern", "type_name")]),
    ],
)
async def test_bad_types_are_refused_by_field(io, body, problems):
    """Every problem is named with its code and field."""
    assert await io.refused("POST", TYPES, body) == problems


async def test_an_empty_repository_url_unlocks_a_type(io):
    """The url goes away, it does not become empty."""
    made = await io.make_type(source_repo_url="https://example.com/repo")
    assert made["source_repo_url"] == "https://example.com/repo"
    body = {"name": "x", "description": "d", "source_repo_url": ""}
    assert "source_repo_url" not in (await io.put(f"{TYPES}/{made['id']}", body))["catalog_type"]


def schema_path(type_):
    """Where its schema is updated."""
    return f"{TYPES}/{type_['id']}/actions/update_schema"


async def test_a_schema_counts_its_versions(io):
    """Each update raises the version; a stale one is a conflict and changes nothing."""
    made = await io.make_type()
    one = {"version": 1, "attributes": [{"name": "Tier", "type": "String", "array": False}]}
    changed = (await io.post(schema_path(made), one))["catalog_type"]
    assert changed["schema"]["version"] == 2
    (attribute,) = changed["schema"]["attributes"]
    assert (attribute["name"], attribute["mode"]) == ("Tier", "api")
    assert len(attribute["id"]) == 26
    assert await io.refused("POST", schema_path(made), one, 409) == [("conflict", None)]
    assert (await io.get(f"{TYPES}/{made['id']}"))["catalog_type"] == changed


async def test_attributes_keep_given_ids_and_unlisted_ones_go(io):
    """The list replaces the old one; values of a dropped attribute do not come back with its id."""
    made = await io.make_type("S", {"id": "tier"}, {"id": "owner"})
    values = {"tier": {"value": {"literal": "gold"}}, "owner": {"value": {"literal": "me"}}}
    entry = await io.make_entry(made["id"], "a", attribute_values=values)
    owner, tier = ({"id": id_, "name": id_, "type": "String", "array": False} for id_ in ("owner", "tier"))
    await io.post(schema_path(made), {"version": 2, "attributes": [owner]})
    await io.post(schema_path(made), {"version": 3, "attributes": [owner, tier]})
    shown = (await io.get(f"/v3/catalog_entries/{entry['id']}"))["catalog_entry"]["attribute_values"]
    assert shown == {"owner": {"value": {"literal": "me", "label": "me"}}, "tier": {}}


@pytest.mark.parametrize(
    ("attributes", "problems"),
    [
        ([{"name": "a", "type": "String"}], [("is_required", "attributes.0.array")]),
        ([{"name": "a", "type": 'Custom["Gone"]', "array": False}], [("invalid_reference", "attributes.0.type")]),
        ([{"name": "a", "type": "lowercase", "array": False}], [("invalid_reference", "attributes.0.type")]),
        (
            [{"name": "a", "type": "String", "array": False}, {"name": "a", "type": "Bool", "array": False}],
            [("must_be_unique", "attributes.0.name"), ("must_be_unique", "attributes.1.name")],
        ),
        (
            [{"name": "a", "type": "String", "array": True, "mode": "backlink"}],
            [("is_required", "attributes.0.backlink_attribute")],
        ),
        ([{"name": "a", "type": "String", "array": True, "mode": "path"}], [("is_required", "attributes.0.path")]),
    ],
)
async def test_bad_attributes_are_refused_by_field(io, attributes, problems):
    """Every problem is named with its code and field."""
    made = await io.make_type()
    assert await io.refused("POST", schema_path(made), {"version": 1, "attributes": attributes}) == problems


async def test_derived_attributes_tell_where_they_come_from(io):
    """Backlinks name their attribute, paths the names of their steps."""
    team = await io.make_type("Team", type_name='Custom["Team"]')
    attributes = [
        {"id": "team", "name": "Team", "type": 'Custom["Team"]', "array": False},
        {"id": "up", "name": "Up", "type": "String", "array": True, "mode": "path"},
        {"id": "back", "name": "B", "type": 'Custom["Team"]', "array": True, "mode": "backlink"},
    ]
    attributes[1]["path"] = [{"attribute_id": "team"}]
    attributes[2]["backlink_attribute"] = "team"
    made = (await io.post(schema_path(team), {"version": 1, "attributes": attributes}))["catalog_type"]
    up, back = made["schema"]["attributes"][1:]
    assert up["path"] == [{"attribute_id": "team", "attribute_name": "Team"}]
    assert back["backlink_attribute"] == "team"


@pytest.mark.parametrize(
    ("derived", "field"),
    [
        ({"mode": "backlink", "backlink_attribute": "gone"}, "attributes.0.backlink_attribute"),
        ({"mode": "path", "path": [{"attribute_id": "gone"}]}, "attributes.0.path.0.attribute_id"),
    ],
)
async def test_an_attribute_is_derived_from_what_is_there(io, derived, field):
    """What a backlink follows or a path goes through has to exist first."""
    made = await io.make_type()
    body = {"version": 1, "attributes": [{"name": "a", "type": "String", "array": True, **derived}]}
    assert await io.refused("POST", schema_path(made), body) == [("invalid_reference", field)]


async def test_resources_are_primitives_and_types(io):
    """Every type can be the type of an attribute."""
    await io.make_type("Team", type_name='Custom["Team"]')
    resources = {each["type"]: each["category"] for each in (await io.get("/v3/catalog_resources"))["resources"]}
    assert resources["Bool"] == "primitive"
    assert resources['Custom["Team"]'] == "custom"
