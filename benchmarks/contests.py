"""One server, and one client in one or more processes, until the records are there; many such side by side."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from threading import Barrier
from typing import TYPE_CHECKING

from benchmarks.contenders import Task
from benchmarks.servers import ROOT, Rules, serve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.arrivals import Arrivals
    from benchmarks.servers import Server

__all__ = ["Contest", "Result", "run_all"]

_POLL = 0.25
_LOADING = 120.0


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


def run_all(contests: Sequence[Contest], *, stagger: float = 0.0) -> list[Result]:
    """Runs all of them side by side, from when the last process has loaded: they mostly wait.

    Each starts `stagger` seconds after the one before, so that their bursts do not meet.
    """
    ready = Barrier(len(contests), timeout=_LOADING)
    with ThreadPoolExecutor(max_workers=len(contests)) as pool:
        running = [pool.submit(_run, each, ready, place * stagger) for place, each in enumerate(contests)]
        for ended in as_completed(running):
            if ended.exception():
                ready.abort()  # the others need not wait for it
                ended.result()
        return [each.result() for each in running]


def _run(contest: Contest, ready: Barrier, delay: float) -> Result:
    with serve(contest.rules) as server:
        with ExitStack() as running:
            clients = [running.enter_context(_client(contest.contender, task)) for task in _tasks(contest, server)]
            for client in clients:
                client.loaded()
            ready.wait()
            time.sleep(delay)
            for client in clients:
                client.go()
            finished = _await(clients, contest, server)
        return Result(contest, server.finish(), finished)


def _tasks(contest: Contest, server: Server) -> Iterator[Task]:
    for number in range(contest.processes):
        yield Task(
            url=server.url,
            catalog_type_id=server.catalog_type_id,
            requests=contest.limit or contest.rules.requests,
            per=contest.rules.per,
            records=contest.records,
            name=str(number),
            redis=contest.redis,
        )


class _Client:
    """A client process."""

    def __init__(self, contender: str, process: subprocess.Popen[str]) -> None:
        self._contender = contender
        self._process = process

    def loaded(self) -> None:
        """Waits until it could start. One that cannot has told why on its way out."""
        assert self._process.stdout
        if not self._process.stdout.readline():
            raise RuntimeError(f"{self._contender} did not start")

    def go(self) -> None:
        """Lets it start."""
        assert self._process.stdin
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    @property
    def done(self) -> bool:
        """Whether it has sent all its records. Raises RuntimeError where it failed."""
        if self._process.poll():
            raise RuntimeError(f"{self._contender} failed")
        return self._process.returncode == 0


@contextmanager
def _client(contender: str, task: Task) -> Iterator[_Client]:
    command = [sys.executable, "-m", "benchmarks.contenders", contender, json.dumps(asdict(task))]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _Client(contender, process)
        finally:
            process.kill()


def _await(clients: Sequence[_Client], contest: Contest, server: Server) -> bool:
    """Waits until all are done or there is enough; False where that took too long."""
    end = time.monotonic() + contest.longest
    while time.monotonic() < end:
        done = [client.done for client in clients]
        if all(done):
            return True
        if contest.stop_at is not None and server.admitted() >= contest.stop_at:
            return True
        time.sleep(_POLL)
    return False
