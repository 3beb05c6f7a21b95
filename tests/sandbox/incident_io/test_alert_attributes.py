"""Alert attributes."""

from __future__ import annotations

ATTRIBUTES = "/v2/alert_attributes"
TEAM = {"name": "Team", "type": "String", "array": False}


async def test_an_attribute_lives_from_create_to_delete(io):
    """An update replaces it: what is left out is gone."""
    made = (await io.post(ATTRIBUTES, {**TEAM, "emoji": ":x:", "required": True}, 201))["alert_attribute"]
    path = f"{ATTRIBUTES}/{made['id']}"
    assert (await io.get(path))["alert_attribute"] == made
    changed = (await io.put(path, {**TEAM, "array": True}))["alert_attribute"]
    assert changed == {"id": made["id"], **TEAM, "array": True, "required": False}
    assert (await io.get(ATTRIBUTES))["alert_attributes"] == [changed]
    await io.delete(path)
    await io.delete(path, 404)


async def test_names_are_unique(io):
    """On create and on update; its own name is no other's."""
    made = (await io.post(ATTRIBUTES, TEAM, 201))["alert_attribute"]
    await io.post(ATTRIBUTES, {**TEAM, "name": "Service"}, 201)
    assert await io.refused("POST", ATTRIBUTES, TEAM) == [("must_be_unique", "name")]
    path = f"{ATTRIBUTES}/{made['id']}"
    assert await io.refused("PUT", path, {**TEAM, "name": "Service"}) == [("must_be_unique", "name")]
    await io.put(path, TEAM)


async def test_what_it_needs_is_named(io):
    """Name, type and array."""
    problems = await io.refused("POST", ATTRIBUTES, {})
    assert problems == [("is_required", "name"), ("is_required", "type"), ("is_required", "array")]
