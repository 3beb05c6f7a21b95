"""Applying a plan that somebody wants to end."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit import IncidentIO, RateLimit
from incidentkit.catalog import ApplyReport
from incidentkit.catalog._catalog import GRACE
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.providers.incident_io.catalog.worlds import SERVICE, client, desired, entries_of, entry, services
from tests.support.virtual_time import run_virtual


class Slow(httpx.AsyncBaseTransport):
    """Answers writes of entries late, once the server has done them."""

    def __init__(self, sandbox: Sandbox, seconds: float) -> None:
        self._inner = SandboxTransport(sandbox)
        self._seconds = seconds

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        if request.method != "GET" and "entries" in request.url.path:
            await asyncio.sleep(self._seconds)
        return answer


def interrupted(
    sandbox: Sandbox, seconds: float, *cancel_at: float, limit: RateLimit | None = None
) -> tuple[ApplyReport, float]:
    """What an application of 100 new entries reports when it is cancelled at those times, and when it ends."""

    async def main() -> tuple[ApplyReport, float]:
        transport = Slow(sandbox, seconds)
        opened = IncidentIO("key", rate_limit=limit, transport=transport) if limit else client(sandbox, transport)
        async with opened as io:
            plan = await io.catalog.plan(desired(services(*(entry(f"s{number}") for number in range(100)))))
            report = ApplyReport()
            loop = asyncio.get_running_loop()
            task = asyncio.ensure_future(io.catalog.apply(plan, report=report, concurrency=10))
            started = loop.time()
            for moment in cancel_at:
                await asyncio.sleep(started + moment - loop.time())
                task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return report, loop.time() - started

    return run_virtual(main())


def test_what_is_under_way_ends_first():
    """Nothing more is begun; the report has exactly what the server has."""
    sandbox = Sandbox()
    report, ended = interrupted(sandbox, 2.0, 3.0)
    assert (report.created, report.failed) == (20, 0)
    assert len(entries_of(sandbox, SERVICE)) == 20
    assert ended == pytest.approx(4.0)
    assert report.stopped == "it was cancelled"


def test_what_waits_for_the_rate_budget_is_called_off():
    """With the budget used up for most of a minute it ends at once, and nothing counts as failed."""
    sandbox = Sandbox()
    report, ended = interrupted(sandbox, 1.0, 30.0, limit=RateLimit(30, 60.0))
    assert report.created == len(entries_of(sandbox, SERVICE))
    assert 0 < report.created < 30
    assert report.failed == 0
    assert ended == pytest.approx(30.0, abs=0.2)


@pytest.mark.parametrize(("cancel_at", "ends"), [((3.0, 5.0), 5.0), ((3.0,), 3.0 + GRACE)])
def test_a_second_cancellation_or_too_long_a_wait_cuts_it_short(cancel_at: tuple[float, ...], ends: float):
    """Nobody waits for a server that does not answer."""
    sandbox = Sandbox()
    report, ended = interrupted(sandbox, 1000.0, *cancel_at)
    assert (report.created, report.failed) == (0, 0)
    assert ended == pytest.approx(ends)


def test_a_bulk_update_that_waits_for_the_rate_budget_is_called_off():
    """It runs in the application's own task; the report has the batches that were sent, and none counts as failed."""
    sandbox = Sandbox()
    limit = RateLimit(8, 60.0)

    async def main() -> tuple[ApplyReport, float]:
        async with client(sandbox) as io:
            await io.catalog.apply(
                await io.catalog.plan(desired(services(*(entry(f"s{number}") for number in range(100)))))
            )
        async with IncidentIO("key", rate_limit=limit, transport=SandboxTransport(sandbox)) as io:
            renamed = (entry(f"s{number}", f"Renamed {number}") for number in range(100))
            plan = await io.catalog.plan(desired(services(*renamed)))
            report, loop = ApplyReport(), asyncio.get_running_loop()
            task = asyncio.ensure_future(io.catalog.apply(plan, report=report, batch_size=10))
            await asyncio.sleep(20.0)
            cancelled_at = loop.time()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return report, loop.time() - cancelled_at

    report, took = run_virtual(main())
    renamed = [one for one in entries_of(sandbox, SERVICE) if one["name"].startswith("Renamed")]
    assert took < 0.2
    assert 0 < len(renamed) < 100
    assert (report.updated, report.failed, report.stopped) == (len(renamed), 0, "it was cancelled")


def test_it_goes_on_when_applied_again():
    """What was done is not done again."""
    sandbox = Sandbox()
    interrupted(sandbox, 2.0, 3.0)

    async def main() -> ApplyReport:
        async with client(sandbox) as io:
            wanted = desired(services(*(entry(f"s{number}") for number in range(100))))
            return await io.catalog.apply(await io.catalog.plan(wanted))

    report = run_virtual(main())
    assert (report.created, report.unchanged) == (80, 20)
    assert len(entries_of(sandbox, SERVICE)) == 100
