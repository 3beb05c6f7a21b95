from __future__ import annotations

import sqlite3
import time

import pytest

from incidentkit.bulk import read_journal
from incidentkit.bulk._decisions import Action, Row, State
from incidentkit.bulk._journal import JournalFile
from incidentkit.bulk._reading import Item
from incidentkit.errors import ConfigurationError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def opened():
    """Opens journals and lets them go in the end."""
    files = []

    def open_journal(path, target=None):
        file = JournalFile(path, target)
        file.open()
        files.append(file)
        return file

    yield open_journal
    for file in files:
        file.close("complete")


def ask(file, *keys, payload="p"):
    items = [Item(number, None, key, payload) for number, key in enumerate(keys, 1)]
    return items, file.exchange([], [], items)


def done(row, key, payload="p"):
    return Row(row, key, payload, State.DONE, 1, "created")


def test_intents_are_written_before_the_answer(path, opened):
    """A record that is to be sent stands in the journal as in flight."""
    file = opened(path)
    _, decisions = ask(file, "a", "b")
    assert decisions == ([1, 2], [Action.SEND, Action.SEND], [False, False])
    file.close("killed")
    assert [(answer.key, answer.outcome) for answer in read_journal(path)] == [("a", "in flight"), ("b", "in flight")]


def test_what_is_done_is_not_sent_by_a_later_run(path, opened):
    """A later run is told that a payload was written, and that a changed one was not."""
    file = opened(path)
    ask(file, "a", "b")
    file.exchange([done(1, "a"), done(2, "b")], [], [])
    file.close("complete")
    again = opened(path)
    assert ask(again, "a")[1] == ([1], [Action.DONE], [False])
    assert ask(again, "b", payload="q")[1] == ([2], [Action.SEND], [False])


@pytest.mark.parametrize("state", [State.PENDING, State.IN_FLIGHT, State.FAILED, State.SKIPPED])
def test_what_is_not_done_is_sent_again(path, opened, state):
    """In flight, failed, skipped or given back: a later run sends the record."""
    file = opened(path)
    ask(file, "a")
    file.exchange([Row(1, "a", "p", state, 1)], [], [])
    file.close("complete")
    assert ask(opened(path), "a")[1] == ([1], [Action.SEND], [False])


def test_a_later_run_holds_repeated_keys(path, opened):
    """A key that came with two payloads is deferred back by the next run, and skipped when it is the one written."""
    file = opened(path)
    ask(file, "a", payload="p")
    file.exchange([done(1, "a")], [], [])
    assert ask(file, "a", payload="q")[1] == ([1], [Action.SEND], [True])
    file.exchange([done(1, "a", "q")], [], [])
    file.close("complete")
    again = opened(path)
    assert ask(again, "a", payload="p")[1] == ([1], [Action.DEFER], [False])
    assert ask(again, "a", payload="q")[1] == ([1], [Action.REPEAT], [True])


def test_a_journal_of_another_target_is_refused(path, opened):
    """A journal serves one target; the error names both."""
    opened(path, "dx/incidents").close("complete")
    with pytest.raises(ConfigurationError, match=r"to dx/incidents, this one goes to cachet/incidents"):
        opened(path, "cachet/incidents")
    opened(path, "dx/incidents")


def test_a_journal_in_use_is_refused_with_its_holder(path, opened):
    """A second import on the same journal is told who holds it, and can have it once that has ended."""
    first = opened(path)
    with pytest.raises(ConfigurationError, match=r"another import is writing it \(process \d+ on .+ since .+\)"):
        opened(path)
    with pytest.raises(ConfigurationError, match="another import is writing it"):
        list(read_journal(path))
    first.close("complete")
    opened(path)


def test_a_file_that_is_no_database_is_refused(path, opened):
    """A text file is not taken for a journal, and stays as it is."""
    path.write_text("id,name\n" * 200)
    with pytest.raises(ConfigurationError, match="not a journal but some other file"):
        opened(path)
    assert path.read_text() == "id,name\n" * 200


