"""Every command and every program of the README runs exactly as printed."""

from __future__ import annotations

import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from incidentkit.sandbox import Sandbox, serve
from tests.support.processes import finished
from tests.support.redis_server import PROGRAM, RedisServer

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


def commands(start: str = "") -> list[str]:
    lines = [line for block in blocks("console") for line in block.splitlines()]
    found = [line[2:].split("  #")[0].strip() for line in lines if line.startswith("$ ")]
    return [command for command in found if command.startswith(start)]


FIRST, SERVICE, SHARED = blocks("python")
SESSIONS = commands("python3 scripts/run.py ")
IMPORTS = commands("incidentkit import ")
CATALOGS = commands("incidentkit catalog ")
INSTALLS = commands("pip install ")
CHECKS = commands("incidentkit check ")
SANDBOXES = commands("incidentkit sandbox ")


def test_every_command_is_run_by_a_test() -> None:
    """No command of the README belongs to none of the tests below."""
    groups = [SESSIONS, IMPORTS, CATALOGS, INSTALLS, CHECKS, SANDBOXES]
    assert all(groups)
    assert sorted(commands()) == sorted(command for group in groups for command in group)


@pytest.mark.parametrize("command", SESSIONS)
def test_the_two_first_commands_are_what_ci_runs(command: str) -> None:
    """CI calls them as printed, with the interpreter it was given."""
    assert command.replace("python3", '"$PYTHON"') in CI.splitlines()


@pytest.mark.e2e
@pytest.mark.parametrize("command", IMPORTS)
def test_imports_succeed_as_printed(command: str) -> None:
    """The import commands end with exit code 0 in the project's folder."""
    answer = run([sys.executable, "-m", *shlex.split(command)], ROOT)
    assert answer.returncode == 0, answer.stderr
    assert re.search(r"failed +0\b", answer.stdout)


@pytest.mark.e2e
@pytest.mark.parametrize("command", CATALOGS)
def test_catalogs_are_planned_and_applied_as_printed(command: str) -> None:
    """A plan for an empty sandbox finds changes (5), applying ends with 0; neither warns."""
    answer = run([sys.executable, "-m", *shlex.split(command)], ROOT)
    assert answer.returncode == (5 if " plan " in command else 0), answer.stderr
    assert "25 to create" in (answer.stdout if " plan " in command else answer.stderr)
    assert "warning" not in answer.stderr


@pytest.mark.e2e
@pytest.mark.parametrize("command", INSTALLS)
def test_it_installs_as_printed(command: str, tmp_path: Path) -> None:
    """pip takes the line in a clean environment, and the command is there afterwards."""
    venv.create(tmp_path / "venv", with_pip=True)
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    environment = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "PIP_USER": "0"}
    installed = run(command, ROOT, environment, shell=True)
    assert installed.returncode == 0, installed.stderr
    answer = run([str(scripts / "incidentkit"), "--version"], tmp_path)
    assert answer.stdout.startswith("incidentkit "), answer.stderr


@pytest.mark.e2e
@pytest.mark.parametrize("command", CHECKS)
async def test_a_credential_is_checked_as_printed(command: str) -> None:
    """With the documented variables pointing at a sandbox, the check ends with 0."""
    async with serve(Sandbox()) as server:
        code, _, err = await finished(
            [sys.executable, "-m", *shlex.split(command)], cwd=ROOT, env=environment_of(server.url)
        )
    assert code == 0, err


@pytest.mark.e2e
@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
@pytest.mark.parametrize("command", SANDBOXES)
def test_the_sandbox_serves_as_printed(command: str) -> None:
    """It listens where it was told to, and Ctrl-C ends it."""
    (port,) = re.findall(r"--port (\d+)", command)
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", int(port))) == 0:
            pytest.skip(f"port {port} is taken on this machine")
    # A suite started in the background has its children ignore Ctrl-C.
    program = [sys.executable, "-c", f"import signal; signal.signal(2, signal.default_int_handler); {RUN_COMMAND}"]
    with subprocess.Popen(
        [*program, *shlex.split(command)[1:]], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert f":{port}" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)


RUN_COMMAND = "from incidentkit.cli import main; main()"


@pytest.mark.e2e
def test_the_first_program_runs_twice(tmp_path: Path) -> None:
    """A second run finds the journal and skips every record."""
    for expected in (r"created +500", r"skipped +500"):
        answer = run([sys.executable, "-c", FIRST], tmp_path)
        assert re.search(expected, answer.stdout), answer.stderr


@pytest.mark.e2e
async def test_the_program_of_a_service_runs() -> None:
    """It lists, and writes, what the documented variables point at."""
    async with serve(sandbox := Sandbox()) as server:
        code, _, err = await finished([sys.executable, "-c", SERVICE], cwd=ROOT, env=environment_of(server.url))
        assert (code, err) == (0, "")
        assert sandbox.stats.provider("dx").by_operation["POST /api/incidents.upsert"] == 1


@pytest.mark.e2e
@pytest.mark.skipif(PROGRAM is None, reason="needs redis-server or valkey-server")
async def test_the_program_that_shares_a_budget_runs(tmp_path: Path) -> None:
    """It takes its slots from a Redis server, and ends with nothing left open."""
    redis = RedisServer(tmp_path)
    try:
        async with serve(Sandbox()) as server:
            environment = {**environment_of(server.url), "REDIS_URL": redis.url}
            code, out, err = await finished([sys.executable, "-c", SHARED], cwd=ROOT, env=environment)
        assert (code, err) == (0, "")
        assert out
    finally:
        redis.close()


@pytest.mark.parametrize("target", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_links_lead_somewhere(target: str) -> None:
    """Every relative link names a file that is there."""
    assert (ROOT / target).exists()


@pytest.mark.e2e
def test_the_demo_writes_nothing_twice() -> None:
    """The demo imports everything, then shows that a second round writes nothing."""
    answer = run([sys.executable, "examples/demo.py"], ROOT)
    assert re.search(r"first round: [1-9]\d* writes; second round: 0 writes", answer.stdout), answer.stderr


def environment_of(url: str) -> dict[str, str]:
    """The documented variables, for a sandbox at `url`."""
    credentials = {"INCIDENT_API_KEY": "key", "DX_API_TOKEN": "token", "CACHET_TOKEN": "token"}
    places = dict.fromkeys(("INCIDENT_ENDPOINT", "DX_BASE_URL", "CACHET_BASE_URL"), url)
    return {**os.environ, **credentials, **places}


def run(
    command: list[str] | str, cwd: Path, env: Mapping[str, str] | None = None, *, shell: bool = False
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=env, shell=shell, capture_output=True, text=True, timeout=115, check=False
    )
