"""Status pages and the incidents on them."""

from __future__ import annotations

import pytest

from incidentkit.sandbox import Sandbox
from tests.sandbox.incident_io.conftest import IncidentIOClient

INCIDENTS = "/v2/status_page_incidents"
UPDATES = "/v2/status_page_incident_updates"
PAST = "/v2/status_page_retrospective_incidents"


@pytest.fixture
async def page(io):
    """The account's status page."""
    return (await io.get("/v2/status_pages"))["status_pages"][0]["id"]


@pytest.fixture
async def components(io, page):
    """Ids of its components by name."""
    items = (await io.get(f"/v2/status_page_structures/{page}"))["current_structure"]["items"]
    groups = [item["group"]["components"] if "group" in item else [item["component"]] for item in items]
    return {component["name"]: component["component_id"] for group in groups for component in group}


def present(page, **fields):
    """A body of an incident of now."""
    body = {"status_page_id": page, "name": "Slow", "message": "m", "incident_status": "investigating"}
    return {**body, "idempotency_key": "a", "notify_subscribers": False, **fields}


def told(hour, status, **components):
    """An update of the past."""
    parts = [{"component_id": id_, "component_status": state} for id_, state in components.items()]
    moment = f"2026-01-01T{hour:02}:00:00+01:00"
    return {"incident_status": status, "message": "m", "published_at": moment, "component_statuses": parts}


async def test_an_account_starts_with_a_page(io, page, components):
    """With one component, and two in a group."""
    assert (await io.get(f"/v2/status_pages/{page}"))["status_page"]["name"] == "Sandbox status"
    assert list(components) == ["API", "Website", "Dashboard"]
    await io.send("GET", "/v2/status_page_structures/gone", status=404)


async def test_a_used_key_gets_the_first_answer(io, page, clock):
    """Whatever happened to the incident since, and whatever the repeat says."""
    first = await io.post(INCIDENTS, present(page), 201)
    path = f"{INCIDENTS}/{first['status_page_incident']['id']}"
    await io.put(path, {"name": "Fast"})
    clock.advance(days=1)
    assert await io.post(INCIDENTS, present(page, name="Other"), 201) == first
    assert (await io.get(path))["status_page_incident"]["name"] == "Fast"
    assert len((await io.get(INCIDENTS, status_page_id=page))["status_page_incidents"]) == 1


async def test_updates_change_status_and_impact(io, page, components, clock):
    """An impact lasts until its component is told otherwise, or all is over; a status left out stays."""
    part = [{"component_id": components["API"], "component_status": "full_outage"}]
    made = (await io.post(INCIDENTS, present(page, component_statuses=part), 201))["status_page_incident"]
    more = {"status_page_incident_id": made["id"], "message": "m", "notify_subscribers": False}
    clock.advance(minutes=1)
    part = [{"component_id": components["API"], "component_status": "partial_outage"}]
    update = (await io.post(UPDATES, {**more, "component_statuses": part}, 201))["status_page_incident_update"]
    assert update["incident_status"] == "investigating"
    clock.advance(minutes=1)
    await io.post(UPDATES, {**more, "incident_status": "resolved"}, 201)
    shown = (await io.get(f"{INCIDENTS}/{made['id']}"))["status_page_incident"]
    assert shown["incident_status"] == "resolved"
    assert shown["published_at"] == made["published_at"]
    assert [
        (each["component_status"], each["start_at"], each["end_at"]) for each in shown["component_impacts"]
    ] == [
        ("full_outage", shown["updates"][0]["published_at"], shown["updates"][1]["published_at"]),
        ("partial_outage", shown["updates"][1]["published_at"], shown["updates"][2]["published_at"]),
    ]  # fmt: skip


