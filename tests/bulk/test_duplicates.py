from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentkit import Outcome, UpsertResult
from incidentkit.bulk import read_journal
from incidentkit.bulk._scheduling import Deferred
from tests.bulk.support import FakeApi, run_import

inputs = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2)), max_size=14)
latencies = st.lists(st.sampled_from([0.0, 0.1, 0.3, 1.0]), min_size=1, max_size=5)
pauses = st.lists(st.sampled_from([0.0, 0.0, 0.2, 2.0]), min_size=1, max_size=5)


def as_records(pairs):
    return [{"id": key, "value": value} for key, value in pairs]


def last_of_each(pairs):
    return {key: {"id": key, "value": value} for key, value in pairs}


class UnevenApi(FakeApi):
    """Each call takes another time."""

    def __init__(self, latencies):
        super().__init__()
        self.latencies = latencies

    async def upsert(self, record):
        self.latency = self.latencies[len(self.calls) % len(self.latencies)]
        return await super().upsert(record)


async def slowly(pairs, pauses):
    for at, record in enumerate(as_records(pairs)):
        await asyncio.sleep(pauses[at % len(pauses)])
        yield record


@settings(max_examples=150, deadline=None)
@given(inputs, latencies, pauses, st.integers(1, 4))
def test_the_last_record_of_a_key_wins_and_a_second_run_writes_nothing(pairs, latencies, pauses, concurrency):
    """Whatever repeats and however long calls take: the last of each key stands, and a rerun sends nothing."""
    with TemporaryDirectory() as folder:
        api, path = UnevenApi(latencies), Path(folder) / "journal.db"
        first = run_import(slowly(pairs, pauses), api.upsert, path=path, concurrency=concurrency)
        assert api.state == last_of_each(pairs)
        assert first.total == len(pairs)
        assert first.duplicates == len(pairs) - len(last_of_each(pairs))

        api.calls.clear()
        second = run_import(slowly(pairs, pauses[::-1]), api.upsert, path=path, concurrency=concurrency)
        assert api.calls == []
        assert second.skipped == second.total == len(pairs)
        assert second.duplicates == first.duplicates


@settings(max_examples=80, deadline=None)
@given(inputs, inputs, inputs, st.integers(0, 2))
def test_the_last_record_wins_over_changed_inputs(first, second, third, deferred):
    """Runs over changing inputs end with the last record of each key of the latest input, however few are deferred."""
    with TemporaryDirectory() as folder:
        api, path = FakeApi(), Path(folder) / "journal.db"
        for pairs in (first, second, third):
            report = run_import(as_records(pairs), api.upsert, path=path, concurrency=2, deferred=Deferred(deferred))
            assert report.total == len(pairs)
            assert {**api.state, **last_of_each(pairs)} == api.state


@settings(max_examples=50, deadline=None)
@given(inputs, st.integers(1, 4))
def test_every_record_has_an_answer_in_the_journal(pairs, concurrency):
    """The journal answers for each record by its number, those that were overtaken included."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        report = run_import(as_records(pairs), FakeApi().upsert, path=path, concurrency=concurrency)
        answers = list(report.records())
        assert sorted(answer.number for answer in answers) == list(range(1, len(pairs) + 1))
        by_outcome = [answer.outcome for answer in read_journal(path)]
        assert by_outcome.count("created") == report.created
        assert by_outcome.count("updated") == report.updated
        assert by_outcome.count("skipped") == report.skipped


def test_records_of_one_key_never_overlap():
    """Two records of a key are never in flight together, and go in the order of the input."""
    running: set[str] = set()
    order = []

    async def upsert(record):
        assert record["id"] not in running
        running.add(record["id"])
        await asyncio.sleep(1)
        running.remove(record["id"])
        order.append(record["value"])
        return UpsertResult(Outcome.UPDATED, None)

    async def source():
        for value in range(5):
            yield {"id": "a", "value": value}
            await asyncio.sleep(0.8)

    report = run_import(source(), upsert)
    assert report.failed == 0
    assert order == sorted(order)
    assert order[-1] == 4


def test_a_record_that_has_not_started_gives_way_to_a_later_one():
    """Of several records of a key that wait for a slot, only the last is sent."""
    api = FakeApi(latency=1.0)
    report = run_import(as_records([("x", 0), ("a", 0), ("a", 1), ("a", 2)]), api.upsert, concurrency=1)
    assert [(record["id"], record["value"]) for record in api.calls] == [("x", 0), ("a", 2)]
    assert (report.total, report.duplicates, report.duplicate_keys) == (4, 2, ["a"])


def test_the_first_run_holds_nothing_back():
    """A key that repeats for the first time is written as it comes, not at the end of the input."""
    api, seen = FakeApi(latency=0.1), []

    async def source():
        for value in range(3):
            yield {"id": "a", "value": value}
            await asyncio.sleep(5)
            seen.append(api.state["a"]["value"])

    run_import(source(), api.upsert)
    assert seen == [0, 1, 2]


def test_a_repeat_of_the_same_payload_is_skipped():
    """A record that repeats what was just written costs no call."""
    api = FakeApi(latency=1.0)
    report = run_import(as_records([("a", 0)] * 4), api.upsert)
    assert len(api.calls) == 1
    assert (report.created, report.skipped, report.duplicates) == (1, 3, 3)


def test_a_repeat_of_a_failed_record_is_tried():
    """A record that equals one that failed is sent: it may fare better."""
    calls = []

    async def upsert(record):
        await asyncio.sleep(1)
        calls.append(record)
        if len(calls) == 1:
            raise OSError("once")

    async def source():
        yield {"id": "a"}
        await asyncio.sleep(0.5)
        yield {"id": "a"}

    report = run_import(source(), upsert)
    assert (report.failed, report.upserted) == (1, 1)


class Unpicklable(dict):
    """A record that cannot be put aside on disk."""

    def __reduce_ex__(self, protocol):
        raise TypeError("no")


@pytest.mark.parametrize("limit", [5, 0])
def test_a_rerun_holds_as_many_as_there_are(tmp_path, limit):
    """However few are deferred in memory, a rerun over many repeated keys writes nothing."""
    pairs = [(f"k{n}", 0) for n in range(20)] + [(f"k{n}", 1) for n in range(20)]
    api, path = FakeApi(), tmp_path / "journal.db"
    run_import(as_records(pairs), api.upsert, path=path)
    api.calls.clear()
    report = run_import(as_records(pairs), api.upsert, path=path, deferred=Deferred(limit))
    assert api.calls == []
    assert report.skipped == report.total == 40


def test_a_rerun_is_right_where_no_more_can_be_held(tmp_path):
    """Where more repeated keys wait than memory and disk take, some are written twice, and the last still stands."""
    pairs = [(f"k{n}", 0) for n in range(20)] + [(f"k{n}", 1) for n in range(20)]
    api, path = FakeApi(), tmp_path / "journal.db"
    records = [Unpicklable(record) for record in as_records(pairs)]
    run_import(records, api.upsert, path=path)
    api.calls.clear()
    report = run_import(records, api.upsert, path=path, deferred=Deferred(5))
    assert api.state == last_of_each(pairs)
    assert 0 < len(api.calls) <= 30
    assert report.total == 40
