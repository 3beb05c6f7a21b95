"""One server, and one client in one or more processes, until the records are there; many such side by side."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from benchmarks.contenders import Task
from benchmarks.servers import Rules, serve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.arrivals import Arrivals
    from benchmarks.servers import Server

__all__ = ["Contest", "Result", "run_all"]

_POLL = 0.25


@dataclass(frozen=True, slots=True)
class Contest:
    """What is to be run.

    Attributes:
        contender: A name of `contenders.CONTENDERS`.
        rules: Of the server.
        records: How many each process sends.
        longest: Seconds after which it is cut short.
        limit: What the client is told the limit is; None: what it is.
        processes: Clients at once, with one credential.
        stop_at: Ends all processes once so many requests were let in; None: when all of them are done.
        redis: Where the clients share their budget.
    """

    contender: str
    rules: Rules
    records: int
    longest: float
    limit: int | None = None
    processes: int = 1
    stop_at: int | None = None
    redis: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it; `finished` says that all records arrived in time."""

    contest: Contest
    arrivals: Arrivals
    finished: bool


def run_all(contests: Sequence[Contest]) -> list[Result]:
    """Runs all of them at the same time: they mostly wait."""
    with ThreadPoolExecutor(max_workers=len(contests)) as pool:
        return list(pool.map(_run, contests))


def _run(contest: Contest) -> Result:
    with serve(contest.rules) as server, ExitStack() as running:
        task = Task(
            url=server.url,
            catalog_type_id=server.catalog_type_id,
            requests=contest.limit or contest.rules.requests,
            per=contest.rules.per,
            records=contest.records,
            redis=contest.redis,
        )
        clients = [
            running.enter_context(_client(contest.contender, replace(task, name=str(number))))
            for number in range(contest.processes)
        ]
        finished = _await(clients, contest, server)
        return Result(contest, server.finish(), finished)


@contextmanager
def _client(contender: str, task: Task) -> Iterator[subprocess.Popen[bytes]]:
    """A client process; one that failed raises what it wrote last."""
    command = [sys.executable, "-m", "benchmarks.contenders", contender, json.dumps(asdict(task))]
    with tempfile.TemporaryFile() as errors, subprocess.Popen(command, stderr=errors) as process:
        try:
            yield process
        finally:
            process.kill()
        if process.returncode > 0:
            errors.seek(0)
            raise RuntimeError(f"{contender}: {errors.read().decode(errors='replace').strip().splitlines()[-1]}")


def _await(clients: Sequence[subprocess.Popen[bytes]], contest: Contest, server: Server) -> bool:
    """Waits until all are done or there is enough; False where that took too long."""
    end = time.monotonic() + contest.longest
    while time.monotonic() < end:
        if all(client.poll() is not None for client in clients):
            return True
        if contest.stop_at is not None and server.admitted() >= contest.stop_at:
            return True
        time.sleep(_POLL)
    return False
