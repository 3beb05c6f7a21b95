"""Figures for what has a target. `nox -s bench -- [--quick] [NAME ...]`; nothing here passes or fails.

Timing comparisons are ratios within one run: machines differ and drift, ratios hardly do.
"""

from __future__ import annotations

import argparse
import platform
import sys
from typing import TYPE_CHECKING

import importing

if TYPE_CHECKING:
    from collections.abc import Callable

BENCHMARKS: dict[str, Callable[[bool], None]] = {"importing": importing.run}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)}; all by default")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    print(f"Python {platform.python_version()} on {platform.machine()}\n")
    for name in arguments.names or BENCHMARKS:
        BENCHMARKS[name](arguments.quick)


if __name__ == "__main__":
    sys.exit(main())
