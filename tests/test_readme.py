"""What the README shows works as shown."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")

RUN_ELSEWHERE = {
    "python3 scripts/run.py demo": "test_the_demo_writes_nothing_twice, and the nox session itself",
    "python3 scripts/run.py tests": "what runs this test",
    'pip install "incidentkit[cli,sandbox] @ ."': "the wheel session",
    "incidentkit check incident-io": "tests/cli, against a sandbox",
    "incidentkit sandbox --port 8080 --rate-limit 1200/60": "tests/cli, on a free port",
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    lines = [line for block in blocks("console") for line in block.splitlines()]
    return [line[2:].split("  #")[0].strip() for line in lines if line.startswith("$ ")]


IMPORTS = [command for command in commands() if command.startswith("incidentkit import ")]
CATALOGS = [command for command in commands() if command.startswith("incidentkit catalog ")]


def test_every_command_is_run_by_some_test() -> None:
    """A command is run here, or it is said where."""
    assert set(commands()) == {*IMPORTS, *CATALOGS, *RUN_ELSEWHERE}
    assert IMPORTS
    assert CATALOGS


@pytest.mark.e2e
@pytest.mark.parametrize("command", IMPORTS)
def test_imports_succeed_as_written(command: str) -> None:
    """The import commands end with exit code 0 in the project's folder."""
    arguments = [sys.executable, "-m", *shlex.split(command)]
    answer = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert answer.returncode == 0, answer.stderr
    assert "failed        0" in answer.stdout


@pytest.mark.e2e
@pytest.mark.parametrize("command", CATALOGS)
def test_catalogs_are_planned_and_applied_as_written(command: str) -> None:
    """A plan for an empty sandbox finds changes (3), applying ends with 0; both leave nothing unread."""
    arguments = [sys.executable, "-m", *shlex.split(command)]
    answer = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert answer.returncode == (3 if " plan " in command else 0), answer.stderr
    assert "25 to create" in (answer.stdout if " plan " in command else answer.stderr)
    assert "warning" not in answer.stderr


@pytest.mark.e2e
def test_the_example_on_the_first_screen_runs_twice(tmp_path: Path) -> None:
    """The first Python block is a whole program; a second run finds its journal and skips everything."""
    (program, *_) = blocks("python")
    for expected in ("created     500", "skipped     500"):
        answer = subprocess.run(
            [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=100, check=True
        )
        assert expected in answer.stdout


@pytest.mark.parametrize("program", blocks("python"))
def test_python_blocks_compile(program: str) -> None:
    """Every Python block is valid, `await` outside a function allowed."""
    import ast

    compile(program, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


@pytest.mark.parametrize("target", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_links_lead_somewhere(target: str) -> None:
    """Every relative link names a file that is there."""
    assert (ROOT / target).exists()


@pytest.mark.e2e
def test_the_demo_writes_nothing_twice() -> None:
    """The demo imports everything, then shows that a second round writes nothing."""
    answer = subprocess.run(
        [sys.executable, "examples/demo.py"], cwd=ROOT, capture_output=True, text=True, timeout=110, check=True
    )
    assert re.search(r"first round: [1-9]\d* writes; second round: 0 writes", answer.stdout)
