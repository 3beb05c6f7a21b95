from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.importing._files import check_writable, write_file


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    """Where there is no room for all of it, what was there before still is, and nothing lies about."""
    path = tmp_path / "out.md"
    write_file(str(path), "first", "--report")

    def full(self, text, **_):
        with self.open("w") as file:
            file.write(text[:3])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(ConfigurationError, match=r"--report: cannot write .*out\.md: No space left on device"):
        write_file(str(path), "second", "--report")
    assert path.read_text() == "first"
    assert [each.name for each in tmp_path.iterdir()] == ["out.md"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_stays_a_link(tmp_path):
    """What a link leads to is written, and the link is kept."""
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    write_file(str(tmp_path / "link.md"), "new", "--report")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


def test_asking_leaves_nothing_behind(tmp_path):
    """Whether a file can be written is found out without making one, and without touching one that is there."""
    check_writable(str(tmp_path / "new.md"), "--report")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "old.md").write_text("kept")
    check_writable(str(tmp_path / "old.md"), "--report")
    assert (tmp_path / "old.md").read_text() == "kept"
    with pytest.raises(ConfigurationError, match="--plan: cannot write"):
        check_writable(str(tmp_path / "gone" / "x"), "--plan")


def test_what_the_command_needs_is_not_written_over(tmp_path, monkeypatch):
    """However it is named, and whether it is there already or will be."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.csv").write_text("id")
    for path, needed in (("./in.csv", "in.csv"), (str(tmp_path / "in.csv"), "in.csv"), ("new.db", "./new.db")):
        with pytest.raises(ConfigurationError) as caught:
            check_writable(path, "--report", (None, "-", needed))
        assert caught.value.message == f"--report: {path} is needed as it is; name another file"
    check_writable("out.md", "--report", (None, "-", "in.csv"))
