"""Alert sources and attributes, alerts and their events."""

from __future__ import annotations

import pytest

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


EVENT = {"title": "Disk full", "status": "firing", "deduplication_key": "disk-1"}


@pytest.fixture
async def source(io):
    """The source that takes events."""
    return next(each for each in (await io.get("/v2/alert_sources"))["alert_sources"] if each["source_type"] == "http")


@pytest.fixture
def send(io, source):
    """Sends an event, with the source's own token unless told."""

    async def send(event, expected=202, token=source["secret_token"]):
        path = f"/v2/alert_events/http/{source['id']}"
        response = await io.http.post(path, json=event, headers={"Authorization": f"Bearer {token}"})
        assert response.status_code == expected, response.text
        return response.json()

    return send


async def test_events_of_a_key_fold_into_one_alert(io, clock, send):
    """It fires, is over, and fires again; metadata does not show."""
    answer = await send({**EVENT, "metadata": {"host": "a"}})
    assert (answer["deduplication_key"], answer["status"]) == ("disk-1", "success")
    [first] = (await io.get("/v2/alerts"))["alerts"]
    assert "resolved_at" not in first
    assert "metadata" not in first
    clock.advance(minutes=5)
    await send({**EVENT, "status": "resolved"})
    [over] = (await io.get("/v2/alerts"))["alerts"]
    assert (over["id"], over["status"], over["resolved_at"]) == (first["id"], "resolved", over["updated_at"])
    await send({**EVENT, "title": "Disk full again"})
    again = (await io.get(f"/v2/alerts/{first['id']}"))["alert"]
    assert (again["title"], again["status"]) == ("Disk full again", "firing")
    assert "resolved_at" not in again


async def test_the_list_is_filtered(io, source, send):
    """By key, status and source, newest first, at most 50 a page."""
    for number in range(3):
        await send({**EVENT, "deduplication_key": f"k{number}"})
    await send({**EVENT, "deduplication_key": "k1", "status": "resolved"})

    async def found(**query):
        return [each["deduplication_key"] for each in (await io.get("/v2/alerts", **query))["alerts"]]

    assert await found() == ["k2", "k1", "k0"]
    assert await found(**{"deduplication_key[is]": "k0"}) == ["k0"]
    assert await found(**{"status[one_of]": "resolved"}) == ["k1"]
    assert await found(**{"alert_source[not_in]": source["id"]}) == []
    await io.send("GET", "/v2/alerts", status=422, page_size=51)
    await io.send("GET", "/v2/alerts/gone", status=404)


async def test_only_the_sources_token_is_good(io, source, send):
    """In the header or in the query; the API key is none, even where it may do everything."""
    await send(EVENT, 401, "key")
    path = f"/v2/alert_events/http/{source['id']}"
    response = await io.http.post(path, json=EVENT, params={"token": source["secret_token"]})
    assert response.status_code == 202
    io.sandbox.set_options({"incident-io": {"roles": []}})
    await send(EVENT)


async def test_a_source_of_another_kind_takes_no_events(io):
    """It has no token that could be right."""
    mail = next(each for each in (await io.get("/v2/alert_sources"))["alert_sources"] if each["name"] == "Mail")
    assert (await io.get(f"/v2/alert_sources/{mail['id']}"))["alert_source"] == mail
    assert "secret_token" not in mail
    await io.post(f"/v2/alert_events/http/{mail['id']}", EVENT, 401)
    await io.post("/v2/alert_events/http/gone", EVENT, 404)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"deduplication_key": None}, ("is_required", "deduplication_key")),
        ({"status": "odd"}, ("invalid_enum_value", "status")),
        ({"metadata": []}, ("invalid_field_type", "metadata")),
    ],
)
async def test_bad_events_are_refused(send, fields, problem):
    """The key is optional in the document only."""
    answer = await send({**EVENT, **fields}, 422)
    assert [(each["code"], each["source"]["field"]) for each in answer["errors"]] == [problem]


async def test_sources_can_only_be_read(io):
    """Changing them is what the sandbox lacks: 501, not 405."""
    response = await io.http.post("/v2/alert_sources", json={})
    assert response.status_code == 501
