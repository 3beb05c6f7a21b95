"""Measuring in a process that does nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from benchmarks.servers import ROOT

__all__ = ["run"]


def run(module: str, *arguments: object) -> dict[str, Any]:
    """The JSON object that the module prints as its result.

    Raises:
        RuntimeError: It failed.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    if told.returncode:
        raise RuntimeError(f"the measured process failed: {told.stderr.strip()[-500:]}")
    result: dict[str, Any] = json.loads(told.stdout)
    return result
