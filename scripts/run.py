"""Run a nox session with nothing installed but Python 3.11+ and its venv module.

    python3 scripts/run.py demo
    python3 scripts/run.py tests

Makes `.venv` in the project, installs nox into it and hands over.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NOX = "nox>=2025.2.9"


def _works(*arguments: str) -> bool:
    return PYTHON.exists() and subprocess.run([PYTHON, *arguments], capture_output=True, check=False).returncode == 0


def main(sessions: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what tells people so
        sys.stderr.write(f"error: incidentkit needs Python 3.11 or newer, this is {sys.version.split()[0]}\n")
        return 2
    if not _works("-c", "import nox"):
        if not _works("-m", "pip", "--version"):
            venv.create(HOME, with_pip=True, clear=HOME.exists())
        subprocess.run([PYTHON, "-m", "pip", "install", "-q", NOX], check=True)
    # One -s for all of them: of several, nox obeys the last alone.
    command = [str(PYTHON), "-m", "nox", "-f", str(ROOT / "noxfile.py"), "-s", *(sessions or ["tests"])]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
