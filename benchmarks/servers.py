"""The sandbox in a process of its own, which tells at its end when each request arrived."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal
from urllib.request import urlopen

from benchmarks.arrivals import Arrivals

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ROOT", "Rules", "Server", "serve"]

ROOT = Path(__file__).parent.parent
"""Where processes that run a module of ours have to start."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How the server limits: see `incidentkit.sandbox`. `per` and `latency` are seconds.

    `classes`: narrower limits by operation, requests in the same `per` seconds. `refuses`: whether it says no at all.
    """

    requests: int
    per: float
    algorithm: Literal["sliding", "fixed", "bucket"] = "sliding"
    burst: int | None = None
    background: int = 0
    classes: dict[str, int] = field(default_factory=dict[str, int])
    latency: float = 0.15
    refuses: bool = True


@dataclass(frozen=True, slots=True)
class Server:
    """A served sandbox: `url` is its root; `catalog_type_id` is a type without entries."""

    url: str
    catalog_type_id: str
    process: subprocess.Popen[str] = field(repr=False)

    def admitted(self, provider: str = "incident-io") -> int:
        """How many requests were let in so far."""
        with urlopen(f"{self.url}/_sandbox/stats", timeout=30) as answer:  # noqa: S310 - our own server
            stats: dict[str, Any] = json.load(answer)
        return int(stats["by_provider"].get(provider, {}).get("admitted", 0))

    def finish(self) -> Arrivals:
        """Ends it, and gives what it saw."""
        told, _ = self.process.communicate(timeout=60)
        seen = json.loads(told)
        first = min((*seen["admitted"], *seen["refused"]), default=0.0)
        admitted, refused = (tuple(at - first for at in seen[kind]) for kind in ("admitted", "refused"))
        return Arrivals(admitted, refused, seen["by_client"])


@contextmanager
def serve(rules: Rules) -> Iterator[Server]:
    """A server that starts with this and is gone after it."""
    command = [sys.executable, "-m", "benchmarks.served", json.dumps(asdict(rules))]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            hello = _line(process.stdout)
            yield Server(hello["url"], hello["catalog_type_id"], process)
        finally:
            process.kill()


def _line(stream: IO[str] | None) -> dict[str, Any]:
    line = stream.readline() if stream else ""
    if not line:
        raise RuntimeError("the sandbox did not start")
    hello: dict[str, Any] = json.loads(line)
    return hello
