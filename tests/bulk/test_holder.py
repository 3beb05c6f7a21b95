from __future__ import annotations

import os

from incidentkit.bulk._journal import leave_note, remove_note, who_holds


def test_the_note_names_process_and_host(tmp_path):
    """While a note is there it tells the process; afterwards nothing."""
    journal = tmp_path / "j.db"
    assert not who_holds(journal)
    leave_note(journal)
    assert f"process {os.getpid()} on " in who_holds(journal)
    remove_note(journal)
    remove_note(journal)
    assert not who_holds(journal)


def test_a_note_of_anything_is_one_short_line(tmp_path):
    """A damaged note does not spoil the error it is shown in."""
    (tmp_path / "j.db-holder").write_bytes(b"\xff\n\n" * 1000)
    text = who_holds(tmp_path / "j.db")
    assert "\n" not in text
    assert len(text) <= 200


def test_a_note_that_cannot_be_left_is_no_error(tmp_path):
    """The note is a courtesy: a missing folder is none of its business."""
    leave_note(tmp_path / "missing" / "j.db")
    assert list(tmp_path.iterdir()) == []
