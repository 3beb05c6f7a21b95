"""Imports the examples into a sandbox over real HTTP, twice: the second time nothing is left to write.

Needs no credential and no network. The same commands, without the variables set here, talk to the real APIs.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

from incidentkit import IncidentIO

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
INCIDENTKIT = [sys.executable, "-m", "incidentkit"]

IMPORTS = (
    "import services.csv --to incident-io/catalog-entries --mapping services_catalog.yaml --type Service --create-type",
    "import custom_field_options.csv --to incident-io/custom-field-options",
    "import incidents.jsonl --to dx/incidents --mapping dx_incidents.yaml",
    "import incidents.jsonl --to cachet/incidents --mapping cachet_incidents.yaml",
)

WRITES = (
    "POST /v3/catalog_entries",
    "POST /v1/custom_field_options",
    "POST /api/incidents.upsert",
    "POST /api/incidents",
)
"""What the imports write with, as the sandbox counts it."""


@contextmanager
def sandbox() -> Iterator[str]:
    """A sandbox of the three APIs on loopback, somewhat slow; gives its URL."""
    command = [*INCIDENTKIT, "sandbox", "--port", "0", "--fault", "latency=20ms..60ms"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            first_line = process.stdout.readline()
            if not first_line:
                raise SystemExit("the sandbox did not start")
            yield first_line.split()[2]
        finally:
            process.terminate()


def use(url: str) -> None:
    """Point this process and those it starts at the sandbox."""
    for name in ("INCIDENT_ENDPOINT", "DX_BASE_URL", "CACHET_BASE_URL"):
        os.environ[name] = url
    for name in ("INCIDENT_API_KEY", "DX_API_TOKEN", "CACHET_TOKEN"):
        os.environ[name] = "demo"


async def make_custom_fields() -> None:
    """The fields whose options are imported; in Python, as a service would do it."""
    async with IncidentIO.from_env() as io:
        for name in ("Affected region", "Cause"):
            await io.custom_fields.upsert(name=name, field_type="single_select")


def import_all(folder: Path) -> None:
    """Run the imports one after the other, as from a shell."""
    for line in IMPORTS:
        print(f"\n$ incidentkit {line}", flush=True)
        subprocess.run([*INCIDENTKIT, *line.split()], cwd=folder, check=True)


def writes(url: str) -> int:
    """How many writes the sandbox has seen."""
    with urlopen(f"{url}/_sandbox/stats", timeout=10) as answer:  # noqa: S310 - the sandbox above
        stats = json.load(answer)
    counts = [provider["by_operation"] for provider in stats["by_provider"].values()]
    return sum(count.get(operation, 0) for count in counts for operation in WRITES)


def main() -> None:
    """Both rounds, in a folder of its own that takes the journals."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as name, sandbox() as url:
        folder = Path(name)
        for file in (*HERE.glob("*.csv"), *HERE.glob("*.jsonl"), *HERE.glob("*.yaml")):
            shutil.copy(file, folder)
        use(url)
        asyncio.run(make_custom_fields())
        print("First round: everything is new.")
        import_all(folder)
        first = writes(url)
        print("\nSecond round: the same commands again.")
        import_all(folder)
        second = writes(url) - first
    print(f"\nfirst round: {first} writes; second round: {second} writes; {time.monotonic() - started:.0f} s in all")
    if second:
        raise SystemExit("the second round should have written nothing")


if __name__ == "__main__":
    main()
