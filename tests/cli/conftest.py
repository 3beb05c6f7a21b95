"""A served sandbox, and the command line run against it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

import pytest

from incidentkit.sandbox import Sandbox, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMAND = [sys.executable, "-m", "incidentkit"]


@dataclass(frozen=True, slots=True)
class Served:
    """A sandbox on loopback, in a thread of its own."""

    url: str

    def get(self, path: str) -> Any:
        """What the sandbox answers to `/_sandbox/PATH`."""
        with urlopen(f"{self.url}/_sandbox/{path}", timeout=30) as answer:
            return json.load(answer)

    def order(self, path: str, **body: Any) -> None:
        """Tell the sandbox to change."""
        request = Request(f"{self.url}/_sandbox/{path}", json.dumps(body).encode(), method="POST")
        urlopen(request, timeout=30).close()

    def records(self, collection: str) -> list[dict[str, Any]]:
        """The stored records, for example of `dx/incidents`."""
        return list(self.get(collection).values())

    def requests(self, operation: str) -> int:
        """How many requests of that operation came."""
        by_provider = self.get("stats")["by_provider"].values()
        return sum(provider["by_operation"].get(operation, 0) for provider in by_provider)


@pytest.fixture
def served() -> Iterator[Served]:
    """A sandbox without rate limits; `good` is its only credential."""
    ready = threading.Event()
    urls: list[str] = []

    async def main() -> None:
        sandbox = Sandbox(tokens={"good"})
        async with serve(sandbox) as server:
            urls.append(server.url)
            ready.set()
            await asyncio.to_thread(done.wait)
        sandbox.close()

    done = threading.Event()
    thread = threading.Thread(target=asyncio.run, args=(main(),))
    thread.start()
    assert ready.wait(30)
    yield Served(urls[0])
    done.set()
    thread.join(30)


@pytest.fixture
def cli(served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command, pointed at the sandbox, in a folder of its own."""
    for name in ("INCIDENT_ENDPOINT", "DX_BASE_URL", "CACHET_BASE_URL"):
        monkeypatch.setenv(name, served.url)
    for name in ("INCIDENT_API_KEY", "DX_API_TOKEN", "CACHET_TOKEN"):
        monkeypatch.setenv(name, "good")
    return Cli(tmp_path)


@dataclass(frozen=True, slots=True)
class Cli:
    """Runs `incidentkit` as a process of its own in `folder`."""

    folder: Path

    def start(self, *arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        """Start it and go on."""
        return subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=self.folder,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        return subprocess.run(
            [*COMMAND, *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    def json(self, *arguments: str) -> tuple[int, dict[str, Any]]:
        """Exit code and the one object of `--json`."""
        result = self.run(*arguments, "--json")
        assert result.stdout.count("\n") == 1, result.stderr
        return result.returncode, json.loads(result.stdout)

    def write(self, name: str, *lines: str) -> None:
        """A file with these lines."""
        (self.folder / name).write_text("".join(f"{line}\n" for line in lines), "utf-8")
