from __future__ import annotations

import asyncio

import pytest

from incidentkit import Outcome, UpsertResult
from incidentkit.bulk import InvalidRecord, Skip, StopReason
from incidentkit.errors import AuthenticationError
from tests.bulk.support import FakeApi, engine, records, refused, run_import, unauthorized
from tests.support.virtual_time import run_virtual


def test_every_record_is_sent_once_and_counted():
    """Every record of the input reaches the API once and is counted by its outcome."""
    api = FakeApi()
    report = run_import(records(100), api.upsert)
    assert len(api.calls) == len(api.state) == report.created == report.total == 100
    assert report.ok


def test_upserts_overlap_up_to_the_concurrency():
    """The upserts overlap up to the concurrency, never beyond it, and the slots are never idle."""
    api = FakeApi(latency=1.0)
    report = run_import(records(100), api.upsert, concurrency=7)
    assert api.most_running == 7
    assert report.elapsed_s == pytest.approx(15.0)  # 100 records, 7 at a time, 1 s each


@pytest.mark.parametrize(("outcome", "field"), [(outcome, outcome.value) for outcome in Outcome], ids=str)
def test_each_outcome_has_its_count(outcome, field):
    """An UpsertResult counts under its outcome."""

    async def upsert(record):
        return UpsertResult(outcome, None)

    assert getattr(run_import(records(3), upsert), field) == 3


def test_any_other_answer_counts_as_upserted():
    """What is no UpsertResult counts as upserted."""

    async def upsert(record):
        return None

    assert run_import(records(3), upsert).upserted == 3


def test_one_bad_record_stops_nothing():
    """A record that fails is reported with its error and request id, and all others are done."""
    api = FakeApi()

    async def upsert(record):
        if record["value"] == 5:
            raise refused()
        if record["value"] == 6:
            raise ZeroDivisionError("oops\nsecond line")
        return await api.upsert(record)

    report = run_import(records(10), upsert)
    assert (report.created, report.failed, report.total) == (8, 2, 10)
    first, second = report.failures
    assert (first.number, first.key, first.error_type, first.request_id) == (5, "key-5", "ValidationError", "req-422")
    assert "name: is too long" in first.error
    assert second.error == "ZeroDivisionError: oops second line"


def test_skip_counts_as_skipped():
    """Skip raised by upsert counts the record as skipped."""

    async def upsert(record):
        raise Skip("not ours")

    report = run_import(records(3), upsert)
    assert (report.skipped, report.failed) == (3, 0)


def test_records_without_a_key_fail_and_the_rest_goes_on():
    """A record whose key is missing, empty or no string fails with its number and a reason."""
    source = [{"id": "a"}, {}, {"id": " "}, {"id": 5}, {"id": "x\0"}, {"id": "\ud800"}, {"id": "b"}]
    report = run_import(source, FakeApi().upsert)
    assert (report.created, report.failed) == (2, 5)
    assert [failure.error for failure in report.failures] == [
        "record 2 has no field 'id' to take its key from",
        "record 3 has an empty key",
        "record 4 has a key of type int; a key is a string",
        "record 5 has a key with characters that are no text",
        "record 6 has a key with characters that are no text",
    ]
    assert report.failures[0].key == "record 2"


def test_unreadable_records_fail_and_the_rest_goes_on():
    """What a reader could not read counts as failed under the place it names."""
    source = [{"id": "a"}, InvalidRecord("line 2", "is cut off"), {"id": "b"}]
    report = run_import(source, FakeApi().upsert)
    assert (report.created, report.failed) == (2, 1)
    assert (report.failures[0].key, report.failures[0].error) == ("line 2", "is cut off")


def test_reading_keeps_pace_with_the_requests():
    """However long the input, only a few records per slot are read ahead of the answers."""
    api = FakeApi(latency=1.0)
    ahead = []

    async def source():
        for number, record in enumerate(records(400), 1):
            ahead.append(number - len(api.state))
            yield record

    run_import(source(), api.upsert, concurrency=5)
    assert max(ahead) <= 12 * 5


def test_max_failures_stops_the_import():
    """Once max_failures records have failed no new one is started, and the report says why."""
    started = []

    async def upsert(record):
        started.append(record)
        await asyncio.sleep(1)
        raise refused()

    report = run_import(records(100), upsert, max_failures=3, concurrency=2)
    assert report.stopped is StopReason.MAX_FAILURES
    assert report.failed == len(started) == 4  # two at a time: the fourth was in flight with the third
    assert "3 records have failed" in report.stop_reason


def test_max_failures_counts_records_without_a_key():
    """Records that cannot be sent count towards max_failures too."""
    report = run_import([{}] * 50, FakeApi().upsert, max_failures=2)
    assert report.stopped is StopReason.MAX_FAILURES


