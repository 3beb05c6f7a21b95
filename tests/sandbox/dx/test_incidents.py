from __future__ import annotations

import pytest

INCIDENT = {"reference_id": "i-1", "started_at": "2026-01-02T03:04:05Z"}


async def test_upsert_creates_and_answers_only_ok(dx):
    """A first upsert stores the incident and answers nothing beside `ok`."""
    assert await dx.call("incidents.upsert", **INCIDENT, name="Down", priority="p1") == {"ok": True}
    record = dx.stored("incidents", "i-1")
    assert (record["name"], record["priority"]) == ("Down", "p1")
    assert record["started_at"] == "2026-01-02T03:04:05.000000Z"


async def test_absent_fields_are_kept(dx):
    """What a later upsert leaves out stays as it was."""
    await dx.call("incidents.upsert", **INCIDENT, name="Down", services=[{"identifier": "a"}], metadata={"k": 1})
    await dx.call("incidents.upsert", **INCIDENT, priority="p2")
    record = dx.stored("incidents", "i-1")
    assert (record["name"], record["priority"]) == ("Down", "p2")
    assert (record["services"], record["metadata"]) == ([{"identifier": "a"}], {"k": 1})


@pytest.mark.parametrize("empty", [None, []])
async def test_null_and_empty_list_clear(dx, empty):
    """Services and metadata are emptied by null and by an empty list."""
    await dx.call("incidents.upsert", **INCIDENT, services=[{"identifier": "a"}], metadata={"k": 1})
    await dx.call("incidents.upsert", **INCIDENT, services=empty, metadata=empty)
    record = dx.stored("incidents", "i-1")
    assert (record["services"], record["metadata"]) == ([], {})


async def test_values_replace(dx):
    """A list or object that is sent replaces what was stored, without merging."""
    await dx.call("incidents.upsert", **INCIDENT, services=[{"identifier": "a"}], metadata={"k": 1})
    await dx.call("incidents.upsert", **INCIDENT, services=[{"identifier": "b", "name": "B"}], metadata={"l": 2})
    record = dx.stored("incidents", "i-1")
    assert (record["services"], record["metadata"]) == ([{"identifier": "b", "name": "B"}], {"l": 2})


async def test_null_reopens(dx):
    """A null `resolved_at` empties the stored one."""
    await dx.call("incidents.upsert", **INCIDENT, resolved_at="2026-01-02T04:00:00Z")
    await dx.call("incidents.upsert", **INCIDENT, resolved_at=None)
    assert dx.stored("incidents", "i-1")["resolved_at"] is None


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("2026-01-02T03:04:05", "2026-01-02T03:04:05.000000Z"),
        ("2026-01-02T03:04:05.5+02:00", "2026-01-02T01:04:05.500000Z"),
        ("2026-01-02", "2026-01-02T00:00:00.000000Z"),
    ],
)
async def test_timestamps_are_kept_in_utc(dx, sent, stored):
    """Timestamps come with or without an offset and are kept in UTC."""
    await dx.call("incidents.upsert", reference_id="i-1", started_at=sent)
    assert dx.stored("incidents", "i-1")["started_at"] == stored


@pytest.mark.parametrize("moment", ["yesterday", 1700000000, True, "2026-13-01", "0001-01-01T00:00:00+10:00"])
async def test_unreadable_timestamps_are_refused(dx, moment):
    """What is not ISO-8601 text is `invalid_timestamp`, Unix numbers included."""
    assert await dx.error("incidents.upsert", reference_id="i-1", started_at=moment) == "invalid_timestamp"
    assert await dx.error("incidents.upsert", **INCIDENT, resolved_at=moment) == "invalid_timestamp"


@pytest.mark.parametrize("metadata", ["text", 3, [1], {"with blank": 1}, {"": 1}, {"ümlaut": 1}])
async def test_bad_metadata_is_refused(dx, metadata):
    """Metadata is an object with keys of letters, digits, dash and underscore."""
    assert await dx.error("incidents.upsert", **INCIDENT, metadata=metadata) == "metadata_invalid"


@pytest.mark.parametrize(
    "arguments",
    [
        {"started_at": "2026-01-01T00:00:00Z"},
        {"reference_id": "", "started_at": "2026-01-01T00:00:00Z"},
        {"reference_id": ["i"], "started_at": "2026-01-01T00:00:00Z"},
        {"reference_id": "i-1"},
        {**INCIDENT, "name": {"en": "Down"}},
        {**INCIDENT, "services": "payments"},
        {**INCIDENT, "services": ["payments"]},
        {**INCIDENT, "services": [{"name": "Payments"}]},
        {**INCIDENT, "services": [{"identifier": "a", "name": 3}]},
    ],
)
async def test_other_faults_are_invalid_arguments(dx, sandbox, arguments):
    """Missing or mistyped arguments are `invalid_arguments`, and nothing is stored."""
    assert await dx.error("incidents.upsert", **arguments) == "invalid_arguments"
    assert len(sandbox.store.collection("dx.incidents")) == 0


async def test_refused_update_changes_nothing(dx):
    """A refused upsert leaves the stored incident as it was."""
    await dx.call("incidents.upsert", **INCIDENT, name="Down")
    await dx.error("incidents.upsert", **INCIDENT, name="Up", services="x")
    assert dx.stored("incidents", "i-1")["name"] == "Down"
