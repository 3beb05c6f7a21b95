"""Runs the command in processes that cost a fork each, and kills them wherever it is asked to.

Run as a program it is the nursery: everything is imported once, then each line of its input is an order to fork a
child that runs `incidentkit` with the arguments given. Everything a child does to itself stays in the child.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended.

    Attributes:
        code: Its exit code; minus the signal's number where a signal ended it.
        points: How many points it passed at which it could have been killed; None where it was.
    """

    code: int
    points: int | None
    stdout: str
    stderr: str

    @property
    def killed(self) -> bool:
        return self.code == -signal.SIGKILL

    @property
    def found(self) -> dict[str, Any]:
        """The one object of `--json`."""
        return json.loads(self.stdout)


class Nursery:
    """The parent's end of it."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = environment
        self._count = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crashes.nursery"],
            cwd=ROOT,
            env={**os.environ, **self._environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(30)

    def start(self, *arguments: str, folder: Path, **orders: Any) -> Child:
        """Start the command in `folder`; `orders` are those of `_Orders`."""
        self._count += 1
        name = str(self._folder / f"child-{self._count}")
        pid = self._ask({"arguments": arguments, "folder": str(folder), "name": name, **orders})
        return Child(self, pid, Path(name))

    def run(self, *arguments: str, folder: Path, **orders: Any) -> Ended:
        """Start the command and wait for its end."""
        return self.start(*arguments, folder=folder, **orders).wait()

    def reap(self, pid: int, files: Path) -> int:
        return self._ask({"wait": pid, "modules": str(files.with_suffix(".modules"))})

    def _ask(self, order: dict[str, Any]) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@dataclass(frozen=True, slots=True)
class Child:
    """One run of the command."""

    nursery: Nursery
    pid: int
    files: Path

    def wait(self) -> Ended:
        """Wait for its end."""
        code = self.nursery.reap(self.pid, self.files)
        points = self.files.with_suffix(".points")
        return Ended(
            code,
            int(points.read_text()) if points.exists() else None,
            self.files.with_suffix(".out").read_text("utf-8"),
            self.files.with_suffix(".err").read_text("utf-8"),
        )

    def kill(self) -> None:
        """As `kill -9` does it."""
        os.kill(self.pid, signal.SIGKILL)


class Points:
    """Every call of a function, Python's or C's, in any thread, is a point at which a process may be killed.

    The loading of modules has none: only the first child of its kind has that to do.
    """

    def __init__(self) -> None:
        self.passed = 0
        self._planned: dict[int, Any] = {}
        self._loading = 0

    def at(self, point: int | None, act: Any) -> None:
        """Do `act` at that point."""
        if point is not None:
            self._planned[point] = act

    def count(self) -> None:
        """Begin."""
        loader: Any = importlib._bootstrap  # type: ignore[attr-defined]
        load = loader._find_and_load

        def counted_out(*arguments: Any) -> Any:
            self._loading += 1
            try:
                return load(*arguments)
            finally:
                self._loading -= 1

        loader._find_and_load = counted_out
        threading.setprofile(self._pass)
        sys.setprofile(self._pass)

    def _pass(self, _frame: object, event: str, _argument: object) -> None:
        if event in {"call", "c_call"} and not self._loading:
            self.passed += 1
            if self.passed in self._planned:
                self._planned.pop(self.passed)()


def _tend() -> None:
    """The nursery itself."""
    _import_everything()
    for line in sys.stdin:
        order = json.loads(line)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            answer = os.waitstatus_to_exitcode(status)
            _load(Path(order["modules"]))
        else:
            answer = os.fork()
            if answer == 0:
                _live(**order)
        print(answer, flush=True)  # noqa: T201 - the answer to the order


def _load(learned: Path) -> None:
    """What one child had to load, the next one is born with."""
    if learned.exists():
        for name in learned.read_text().split():
            if name not in sys.modules:
                with suppress(ImportError):
                    importlib.import_module(name)


def _import_everything() -> None:
    from incidentkit.cli import _import as importing  # noqa: F401
    from incidentkit.sandbox import _server  # noqa: F401


def _live(
    arguments: list[str],
    folder: str,
    name: str,
    *,
    kill_at: int | None = None,
    clock_at: int | None = None,
    journal_pages: int | None = None,
    largest_file: int | None = None,
) -> None:
    """A child: runs the command and never returns.

    Args:
        kill_at: The point at which it is killed.
        clock_at: The point at which somebody sets the clock back by a day.
        journal_pages: Pages that the journal may have; then its disk is full.
        largest_file: Bytes that any file may have; then its disk is broken.
    """
    _redirect(name)
    os.chdir(folder)
    points = Points()
    points.at(kill_at, lambda: os.kill(os.getpid(), signal.SIGKILL))
    points.at(clock_at, _set_clock_back)
    _count_from_the_start_of_the_import(points)
    if journal_pages is not None:
        _limit_journal(journal_pages)
    if largest_file is not None:
        _limit_files(largest_file)
    code = _run(arguments)
    sys.setprofile(None)
    Path(name).with_suffix(".points").write_text(str(points.passed))
    Path(name).with_suffix(".modules").write_text("\n".join(sys.modules))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _redirect(name: str) -> None:
    for number, suffix in ((0, None), (1, ".out"), (2, ".err")):
        path = os.devnull if suffix is None else str(Path(name).with_suffix(suffix))
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.dup2(handle, number)
        os.close(handle)


def _run(arguments: list[str]) -> int:
    from incidentkit.cli._launch import main

    sys.argv = ["incidentkit", *arguments]
    try:
        main()
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def _count_from_the_start_of_the_import(points: Points) -> None:
    from incidentkit.cli import _import as importing

    run = importing._run

    async def counted(*given: Any) -> int:
        points.count()
        return await run(*given)

    importing._run = counted


def _set_clock_back() -> None:
    true_time = time.time
    time.time = lambda: true_time() - 86_400.0


def _limit_journal(pages: int) -> None:
    from incidentkit.bulk import _journal as journal_file

    prepare = journal_file.prepare_for_writing

    def limited(connection: Any, path: Any) -> None:
        prepare(connection, path)
        connection.execute(f"PRAGMA max_page_count = {pages}")

    journal_file.prepare_for_writing = limited


def _limit_files(size: int) -> None:
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


if __name__ == "__main__":
    _tend()
