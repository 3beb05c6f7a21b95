"""Importing a million records: the engine's own pace and memory, and how long it takes to find that all is done."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from benchmarks import own_process
from benchmarks.bulk_client import LEVEL_ROW, Measurements
from benchmarks.figures import Figure, Figures, Section, at_least, at_most

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["measure"]

_MILLION: Final = 1_000_000
_TEXT: Final = """\
JSON lines of about 150 bytes, {count:,} of them, read from a file and given to `bulk.import_records` with a journal on
disk and an upsert that does nothing: what is measured is reading, fingerprints, journal and report. Then the same
again in a new process, which finds in the journal that every record is done. *Growth* is the most memory from row
{level:,} to the end over that at row {level:,}. The targets are for a million. {runs} run(s)."""


def measure(*, quick: bool) -> Section:
    """A million records into nothing, and once more."""
    count, runs = (100_000, 1) if quick else (_MILLION, 3)
    with TemporaryDirectory() as name:
        path = Path(name) / "records.jsonl"
        _write(path, count)
        results = [_run(path, count) for _ in range(runs)]
    text = _TEXT.format(count=count, level=min(LEVEL_ROW, count // 2), runs=runs)
    firsts, seconds = [first for first, _ in results], [second for _, second in results]
    figures = (
        Figure("import", "records/s", tuple(count / first.seconds for first in firsts), at_least(20_000)),
        Figure("import, CPU", "µs per record", tuple(first.cpu / count * 1e6 for first in firsts)),
        Figure(f"import, growth from row {min(LEVEL_ROW, count // 2):,}", "MiB", _growth(firsts), at_most(32)),
        Figure("import, most", "MiB", tuple(first.most for first in firsts)),
        Figure(
            "again, all done before", "s", tuple(second.seconds for second in seconds), None if quick else at_most(20)
        ),
        Figure("again, CPU", "µs per record", tuple(second.cpu / count * 1e6 for second in seconds)),
        Figure(f"again, growth from row {min(LEVEL_ROW, count // 2):,}", "MiB", _growth(seconds), at_most(32)),
    )
    return Section("Bulk import", text, (Figures(f"{count:,} records", figures),))


def _growth(runs: Sequence[Measurements]) -> tuple[float, ...]:
    return tuple(run.most - run.level for run in runs)


def _write(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            values = {"owner": f"team-{number % 97}", "tier": number % 4, "tags": ["a", f"t{number % 11}"]}
            record = {"external_id": f"service-{number:07}", "name": f"Service number {number}", "values": values}
            file.write(f"{json.dumps(record)}\n")


def _run(path: Path, count: int) -> tuple[Measurements, Measurements]:
    """The import, and once more with the same journal."""
    with TemporaryDirectory() as name:
        journal = Path(name) / "journal.db"
        first, second = _measured(path, journal, count), _measured(path, journal, count)
    for run, outcome in ((first, "created"), (second, "skipped")):
        if run.counts[outcome] != count:
            raise RuntimeError(f"not every record was {outcome}: {run.counts}")
    return first, second


def _measured(path: Path, journal: Path, count: int) -> Measurements:
    return Measurements(**own_process.run("benchmarks.bulk_client", path, journal, count))