async def test_a_past_incident_is_told_in_the_order_of_time(io, page, components):
    """Times are written in UTC; a component back to operational ends its impact."""
    api = components["API"]
    course = [
        told(12, "resolved"),
        told(10, "identified", **{api: "full_outage"}),
        told(11, "monitoring", **{api: "operational"}),
    ]
    body = {"idempotency_key": "a", "status_page_id": page, "name": "Was slow", "updates": course}
    made = (await io.post(PAST, body, 201))["status_page_incident"]
    assert [each["published_at"][11:13] for each in made["updates"]] == ["09", "10", "11"]
    [impact] = made["component_impacts"]
    assert (impact["start_at"][11:13], impact["end_at"][11:13]) == ("09", "10")
    assert (made["incident_status"], made["published_at"][11:13]) == ("resolved", "09")
    assert await io.post(PAST, {**body, "updates": [told(1, "resolved")]}, 201) == {"status_page_incident": made}


async def test_the_list_is_of_one_page(io, page, components):
    """Newest first; by component if asked."""
    part = [{"component_id": components["API"], "component_status": "full_outage"}]
    for key, parts in (("a", part), ("b", []), ("c", part)):
        await io.post(INCIDENTS, present(page, idempotency_key=key, name=key, component_statuses=parts), 201)

    async def found(**query):
        listed = (await io.get(INCIDENTS, status_page_id=page, **query))["status_page_incidents"]
        return [each["name"] for each in listed]

    assert await found() == ["c", "b", "a"]
    assert await found(component_id=components["API"]) == ["c", "a"]
    first = await io.get(INCIDENTS, status_page_id=page, page_size=2)
    assert await found(after=first["pagination_meta"]["after"]) == ["a"]
    await io.send("GET", INCIDENTS, status=422)
    await io.send("GET", INCIDENTS, status=404, status_page_id="gone")


@pytest.mark.parametrize(
    ("path", "fields", "field"),
    [
        (INCIDENTS, {"name": "x" * 201}, "name"),
        (INCIDENTS, {"message": "x" * 4097}, "message"),
        (INCIDENTS, {"incident_status": "odd"}, "incident_status"),
        (INCIDENTS, {"notify_subscribers": None}, "notify_subscribers"),
        (INCIDENTS, {"status_page_id": "gone"}, "status_page_id"),
        (
            INCIDENTS,
            {"component_statuses": [{"component_id": "gone", "component_status": "operational"}]},
            "component_statuses.0.component_id",
        ),
        (PAST, {"updates": []}, "updates"),
        (PAST, {"updates": [told(1, "resolved")] * 101}, "updates"),
        (PAST, {"updates": [told(1, "resolved", gone="operational")]}, "updates.0.component_statuses.0.component_id"),
        (PAST, {"updates": [{**told(1, "resolved"), "published_at": "2026-01-01"}]}, "updates.0.published_at"),
        (UPDATES, {"status_page_incident_id": "gone"}, "status_page_incident_id"),
    ],
)
async def test_bad_incidents_are_refused(io, page, path, fields, field):
    """With the field that is wrong; nothing is kept under the key."""
    body = {**present(page), **fields}
    assert [each[1] for each in await io.refused("POST", path, body)] == [field]
    await io.post(INCIDENTS, present(page), 201)


async def test_an_incident_has_at_most_100_updates(io, page):
    """The 101st is refused."""
    body = {"idempotency_key": "a", "status_page_id": page, "name": "n", "updates": [told(1, "identified")] * 100}
    made = (await io.post(PAST, body, 201))["status_page_incident"]
    more = {"status_page_incident_id": made["id"], "message": "m", "notify_subscribers": False}
    assert await io.refused("POST", UPDATES, more) == [("limit_reached", "status_page_incident_id")]


async def test_past_incidents_come_in_a_burst_of_300(clock):
    """Then five a second: the limit told is that of a minute."""
    now = [0.0]
    io = IncidentIOClient(Sandbox(class_rules="documented", clock=lambda: now[0]), clock)
    for _ in range(300):
        await io.refused("POST", PAST, {})
    assert (await io.send("POST", PAST, {}, 429))["rate_limit"]["limit"] == 300
    now[0] += 0.2
    await io.refused("POST", PAST, {})
    await io.send("POST", PAST, {}, 429)
    await io.http.aclose()
