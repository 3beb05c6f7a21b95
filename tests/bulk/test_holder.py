from __future__ import annotations

import os

from incidentkit.bulk._journal import read_lock_file, remove_lock_file, write_lock_file


def test_the_note_names_process_and_host(tmp_path):
    """While a note is there it tells the process; afterwards nothing."""
    journal = tmp_path / "j.db"
    assert not read_lock_file(journal)
    write_lock_file(journal)
    assert f"process {os.getpid()} on " in read_lock_file(journal)
    remove_lock_file(journal)
    remove_lock_file(journal)
    assert not read_lock_file(journal)


def test_a_note_of_anything_is_one_short_line(tmp_path):
    """A damaged note does not spoil the error it is shown in."""
    (tmp_path / "j.db-lock").write_bytes(b"\xff\n\n" * 1000)
    text = read_lock_file(tmp_path / "j.db")
    assert "\n" not in text
    assert len(text) <= 200


def test_a_note_that_cannot_be_left_is_no_error(tmp_path):
    """The note is a courtesy: a missing folder is none of its business."""
    write_lock_file(tmp_path / "missing" / "j.db")
    assert list(tmp_path.iterdir()) == []
