from __future__ import annotations

import threading

import pytest

from incidentkit.bulk._journal import JournalFile, JournalThread
from incidentkit.bulk._reading import Item
from incidentkit.errors import ConfigurationError


async def test_one_thread_does_it_all(tmp_path, monkeypatch):
    """The file is opened, used and closed on one thread that is not the loop's."""
    threads = set()
    for name in ("open", "exchange", "close"):
        original = getattr(JournalFile, name)

        def noted(self, *args, original=original):
            threads.add(threading.get_ident())
            return original(self, *args)

        monkeypatch.setattr(JournalFile, name, noted)
    journal = JournalThread(JournalFile(tmp_path / "j.db"))
    await journal.open()
    decisions = await journal.exchange([], [], [Item(1, None, "a", "p")])
    await journal.close("complete")
    assert decisions.rows == [1]
    assert len(threads) == 1
    assert threading.get_ident() not in threads


async def test_a_journal_that_cannot_be_opened_leaves_no_thread(tmp_path):
    """When opening fails the thread ends."""
    before = set(threading.enumerate())
    with pytest.raises(ConfigurationError):
        await JournalThread(JournalFile(tmp_path)).open()
    for thread in set(threading.enumerate()) - before:
        thread.join(5)
    assert set(threading.enumerate()) <= before
