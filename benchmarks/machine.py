"""What the figures were measured on, and how quiet it was."""

from __future__ import annotations

import os
import platform
import time
from dataclasses import dataclass

__all__ = ["Moment", "describe", "observe"]

_REPEATS = 5
_TURNS = 200_000


@dataclass(frozen=True, slots=True)
class Moment:
    """How the machine was at one time.

    Attributes:
        load: Load average of the last minute; None where the system has none.
        loops: Milliseconds that the same loop took, each time: what differs here is noise in all else.
    """

    load: float | None
    loops: tuple[float, ...]


def observe() -> Moment:
    """Times a fixed loop and reads the load."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return Moment(load, tuple(_loop() for _ in range(_REPEATS)))


def describe() -> str:
    """Python, system, processor and cores, in one line."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def _loop() -> float:
    start = time.perf_counter()
    total = 0
    for number in range(_TURNS):
        total += number * number
    return (time.perf_counter() - start) * 1000
