"""Records on their way to Cachet."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import RateLimit
from incidentkit.errors import ConfigurationError
from incidentkit.importing._targets import all_targets
from incidentkit.providers._targets import Connection, TargetOptions
from incidentkit.settings import Secret

if TYPE_CHECKING:
    from tests.cli.conftest import Served

START = "2026-01-31T12:00:00Z"


async def send(served: Served, target: str, *records: dict[str, Any], sandbox: bool = False) -> list[str]:
    """All at once, through one target; gives outcomes, and messages of those that failed."""
    connection = Connection(served.url, Secret("good"), RateLimit(100_000, per=1), sandbox=sandbox)
    opened = all_targets()[target].open(TargetOptions(connection))
    try:
        assert await opened.prepare(write=True) == []
        results = await asyncio.gather(*(opened.upsert(record) for record in records), return_exceptions=True)
    finally:
        await opened.close()
    assert all(isinstance(result, ConfigurationError) for result in results if isinstance(result, BaseException))
    return [str(result) if isinstance(result, BaseException) else str(result.outcome) for result in results]


@pytest.mark.parametrize(
    ("target", "record", "changed"),
    [
        ("cachet/components", {"key": "k", "name": "A", "status": 1}, {"status": 2}),
        ("cachet/component-groups", {"key": "k", "name": "A", "collapsed": 1}, {"collapsed": 2}),
        ("cachet/incidents", {"key": "k", "name": "A", "status": 1, "message": "m"}, {"status": 4}),
        ("cachet/schedules", {"key": "k", "name": "A", "message": "m", "scheduled_at": START}, {"message": "n"}),
        ("cachet/subscribers", {"email": "a@b.example", "global": True}, {"global": False}),
        ("cachet/incident-templates", {"slug": "s", "name": "A", "template": "t"}, {"template": "u"}),
        ("cachet/metrics", {"name": "A", "suffix": "ms", "default_value": "1"}, {"default_value": "2.5"}),
    ],
)
async def test_each_kind_is_created_changed_and_left(
    served: Served, target: str, record: dict[str, Any], changed: dict[str, Any]
):
    """Also by a run that has to find it again."""
    assert await send(served, target, record) == ["created"]
    assert await send(served, target, record) == ["unchanged"]
    assert await send(served, target, {**record, **changed}) == ["updated"]


async def test_components_are_named_by_number(served: Served):
    """With their status for a schedule, alone for a subscriber."""
    await send(served, "cachet/components", {"key": "c", "name": "C"})
    schedule = {"key": "s", "name": "S", "message": "m", "scheduled_at": START}
    found = await send(
        served,
        "cachet/schedules",
        {**schedule, "components": {"1": "under_maintenance"}},
        {**schedule, "components": "C"},
    )
    assert found[0] == "created"
    assert "object of id and status" in found[1]
    found = await send(
        served,
        "cachet/subscribers",
        {"email": "a@b.example", "components": ["1"]},
        {"email": "c@d.example", "components": ["C"]},
    )
    assert found[0] == "created"
    assert "'C' is no id" in found[1]
    (subscriber,) = served.records("cachet/subscribers")
    assert subscriber["components"] == [1]


async def test_entries_find_their_incident_and_keep_their_order(served: Served):
    """By key or id; the newest gives the incident its status. A second run adds nothing."""
    incidents = [{"key": key, "name": key, "status": 1, "message": "m"} for key in ("INC-1", "INC-2")]
    await send(served, "cachet/incidents", *incidents)
    entries = [
        {"incident": incident, "status": status, "message": f"now {status}"}
        for incident in ("INC-1", "2")
        for status in (2, 3, 4)
    ]
    assert await send(served, "cachet/incident-updates", *entries) == ["created"] * 6
    assert [incident["status"] for incident in served.records("cachet/incidents")] == [4, 4]
    assert await send(served, "cachet/incident-updates", *entries) == ["unchanged"] * 6
    (told,) = await send(served, "cachet/incident-updates", {"incident": "INC-3", "status": 1, "message": "m"})
    assert told == "there is no incident 'INC-3'; did you mean 'INC-2'?"


async def test_points_find_their_metric(served: Served):
    """By name or id, in the order of the file."""
    await send(served, "cachet/metrics", {"name": "Latency", "suffix": "ms", "threshold": 1})
    points = [{"metric": "Latency", "value": n, "timestamp": f"2026-01-31T12:{n:02}:00Z"} for n in range(30)]
    assert await send(served, "cachet/metric-points", *points) == ["created"] * 30
    by_id = [{**point, "metric": "1"} for point in points]
    assert await send(served, "cachet/metric-points", *by_id) == ["unchanged"] * 30
    (told,) = await send(served, "cachet/metric-points", {**points[0], "metric": "Uptime"})
    assert told == "there is no metric 'Uptime'; write its name or its id"


async def test_an_embedded_sandbox_gets_what_records_belong_to(served: Served):
    """It starts empty: incidents and metrics that are named are made along, each once."""
    entry = {"incident": "INC-1", "status": 2, "message": "m"}
    point = {"metric": "Latency", "value": 1.0, "timestamp": START}
    entries = [entry, {**entry, "status": 4}]
    assert await send(served, "cachet/incident-updates", *entries, sandbox=True) == ["created"] * 2
    assert await send(served, "cachet/metric-points", point, sandbox=True) == ["created"]
    assert [len(served.records(f"cachet/{kind}")) for kind in ("incidents", "metrics")] == [1, 1]
