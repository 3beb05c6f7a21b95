"""Measures what has a target, one benchmark after the other. Nothing here passes or fails but by an exception."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import machine, report
from benchmarks.figures import Plot, Section
from benchmarks.report import Measured

if TYPE_CHECKING:
    from collections.abc import Sequence

WORKING = ("importing", "cpu", "parsing", "bulk", "catalog")
"""Modules of this folder with a `measure`: those that keep the processor busy, each alone."""

WAITING = ("learning", "processes", "budget")
"""Those that mostly wait for windows to pass; the first two run at the same time, for a quick answer all of them."""

BENCHMARKS = (*WORKING, *WAITING)

DOCS = Path(__file__).parent.parent / "docs"


def main() -> int:
    """Run, print, and write the report where everything was run in full; 1 when a benchmark failed."""
    options = _options()
    names = options.names or BENCHMARKS
    print(f"{machine.describe()}\n", flush=True)
    start = time.monotonic()
    results = _measure_all(names, quick=options.quick)
    moments = [*dict.fromkeys(each.before for each in results), machine.observe()]
    sections = [each.section for each in results if each.section]
    print(f"{report.render_noise(moments)}\n\n{report.render_targets(sections)}")
    if options.write or not (options.quick or options.names):
        minutes = (time.monotonic() - start) / 60
        _write(_document(results, moments, minutes, quick=options.quick), sections)
    return int(any(each.section is None for each in results))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs and shorter windows: less than three minutes")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md from what was run")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)}; all by default")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHMARKS):
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    return options


def _measure_all(names: Sequence[str], *, quick: bool) -> list[Measured]:
    results: list[Measured] = []
    at_once = [[name] for name in WORKING] + ([[*WAITING]] if quick else [[*WAITING[:2]], [*WAITING[2:]]])
    with ThreadPoolExecutor() as pool:
        for group in at_once:
            measure = partial(_measure, quick=quick, before=machine.observe())
            results += pool.map(measure, [name for name in group if name in names])
    return results


def _measure(name: str, *, quick: bool, before: machine.Moment) -> Measured:
    start = time.monotonic()
    section, error = None, ""
    try:
        section = importlib.import_module(f"benchmarks.{name}").measure(quick=quick)
    except Exception as failure:  # noqa: BLE001 - whatever went wrong in one, the others go on
        traceback.print_exc()
        error = f"{type(failure).__name__}: {failure}".splitlines()[0]
    measured = Measured(name, section, error, time.monotonic() - start, before)
    print(report.render_section(measured), flush=True)
    return measured


def _document(results: Sequence[Measured], moments: Sequence[machine.Moment], minutes: float, *, quick: bool) -> str:
    command = "nox -s bench -- --quick --write" if quick else "nox -s bench"
    head = f"""# Benchmarks

Written by `{command}` in {minutes:.0f} minutes; `nox -s bench -- --quick` takes less than three minutes and only
prints. What talks HTTP talks to the served sandbox, in a process of its own, on loopback. Times are compared as ratios
within one run, measured in turn.

Measured on {machine.describe()}.
Noise: {report.render_noise(moments)}.

## Targets

{report.render_targets([each.section for each in results if each.section])}
"""
    return "\n".join([head, *map(report.render_section, results)])


def _write(document: str, sections: Sequence[Section]) -> None:
    folder = DOCS / report.PLOTS
    folder.mkdir(parents=True, exist_ok=True)
    for plot in (part for section in sections for part in section.parts if isinstance(part, Plot)):
        plot.draw(folder / f"{plot.name}.svg")
    (DOCS / "benchmarks.md").write_text(document, encoding="utf-8")
    print(f"\nwritten: {DOCS / 'benchmarks.md'}")


if __name__ == "__main__":
    sys.exit(main())
