"""Records that come in batches: AI tool metrics and custom data."""

from __future__ import annotations

import pytest

RECORD = {"email": "ada@example.com", "date": "2026-07-01", "is_active": True, "tool": "assistant"}


async def test_push_echoes_and_replaces(dx):
    """push answers id and fields; the same person, day and tool name the same record."""
    assert await dx.call("aiToolMetrics.push", **RECORD) == {"ok": True, "id": 1, **RECORD}
    again = await dx.call("aiToolMetrics.push", **RECORD, input_tokens=5)
    other = await dx.call("aiToolMetrics.push", **{**RECORD, "date": "2026-07-02"})
    assert (again["id"], again["input_tokens"], other["id"]) == (1, 5, 2)


async def test_push_all_is_all_or_nothing(dx, sandbox):
    """One malformed record refuses the whole request."""
    response = await dx.http.post("aiToolMetrics.pushAll", json={"data": [RECORD, {**RECORD, "tool": ""}]})
    assert response.json()["message"].startswith("data[1]")
    assert len(sandbox.store.collection("dx.ai_tool_metrics")) == 0
    assert len((await dx.call("aiToolMetrics.pushAll", data=[RECORD]))["data"]) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"date": "01/07/2026"},
        {"date": "2026-07-01T00"},
        {"is_active": "maybe"},
        {"input_tokens": 1.5},
        {"metrics": 1},
    ],
)
async def test_mistyped_fields_are_refused(dx, change):
    """Dates, flags, counts and metrics are checked."""
    assert await dx.error("aiToolMetrics.push", **{**RECORD, **change}) == "invalid_arguments"


ROW = {"reference": "svc", "key": "tier", "value": {"tier": 1}}


async def test_set_answers_the_row(dx):
    """set answers id and fields; the time is now where none is sent."""
    answer = await dx.call("customData.set", **ROW)
    assert answer == {"ok": True, "id": 1, **ROW, "timestamp": "2026-08-01T12:00:00.000000Z"}


async def test_set_replaces_by_reference_and_key(dx):
    """The same reference and key name the same row."""
    await dx.call("customData.set", **ROW)
    again = await dx.call("customData.set", **{**ROW, "value": {"tier": 2}})
    other = await dx.call("customData.set", **{**ROW, "key": "owner"})
    assert (again["id"], other["id"]) == (1, 2)
    by_key = await dx.read("customData.get", reference="svc", key="tier")
    assert by_key == await dx.read("customData.get", id="1")
    assert by_key["value"] == {"tier": 2}


async def test_set_all_is_all_or_nothing(dx, sandbox):
    """One malformed row refuses the whole request, and the message says which."""
    rows = [ROW, {"reference": "svc", "key": "x"}]
    response = await dx.http.post("customData.setAll", json={"data": rows})
    assert response.json()["error"] == "invalid_arguments"
    assert response.json()["message"].startswith("data[1]")
    assert len(sandbox.store.collection("dx.custom_data")) == 0
    assert await dx.call("customData.setAll", data=[ROW]) == {"ok": True}
    assert len(sandbox.store.collection("dx.custom_data")) == 1


@pytest.mark.parametrize("data", [None, [], "rows", ["row"], {}])
async def test_set_all_needs_rows(dx, data):
    """data is a list of objects with something in it."""
    assert await dx.error("customData.setAll", data=data) == "invalid_arguments"


async def test_reads_and_deletes_by_reference(dx):
    """All rows of one reference are read and deleted together; the query will do for a delete."""
    for reference, key in (("a", "x"), ("a", "y"), ("b", "x")):
        await dx.call("customData.set", reference=reference, key=key, value={})
    rows = (await dx.read("customData.getAllByReference", reference="a"))["data"]
    assert [row["key"] for row in rows] == ["x", "y"]
    await dx.http.post("customData.deleteAllByReference", params={"reference": "a"})
    assert (await dx.read("customData.getAllByReference", reference="a"))["data"] == []
    assert len((await dx.read("customData.getAllByReference", reference="b"))["data"]) == 1


async def test_delete_can_be_repeated(dx):
    """A row can be deleted by key or id, and a second time; then it is not found."""
    await dx.call("customData.set", **ROW)
    for arguments in ({"id": 1}, {"reference": "svc", "key": "tier"}):
        assert await dx.call("customData.delete", **arguments) == {"ok": True}
    assert (await dx.read("customData.get", id="1"))["error"] == "custom_data_not_found"
    assert await dx.error("customData.delete", reference="svc") == "invalid_arguments"
