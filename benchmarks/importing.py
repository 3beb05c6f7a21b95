"""What `import incidentkit` plus one endpoint costs, beside httpx alone and the official package."""

from __future__ import annotations

import importlib.util
import os
import statistics
import subprocess
import sys

CASES = {
    "nothing": "pass",
    "httpx": "import httpx",
    "incidentkit + endpoint": (
        "import incidentkit; from incidentkit import IncidentIO;"
        " from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_create_entry"
    ),
    "incident-io + endpoint": ("import incident_io; from incident_io.api.catalog_v3 import catalog_v3_create_entry"),
}
PROBE = """
import sys, time
start = time.perf_counter()
{statement}
print(time.perf_counter() - start, len(sys.modules))
"""


def _measure(statement: str) -> tuple[float, int]:
    command = [sys.executable, "-c", PROBE.format(statement=statement)]
    # Installed packages have bytecode: let a checkout have it too.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    seconds, modules = answer.stdout.split()
    return float(seconds), int(modules)


def run(quick: bool) -> None:
    """Print a table; target: at most 1.3 times httpx, at most 330 modules."""
    runs = 7 if quick else 25
    cases = {name: statement for name, statement in CASES.items() if _present(name)}
    for statement in cases.values():
        _measure(statement)  # bytecode and disk cache
    # One of each in turn, so that a slow moment of the machine hits all of them.
    rounds = [{name: _measure(statement) for name, statement in cases.items()} for _ in range(runs)]
    base = [one["httpx"][0] for one in rounds]
    print(f"importing: {runs} processes each, median (least to most)")
    for name in cases:
        times = [one[name][0] for one in rounds]
        ratio = statistics.median(t / b for t, b in zip(times, base, strict=True))
        spread = f"({min(times) * 1000:.1f} to {max(times) * 1000:.1f})"
        modules = rounds[0][name][1]
        median = statistics.median(times) * 1000
        print(f"  {name:24} {median:7.1f} ms {spread:18} {modules:5} modules {ratio:6.2f} x httpx")
    print()


def _present(name: str) -> bool:
    return not name.startswith("incident-io") or importlib.util.find_spec("incident_io") is not None
