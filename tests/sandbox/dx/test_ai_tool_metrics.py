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
