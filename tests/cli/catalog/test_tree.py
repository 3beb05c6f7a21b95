"""A plan as a tree."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from incidentkit.cli._catalog_output import show_tree
from tests.cli.catalog.plans import PLAN

if TYPE_CHECKING:
    import pytest


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_plain_whole_lines(capsys: pytest.CaptureFixture[str]):
    """No colours, nothing folded or cut."""
    show_tree(PLAN, everything=True)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        "Team  3 to create",
        "├── + the type",
        "│   ├── + name: Team",
        '│   └── + categories: ["team"]',
    ]
    assert lines[-3:] == ["└── - old (The old <one> ```)", "Tier  3 unchanged", "Void  no entries"]
    assert any(line.endswith("y…") and len(line) > 100 for line in lines)
    assert "\x1b" not in "".join(lines)


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch):
    """Green comes, yellow changes, red goes; long lines are folded into the tree."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    for name, value in (("TERM", "xterm-256color"), ("COLUMNS", "60")):
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)
    show_tree(PLAN, everything=True)
    text = terminal.getvalue()
    assert "\x1b[32m+ api\x1b[0m" in text
    assert "\x1b[33m~ web (The web)\x1b[0m" in text
    assert "\x1b[31m- old (The old <one> ```)\x1b[0m" in text
    assert "[31my" in text  # what the value itself asks for is only shown
    assert "\x1b[31my" not in text


def test_many_entries_are_cut_unless_all_are_asked_for(capsys: pytest.CaptureFixture[str], monkeypatch):
    """The rest is counted."""
    monkeypatch.setattr("incidentkit.cli._catalog_output.SHOWN_IN_TREE", 2)
    show_tree(PLAN, everything=False)
    assert "└── and 1 more to create" in capsys.readouterr().out
    show_tree(PLAN, everything=True)
    assert "more to create" not in capsys.readouterr().out
