"""What is told during an application, and after it."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from incidentkit.catalog._report import FAILURES_KEPT
from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.providers.incident_io.catalog.worlds import SERVICE, Refusing, client, desired, entry, services, sync, teams
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    import httpx

    from incidentkit import IncidentIO, catalog


def some(count: int) -> list[catalog.Entry]:
    return [entry(f"s{number}") for number in range(count)]


async def test_a_report_reads_well(sandbox: Sandbox) -> None:
    """A line for each type, the sum, and every failure with its request id."""
    async with client(sandbox, Refusing(sandbox, "S1")) as io:
        report = await sync(io, desired(services(entry("s1"), entry("s2")), teams(entry("core"))))
    report.elapsed_s = 1.25
    assert report.to_text().splitlines() == [
        "                     created    updated    deleted  unchanged     failed",
        'Custom["Service"]          1          0          0          0          1',
        'Custom["Team"]             1          0          0          0          0',
        "total                      2          0          0          0          1",
        f"in 1.2 s, {report.requests} requests",
        (
            '  Custom["Service"] create s1: incident.io answered 422 to POST /v3/catalog_entries (odd):'
            " we do not like this one [request req-1]"
        ),
    ]
    document = json.loads(json.dumps(report.to_dict()))
    assert document["created"] == 2
    assert document["types"][SERVICE]["failed"] == 1
    assert document["failures"][0]["external_id"] == "s1"
    assert document["failures"][0]["request_id"] == "req-1"


async def test_failures_are_counted_all_and_kept_some(sandbox: Sandbox) -> None:
    """Memory does not grow with them."""
    async with client(sandbox, Refusing(sandbox, "external_id", 403)) as io:
        report = await sync(io, desired(services(*some(FAILURES_KEPT + 5))))
    assert (report.failures_total, len(report.failures)) == (FAILURES_KEPT + 5, FAILURES_KEPT)
    assert report.to_text().endswith(f"  and {FAILURES_KEPT + 5 - 20:,} more")


class Slow(SandboxTransport):
    """Answers after a while."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.05)
        return await super().handle_async_request(request)


@pytest.mark.parametrize("kind", ["plain", "async"])
def test_progress_is_told_now_and_then(kind: str) -> None:
    """Ten times a second at most, rising, and once at the end."""
    told: list[catalog.ApplyProgress] = []

    async def on_progress(progress: catalog.ApplyProgress) -> None:
        await asyncio.sleep(0)
        told.append(progress)

    async def main() -> float:
        sandbox = Sandbox()
        async with client(sandbox, Slow(sandbox)) as io:
            plan = await io.catalog.plan(desired(services(*some(200))))
            callback = told.append if kind == "plain" else on_progress
            return (await io.catalog.apply(plan, on_progress=callback)).elapsed_s

    elapsed = run_virtual(main())
    assert 5 <= len(told) <= elapsed / 0.1 + 2
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert [one.ended for one in told] == [False] * (len(told) - 1) + [True]
    assert (told[-1].done, told[-1].total, told[-1].created) == (200, 200, 200)


async def test_a_callback_that_raises_stops_nothing(io: IncidentIO, caplog: pytest.LogCaptureFixture) -> None:
    """It is logged once."""

    def on_progress(progress: catalog.ApplyProgress) -> None:
        raise RuntimeError("no screen")

    plan = await io.catalog.plan(desired(services(*some(5))))
    assert (await io.catalog.apply(plan, on_progress=on_progress)).ok
    assert caplog.text.count("on_progress raised") == 1


def test_a_callback_that_hangs_is_cut_off(caplog: pytest.LogCaptureFixture) -> None:
    """After five seconds, and the application goes on."""

    async def on_progress(progress: catalog.ApplyProgress) -> None:
        await asyncio.Event().wait()

    async def main() -> bool:
        async with client(Sandbox()) as io:
            plan = await io.catalog.plan(desired(services(*some(5))))
            return (await io.catalog.apply(plan, on_progress=on_progress)).ok

    assert run_virtual(main())
    assert "on_progress did not return within 5 s" in caplog.text


async def test_a_report_is_used_once(io: IncidentIO) -> None:
    """Counts of two applications would mix."""
    plan = await io.catalog.plan(desired(services()))
    report = await io.catalog.apply(plan)
    with pytest.raises(ConfigurationError, match="give a fresh ApplyReport"):
        await io.catalog.apply(plan, report=report)


async def test_concurrency_is_at_least_one(io: IncidentIO) -> None:
    """Nothing would ever be done."""
    plan = await io.catalog.plan(desired(services()))
    with pytest.raises(ConfigurationError, match="concurrency must be at least 1"):
        await io.catalog.apply(plan, concurrency=0)
