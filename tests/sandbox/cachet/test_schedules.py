from __future__ import annotations

import pytest


@pytest.fixture
def schedule(page):
    async def create(**fields):
        return await page.create(
            "schedules", **{"name": "Upgrade", "message": "m", "scheduled_at": "2026-08-01T13:00:00Z", **fields}
        )

    return create


async def test_status_follows_the_window(page, schedule, clock):
    """A schedule is upcoming, in progress, then complete; without an end it is never over."""
    await schedule(completed_at="2026-08-01T14:00:00Z")
    await schedule()
    expected = [(0, 0), (1, 1), (2, 1)]
    for statuses in expected:
        shown = [(await page.show(f"schedules/{id_}"))["status"]["value"] for id_ in (1, 2)]
        assert tuple(shown) == statuses
        clock.advance(minutes=61)


async def test_status_filter(page, schedule):
    """Lists filter by the status that follows from the window."""
    await schedule()
    await schedule(scheduled_at="2026-08-01T11:00:00Z")
    assert await page.ids("schedules", filter__status="0") == [1]
    assert await page.ids("schedules", filter__status="0,1") == [1, 2]
    assert await page.ids("schedules", filter__status="2") == []


async def test_components_are_synced(page, schedule):
    """A filled list of components replaces all on an update, an empty one changes nothing."""
    for name in ("API", "DB"):
        await page.create("components", name=name)
    await schedule(components=[{"id": 1, "status": 6}])

    async def tied():
        document = await page.document("schedules/1", include="components")
        return [each["id"] for each in document["data"]["relationships"]["components"]["data"]]

    await page.update("schedules/1", components=[])
    assert await tied() == ["1"]
    await page.update("schedules/1", components=[{"id": 2, "status": 6}])
    assert await tied() == ["2"]


async def test_rules(page):
    """Name, message and begin are required."""
    assert list(await page.errors("schedules")) == ["name", "message", "scheduled_at"]


async def test_entries_can_end_the_window(page, schedule, incident):
    """An entry has no status, and its completed_at becomes the schedule's."""
    await schedule()
    await incident()
    await page.create("incidents/1/updates", status=2, message="of the incident")
    made = await page.create("schedules/1/updates", message="done", completed_at="2026-08-01T13:30:00Z")
    assert (made["id"], made["updateable_type"]) == (2, "schedule")
    assert "status" not in made
    assert (await page.show("schedules/1"))["completed"]["string"] == "2026-08-01 13:30:00"
    assert await page.ids("schedules/1/updates") == [2]
    assert (await page.update("schedules/1/updates/2", message="over"))["message"] == "over"
    assert await page.status("DELETE", "schedules/1") == 204
    assert await page.ids("incidents/1/updates") == [1]


async def test_embargo(page, guest, schedule):
    """What is published later does not show to guests."""
    await schedule(published_at="2026-08-02", meta={"k": "v"})
    assert await page.ids("schedules", filter__meta__k="v") == [1]
    assert await guest.ids("schedules") == []
