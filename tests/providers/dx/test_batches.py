"""Many rows a request: each row has its own answer, and a bad one costs no other."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from incidentkit import DX, Outcome, RateLimit, Refused, bulk
from incidentkit.errors import AuthenticationError, ConfigurationError, ValidationError
from incidentkit.sandbox import Sandbox, SandboxTransport

if TYPE_CHECKING:
    from incidentkit.providers.dx.custom_data import CustomDatum
    from tests.providers.conftest import Requests

BEYOND_TIME = "0001-01-01T00:00:00+14:00"
"""An aware timestamp that no server can turn to UTC: only DX itself refuses it."""


def rows(count: int) -> list[CustomDatum]:
    return [{"reference": "web", "key": f"k{n}", "value": {"n": n}} for n in range(count)]


def stored(sandbox: Sandbox) -> dict[str, Any]:
    return {row["key"]: row["value"]["n"] for row in sandbox.store.collection("dx.custom_data").values()}


async def test_rows_go_a_hundred_a_request(dx: DX, sandbox: Sandbox, requests: Requests) -> None:
    """250 rows are three requests."""
    results = await dx.custom_data.upsert_all(rows(250))
    assert requests() == 3
    assert all(not isinstance(result, Refused) and result.outcome is Outcome.UPSERTED for result in results)
    assert stored(sandbox) == {f"k{n}": n for n in range(250)}


@pytest.mark.parametrize("as_200", [False, True])
async def test_a_refused_row_is_reported_alone(dx: DX, sandbox: Sandbox, requests: Requests, *, as_200: bool) -> None:
    """The others of its request are stored; DX names the row, so that it takes two requests more."""
    sandbox.set_options({"dx": {"errors_as_200": as_200}})
    asked = rows(120)
    asked[37]["timestamp"] = BEYOND_TIME
    results = await dx.custom_data.upsert_all(asked)
    refused = {place: result.error for place, result in enumerate(results) if isinstance(result, Refused)}
    assert refused.keys() == {37}
    assert isinstance(refused[37], ValidationError)
    assert refused[37].code == "invalid_timestamp"
    assert stored(sandbox).keys() == {f"k{n}" for n in range(120) if n != 37}
    assert requests() == 2 + 2


async def test_a_row_that_cannot_be_right_is_not_sent(dx: DX, sandbox: Sandbox, requests: Requests) -> None:
    """Unknown, missing and impossible fields are named, and cost no request."""
    asked: list[Any] = [
        *rows(1),
        {"reference": "web", "key": "x", "value": {}, "tmestamp": "2026-01-01"},
        {"reference": "web", "key": "x"},
        {"reference": "web", "key": "x", "value": {}, "timestamp": "2026-01-01T00:00:00"},
        {"reference": "web", "key": "x", "value": "text"},
        {"reference": "web", "key": 7, "value": {}},
    ]
    results = await dx.custom_data.upsert_all(asked)
    told = [str(result.error) for result in results if isinstance(result, Refused)]
    assert [word in text for word, text in zip(("tmestamp", "value", "offset", "value", "key"), told, strict=True)]
    assert all(isinstance(result.error, ConfigurationError) for result in results if isinstance(result, Refused))
    assert (requests(), stored(sandbox)) == (1, {"k0": 0})


async def test_of_rows_with_one_key_the_last_one_wins(dx: DX, sandbox: Sandbox, requests: Requests) -> None:
    """They never share a request: what DX makes of that is not documented."""
    asked = [*rows(5), *rows(5), *rows(2)]
    for place, row in enumerate(asked):
        row["value"] = {"n": place}
    await dx.custom_data.upsert_all(asked)
    assert stored(sandbox) == {"k0": 10, "k1": 11, "k2": 7, "k3": 8, "k4": 9}
    assert requests() == 3


async def test_usage_of_tools_goes_in_batches_too(dx: DX, sandbox: Sandbox) -> None:
    """With the record that DX answers for each row."""
    results = await dx.ai_tool_metrics.upsert_all(
        [{"email": "a@x", "date": f"2026-01-{day:02}", "tool": "t", "is_active": True} for day in (1, 2, 32)]
    )
    assert [isinstance(result, Refused) for result in results] == [False, False, True]
    first = results[0]
    assert not isinstance(first, Refused)
    assert first.record is not None
    assert str(first.record.date) == "2026-01-01"
    assert len(sandbox.store.collection("dx.ai_tool_metrics").values()) == 2


async def test_an_import_sends_many_records_a_request(dx: DX, sandbox: Sandbox, requests: Requests) -> None:
    """`import_records` needs nothing else than more records under way than a batch holds."""
    asked = rows(1000)
    asked[500]["timestamp"] = BEYOND_TIME
    report = await bulk.import_records(
        asked, dx.custom_data.batched().upsert, key=lambda row: row["key"], concurrency=200
    )
    assert (report.upserted, report.failed) == (999, 1)
    assert [failure.key for failure in report.failures] == ["k500"]
    assert len(stored(sandbox)) == 999
    assert requests() <= 10 + 2 + 1


async def test_a_refused_credential_is_told_to_every_row() -> None:
    """It is not sent again with every batch."""
    sandbox = Sandbox(tokens={"other"})
    async with DX("t", base_url="https://d.x", transport=SandboxTransport(sandbox)) as dx:
        results = await dx.custom_data.upsert_all(rows(300), size=10)
        assert dx.requests_sent <= 4
    assert {type(result.error) for result in results if isinstance(result, Refused)} == {AuthenticationError}
    assert len(results) == 300


async def test_a_request_that_is_too_large_goes_in_halves() -> None:
    """DX documents no maximum, so 413 is the only way to learn of one."""
    sizes: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sizes.append(len(json.loads(request.content)["data"]))
        if sizes[-1] > 30:
            return httpx.Response(413, json={"ok": False, "error": "request_too_large"})
        return httpx.Response(200, json={"ok": True})

    limit = RateLimit(100_000, per=1)
    async with DX("t", base_url="https://d.x", rate_limit=limit, transport=httpx.MockTransport(answer)) as dx:
        results = await dx.custom_data.upsert_all(rows(100))
    assert not [result for result in results if isinstance(result, Refused)]
    assert sizes == [100, 50, 25, 25, 50, 25, 25]


async def test_a_batch_of_no_rows_is_an_error(dx: DX) -> None:
    """And a list without rows is an answer without rows."""
    with pytest.raises(ConfigurationError, match="size"):
        dx.custom_data.batched(size=0)
    assert await dx.custom_data.upsert_all([]) == []


async def test_batched_rows_are_checked_before_they_wait(dx: DX) -> None:
    """A row that cannot be right is refused at once, the one beside it is stored."""
    batched = dx.custom_data.batched()
    wrong: Any = {"reference": "web"}
    results = await asyncio.gather(batched.upsert(wrong), batched.upsert(rows(1)[0]), return_exceptions=True)
    assert isinstance(results[0], ConfigurationError)
    assert not isinstance(results[1], BaseException)
