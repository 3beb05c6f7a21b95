"""Imports whose server dies in the middle and comes back with what it had."""

from __future__ import annotations

import socket
import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING
from urllib.error import URLError

import pytest

from incidentkit.sandbox import Sandbox
from tests.crashes.imports import WRITTEN, check_journal, check_records, dice_for, done
from tests.crashes.samples import SAMPLES
from tests.crashes.worlds import World, ask, order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.crashes.imports import Imports
    from tests.crashes.nursery import Child

pytestmark = pytest.mark.e2e


class Server:
    """`incidentkit sandbox --state`, killed and started again on the same port."""

    def __init__(self, imports: Imports, folder: Path) -> None:
        self._imports = imports
        self._folder = folder
        self._child: Child | None = None
        with closing(socket.create_server(("127.0.0.1", 0))) as free:
            self._port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        port = str(self._port)
        self._child = self._imports.command(
            "sandbox", "--port", port, "--no-rate-limit", "--state", "state.db", folder=self._folder
        )
        deadline = time.monotonic() + 30
        while True:
            try:
                ask(self.url, "stats")
            except (URLError, ConnectionError):
                assert time.monotonic() < deadline
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """As `kill -9` does it."""
        assert self._child is not None
        self._child.kill()
        self._child.wait()
        self._child = None

    def end(self) -> None:
        """Kill it where it runs."""
        if self._child is not None:
            self.kill()


@contextmanager
def server_in(imports: Imports, folder: Path) -> Iterator[Server]:
    """A server with its state in `folder`."""
    server = Server(imports, folder)
    server.start()
    try:
        yield server
    finally:
        server.end()


@pytest.mark.parametrize("target", ["dx/incidents", "cachet/incidents", "incident-io/incidents"])
def test_a_server_that_comes_back_with_its_state(imports: Imports, folder: Path, target: str):
    """Killed between any two requests or within one, and back after a moment: at most one more run is needed."""
    expected = imports.undisturbed(target, folder)
    imports.prepare(target, folder)
    dice = dice_for(target)
    with server_in(imports, folder) as server:
        order(server.url, "faults", faults=["latency=20ms..40ms"])
        child = imports.start(target, folder, "--base-url", server.url)
        wait_for_requests(server, dice.randint(2, len(SAMPLES[target].records)))
        server.kill()
        time.sleep(dice.uniform(0, 0.3))
        server.start()
        first = child.wait()
        check_told(first.found, first.code, target, done(folder))

        second = imports.run(target, folder, "--base-url", server.url)
        assert second.code == 0, second
        check_journal(folder, target, {})
    with closing(Sandbox(state=folder / "state.db")) as sandbox:
        load(sandbox, folder / "state.db")
        check_records(World(sandbox, server.url), expected)


def check_told(found: dict[str, object], code: int, target: str, confirmed: dict[str, int]) -> None:
    """Every record is told as done or failed, as the journal has it; which it is depends on the moment."""
    counts = {outcome: found[outcome] for outcome in (*WRITTEN, "failed")}
    assert sum(counts.values()) == len(SAMPLES[target].records)
    assert sum(counts[outcome] for outcome in WRITTEN) == len(confirmed)
    assert code == (1 if counts["failed"] else 0)
    assert {failure["key"] for failure in found["failures"]}.isdisjoint(confirmed)


def wait_for_requests(server: Server, count: int) -> None:
    """Until so many requests have come."""
    deadline = time.monotonic() + 30
    while ask(server.url, "stats")["requests"] < count:
        assert time.monotonic() < deadline
        time.sleep(0.005)


def load(sandbox: Sandbox, state: Path) -> None:
    """Read back every collection of the file; a sandbox does it where it is asked for one."""
    with closing(sqlite3.connect(state)) as file:
        for (name,) in file.execute("SELECT DISTINCT collection FROM documents"):
            sandbox.store.collection(name)