def test_another_programs_database_is_refused(path, opened):
    """A database that is no journal is not touched."""
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE precious (x)")
    other.commit()
    other.close()
    with pytest.raises(ConfigurationError, match="another program's database"):
        opened(path)


def test_a_journal_of_a_newer_version_is_refused(path, opened):
    """A journal in a format this version does not know is left alone."""
    opened(path).close("complete")
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(ConfigurationError, match="its format is 99"):
        opened(path)


def test_a_folder_that_is_not_there_is_named(tmp_path, opened):
    """A journal in a missing folder says which folder to make."""
    with pytest.raises(ConfigurationError, match=r"there is no folder .*missing"):
        opened(tmp_path / "missing" / "journal.db")


def test_a_folder_is_no_journal(tmp_path, opened):
    """A folder in place of the journal is said to be one."""
    with pytest.raises(ConfigurationError, match="this is a folder"):
        opened(tmp_path)


def test_a_read_only_journal_is_refused(path, opened, monkeypatch):
    """A journal that cannot be written is refused before anything is sent."""
    opened(path).close("complete")

    def connect_read_only(path):
        return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)

    monkeypatch.setattr("incidentkit.bulk._journal.connect", connect_read_only)
    with pytest.raises(ConfigurationError, match="cannot be written; check its permissions"):
        opened(path)


def test_a_full_disk_loses_nothing_that_was_committed(path, opened):
    """When the disk is full the turn fails as a whole, with one clear line."""
    file = opened(path)
    ask(file, "a")
    file.exchange([done(1, "a")], [], [])
    pages = file._connection.execute("PRAGMA page_count").fetchone()[0]
    file._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ConfigurationError, match="the disk is full"):
        ask(file, *(f"key-{number}" * 20 for number in range(500)))
    file._connection.execute("PRAGMA max_page_count = 100000")
    file.close("journal")
    assert [(answer.key, answer.outcome) for answer in read_journal(path)] == [("a", "created")]


def test_a_clock_that_goes_back_does_no_harm(path, opened, monkeypatch):
    """The order of runs is counted, not timed."""
    file = opened(path)
    ask(file, "a", payload="p")
    file.exchange([done(1, "a")], [], [])
    ask(file, "a", payload="q")
    file.exchange([done(1, "a", "q")], [], [])
    file.close("complete")
    now = time.time() - 10**8
    monkeypatch.setattr(time, "time", lambda: now)
    again = opened(path)
    assert ask(again, "a", payload="p")[1].actions == [Action.DEFER]
    assert ask(again, "a", payload="q")[1].actions == [Action.REPEAT]


def test_a_journal_without_a_path_leaves_nothing(tmp_path, monkeypatch, opened):
    """Without a path nothing is left behind, and repeated keys are told apart all the same."""
    monkeypatch.chdir(tmp_path)
    file = opened(None)
    ask(file, "a")
    file.exchange([done(1, "a")], [], [])
    assert ask(file, "a")[1] == ([1], [Action.REPEAT], [True])
    assert list(tmp_path.iterdir()) == []


def test_odd_texts_come_back_as_they_are(path, opened):
    """Keys, errors and request ids of any text survive the journal."""
    keys = ['"', "a'b", "ключ 🔑", "1", "1.0", "[1]", "null", "a\nb", "x" * 10_000]
    file = opened(path)
    ask(file, *keys)
    rows = [Row(n, key, "p", State.FAILED, n, "failed", key, "E", key) for n, key in enumerate(keys, 1)]
    file.exchange(rows, [], [])
    file.close("complete")
    told = [(answer.key, answer.error, answer.request_id) for answer in read_journal(path)]
    assert told == [(key, key, key) for key in keys]
    assert ask(opened(path), *keys)[1].rows == list(range(1, len(keys) + 1))
