"""The starter that needs nothing installed."""

from __future__ import annotations

import subprocess
from types import SimpleNamespace
from typing import TYPE_CHECKING

from scripts import run

if TYPE_CHECKING:
    import pytest


def test_every_session_asked_for_reaches_nox(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several sessions go behind one -s: nox obeys only the last of several."""
    commands: list[list[str]] = []

    def note(command: list[str], **_: object) -> SimpleNamespace:
        commands.append(command)
        return SimpleNamespace(returncode=7)

    monkeypatch.setattr(run, "_works", lambda *_: True)
    monkeypatch.setattr(subprocess, "run", note)
    assert run.main(["lint", "typing"]) == 7
    assert run.main([]) == 7
    assert [command[command.index("-s") :] for command in commands] == [["-s", "lint", "typing"], ["-s", "tests"]]
