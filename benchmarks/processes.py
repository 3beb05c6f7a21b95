"""Three processes, one budget: how much of it they use together, and how evenly."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.contests import Contest, run_all
from benchmarks.figures import Figure, Figures, Plot, Section, Table, at_least, at_most
from benchmarks.plots import Row, draw_windows
from benchmarks.report import number, spread
from benchmarks.servers import Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from benchmarks.contests import Result

__all__ = ["measure"]

_TITLE = "Three processes through Redis"
_PROCESSES = 3
_LABELS = {
    "incidentkit, redis": "incidentkit: RedisLimiter",
    "pyrate-limiter, redis": "pyrate-limiter: RedisBucket",
}
_OURS = "incidentkit, redis"
_STARTING = 10.0
_TEXT = """\
Three processes import at the same time with one credential, against one sandbox that lets in {requests:,} requests in
{per:g} seconds (a sliding log; latency {latency:g} ms), and share their budget through one {program} on this machine.
Both libraries {runs} time(s) side by side, each with a server of its own, until {counted:,} requests were let in.
*Budget used* is their rate together, over {rate:g} a second; *uneven* is how far the share of one process was from a
third at most, in percent of a third."""


def measure(*, quick: bool) -> Section:
    """The budget of three processes, ours and pyrate-limiter's."""
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        return Section(_TITLE, "Left out: neither redis-server nor valkey-server is installed here.", ())
    rules, windows, runs = (Rules(120, 12), 2, 1) if quick else (Rules(1200, 60), 3, 3)
    counted = windows * rules.requests
    with _serve(program) as url:
        results = _run(rules, counted, runs, url)
    text = _TEXT.format(
        requests=rules.requests,
        per=rules.per,
        latency=rules.latency * 1000,
        program=program.rpartition("/")[2],
        runs=runs,
        counted=counted + 1,
        rate=rules.requests / rules.per,
    )
    return Section(_TITLE, text, (_ours(results[_OURS]), _compared(results), _plot(results)))


def _run(rules: Rules, counted: int, runs: int, redis: str) -> dict[str, list[Result]]:
    longest = 1.2 * counted / rules.requests * rules.per
    names = [name for name in _LABELS for _ in range(runs)]
    contests = [
        Contest(name, rules, counted, longest, processes=_PROCESSES, stop_at=counted + 1, redis=redis) for name in names
    ]
    results: dict[str, list[Result]] = {}
    for name, result in zip(names, run_all(contests, stagger=rules.per / 20), strict=True):
        results.setdefault(name, []).append(result)
    return results


def _ours(results: list[Result]) -> Figures:
    limit = results[0].contest.rules.requests
    figures = (
        Figure("budget used", "%", _each(results, _used), at_least(98)),
        Figure("refused", "requests", _each(results, _refused), at_most(0)),
        Figure("most in a window", "requests", _each(results, _most), at_most(limit)),
        Figure("uneven", "%", _each(results, _uneven), at_most(10)),
    )
    return Figures("Three processes, one RedisLimiter budget", figures)


def _compared(results: dict[str, list[Result]]) -> Table:
    measured: tuple[Callable[[Result], float], ...] = (_used, _most, _refused, _uneven)
    units = (" %", "", "", " %")
    rows = tuple(
        (_LABELS[name], *(spread(_each(runs, each)) + unit for each, unit in zip(measured, units, strict=True)))
        for name, runs in results.items()
    )
    return Table("Both", ("budget", "budget used", "most in a window", "refused", "uneven"), rows)


def _plot(results: dict[str, list[Result]]) -> Plot:
    rules = results[_OURS][0].contest.rules
    most = ", ".join(f"{name.partition(',')[0]} {number(_most(runs[0]))}" for name, runs in results.items())
    title = f"Three processes, of {rules.requests:,} allowed in {rules.per:g} s: {most} at most"
    rows = [Row(_LABELS[name], runs[0].arrivals, ours=name == _OURS) for name, runs in results.items()]
    end = max(row.arrivals.all[-1] for row in rows)
    return Plot(
        "processes", title, partial(draw_windows, title=title, rows=rows, limit=rules.requests, per=rules.per, end=end)
    )


def _each(results: list[Result], measured: Callable[[Result], float]) -> tuple[float, ...]:
    return tuple(measured(result) for result in results)


def _used(result: Result) -> float:
    rules, stop_at = result.contest.rules, result.contest.stop_at
    assert stop_at is not None
    return 100 * result.arrivals.rate(stop_at - 1, result.contest.longest) * rules.per / rules.requests


def _refused(result: Result) -> float:
    return len(result.arrivals.refused)


def _most(result: Result) -> float:
    return result.arrivals.most_in_window(result.contest.rules.per)


def _uneven(result: Result) -> float:
    shares = [result.arrivals.by_client.get(str(number), 0) for number in range(_PROCESSES)]
    fair = sum(shares) / _PROCESSES
    return 100 * max(abs(share - fair) for share in shares) / fair


@contextmanager
def _serve(program: str) -> Iterator[str]:
    """A server that keeps nothing, on a free port; its URL."""
    port = _free_port()
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            try:
                _await(port)
                yield f"redis://127.0.0.1:{port}/0"
            finally:
                process.terminate()


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _await(port: int) -> None:
    """Until it listens. Raises OSError where it never does."""
    end = time.monotonic() + _STARTING
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return
