"""The import engine: workers, concurrency, stopping.

Three parts share one event loop. The reader reads ahead a little. The pump takes turns with the journal: a turn
tells it the results so far and asks about the next records, while the workers send those of the turn before.
Workers come and go as there is something to send.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from incidentkit._async import Errands, outlast
from incidentkit.bulk._progress import ProgressReporter
from incidentkit.bulk._reading import RecordReader, Skip
from incidentkit.bulk._report import ResultSink, StopReason
from incidentkit.bulk._report import bounded_line as one_line
from incidentkit.bulk._scheduling import Scheduler
from incidentkit.errors import AuthenticationError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from incidentkit._async import Errand
    from incidentkit.bulk._concurrency import Concurrency
    from incidentkit.bulk._decisions import Decisions, Journal
    from incidentkit.bulk._progress import OnProgress
    from incidentkit.bulk._reading import Item, Source
    from incidentkit.bulk._report import Report
    from incidentkit.bulk._scheduling import Deferred


_COVERS: Final = 0.05
_MEASURED_OVER: Final = 0.005
_MOST: Final = 2048


class Prefetch:
    """About 50 ms of work, between the concurrency and 2,048 records.

    A slow API gets few, so that little is marked as in flight without being so; a fast one gets enough to spread
    the cost of a commit over many.
    """

    def __init__(self, concurrency: Concurrency) -> None:
        self._concurrency = concurrency
        self._measured = 1
        self._since: float | None = None
        self._ended = 0

    @property
    def size(self) -> int:
        """How many, now."""
        return max(self._measured, self._concurrency.limit)

    def observe(self, ended: int, now: float) -> None:
        """`ended` records were answered since the last call; the size at most doubles or halves."""
        if self._since is None:
            self._since = now
        self._ended += ended
        elapsed = now - self._since
        if elapsed < _MEASURED_OVER:
            return
        wanted = int(self._ended / elapsed * _COVERS)
        bounded = max(self.size // 2, min(self.size * 2, wanted))
        self._measured = min(_MOST, bounded)
        self._since, self._ended = now, 0


class Stop:
    """The decision to stop: made once, for the first reason given.

    Attributes:
        error: What the import raises when it has ended, or None.
    """

    def __init__(self, report: Report, *, grace: float, stopped: Callable[[], None], cut: Callable[[], None]) -> None:
        self._report = report
        self._grace = grace
        self._stopped = stopped
        self._cut = cut
        self._timer: asyncio.TimerHandle | None = None
        self.error: BaseException | None = None

    def __bool__(self) -> bool:
        return self._report.stopped is not None

    def request(self, reason: StopReason, because: str, error: BaseException | None = None) -> None:
        """Start no more; requests in flight have the grace period to end, then they are cut off."""
        if self.error is None:
            self.error = error
        if self:
            return
        self._report.stopped, self._report.stop_reason = reason, because
        self._timer = asyncio.get_running_loop().call_later(self._grace, self._cut)
        self._stopped()

    def disarm(self) -> None:
        """Everything has ended."""
        if self._timer is not None:
            self._timer.cancel()


DEFAULT_GRACE: Final = 30.0

_logger = logging.getLogger("incidentkit.bulk")


@dataclass(frozen=True, slots=True)
class Options:
    """How an import is to run, checked at the edge; see `import_records`."""

    upsert: Callable[[Any], Awaitable[object]]
    read_key: Callable[[Any], object]
    concurrency: Concurrency
    on_progress: OnProgress | None = None
    max_failures: int | None = None
    deadline: float | None = None
    grace: float = DEFAULT_GRACE
    count_requests: Callable[[], int] | None = None
    total: int | None = None


class Engine:
    """One import, run once."""

    def __init__(
        self, source: Source, journal: Journal, report: Report, options: Options, *, deferred: Deferred | None = None
    ) -> None:
        self._journal = journal
        self._report = report
        self._options = options
        self._sink = ResultSink(report)
        self._prefetch = Prefetch(options.concurrency)
        self._reader = RecordReader(
            source, options.read_key, self._sink, room=lambda: self._prefetch.size, arrived=self._nudge
        )
        self._scheduler = Scheduler(self._reader, self._sink, deferred)
        self._stop = Stop(report, grace=options.grace, stopped=self._halt, cut=self._cut)
        self._wake = asyncio.Event()
        self._workers: set[asyncio.Task[None]] = set()
        self._errands = Errands()
        self._reading: asyncio.Task[None] | None = None
        self._next: list[Item] = []  # gathered for the turn after this one
        self._hired = 0
        self._in_flight = 0
        self._ended = 0  # records answered since the prefetch was told
        self._journal_lost = False
        self._started = 0.0
        self._requests_before = 0
        self._cancels = 0

    async def run(self) -> None:
        """Run to the end; the report has what came of it, also when this raises.

        Raises:
            AuthenticationError: The API refused the credential.
            ConfigurationError: The journal cannot be used, or not any more.
            asyncio.CancelledError: This task was cancelled; what was in flight has ended first.
            Exception: What the input raised while being read.
        """
        self._requests_before = self._count_requests()
        await self._journal.open()
        self._started = asyncio.get_running_loop().time()
        self._report.started_at = datetime.now(UTC)
        self._report.timeline.start(self._started)
        cancelled = await outlast(self._run(), self._cancelled)
        if cancelled is not None:
            raise cancelled
        if self._stop.error is not None:
            raise self._stop.error

    async def _run(self) -> None:
        reporter = ProgressReporter(
            self._options.on_progress,
            self._report,
            total=self._options.total,
            in_flight=lambda: self._in_flight,
            refresh=self._refresh,
        )
        try:
            await self._work_through(reporter)
        finally:
            self._errands.close()
            await self._reader.close()
            self._scheduler.close()
            await self._close_journal()
            self._stop.disarm()
            self._refresh()
            await reporter.end()

    async def _work_through(self, reporter: ProgressReporter) -> None:
        async with asyncio.TaskGroup() as group:
            telling = group.create_task(reporter.run())
            self._reading = group.create_task(self._read())
            with self._deadline():
                await self._pump(group)
            telling.cancel()
            self._reading.cancel()

    async def _pump(self, group: asyncio.TaskGroup) -> None:
        while True:
            if self._stop:
                self._withdraw()
            if self._finished():
                return
            if self._has_turn():
                await self._turn()
                self._hire(group)
            else:
                self._wake.clear()
                await self._wake.wait()

    def _finished(self) -> bool:
        if self._in_flight or (self._sink.unwritten and not self._journal_lost):
            return False
        return bool(self._stop) or self._scheduler.exhausted

    def _has_turn(self) -> bool:
        if self._journal_lost:
            return False
        if self._sink.unwritten:
            return True
        return not self._stop and bool(self._next or (self._scheduler.waiting and self._room() > 0))

    def _room(self, asking: int = 0) -> int:
        # Twice the prefetch: while one batch is being sent, the journal is asked about the next.
        size = self._prefetch.size
        return min(size, 2 * size - self._scheduler.ready - asking)

    async def _turn(self) -> None:
        asking, self._next = self._next or self._gather(self._room()), []
        rows, notes = self._sink.take()
        if not (asking or rows or notes):
            return
        try:
            decisions = self._journal.exchange(rows, notes, asking)
            self._next = self._gather(self._room(len(asking)))  # while the journal's thread works
            self._apply(asking, await decisions)
        except BaseException as error:
            self._sink.give_back(rows, notes)
            self._scheduler.give_up(asking)
            if not isinstance(error, ConfigurationError):
                raise
            self._journal_lost = True
            self._stop.request(StopReason.JOURNAL, error.message, error)

    def _gather(self, most: int) -> list[Item]:
        if self._stop or most <= 0:
            return []
        batch = self._scheduler.gather(most)
        self._check_failures()
        return batch

    def _apply(self, asking: list[Item], decisions: Decisions) -> None:
        self._ended += self._scheduler.apply(asking, decisions)
        now = asyncio.get_running_loop().time()
        self._prefetch.observe(self._ended, now)
        self._report.timeline.answered(now, self._report.total)
        self._ended = 0

    def _withdraw(self) -> None:
        self._scheduler.give_up(self._next)
        self._next = []
        self._scheduler.withdraw()

    def _hire(self, group: asyncio.TaskGroup) -> None:
        wanted = min(self._options.concurrency.limit - self._hired, self._scheduler.ready)
        for _ in range(0 if self._stop else wanted):
            self._hired += 1
            worker = group.create_task(self._work())
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def _work(self) -> None:
        # The count goes down here and not when the task is seen to have ended: in between, the pump may look for
        # a free hand, and there would be none for the records it has just made ready.
        try:
            while not self._stop and self._hired <= self._options.concurrency.limit:
                item = self._scheduler.next_ready()
                if item is None:
                    break
                await self._send(item)
        finally:
            self._hired -= 1
            self._wake.set()

    async def _send(self, item: Item) -> None:
        clock = asyncio.get_running_loop().time
        started = clock()
        self._in_flight += 1
        try:
            with self._errands.run() as errand:
                await self._answer(item, errand)
        finally:
            self._in_flight -= 1
            self._ended += 1
            self._scheduler.finish(item)
            self._options.concurrency.observe(started=started, ended=clock())
            self._check_failures()
            self._wake.set()

    async def _answer(self, item: Item, errand: Errand) -> None:
        try:
            result = await self._options.upsert(item.record)
        except Skip as skip:
            self._sink.skipped_by_upsert(item, skip.reason)
        except Exception as error:  # noqa: BLE001 - whatever one record raises is its own failure and stops no other
            self._sink.failed(item, error)
            if isinstance(error, AuthenticationError):
                self._stop.request(StopReason.CREDENTIAL, one_line(error), error)
        except BaseException as error:
            if errand.called_off:
                self._sink.not_sent(item)
            else:
                self._sink.cut_off(item)
            self._stop_if_astray(error)
            raise
        else:
            self._sink.succeeded(item, result)

    async def _read(self) -> None:
        try:
            await self._reader.run()
        except Exception as error:  # noqa: BLE001 - the input is the caller's: what it raises goes back to them
            because = f"reading the records failed after record {self._reader.numbered}: {one_line(error)}"
            self._stop.request(StopReason.INPUT, because, error)
        except asyncio.CancelledError as error:
            self._stop_if_astray(error)
            raise

    def _stop_if_astray(self, error: BaseException) -> None:
        # A cancellation that nobody asked of this task comes from within the caller's code. A task group takes it
        # for an orderly end, so without this the import would wait for ever for what that task still had to do.
        task = asyncio.current_task()
        if isinstance(error, asyncio.CancelledError) and task is not None and not task.cancelling():
            self._stop.request(StopReason.CANCELLED, "a record's own task was cancelled", error)

    def _check_failures(self) -> None:
        most = self._options.max_failures
        if most is not None and self._report.failed >= most:
            self._stop.request(StopReason.MAX_FAILURES, f"{self._report.failed} records have failed")

    @contextmanager
    def _deadline(self) -> Generator[None, None, None]:
        seconds = self._options.deadline
        if seconds is None:
            yield
            return
        because = f"the deadline of {seconds:g} s has passed"
        loop = asyncio.get_running_loop()
        timer = loop.call_at(self._started + seconds, self._stop.request, StopReason.DEADLINE, because)
        try:
            yield
        finally:
            timer.cancel()

    def _cancelled(self) -> None:
        self._cancels += 1
        if self._cancels > 1:
            self._cut()
        else:
            self._stop.request(StopReason.CANCELLED, "cancelled")

    def _nudge(self) -> None:
        self._wake.set()

    def _halt(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._errands.call_off()
        self._wake.set()

    def _cut(self) -> None:
        for task in (*self._workers, self._reading):
            if task is not None:
                task.cancel()

    async def _close_journal(self) -> None:
        try:
            await self._tell_the_rest()
        finally:
            try:
                await self._journal.close(self._report.stopped or "complete")
            except ConfigurationError as error:  # every result is in; only the run's own end is not
                _logger.warning("%s", error)

    async def _tell_the_rest(self) -> None:
        # There is a rest only where a turn failed or was broken off: once more, there may be space again.
        rows, notes = self._sink.take()
        if rows or notes:
            try:
                await self._journal.exchange(rows, notes, [])
            except ConfigurationError as error:
                self._stop.request(StopReason.JOURNAL, error.message, error)

    def _count_requests(self) -> int:
        return self._options.count_requests() if self._options.count_requests else 0

    def _refresh(self) -> None:
        self._report.elapsed_s = asyncio.get_running_loop().time() - self._started
        if self._options.count_requests:
            self._report.requests = self._count_requests() - self._requests_before
