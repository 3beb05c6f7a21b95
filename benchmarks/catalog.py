"""Planning a catalog: how long it takes, how much memory, how many requests, from small to the largest there is."""

from __future__ import annotations

import math
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks import own_process
from benchmarks.catalog_client import Measurements
from benchmarks.catalog_contents import TEAMS
from benchmarks.figures import Figure, Figures, Section, at_most, ratios
from benchmarks.servers import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["measure"]

_PAGE = _BATCH = 250
_TEXT = """\
A catalog of {sizes} services with six attributes, references and arrays among them, and {teams} teams, held by a
sandbox in a process of its own that sets no limit. A fresh process builds what is desired (the same), plans, and
applies: nothing is to be written. Then a tenth of the services change their tier. *Peak* is the most memory that
process ever had until the end of the first plan, interpreter and desired catalog included. CPU is that process's
alone, and per entry beside the smallest catalog, where anything quadratic would show; the sandbox takes the rest of
the time. {runs} run(s)."""


def measure(*, quick: bool) -> Section:
    """Plans of 1,000, 10,000 and 50,000 entries."""
    sizes, runs = ((1_000, 10_000), 1) if quick else ((1_000, 10_000, 50_000), 3)
    results = {size: _run(size, runs) for size in sizes}
    text = _TEXT.format(sizes=" and ".join(f"{size:,}" for size in sizes), teams=TEAMS, runs=runs)
    return Section("Catalog", text, tuple(_figures(size, results[size], results[sizes[0]], sizes[0]) for size in sizes))


def _figures(size: int, runs: list[Measurements], smallest: list[Measurements], least: int) -> Figures:
    reads = 1 + math.ceil(size / _PAGE) + math.ceil(TEAMS / _PAGE)
    each = [run.plan_cpu / size for run in runs]
    figures = (
        Figure("plan", "s", tuple(run.plan_seconds for run in runs)),
        Figure("plan, CPU", "s", tuple(run.plan_cpu for run in runs)),
        Figure(
            "plan, CPU per entry",
            f"x that of {least:,}",
            ratios(each, [run.plan_cpu / least for run in smallest]),
            at_most(1.5),
        ),
        Figure("peak", "MiB", tuple(run.peak for run in runs), at_most(400)),
        Figure("peak over what it was before the plan", "MiB", tuple(run.peak - run.idle for run in runs)),
        Figure("plan", "requests", tuple(run.plan_requests for run in runs), at_most(reads)),
        Figure("apply, nothing changed", "requests", tuple(run.unchanged_writes for run in runs), at_most(0)),
        Figure(
            "apply, a tenth changed",
            "requests",
            tuple(run.changed_writes for run in runs),
            at_most(math.ceil(size / 10 / _BATCH)),
        ),
        Figure("plan and apply, a tenth changed", "s", tuple(run.changed_seconds for run in runs)),
    )
    return Figures(f"{size:,} entries", figures)


def _run(size: int, runs: int) -> list[Measurements]:
    return [_measured(size) for _ in range(runs)]


def _measured(size: int) -> Measurements:
    with _serve(size) as url:
        return Measurements(**own_process.run("benchmarks.catalog_client", url, size))


@contextmanager
def _serve(size: int) -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.catalog_server", str(size)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            url = process.stdout.readline().strip() if process.stdout else ""
            if not url:
                raise RuntimeError("the sandbox did not start")
            yield url
        finally:
            process.kill()
