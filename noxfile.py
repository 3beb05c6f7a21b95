"""The project's chores. `nox -l` lists them; `python3 scripts/run.py SESSION` needs no nox installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests", "tests_others", "tests_aiohttp", "lint", "typing", "regen_check"]
nox.options.reuse_venv = "yes"
nox.options.default_venv_backend = "virtualenv"

PYPROJECT = nox.project.load_toml("pyproject.toml")
SUPPORTED = nox.project.python_versions(PYPROJECT)


def _candidates(version: str) -> list[str]:
    """Where an interpreter of this version may be: on PATH, or among pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [str(path) for path in sorted(pyenv.glob(f"{version}*/bin/python"), reverse=True)]
    if on_path := shutil.which(f"python{version}"):
        found.insert(0, on_path)
    return found


def _runs(executable: str, version: str) -> bool:
    """Whether it starts and is what its name says: pyenv's shims exist for versions that are not active."""
    code = "import sys, venv; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run([executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == version


def _pythons() -> list[str]:
    """The supported versions that are here; their folders go onto PATH, where nox looks for them by name."""
    running = "{}.{}".format(*sys.version_info[:2])
    found = {running: sys.executable} if running in SUPPORTED else {}
    for version in SUPPORTED:
        for executable in _candidates(version):
            if version not in found and _runs(executable, version):
                found[version] = executable
    folders = [str(Path(executable).parent) for executable in found.values()]
    os.environ["PATH"] = os.pathsep.join([*folders, os.environ.get("PATH", "")])
    return [version for version in SUPPORTED if version in found]


PYTHONS = _pythons()
OLDEST, NEWEST = (PYTHONS[0], PYTHONS[-1]) if PYTHONS else (sys.executable, sys.executable)
# Some tests wait for processes and sockets: one worker more than a small machine has cores.
WORKERS = ("-n", str(max(3, os.cpu_count() or 1)), "--dist", "worksteal")
EXTRAS = ",".join(PYPROJECT["project"]["optional-dependencies"])


PLUGIN = "plugins/incidentkit-pagerduty"


def _install(session: nox.Session, *groups: str) -> None:
    session.install("-e", f".[{EXTRAS}]", "-e", PLUGIN, *nox.project.dependency_groups(PYPROJECT, *groups))


@nox.session(python=OLDEST)
def demo(session: nox.Session) -> None:
    """Import the examples into an embedded sandbox over loopback, twice."""
    session.install("-e", ".[cli,sandbox]")
    session.run("python", "examples/demo.py", *session.posargs)


@nox.session(python=OLDEST)
def tests(session: nox.Session) -> None:
    """Run the test suite on the oldest supported Python that is here."""
    _install(session, "tests", "generate")
    session.run("pytest", *WORKERS, *session.posargs)


@nox.session(python=PYTHONS[1:-1])
def tests_others(session: nox.Session) -> None:
    """Run the test suite on the Pythons between oldest and newest; `coverage` runs it on the newest."""
    _install(session, "tests", "generate")
    # Tests that start processes take long, and differ between systems rather than versions.
    session.run("pytest", *WORKERS, "-m", "not e2e", *session.posargs)


@nox.session(python=NEWEST)
def coverage(session: nox.Session) -> None:
    """Run the test suite on the newest Python, and fail where branch coverage is below what pyproject.toml asks for."""
    _install(session, "tests", "generate")
    session.run("pytest", *WORKERS, "-m", "not e2e", "--cov", "--cov-report=term:skip-covered", *session.posargs)


@nox.session(python=OLDEST)
def tests_aiohttp(session: nox.Session) -> None:
    """Run what goes over sockets again, with aiohttp underneath."""
    _install(session, "tests", "generate")
    # The transport's own tests use both libraries anyway; these others are about something else, and how much a disk
    # takes before it is full hangs on how fast answers come.
    elsewhere = ("benchmarks", "crashes/test_full_disks.py", "sandbox", "scripts", "test_readme.py", "transport")
    ignored = [f"--ignore=tests/{name}" for name in elsewhere]
    session.run("pytest", *WORKERS, "--http", "aiohttp", *ignored, *session.posargs)


@nox.session(python=OLDEST)
def crash(session: nox.Session) -> None:
    """Kill imports into every target at 200 points, or as often as the first argument says."""
    _install(session, "tests")
    kills, *more = session.posargs or ["200"]
    session.run("pytest", *WORKERS, "tests/crashes", *more, env={"INCIDENTKIT_KILLS": kills})


@nox.session(python=OLDEST)
def lint(session: nox.Session) -> None:
    """Check style and format."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python=OLDEST)
def typing(session: nox.Session) -> None:
    """Check types with mypy and pyright, both strict."""
    _install(session, "typing", "tests", "generate", "bench")
    session.run("mypy")
    session.run("pyright")


@nox.session(python=OLDEST)
def regen_check(session: nox.Session) -> None:
    """Fail when generated/ is not what the specs, overlays and templates give."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "generate"))
    session.run("python", "scripts/regenerate.py", "--check")


@nox.session(python=OLDEST)
def wheel(session: nox.Session) -> None:
    """Build the wheels, install them into a clean environment, ours alone and then the plugin, and use them there."""
    session.install("build")
    dist = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    for project in (".", PLUGIN):
        session.run("python", "-m", "build", "--wheel", "--outdir", str(dist), project, silent=True)
    (built,) = dist.glob("incidentkit-*.whl")
    (plugin,) = dist.glob("incidentkit_pagerduty-*.whl")
    fresh = dist.parent / "fresh"
    shutil.rmtree(fresh, ignore_errors=True)
    session.run("python", "-m", "venv", str(fresh))
    scripts = fresh / ("Scripts" if os.name == "nt" else "bin")
    python = str(scripts / "python")
    check = Path("scripts/check_wheel.py").resolve()
    with session.chdir(dist.parent):
        # First without extras, as a service would have it; what needs one is imported once all are there.
        session.run(python, "-m", "pip", "install", "-q", str(built), external=True)
        session.run(python, "-I", "-c", "from incidentkit import *; print('imports without extras')", external=True)
        session.run(python, "-m", "pip", "install", "-q", f"{built}[{EXTRAS}]", external=True)
        session.run(python, "-I", str(check), external=True)
        session.run(python, "-m", "pip", "install", "-q", str(plugin), external=True)
        session.run(python, "-I", str(check), "incidentkit_pagerduty", "incidentkit_pagerduty_api", external=True)


@nox.session(python=OLDEST)
def bench(session: nox.Session) -> None:
    """Measure what has a target, and write docs/benchmarks.md; with -- --quick only print."""
    _install(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)
