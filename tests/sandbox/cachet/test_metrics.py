from __future__ import annotations

import pytest


@pytest.fixture
async def metric(page):
    return await page.create("metrics", name="Latency", suffix="ms")


async def test_defaults_show_later(page, metric):
    """What the database fills in is null until the metric is read again."""
    assert (metric["threshold"], metric["places"], metric["visible"]) == (None, None, None)
    shown = await page.show("metrics/1")
    assert (shown["threshold"], shown["places"], shown["visible"]) == (5, 2, 1)


@pytest.mark.parametrize(
    "field",
    [{"threshold": 7}, {"threshold": 0}, {"places": 5}, {"default_value": 1}, {"calc_type": 2}, {"suffix": None}],
)
async def test_rules(page, field):
    """Each rule that is broken is an error under its field."""
    assert list(await page.errors("metrics", **{"name": "L", "suffix": "ms", **field})) == list(field)


async def test_near_points_are_dropped(page, metric):
    """A point within the threshold of the newest raises its counter; the value is lost, still with 201."""
    path = "metrics/1/points"
    first = await page.create(path, value=2, timestamp="2026-08-01T10:00:10Z")
    assert first["created"]["string"] == "2026-08-01 10:00:00"
    second = await page.create(path, value=9, timestamp="2026-08-01T10:03:00Z")
    assert (second["id"], second["value"], second["counter"], second["calculated_value"]) == (1, 2, 2, 4)
    third = await page.create(path, value=3, timestamp="2026-08-01T10:05:00Z")
    assert (third["id"], third["counter"]) == (2, 1)
    earlier = await page.create(path, value=1, timestamp="2026-08-01T10:01:00Z")
    assert earlier["id"] == 2
    assert await page.ids(path, sort="-created_at") == [2, 1]


async def test_points_take_unix_times(page, metric):
    """A timestamp may be a Unix time; without one it is now."""
    made = await page.create("metrics/1/points", value="1.5", timestamp=1785578400)
    assert (made["value"], made["created"]["string"]) == (1.5, "2026-08-01 10:00:00")
    assert (await page.create("metrics/1/points", value=1))["created"]["string"] == "2026-08-01 12:00:00"


async def test_points_cannot_be_changed(page, metric, sandbox):
    """A point is shown and deleted, but not updated; it goes with its metric."""
    await page.create("metrics/1/points", value=1)
    assert await page.status("PUT", "metrics/1/points/1") == 405
    assert await page.status("GET", "metrics/1/points/1", include="metric") == 200
    document = await page.document("metrics/1", include="points")
    assert document["data"]["relationships"]["points"]["data"] == [{"type": "metricPoints", "id": "1"}]
    assert list(await page.errors("metrics/1/points", value="much")) == ["value"]
    assert await page.status("DELETE", "metrics/1") == 204
    assert len(sandbox.store.collection("cachet.metricPoints")) == 0
