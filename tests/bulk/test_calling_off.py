"""Stopping an import whose records wait for the rate budget."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit import DX, IncidentIO, RateLimit
from incidentkit.bulk._report import StopReason
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.bulk.support import engine, run_import
from tests.support.virtual_time import run_virtual

LIMIT = RateLimit(5, 60.0)


class Slow(httpx.AsyncBaseTransport):
    """Answers after a second, and remembers what it was asked."""

    def __init__(self, sandbox):
        self._inner = SandboxTransport(sandbox)
        self.asked = 0

    async def handle_async_request(self, request):
        self.asked += 1
        await asyncio.sleep(1.0)
        return await self._inner.handle_async_request(request)


def services(count):
    return [{"id": f"s{number}", "started_at": "2026-01-01T00:00:00Z"} for number in range(count)]


def interrupted(open_client, make_upsert, records, cancel_at, **options):
    """The report of an import that is cancelled then, how long it took to end, and how many requests there were."""

    async def main():
        transport = Slow(Sandbox())
        async with open_client(transport) as client:
            running, report = engine(records, make_upsert(client), **options)
            task = asyncio.ensure_future(running.run())
            await asyncio.sleep(cancel_at)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return report, asyncio.get_running_loop().time() - cancel_at, transport.asked

    return run_virtual(main())


def dx(transport):
    return DX("token", base_url="https://acme.test", transport=transport, rate_limit=LIMIT, concurrency=10)


def upsert_incident(client):
    return lambda record: client.incidents.upsert(reference_id=record["id"], started_at=record["started_at"])


def test_records_that_wait_for_a_slot_are_as_if_they_had_not_been_read(tmp_path):
    """The budget is used up for most of a minute: the import ends at once, and a rerun has exactly the rest to do."""
    path = tmp_path / "j.db"
    report, took, asked = interrupted(dx, upsert_incident, services(30), 20.0, path=path)
    assert took < 0.5
    assert (report.stopped, report.total, report.failed) == (StopReason.CANCELLED, 5, 0)
    assert asked == 5
    sent = []

    async def upsert(record):
        sent.append(record["id"])

    again = run_import(services(30), upsert, path=path)
    assert (again.skipped, again.upserted) == (5, 25)
    assert len(set(sent)) == 25


def test_what_was_sent_is_waited_for_all_the_same():
    """Two of five are in flight when the import is cancelled; they have their answers."""
    report, took, asked = interrupted(dx, upsert_incident, services(30), 2.5, concurrency=2)
    assert (report.upserted, report.failed, asked) == (5, 0, 5)
    assert took == pytest.approx(0.5, abs=0.2)


def test_a_record_that_has_read_and_waits_to_write_is_called_off():
    """Each record looks for an option and then creates one; the limit comes in between."""

    def open_client(transport):
        return IncidentIO("key", transport=transport, rate_limit=LIMIT, concurrency=10)

    def make_upsert(client):
        async def upsert(record):
            return await client.custom_fields.upsert(name=record["id"], field_type="text", description="d")

        return upsert

    report, took, asked = interrupted(open_client, make_upsert, services(30), 20.0, concurrency=8)
    assert took < 0.5
    assert report.failed == 0
    assert asked == 5


def test_a_batch_that_waits_is_called_off_with_all_its_rows():
    """Rows that wait for each other's request are as if they had not been read, too."""

    def make_upsert(client):
        batched = client.custom_data.batched(size=2)
        return lambda record: batched.upsert({"reference": "web", "key": record["id"], "value": {"a": 1}})

    report, took, asked = interrupted(dx, make_upsert, services(30), 20.0, concurrency=10)
    assert took < 0.5
    assert (report.total, report.failed, asked) == (10, 0, 5)


def test_a_deadline_does_not_wait_for_the_budget():
    """What has no slot when the time is over is not started."""

    async def main():
        async with dx(Slow(Sandbox())) as client:
            running, report = engine(services(30), upsert_incident(client), deadline=20.0)
            await running.run()
            return report, asyncio.get_running_loop().time()

    report, ended = run_virtual(main())
    assert (report.stopped, report.total, report.failed) == (StopReason.DEADLINE, 5, 0)
    assert ended < 20.5
