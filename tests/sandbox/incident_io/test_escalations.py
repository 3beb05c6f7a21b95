"""Escalations and the paths they go by."""

from __future__ import annotations

import pytest

from incidentkit.sandbox import Sandbox
from tests.sandbox.incident_io.conftest import IncidentIOClient

ESCALATIONS = "/v2/escalations"


@pytest.fixture
async def page(io):
    """Makes an escalation for the first user."""
    user = (await io.get("/v2/users"))["users"][0]["id"]

    async def make(key, status=201, **fields):
        body = {"idempotency_key": key, "title": f"T {key}", "user_ids": [user], **fields}
        return (await io.post(ESCALATIONS, body, status)).get("escalation")

    return make


async def test_a_key_is_used_once(io, page):
    """The second request gets the escalation of the first, as it is now, and no answer shows the key."""
    made = await page("a", description="all")
    await io.post(f"{ESCALATIONS}/{made['id']}/actions/cancel", {}, 200)
    again = await page("a", title="other")
    assert (again["id"], again["title"], again["status"]) == (made["id"], "T a", "cancelled")
    assert "idempotency_key" not in made


async def test_cancelling_is_told_once(io, page):
    """One that is over stays as it is."""
    path = f"{ESCALATIONS}/{(await page('a'))['id']}"
    for _ in range(2):
        await io.post(f"{path}/actions/cancel", {}, 200)
    events = (await io.get(path))["escalation"]["events"]
    assert [each["event"] for each in events] == ["triggered", "cancelled"]


async def test_the_list_is_filtered_and_paged(io, clock, page):
    """Newest first, at most 50; by key, status, path, incident and time."""
    incident = await io.make_incident("i")
    first = await page("a", incident_id=incident["id"])
    clock.advance(days=1)
    path = (await io.get("/v2/escalation_paths"))["escalation_paths"][0]["id"]
    second = await page("b", escalation_path_id=path, user_ids=[])
    ids = [first["id"], second["id"]]

    async def found(**query):
        return [ids.index(each["id"]) for each in (await io.get(ESCALATIONS, **query))["escalations"]]

    assert await found() == [1, 0]
    assert await found(**{"idempotency_key[is]": "a"}) == [0]
    assert await found(**{"idempotency_key[is]": "c"}) == []
    assert await found(**{"status[not_in]": "triggered"}) == []
    assert await found(**{"escalation_path[one_of]": path}) == [1]
    assert await found(**{"incident[one_of]": incident["id"]}) == [0]
    assert await found(**{"created_at[gte]": "2026-08-02"}) == [1]
    page_one = await io.get(ESCALATIONS, page_size=1)
    assert await found(page_size=1, after=page_one["pagination_meta"]["after"]) == [0]
    await io.send("GET", ESCALATIONS, status=422, page_size=51)
    await io.send("GET", ESCALATIONS, status=422, **{"status[gte]": "x"})
    assert (first["related_incidents"][0]["external_id"], first["related_incidents"][0]["status_category"]) == (
        1,
        "triage",
    )


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"user_ids": []}, "escalation_path_id"),
        ({"escalation_path_id": "gone"}, "escalation_path_id"),
        ({"user_ids": ["gone"]}, "user_ids.0"),
        ({"incident_id": "gone"}, "incident_id"),
        ({"title": ""}, "title"),
        ({"idempotency_key": None}, "idempotency_key"),
    ],
)
async def test_bad_escalations_are_refused(io, page, fields, field):
    """Somebody must be paged, and what is named must be there."""
    user = (await io.get("/v2/users"))["users"][0]["id"]
    body = {"idempotency_key": "a", "title": "T", "user_ids": [user], **fields}
    assert [each[1] for each in await io.refused("POST", ESCALATIONS, body)] == [field]


async def test_there_is_one_path_to_read(io):
    """At most 25 a page; changing paths is what the sandbox lacks."""
    answer = await io.get("/v2/escalation_paths")
    [path] = answer["escalation_paths"]
    assert (await io.get(f"/v2/escalation_paths/{path['id']}"))["escalation_path"] == path
    await io.send("GET", "/v2/escalation_paths", status=422, page_size=26)
    response = await io.http.post("/v2/escalation_paths", json={})
    assert response.status_code == 501


async def test_the_documented_limit_is_the_operations_own(clock):
    """The 61st in a minute is refused with the class's numbers; reading goes on."""
    io = IncidentIOClient(Sandbox(class_rules="documented", clock=lambda: 0.0), clock)
    for _ in range(60):
        await io.refused("POST", ESCALATIONS, {})
    answer = await io.send("POST", ESCALATIONS, {}, 429)
    assert (answer["rate_limit"]["limit"], answer["rate_limit"]["name"]) == (60, f"POST {ESCALATIONS}")
    await io.get(ESCALATIONS)
    await io.http.aclose()
