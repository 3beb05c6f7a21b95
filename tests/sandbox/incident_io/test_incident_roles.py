"""Incident roles."""

from __future__ import annotations

import pytest

ROLES = "/v2/incident_roles"
SCRIBE = {"name": "Scribe", "description": "Writes", "instructions": "", "shortform": "scribe"}


async def test_a_role_lives_from_create_to_delete(io):
    """A made one is custom; its type stays whatever an update says."""
    made = (await io.post(ROLES, SCRIBE, 201))["incident_role"]
    path = f"{ROLES}/{made['id']}"
    assert made["role_type"] == "custom"
    assert (await io.get(path))["incident_role"] == made
    changed = (await io.put(path, {**SCRIBE, "instructions": "Write", "role_type": "lead"}))["incident_role"]
    assert changed == {**made, "instructions": "Write", "updated_at": changed["updated_at"]}
    assert (await io.get(ROLES))["incident_roles"][-1] == changed
    await io.delete(path)
    await io.delete(path, 404)


async def test_an_account_starts_with_lead_and_reporter(io):
    """They are part of it, and cannot go."""
    roles = (await io.get(ROLES))["incident_roles"]
    assert [each["role_type"] for each in roles] == ["lead", "reporter"]
    await io.delete(f"{ROLES}/{roles[0]['id']}", 422)


async def test_a_role_that_somebody_has_stays(io):
    """409 while an incident has it assigned."""
    made = (await io.post(ROLES, SCRIBE, 201))["incident_role"]
    assigned = {"incident_role_id": made["id"], "assignee": {"email": "ada@example.com"}}
    await io.make_incident("a", incident_role_assignments=[assigned])
    await io.delete(f"{ROLES}/{made['id']}", 409)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"name": ""}, ("is_required", "name")),
        ({"description": ""}, ("is_required", "description")),
        ({"shortform": None}, ("is_required", "shortform")),
        ({"instructions": 1}, ("invalid_field_type", "instructions")),
    ],
)
async def test_bad_roles_are_refused(io, fields, problem):
    """Name and description are not empty, and nothing may be left out."""
    assert await io.refused("POST", ROLES, {**SCRIBE, **fields}) == [problem]
