from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime

import pytest

from incidentkit import DX, bulk
from incidentkit._context import Lane, current_lane, current_watch
from incidentkit.bulk import AdaptiveConcurrency, Report, StopReason, import_records
from incidentkit.bulk._journal import JournalFile
from incidentkit.errors import AuthenticationError, ConfigurationError
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.bulk.support import FakeApi, records, unauthorized


@pytest.fixture
def api():
    return FakeApi(latency=0)


def test_all_is_what_is_exported():
    """The package exports what it says, sorted."""
    assert bulk.__all__ == sorted(bulk.__all__)
    assert all(hasattr(bulk, name) for name in bulk.__all__)


@pytest.mark.parametrize("kind", ["list", "generator", "async generator"])
async def test_an_import_and_its_rerun(tmp_path, api, kind):
    """An import writes every record; its rerun with the same journal writes none."""

    def source():
        async def one_by_one():
            for record in records(200):
                yield record

        return {"list": records(200), "generator": iter(records(200)), "async generator": one_by_one()}[kind]

    first = await import_records(source(), api.upsert, key="id", journal=tmp_path / "j.db")
    assert (first.created, first.total, len(api.calls)) == (200, 200, 200)
    second = await import_records(source(), api.upsert, key="id", journal=str(tmp_path / "j.db"))
    assert (second.skipped, second.total, len(api.calls)) == (200, 200, 200)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["j.db"]


async def test_only_changed_records_are_sent_by_a_rerun(tmp_path, api):
    """A record whose payload changed is sent again, the others are not."""
    await import_records(records(20), api.upsert, key="id", journal=tmp_path / "j.db")
    api.calls.clear()
    changed = [{**record, "value": 0} if record["id"] == "key-7" else record for record in records(20)]
    report = await import_records(changed, api.upsert, key="id", journal=tmp_path / "j.db")
    assert (report.updated, report.skipped) == (1, 19)
    assert [record["id"] for record in api.calls] == ["key-7"]


async def test_failed_records_are_tried_again_by_a_rerun(tmp_path, api):
    """A rerun sends what failed, and only that."""

    async def failing(record):
        if record["value"] % 2:
            raise OSError("no")
        return await api.upsert(record)

    first = await import_records(records(20), failing, key="id", journal=tmp_path / "j.db")
    assert (first.created, first.failed) == (10, 10)
    second = await import_records(records(20), api.upsert, key="id", journal=tmp_path / "j.db")
    assert (second.created, second.skipped) == (10, 10)


async def test_without_a_journal_repeated_keys_are_told_apart(api):
    """Without a journal the last record of a key still wins, and repeats cost nothing."""
    report = await import_records(records(50) + records(50), api.upsert, key="id")
    assert (report.created, report.skipped, report.duplicates) == (50, 50, 50)
    assert report.journal is None


async def test_a_full_disk_stops_the_import_and_a_rerun_completes_it(tmp_path, api, monkeypatch):
    """A disk that fills up ends the import with one clear line; run again, every record is there."""
    path, turns = tmp_path / "j.db", []
    exchange = JournalFile.exchange

    def filling(self, rows, notes, asking):
        turns.append(len(asking))
        if sum(turns) > 60:
            self._connection.execute("PRAGMA max_page_count = 1")
        return exchange(self, rows, notes, asking)

    monkeypatch.setattr(JournalFile, "exchange", filling)
    report = Report()
    many = [{**record, "id": f"{record['id']}-{'x' * 500}"} for record in records(500)]
    with pytest.raises(ConfigurationError, match="the disk is full; free some space and run again"):
        await import_records(many, api.upsert, key="id", journal=path, report=report)
    assert report.stopped is StopReason.JOURNAL
    assert 0 < report.created == len(api.calls) < 500
    monkeypatch.undo()
    second = await import_records(many, api.upsert, key="id", journal=path)
    assert second.failed == 0
    assert second.total == len(api.state) == 500


