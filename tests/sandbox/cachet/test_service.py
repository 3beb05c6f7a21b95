from __future__ import annotations

import pytest

from incidentkit.sandbox import Faults, RateRule, Sandbox
from tests.sandbox.cachet.conftest import StatusPage


async def test_general(page):
    """ping, version and status answer plain JSON under `data`."""
    response = await page.http.get("ping")
    assert response.json() == {"data": "Pong!"}
    assert response.headers["content-type"] == "application/json"
    assert (await page.document("version"))["data"] == {"version": "3.x-dev"}


async def test_system_status(page, incident):
    """The state of the whole follows components, incidents and schedules."""

    async def status() -> str:
        return (await page.document("status"))["data"]["status"]

    assert await status() == "operational"
    await page.create("schedules", name="S", message="m", scheduled_at="2026-08-01")
    assert await status() == "under_maintenance"
    await incident(status=1)
    assert await status() == "partial_outage"
    await page.create("components", name="API", status=4)
    assert await status() == "major_outage"


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "components"), ("PUT", "components/1"), ("DELETE", "incidents/1")]
)
async def test_writing_needs_a_token(guest, method, path):
    """Without a token a write is a 401 with a message only."""
    response = await guest.http.request(method, path)
    assert response.status_code == 401
    assert response.json() == {"message": "Unauthenticated."}


async def test_bad_tokens_read_as_guests():
    """A token that is not good does not keep anybody from reading, but widens nothing."""
    sandbox = Sandbox(tokens={"good"})
    good, bad = StatusPage(sandbox, "good"), StatusPage(sandbox, "bad")
    await good.create("incidents", name="Down", status=1, message="m")
    assert (await good.ids("incidents"), await bad.ids("incidents")) == ([1], [])
    assert await bad.status("POST", "incidents") == 401


async def test_abilities():
    """A good token without the ability gets a 403, and does not see the embargoed."""
    sandbox = Sandbox(options={"cachet": {"abilities": {"incidents.manage"}}})
    page = StatusPage(sandbox)
    await page.create("incidents", name="Down", status=1, message="m", published_at="2999-01-01")
    assert await page.ids("incidents") == [1]
    assert await page.status("DELETE", "incidents/1") == 403
    assert await page.status("GET", "subscribers") == 403
    sandbox.set_options({"cachet": {"abilities": {"incidents.delete"}}})
    response = await page.http.post("incidents", json={"name": "Down", "status": 1, "message": "m"})
    assert response.status_code == 403
    assert "incidents.manage" in response.json()["message"]
    assert await page.ids("incidents") == []


@pytest.mark.parametrize("path", ["components/7", "components/abc", "components/-1", f"components/{'9' * 30}"])
async def test_unknown_records(page, path):
    """An id that nothing has is a 404 with a message."""
    response = await page.http.get(path)
    assert response.status_code == 404
    assert list(response.json()) == ["message"]


async def test_unknown_paths(page):
    """A path below a known family is a 404, a wrong method a 405, in Cachet's body."""
    assert (await page.http.get("components/1/parts")).json().keys() == {"message"}
    response = await page.http.patch("components")
    assert (response.status_code, list(response.json())) == (405, ["message"])


@pytest.mark.parametrize("body", ["{", "[1]", ""])
async def test_broken_bodies_count_as_empty(page, body):
    """JSON that cannot be read is nothing sent: the required fields are missing."""
    response = await page.http.post("components", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert list(response.json()["errors"]) == ["name"]


async def test_forms_work_too(page):
    """A form is as good as JSON."""
    await page.create("components", name="API")
    response = await page.http.post(
        "incidents",
        data={
            "name": "Down",
            "status": "1",
            "message": "m",
            "components[][id]": "1",
            "components[][status]": "3",
            "meta[k]": "v",
        },
    )
    assert response.status_code == 201
    assert (await page.show("incidents/1", include="meta"))["meta"] == {"k": "v"}


async def test_rate_headers():
    """Every answer tells limit and rest; a 429 tells the wait, and when the window ends."""
    page = StatusPage(Sandbox(rate_rule=RateRule(2, 60.0, "fixed"), clock=lambda: 0.0))
    rest = []
    for _ in range(2):
        response = await page.http.get("ping")
        rest.append((response.headers["X-RateLimit-Limit"], response.headers["X-RateLimit-Remaining"]))
    assert rest == [("2", "1"), ("2", "0")]
    refused = await page.http.get("components")
    assert refused.status_code == 429
    assert refused.json() == {"message": "Too Many Attempts."}
    assert (refused.headers["Retry-After"], refused.headers["X-RateLimit-Remaining"]) == ("60", "0")
    assert int(refused.headers["X-RateLimit-Reset"]) > 1_700_000_000


async def test_reads_and_writes_are_counted_apart():
    """Public reads count by address, writes by user."""
    page = StatusPage(Sandbox(rate_rule=RateRule(1, 60.0), clock=lambda: 0.0))
    assert await page.status("GET", "ping") == 200
    await page.create("components", name="API")
    assert await page.status("GET", "ping") == 429
    assert await page.status("POST", "components") == 429


async def test_unknown_enums_leave_meta_alone(sandbox):
    """The fault changes enum values in pairs and alone, but not what users keep in meta."""
    page = StatusPage(sandbox)
    page.http.event_hooks = {}
    await page.create("incidents", name="Down", status=1, message="m", meta={"status": 1, "value": 2})
    sandbox.set_faults(Faults(unknown_enums=1.0))
    shown = await page.show("incidents/1", include="meta")
    assert shown["status"]["value"] not in range(5)
    assert shown["visible"] not in range(3)
    assert shown["meta"] == {"status": 1, "value": 2}
    assert (await page.document("status"))["data"]["status"].startswith("partial_outage_")


async def test_nulls_stand_for_absent_fields(sandbox, incident, page):
    """The fault puts null where optional fields would be absent."""
    await incident()
    page.http.event_hooks = {}
    sandbox.set_faults(Faults(nulls=1.0))
    data = (await page.document("incidents/1"))["data"]
    assert data["attributes"]["meta"] is None
    assert data["relationships"] is None


async def test_prefixed_paths(page):
    """The API answers below /cachet too, and links keep the prefix."""
    document = (await page.http.get("https://status.example.com/cachet/api/components")).json()
    assert document["meta"]["path"] == "https://status.example.com/cachet/api/components"


async def test_state_survives(tmp_path, clock):
    """With a state file, records and their numbers outlive the sandbox."""
    state = tmp_path / "state.db"
    first = Sandbox(state=state, now=clock)
    await StatusPage(first).create("incidents", name="Down", status=1, message="m", meta={"k": "v"})
    first.close()
    second = Sandbox(state=state, now=clock)
    page = StatusPage(second)
    assert await page.ids("incidents", filter__meta__k="v") == [1]
    assert (await page.create("incidents", name="Down", status=1, message="m"))["id"] == 2
    second.close()
