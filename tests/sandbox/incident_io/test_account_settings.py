"""Severities, statuses, roles and what can only be read."""

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


SEVERITIES = "/v1/severities"
STATUSES = "/v1/incident_statuses"


async def test_a_severity_lives_from_create_to_delete(io):
    """Without a rank it becomes the worst; delete answers 202."""
    made = (await io.post(SEVERITIES, {"name": "Odd", "description": "d"}, 201))["severity"]
    path = f"{SEVERITIES}/{made['id']}"
    assert made["rank"] == 3
    assert (await io.get(path))["severity"] == made
    changed = (await io.put(path, {"name": "Odder", "description": "d", "rank": -1}))["severity"]
    assert (await io.get(SEVERITIES))["severities"][0] == changed
    assert (await io.put(path, {"name": "Oddest", "description": "d"}))["severity"]["rank"] == -1
    await io.delete(path, 202)
    await io.delete(path, 404)


async def test_a_severity_has_a_short_name(io):
    """At most 50 characters."""
    body = {"name": "x" * 51, "description": ""}
    assert await io.refused("POST", SEVERITIES, body) == [("invalid_length", "name")]


async def test_every_category_of_status_is_seeded(io):
    """An account starts with all eight."""
    statuses = (await io.get(STATUSES))["incident_statuses"]
    assert {each["category"] for each in statuses} == {
        "canceled", "closed", "declined", "learning", "live", "merged", "paused", "triage"
    }  # fmt: skip


async def test_a_status_lives_from_create_to_delete(io):
    """It comes last unless it has a rank; its category stays; delete answers 202."""
    made = (await io.post(STATUSES, {"name": "Odd", "description": "d", "category": "live"}, 201))["incident_status"]
    path = f"{STATUSES}/{made['id']}"
    assert (await io.get(STATUSES))["incident_statuses"][-1] == made
    assert (await io.get(path))["incident_status"] == made
    body = {"name": "Odder", "description": "d", "category": "closed"}
    changed = (await io.put(path, body))["incident_status"]
    assert (changed["name"], changed["category"], changed["rank"]) == ("Odder", "live", made["rank"])
    await io.delete(path, 202)
    await io.send("GET", path, status=404)


async def test_a_status_in_use_stays(io):
    """409 while an incident is in it."""
    made = await io.make_incident("a")
    await io.delete(f"{STATUSES}/{made['incident_status']['id']}", 409)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"name": "Closed"}, ("must_be_unique", "name")),
        ({"category": "triage"}, ("invalid_enum_value", "category")),
        ({"rank": 2**31}, ("invalid_range", "rank")),
        ({"rank": True}, ("invalid_field_type", "rank")),
    ],
)
async def test_bad_statuses_are_refused(io, fields, problem):
    """Names are unique, and only live, learning and closed can be added to."""
    body = {"name": "Odd", "description": "d", "category": "live", **fields}
    assert await io.refused("POST", STATUSES, body) == [problem]


async def test_there_is_one_incident_type(io):
    """Listed and shown alike."""
    (only,) = (await io.get("/v1/incident_types"))["incident_types"]
    assert (await io.get(f"/v1/incident_types/{only['id']}"))["incident_type"] == only
    await io.send("GET", "/v1/incident_types/gone", status=404)


async def test_users_are_found_by_mail_and_page(io):
    """The filter is exact; pages follow the cursor."""
    first = await io.get("/v2/users", page_size=3)
    rest = await io.get("/v2/users", page_size=3, after=first["pagination_meta"]["after"])
    users = first["users"] + rest["users"]
    assert len({each["id"] for each in users}) == 4
    found = (await io.get("/v2/users", email="ada@example.com"))["users"]
    assert [each["name"] for each in found] == ["Ada Okafor"]
    assert (await io.get("/v2/users", email="ada@"))["users"] == []
    assert (await io.get(f"/v2/users/{found[0]['id']}"))["user"] == found[0]


async def test_a_user_can_be_paged(io):
    """Methods, rules and the preferred provider, which can be changed."""
    path = f"/v2/users/{(await io.get('/v2/users'))['users'][0]['id']}"
    (method,) = (await io.get(path + "/notification_methods"))["notification_methods"]
    (rule,) = (await io.get(path + "/notification_rules"))["notification_rules"]
    assert rule["method_target"]["specific"]["id"] == method["id"]
    assert (await io.get(path + "/paging_provider"))["preferred_escalation_provider"] == "native"
    await io.post(path + "/paging_provider", {"preferred_escalation_provider": "opsgenie"}, 204)
    assert (await io.get(path + "/paging_provider"))["preferred_escalation_provider"] == "opsgenie"
    await io.post(path + "/paging_provider", {"preferred_escalation_provider": "pigeon"}, 422)


async def test_the_identity_names_the_roles(io):
    """What the sandbox was given, or all it knows."""
    assert "catalog_editor" in (await io.get("/v1/identity"))["identity"]["roles"]
    io.sandbox.set_options({"incident-io": {"roles": ["viewer"]}})
    assert (await io.get("/v1/identity"))["identity"]["roles"] == ["viewer"]
    assert (await io.get("/v1/ip_ranges"))["ip_ranges"]


@pytest.mark.parametrize(
    ("roles", "view", "create", "severity"),
    [
        (["viewer"], 200, 403, 403),
        (["catalog_viewer"], 200, 403, 403),
        (["catalog_editor"], 200, 201, 403),
        (["catalog_viewer", "manage_settings"], 200, 403, 201),
        (["global_access"], 200, 201, 201),
        ([], 403, 403, 403),
    ],
)
async def test_roles_bound_what_a_key_may_do(io, roles, view, create, severity):
    """403 names the scope that is missing; no role is needed for the identity."""
    io.sandbox.set_options({"incident-io": {"roles": roles}})
    await io.send("GET", "/v3/catalog_types", status=view)
    await io.post("/v3/catalog_types", {"name": "x", "description": "d"}, create)
    answer = await io.post(SEVERITIES, {"name": "x", "description": "d"}, severity)
    if severity == 403:
        assert answer["type"] == "resource_forbidden"
        assert "organisation_settings.update" in answer["errors"][0]["message"]
    await io.get("/v1/identity")


@pytest.mark.parametrize(
    ("role", "page", "publish", "attribute"),
    [
        ("escalation_creator", 422, 403, 403),
        ("on_call_editor", 422, 403, 422),
        ("status_page_publisher", 403, 422, 403),
        ("viewer", 403, 403, 403),
    ],
)
async def test_roles_of_on_call_and_status_pages(io, role, page, publish, attribute):
    """Paging, publishing and alert configuration belong to different roles."""
    io.sandbox.set_options({"incident-io": {"roles": [role]}})
    await io.post("/v2/escalations", {}, page)
    await io.post("/v2/status_page_incidents", {}, publish)
    await io.post("/v2/alert_attributes", {}, attribute)