def test_a_refused_credential_stops_everything_and_is_raised():
    """An AuthenticationError ends the import at once; it is raised, and the report says how far it came."""
    api = FakeApi(latency=1)

    async def upsert(record):
        await asyncio.sleep(1)
        if record["value"] == 2:
            raise unauthorized()
        return await api.upsert(record)

    async def main():
        running, report = engine(records(100), upsert, concurrency=2)
        with pytest.raises(AuthenticationError):
            await running.run()
        return report

    report = run_virtual(main())
    assert report.stopped is StopReason.CREDENTIAL
    assert (report.created, report.failed) == (1, 1)


def test_the_deadline_lets_requests_in_flight_end():
    """After the deadline nothing new starts and what is in flight is answered."""
    api = FakeApi(latency=1.0)
    report = run_import(records(100), api.upsert, deadline=2.5, concurrency=10)
    assert report.stopped is StopReason.DEADLINE
    assert report.created == len(api.calls) == 30
    assert report.elapsed_s == pytest.approx(3.0)


def test_requests_that_outlast_the_grace_period_are_cut_off():
    """What has not ended within the grace period is cancelled and counts as failed, outcome unknown."""

    async def upsert(record):
        await asyncio.sleep(1000)

    report = run_import(records(100), upsert, deadline=1.0, grace=5.0, concurrency=3)
    assert report.elapsed_s == pytest.approx(6.0)
    assert (report.failed, report.total) == (3, 3)
    assert "may have been written" in report.failures[0].error


async def _cancel_after(running, *delays):
    task = asyncio.ensure_future(running.run())
    for delay in delays:
        await asyncio.sleep(delay)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_cancelling_lets_requests_in_flight_end():
    """A cancelled import starts nothing more, answers what is in flight, and then raises CancelledError."""
    api = FakeApi(latency=1.0)

    async def main():
        running, report = engine(records(100), api.upsert, concurrency=4)
        await _cancel_after(running, 1.5)
        return report, asyncio.get_running_loop().time()

    report, ended = run_virtual(main())
    assert report.stopped is StopReason.CANCELLED
    assert report.created == len(api.calls) == 8
    assert ended == pytest.approx(2.0)


def test_a_second_cancellation_cuts_requests_off():
    """A second cancellation does not wait for what is in flight."""
    api = FakeApi(latency=100.0)

    async def main():
        running, report = engine(records(100), api.upsert, concurrency=4)
        await _cancel_after(running, 1.0, 1.0)
        return report, asyncio.get_running_loop().time()

    report, ended = run_virtual(main())
    assert report.failed == 4
    assert ended == pytest.approx(2.0)


def test_a_timeout_around_an_import_works():
    """asyncio.timeout around an import ends it in order and raises TimeoutError."""
    api = FakeApi(latency=1.0)

    async def main():
        running, report = engine(records(100), api.upsert, concurrency=4)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1.5):
                await running.run()
        return report

    assert run_virtual(main()).created == 8


def test_a_stray_cancellation_ends_the_import():
    """An upsert that raises CancelledError unasked ends the import instead of leaving it to wait for ever."""

    async def upsert(record):
        raise asyncio.CancelledError

    async def main():
        running, report = engine(records(10), upsert, concurrency=1)
        with pytest.raises(asyncio.CancelledError):
            await running.run()
        return report

    assert run_virtual(main()).stopped is StopReason.CANCELLED


def test_an_error_of_the_input_is_raised_after_the_records_before_it():
    """What the input raises ends the import; the records read before have their answers."""
    api = FakeApi()

    async def source():
        for record in records(5):
            yield record
        raise OSError("disk gone")

    async def main():
        running, report = engine(source(), api.upsert, concurrency=1)
        with pytest.raises(OSError, match="disk gone"):
            await running.run()
        return report

    report = run_virtual(main())
    assert report.stopped is StopReason.INPUT
    assert "disk gone" in report.stop_reason
    assert report.created == len(api.calls) >= 1


def test_stopping_closes_an_async_generator():
    """An input that is not read to its end can clean up."""
    closed = []

    async def source():
        try:
            for record in records(1000):
                yield record
        finally:
            closed.append(True)

    run_import(source(), FakeApi(latency=1.0).upsert, deadline=2.0)
    assert closed == [True]


def test_an_empty_input_is_done_at_once():
    """No records, no calls, nothing failed."""
    report = run_import([], FakeApi().upsert)
    assert report.ok
    assert report.total == 0


def test_a_shrinking_limit_lets_workers_go():
    """A concurrency that goes down while the import runs is obeyed."""
    api = FakeApi(latency=1.0)
    seen = []

    class Shrinking:
        limit = 8

        def observe(self, *, started, ended):
            assert ended - started == pytest.approx(1.0)
            self.limit = 2

    async def upsert(record):
        seen.append(api.running + 1)
        return await api.upsert(record)

    async def main():
        running, report = engine(records(40), upsert)
        running._options = dataclasses_replace(running._options, concurrency=Shrinking())
        await running.run()
        return report

    assert run_virtual(main()).created == 40
    assert max(seen[:8]) == 8
    assert max(seen[10:]) == 2


def dataclasses_replace(options, **changes):
    import dataclasses

    return dataclasses.replace(options, **changes)
