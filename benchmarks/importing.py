"""What `import incidentkit` plus one endpoint costs, beside httpx alone and the official package."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import NamedTuple

from benchmarks.figures import Figure, Figures, Section, at_most, ratios

__all__ = ["measure"]

_HTTPX = "httpx"
_OURS = "incidentkit + one endpoint"
_OFFICIAL = "incident-io + one endpoint"
_CASES = {
    _HTTPX: "import httpx",
    _OURS: (
        "import incidentkit; from incidentkit import IncidentIO;"
        " from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_create_entry"
    ),
    _OFFICIAL: "import incident_io; from incident_io.api.catalog_v3 import catalog_v3_create_entry",
}
_PROBE = """
import sys, time
start = time.perf_counter()
{statement}
print((time.perf_counter() - start) * 1000, len(sys.modules))
"""
_TEXT = """\
Each import in a fresh interpreter with bytecode in place, one of each in turn. Modules are all those loaded, the
interpreter's own included."""


class _Cost(NamedTuple):
    milliseconds: float
    modules: int


def measure(*, quick: bool) -> Section:
    """Time and modules of one import."""
    cases = {name: statement for name, statement in _CASES.items() if name != _OFFICIAL or _official_is_here()}
    for statement in cases.values():
        _import(statement)  # bytecode and disk cache
    rounds = [{name: _import(statement) for name, statement in cases.items()} for _ in range(7 if quick else 15)]
    times = {name: tuple(one[name].milliseconds for one in rounds) for name in cases}
    modules = {name: tuple(float(one[name].modules) for one in rounds) for name in cases}
    figures = [
        *(Figure(name, "ms", times[name]) for name in cases),
        *(
            Figure(name, "x httpx", ratios(times[name], times[_HTTPX]), at_most(1.3) if name == _OURS else None)
            for name in cases
            if name != _HTTPX
        ),
        *(Figure(name, "modules", modules[name], at_most(330) if name == _OURS else None) for name in cases),
    ]
    return Section("Import", _TEXT, (Figures("Importing", tuple(figures)),))


def _import(statement: str) -> _Cost:
    command = [sys.executable, "-c", _PROBE.format(statement=statement)]
    # Installed packages have bytecode: let a checkout have it too.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    milliseconds, modules = answer.stdout.split()
    return _Cost(float(milliseconds), int(modules))


def _official_is_here() -> bool:
    return importlib.util.find_spec("incident_io") is not None
