from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import pytest

from tests.bulk.support import FakeApi, engine, records, refused, run_import
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from incidentkit.bulk import Progress


def test_progress_comes_ten_times_a_second_at_most_and_at_the_end():
    """The callback is called at a bounded pace, and once more with the final counts."""
    told: list[Progress] = []
    run_import(records(100), FakeApi(latency=0.3).upsert, on_progress=told.append)
    assert len(told) == 30 + 1 or len(told) == 29 + 1
    assert [one.ended for one in told] == [False] * (len(told) - 1) + [True]
    last = told[-1]
    assert (last.done, last.created, last.total, last.in_flight) == (100, 100, 100, 0)
    assert last.elapsed_s == pytest.approx(3.0)
    assert max(one.in_flight for one in told) == 10


def test_the_rate_is_that_of_the_last_seconds():
    """The rate follows what happens now, not since the start."""
    told: list[Progress] = []

    async def upsert(record):
        await asyncio.sleep(0.1 if record["value"] <= 1000 else 1.0)

    run_import(records(1400), upsert, on_progress=told.append)
    assert told[50].rate == pytest.approx(100, rel=0.1)
    assert told[-1].rate == pytest.approx(10, rel=0.1)


def test_a_coroutine_is_awaited():
    """The callback may be a coroutine function."""
    told = []

    async def on_progress(progress):
        await asyncio.sleep(0.01)
        told.append(progress)

    run_import(records(20), FakeApi(latency=1).upsert, on_progress=on_progress)
    assert told[-1].done == 20


def test_an_error_in_the_callback_is_logged_once(caplog):
    """A callback that raises does not break the import, and says so once."""

    def on_progress(progress):
        raise RuntimeError("bar is closed")

    with caplog.at_level(logging.ERROR, "incidentkit.bulk"):
        report = run_import(records(50), FakeApi(latency=1).upsert, on_progress=on_progress)
    assert report.created == 50
    assert len(caplog.records) == 1


def test_a_last_call_that_hangs_is_left_alone(caplog):
    """A callback that never returns holds the end up for a few seconds only."""

    async def on_progress(progress):
        if progress.ended:
            await asyncio.sleep(10**6)

    async def main():
        running, _ = engine(records(5), FakeApi().upsert, on_progress=on_progress)
        await running.run()
        return asyncio.get_running_loop().time()

    assert run_virtual(main()) < 10
    assert "did not return" in caplog.text


def test_requests_are_counted_from_the_start():
    """The caller's counter is read as a difference, live and in the end."""
    told: list[Progress] = []
    api = FakeApi(latency=1)
    report = run_import(records(30), api.upsert, on_progress=told.append, count_requests=lambda: 1000 + len(api.calls))
    assert report.requests == told[-1].requests == 30
    assert told[5].requests == 10


def test_the_last_call_comes_when_an_import_is_stopped():
    """A stopped import tells its last progress too."""
    told: list[Progress] = []

    async def upsert(record):
        raise refused()

    run_import(records(50), upsert, on_progress=told.append, max_failures=1)
    assert told[-1].ended
    assert told[-1].failed >= 1
