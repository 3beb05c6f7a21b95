"""docs/import.md knows every option, target and exit code."""

from __future__ import annotations

from pathlib import Path

from incidentkit.cli._exits import Exit
from incidentkit.cli._import import import_command
from tests.support.targets import own_targets

PAGE = (Path(__file__).parents[2] / "docs" / "import.md").read_text("utf-8")


def test_every_option_is_on_the_page():
    """An option without a word on the page fails this test."""
    options = {name for parameter in import_command.params for name in parameter.opts if name.startswith("--")}
    assert {name for name in options if f"`{name}" not in PAGE} == set()


def test_every_target_is_on_the_page_and_in_the_help():
    """A new target is told where people look for it."""
    assert {name for name in own_targets() if f"`{name}`" not in PAGE} == set()
    assert {name for name in own_targets() if name not in (import_command.help or "")} == set()


def test_every_exit_code_is_on_the_page():
    """A script can rely on the list; only `catalog plan` finds changes."""
    assert {code for code in set(Exit) - {Exit.CHANGES} if f"| {int(code)} |" not in PAGE} == set()
