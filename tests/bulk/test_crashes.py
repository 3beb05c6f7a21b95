"""A run that dies at any point, and the runs after it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentkit.bulk._decisions import State
from incidentkit.bulk._journal import JournalFile
from tests.bulk.support import FakeApi, InlineJournal, run_import
from tests.bulk.test_duplicates import as_records, inputs, last_of_each


class Death(BaseException):
    """The process is gone: from here on nothing it does has an effect."""


class Fuse:
    """Burns one step at each point where a process may die; `None` never ends."""

    def __init__(self, steps):
        self.steps = steps

    def burn(self):
        if self.steps is not None:
            self.steps -= 1
            if self.steps < 0:
                raise Death


class MortalJournal(InlineJournal):
    """Dies before or after a commit; what was not committed is lost, as with kill -9."""

    def __init__(self, path, fuse):
        super().__init__(JournalFile(path))
        self.fuse = fuse
        self.confirmed = set()

    def exchange(self, rows, notes, asking):
        self.fuse.burn()
        future = super().exchange(rows, notes, asking)
        self.confirmed |= {row.number for row in rows if row.state == State.DONE}
        self.fuse.burn()
        return future

    async def close(self, ending):
        try:
            self.fuse.burn()
        except Death:
            self.file._disconnect()
            raise
        await super().close(ending)


class MortalApi(FakeApi):
    """Dies with the request sent or not, the answer heard or not."""

    def __init__(self):
        super().__init__()
        self.fuse = Fuse(None)

    async def upsert(self, record):
        self.fuse.burn()
        result = await super().upsert(record)
        self.fuse.burn()
        return result


def live_and_die(api, pairs, path, steps, concurrency):
    """One run with `steps` to live; the numbers it sent, those it confirmed, and whether it came to its end."""
    api.fuse = fuse = Fuse(steps)
    api.calls.clear()
    journal = MortalJournal(path, fuse)
    records = [{**record, "number": at} for at, record in enumerate(as_records(pairs), 1)]
    try:
        report = run_import(as_views(records), api.upsert, path=path, journal=journal, concurrency=concurrency)
    except BaseException as error:
        if not (isinstance(error, Death) or (isinstance(error, BaseExceptionGroup) and error.split(Death)[1] is None)):
            raise
        report = None
    sent = [record["number"] for record in api.calls]
    return sent, journal.confirmed, report


class View(dict):
    """A record that knows its number without its payload holding it."""

    def __init__(self, record):
        super().__init__({key: value for key, value in record.items() if key != "number"})
        self.number = record["number"]

    def __missing__(self, key):
        if key == "number":
            return self.number
        raise KeyError(key)


def as_views(records):
    return [View(record) for record in records]


@settings(max_examples=150, deadline=None)
@given(inputs, st.lists(st.integers(0, 40), max_size=4), st.integers(1, 4))
def test_no_record_is_lost_and_none_confirmed_is_sent_again(pairs, lives, concurrency):
    """Runs that die anywhere, then one to the end: the last of each key stands, nothing confirmed is sent twice."""
    with TemporaryDirectory() as folder:
        api, path, confirmed = MortalApi(), Path(folder) / "journal.db", set()
        for steps in (*lives, None):
            sent, newly, report = live_and_die(api, pairs, path, steps, concurrency)
            assert not confirmed & set(sent)
            confirmed |= newly
        assert api.state == last_of_each(pairs)
        assert report.total == len(pairs)
        sent, _, report = live_and_die(api, pairs, path, None, concurrency)
        assert sent == []
        assert report.skipped == len(pairs)


@pytest.mark.parametrize("steps", range(0, 60, 3))
def test_only_what_was_not_confirmed_is_sent_again(tmp_path, steps):
    """After a death what is sent again is what each slot had in flight, and had answered within that same turn."""
    pairs = [(f"k{n}", n) for n in range(12)]
    api, path = MortalApi(), tmp_path / "journal.db"
    sent, confirmed, _ = live_and_die(api, pairs, path, steps, 3)
    again, _, report = live_and_die(api, pairs, path, None, 3)
    assert set(again) == set(range(1, 13)) - confirmed
    assert len(set(again) & set(sent)) <= 2 * 3
    assert report.ok
