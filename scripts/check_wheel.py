"""Run inside an environment that holds only the built wheels: does the main job work there?

Further packages to import are given as arguments.
"""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import subprocess
import sys
import tempfile
from pathlib import Path


def _import_everything() -> int:
    count = 0
    for root in ("incidentkit", "incidentkit_api", *sys.argv[1:]):
        package = importlib.import_module(root)
        for module in pkgutil.walk_packages(package.__path__, f"{root}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
                count += 1
    return count


async def _upsert() -> str:
    from incidentkit import IncidentIO
    from incidentkit.sandbox import Sandbox, serve

    async with serve(Sandbox()) as server, IncidentIO("key", base_url=server.url) as io:
        made = await io.severities.upsert(name="Catastrophic", description="All of it")
        again = await io.severities.upsert(name="Catastrophic", description="All of it")
    return f"{made.outcome}, then {again.outcome}"


def _command_line() -> str:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "incidents.jsonl")
        file.write_text('{"reference_id": "a", "started_at": "2026-01-01T00:00:00Z"}\n')
        command = [
            sys.executable,
            "-I",
            "-m",
            "incidentkit",
            "import",
            str(file),
            "--to",
            "dx/incidents",
            "--sandbox",
            "--json",
        ]
        return subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout.strip()


if __name__ == "__main__":
    sys.stdout.write(f"{_import_everything()} modules import\n{asyncio.run(_upsert())}\n{_command_line()}\n")
