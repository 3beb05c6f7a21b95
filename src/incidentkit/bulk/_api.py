"""The one call: `import_records`."""

from __future__ import annotations

import math
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Sized
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from incidentkit._context import Watcher, background, watching
from incidentkit.bulk._concurrency import FixedConcurrency, choose_concurrency
from incidentkit.bulk._engine import DEFAULT_GRACE, Engine, Options
from incidentkit.bulk._journal import JournalFile, JournalThread
from incidentkit.bulk._reading import InvalidRecord, key_reader, open_source
from incidentkit.bulk._report import Report
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from os import PathLike

    from incidentkit._context import Attempt
    from incidentkit.bulk._concurrency import Concurrency
    from incidentkit.bulk._progress import OnProgress


T = TypeVar("T")


async def import_records(
    records: Iterable[T | InvalidRecord] | AsyncIterable[T | InvalidRecord],
    upsert: Callable[[T], Awaitable[object]],
    *,
    key: str | Callable[[T], object],
    journal: str | PathLike[str] | None = None,
    concurrency: int | Concurrency | None = None,
    on_progress: OnProgress | None = None,
    max_failures: int | None = None,
    target: str | None = None,
    deadline: float | None = None,
    grace: float = DEFAULT_GRACE,
    count_requests: Callable[[], int] | None = None,
    report: Report | None = None,
) -> Report:
    """Upsert every record, each exactly once over all runs with one journal, and say what became of it.

    One record's error is that record's failure and stops no other. Records with one key are sent in the order of the
    input, so that the last one wins. Memory does not grow with the input: of the records that wait because their key
    repeats, 10,000 are kept in memory and the others in a private temporary file.

    Args:
        records: Any sync or async iterable, read at the pace of the requests. A sync one that is not a list, tuple,
            set or deque is read on a thread of its own, since it may block. A reader that meets something it cannot
            read yields `InvalidRecord` in its place.
        upsert: Called with one record; must be safe to repeat, since what was in flight when a run was killed is sent
            again. An `UpsertResult` says what it did, anything else counts as upserted; `Skip` raised counts as
            skipped; any other exception is that record's failure.
        key: The field (of a mapping or an object) or function that gives a record's key, a string that is not blank.
            One key is one record of the target.
        journal: SQLite file that makes the import restartable: a later run with it skips what is done with the same
            payload, and sends what failed, what was in flight and what has changed. None keeps no answers.
        concurrency: Upserts at once. None finds the number that fills the rate budget at the latency measured, and no
            more; see `AdaptiveConcurrency`.
        on_progress: Called with a `Progress` ten times a second at most, and once at the end.
        max_failures: Stop once this many records have failed; None never does.
        target: What the records go to (`dx/incidents`); a journal is refused for another target than its own.
        deadline: Seconds after which no more records are started; what still waits for the rate budget is not sent.
        grace: Seconds that requests in flight have to end after a stop; then they are cut off and count as failed.
        count_requests: Says how many requests were sent so far; the report has the difference.
        report: An own fresh `Report` to be filled, for callers that want it when this raises.

    Returns:
        The report. Stopped by `max_failures` or `deadline`, its `stopped` says so.

    Raises:
        AuthenticationError: The API refused the credential; nothing more was sent.
        ConfigurationError: An argument is wrong, or the journal cannot be used: it is no journal, another import is
            writing it, it belongs to another target, the disk is full.
        asyncio.CancelledError: The task was cancelled. What was in flight has ended first, within `grace`; a second
            cancellation cuts that short. Records that only waited for the rate budget are as if they had not been read.
        Exception: What `records` raised; what was read before that has its answer.
    """
    report = _fresh(report)
    report.journal = None if journal is None else Path(journal)
    options = Options(
        upsert=upsert,
        read_key=key_reader(key),
        concurrency=choose_concurrency(concurrency),
        on_progress=on_progress,
        max_failures=_at_least_one("max_failures", max_failures),
        deadline=_seconds("deadline", deadline),
        grace=_seconds("grace", grace) or DEFAULT_GRACE,
        count_requests=count_requests,
        total=len(records) if isinstance(records, Sized) else None,
    )
    source = open_source(records)
    adapts = not isinstance(options.concurrency, FixedConcurrency)
    # In the background: calls that somebody waits for pass those of an import.
    with background(), watching(_Observers(report, options.concurrency), adapts=adapts):
        await Engine(source, JournalThread(JournalFile(report.journal, target)), report, options).run()
    return report


class _Observers:
    """Tells both who learn from requests: the report's timeline, and a concurrency that adapts."""

    def __init__(self, report: Report, concurrency: Concurrency) -> None:
        self._timeline = report.timeline
        self._concurrency = concurrency if isinstance(concurrency, Watcher) else None

    def attempted(self, attempt: Attempt) -> None:
        self._timeline.attempted(attempt)
        if self._concurrency is not None:
            self._concurrency.attempted(attempt)


def _fresh(report: Report | None) -> Report:
    if report is None:
        return Report()
    if report.total or report.stopped:
        raise ConfigurationError("report: this one has counts of another import; give a fresh Report()")
    return report


def _at_least_one(name: str, value: int | None) -> int | None:
    if value is not None and value < 1:
        raise ConfigurationError(f"{name} must be at least 1, not {value}")
    return value


def _seconds(name: str, value: float | None) -> float | None:
    if value is not None and not (math.isfinite(value) and value > 0):
        raise ConfigurationError(f"{name} must be a positive number of seconds, not {value}")
    return value