async def test_a_refused_credential_is_raised_with_the_report_filled():
    """The caller's own report tells how far the import came when it raises."""
    report = Report()

    async def upsert(record):
        raise unauthorized()

    with pytest.raises(AuthenticationError):
        await import_records(records(100), upsert, key="id", report=report, concurrency=1)
    assert report.stopped is StopReason.CREDENTIAL
    assert report.failed == 1


async def test_a_cancelled_import_can_be_gone_on_with(tmp_path, api):
    """After a cancellation the journal has what was done, and a rerun does the rest."""
    report, gate = Report(), asyncio.Event()

    async def upsert(record):
        if record["value"] > 25:
            gate.set()
            await asyncio.sleep(0.001)
        return await api.upsert(record)

    task = asyncio.ensure_future(
        import_records(records(500), upsert, key="id", journal=tmp_path / "j.db", report=report, concurrency=3)
    )
    await gate.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    done = report.created
    assert report.stopped is StopReason.CANCELLED
    assert 25 <= done == len(api.calls) < 500
    second = await import_records(records(500), api.upsert, key="id", journal=tmp_path / "j.db")
    assert (second.skipped, second.created) == (done, 500 - done)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"concurrency": 0}, "concurrency must be at least 1"),
        ({"max_failures": 0}, "max_failures must be at least 1"),
        ({"deadline": 0}, "deadline must be a positive number"),
        ({"deadline": float("nan")}, "deadline must be a positive number"),
        ({"grace": -1}, "grace must be a positive number"),
        ({"report": Report(created=1)}, "give a fresh Report"),
    ],
)
async def test_wrong_arguments_are_refused_before_anything_is_read(api, options, problem):
    """A wrong argument is one clear line, and nothing is read or sent."""

    def source():
        pytest.fail("read")
        yield {}

    with pytest.raises(ConfigurationError, match=problem):
        await import_records(source(), api.upsert, key="id", **options)
    assert api.calls == []


async def test_the_journal_never_holds_the_payload(tmp_path):
    """Keys, outcomes and errors are kept; the records themselves are not."""
    path = tmp_path / "j.db"

    async def upsert(record):
        return None

    await import_records([{"id": "a", "token": "s3cret-value"}], upsert, key="id", journal=path)
    assert b"s3cret-value" not in path.read_bytes()
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT key FROM records").fetchall() == [("a",)]
    connection.close()


async def test_an_import_lets_interactive_calls_pass() -> None:
    """Upserts queue in the bulk lane; the code around the import stays in its own."""
    queue: list[Lane] = []

    async def upsert(_: dict[str, str]) -> None:
        queue.append(current_lane())

    await import_records([{"id": "a"}, {"id": "b"}], upsert, key="id")
    assert queue == [Lane.BULK, Lane.BULK]
    assert current_lane() is Lane.INTERACTIVE


async def test_the_report_knows_when_what_was_sent():
    """Requests of the library's clients are on the timeline, with what the budget allows."""
    async with DX("t", base_url="https://dx.test", transport=SandboxTransport(Sandbox())) as dx:

        async def upsert(record):
            return await dx.incidents.upsert(reference_id=record["id"], started_at="2026-01-01T00:00:00Z")

        report = await import_records(records(30), upsert, key="id")
        assert sum(bucket.requests for bucket in report.timeline.buckets) == dx.requests_sent == 30
    assert sum(bucket.records for bucket in report.timeline.buckets) == 30
    assert report.timeline.allowed is not None
    assert report.started_at is not None
    assert abs((datetime.now(UTC) - report.started_at).total_seconds()) < 60


@pytest.mark.parametrize(
    ("concurrency", "adapts"),
    [(None, True), (7, False), (AdaptiveConcurrency(max_concurrency=3), True)],
    ids=["default", "chosen", "bounded"],
)
async def test_only_an_import_that_adapts_goes_beyond_the_default_of_a_client(concurrency, adapts):
    """A number that the caller chose holds as it is, and the client's beside it."""
    seen = []

    async def upsert(_):
        seen.append(current_watch())

    await import_records(records(3), upsert, key="id", concurrency=concurrency)
    assert [watch.adapts for watch in seen] == [adapts] * 3
    assert current_watch() is None
