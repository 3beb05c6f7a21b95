"""Custom fields and their options."""

from __future__ import annotations

import pytest

FIELDS = "/v2/custom_fields"
OPTIONS = "/v1/custom_field_options"


@pytest.fixture
def make_field(io):
    async def make(field_type="single_select", name="Team", **fields):
        body = {"name": name, "description": "d", "field_type": field_type, **fields}
        return (await io.post(FIELDS, body, 201))["custom_field"]

    return make


async def test_a_field_lives_from_create_to_delete(io, make_field):
    """Create, show, list, update and delete agree; the type of a field stays; its options go with it."""
    field = await make_field(filter_by={"catalog_attribute_id": "a", "custom_field_id": "b"})
    path = f"{FIELDS}/{field['id']}"
    assert (await io.get(path))["custom_field"] == field
    changed = (await io.put(path, {"name": "Teams", "description": "e", "field_type": "text"}))["custom_field"]
    assert (changed["name"], changed["field_type"], changed["filter_by"]) == (
        "Teams",
        "single_select",
        field["filter_by"],
    )
    assert (await io.get(FIELDS))["custom_fields"] == [changed]
    option = (await io.post(OPTIONS, {"custom_field_id": field["id"], "value": "A"}))["custom_field_option"]
    await io.delete(path)
    await io.send("GET", path, status=404)
    await io.send("GET", f"{OPTIONS}/{option['id']}", status=404)


async def test_names_may_repeat(make_field):
    """Nothing documents unique names, so a blind create makes a second field."""
    assert (await make_field())["id"] != (await make_field())["id"]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"name": "x" * 51}, ("invalid_length", "name")),
        ({"field_type": "colour"}, ("invalid_enum_value", "field_type")),
        ({"catalog_type_id": "gone"}, ("invalid_reference", "catalog_type_id")),
        ({"filter_by": {"custom_field_id": "a"}}, ("is_required", "filter_by.catalog_attribute_id")),
    ],
)
async def test_bad_fields_are_refused(io, fields, problem):
    """422 with code and field."""
    body = {"name": "x" * 50, "description": "d", "field_type": "text", **fields}
    assert await io.refused("POST", FIELDS, body) == [problem]


async def test_an_option_lives_from_create_to_delete(io, make_field):
    """The sort key is 1000 unless given, and must be given on update."""
    field = await make_field("multi_select")
    option = (await io.post(OPTIONS, {"custom_field_id": field["id"], "value": "A"}, 201))["custom_field_option"]
    assert option["sort_key"] == 1000
    path = f"{OPTIONS}/{option['id']}"
    assert await io.refused("PUT", path, {"value": "B"}) == [("is_required", "sort_key")]
    changed = (await io.put(path, {"value": "B", "sort_key": 5}))["custom_field_option"]
    assert changed == {**option, "value": "B", "sort_key": 5}
    assert (await io.get(path))["custom_field_option"] == changed
    await io.delete(path)
    await io.delete(path, 404)


async def test_values_are_unique_within_their_field(io, make_field):
    """The same value is refused on create and on update, but free in another field, and after a delete."""
    one, two = await make_field(), await make_field()
    first = (await io.post(OPTIONS, {"custom_field_id": one["id"], "value": "A"}))["custom_field_option"]
    second = (await io.post(OPTIONS, {"custom_field_id": one["id"], "value": "B"}))["custom_field_option"]
    body = {"custom_field_id": one["id"], "value": "A"}
    assert await io.refused("POST", OPTIONS, body) == [("must_be_unique", "value")]
    update = {"value": "A", "sort_key": 1}
    assert await io.refused("PUT", f"{OPTIONS}/{second['id']}", update) == [("must_be_unique", "value")]
    await io.put(f"{OPTIONS}/{first['id']}", update)
    await io.post(OPTIONS, {"custom_field_id": two["id"], "value": "A"}, 201)
    await io.delete(f"{OPTIONS}/{first['id']}")
    await io.post(OPTIONS, body, 201)


@pytest.mark.parametrize("value", [" A", "A ", "A\tB", "A\nB", "A\n"])
async def test_odd_whitespace_is_refused(io, make_field, value):
    """Neither around the value nor tabs or newlines inside."""
    body = {"custom_field_id": (await make_field())["id"], "value": value}
    assert await io.refused("POST", OPTIONS, body) == [("invalid_format", "value")]


async def test_only_select_fields_have_options(io, make_field):
    """A text field takes none; nor does one that is not there."""
    body = {"custom_field_id": (await make_field("text"))["id"], "value": "A"}
    assert await io.refused("POST", OPTIONS, body) == [("invalid_value", "custom_field_id")]
    body["custom_field_id"] = "gone"
    assert await io.refused("POST", OPTIONS, body) == [("invalid_reference", "custom_field_id")]


async def test_options_are_listed_by_field_and_page(io, make_field):
    """Only the field's own, cursor by cursor."""
    field, other = await make_field(), await make_field()
    await io.post(OPTIONS, {"custom_field_id": other["id"], "value": "X"})
    for number in range(5):
        await io.post(OPTIONS, {"custom_field_id": field["id"], "value": str(number)})
    seen, after = [], {}
    for _ in range(3):
        page = await io.get(OPTIONS, custom_field_id=field["id"], page_size=2, **after)
        seen += [each["value"] for each in page["custom_field_options"]]
        after = {"after": page["pagination_meta"].get("after")}
    assert seen == list("01234")
    assert after == {"after": None}
    await io.send("GET", OPTIONS, status=404, custom_field_id="gone")
    await io.send("GET", OPTIONS, status=422)
