"""The measured process of `bulk`: imports a file of JSON lines into nothing, and tells what that cost."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psutil

from incidentkit import Outcome, UpsertResult, bulk

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LEVEL_ROW", "Measurements"]

LEVEL_ROW: Final = 100_000
"""From this row on memory is to stay level."""

_EVERY: Final = 20_000
_MIB: Final = 2**20


@dataclass
class Measurements:
    """What one import cost.

    Attributes:
        seconds: From the first record to the last answer in the journal.
        cpu: Seconds of the processor, all threads.
        level: MiB of memory at `LEVEL_ROW`, or at the middle of a shorter input.
        most: MiB at most from there on.
        counts: The report's, by outcome.
    """

    seconds: float = 0.0
    cpu: float = 0.0
    level: float = 0.0
    most: float = 0.0
    counts: dict[str, int] = field(default_factory=dict[str, int])


class _Lines:
    """The file's records; looks at the memory while they are read."""

    def __init__(self, path: Path, count: int, measured: Measurements) -> None:
        self._path = path
        self._level_row = min(LEVEL_ROW, count // 2)
        self._measured = measured

    def __iter__(self) -> Iterator[dict[str, Any]]:
        process = psutil.Process()
        with self._path.open(encoding="utf-8") as file:
            for number, line in enumerate(file):
                if number % _EVERY == 0 or number == self._level_row:
                    self._look(number, process.memory_info().rss / _MIB)
                yield json.loads(line)

    def _look(self, number: int, memory: float) -> None:
        if number == self._level_row:
            self._measured.level = memory
        if number >= self._level_row:
            self._measured.most = max(self._measured.most, memory)


async def _upsert(_: object) -> UpsertResult[None]:
    return UpsertResult(Outcome.CREATED, None)


def _import(path: Path, journal: Path, count: int) -> Measurements:
    measured = Measurements()
    started, cpu = time.perf_counter(), time.process_time()
    report = asyncio.run(
        bulk.import_records(_Lines(path, count, measured), _upsert, key="external_id", journal=journal)
    )
    measured.seconds, measured.cpu = time.perf_counter() - started, time.process_time() - cpu
    measured.most = max(measured.most, psutil.Process().memory_info().rss / _MIB)
    measured.counts = {name: getattr(report, name) for name in ("created", "skipped", "failed", "duplicates")}
    return measured


if __name__ == "__main__":
    print(json.dumps(asdict(_import(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))))
