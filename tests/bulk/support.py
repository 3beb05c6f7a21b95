"""Doubles for the import engine: a journal without a thread, and an API that remembers what it was sent."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from incidentkit import Outcome, UpsertResult
from incidentkit.bulk._concurrency import choose_concurrency
from incidentkit.bulk._engine import Engine, Options
from incidentkit.bulk._journal import JournalFile
from incidentkit.bulk._reading import key_reader, open_source
from incidentkit.bulk._report import Report
from incidentkit.errors import ConfigurationError, api_error
from incidentkit.errors import ErrorDetails as Details
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from incidentkit.bulk._concurrency import Concurrency
    from incidentkit.bulk._decisions import Decisions, Note, Row
    from incidentkit.bulk._reading import Item
    from incidentkit.bulk._scheduling import Deferred


class InlineJournal:
    """The journal on the loop's own thread, for the virtual clock."""

    def __init__(self, file: JournalFile) -> None:
        self.file = file

    async def open(self) -> None:
        self.file.open()

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> asyncio.Future[Decisions]:
        future = asyncio.get_running_loop().create_future()
        try:
            future.set_result(self.file.exchange(rows, notes, asking))
        except ConfigurationError as error:
            future.set_exception(error)
        return future

    async def close(self, ending: str) -> None:
        self.file.close(ending)


class FakeApi:
    """Keeps the latest payload per key and every call; each call takes `latency` virtual seconds."""

    def __init__(self, latency: float = 0.1) -> None:
        self.latency = latency
        self.state: dict[str, Any] = {}
        self.calls: list[Any] = []
        self.running = 0
        self.most_running = 0

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[None]:
        self.calls.append(record)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            await asyncio.sleep(self.latency)
        finally:
            self.running -= 1
        known = self.state.get(record["id"])
        self.state[record["id"]] = record
        return UpsertResult(Outcome.CREATED if known is None else Outcome.UPDATED, None, f"req-{len(self.calls)}")


def records(count: int) -> list[dict[str, Any]]:
    return [{"id": f"key-{number}", "value": number} for number in range(1, count + 1)]


def unauthorized() -> Exception:
    details = Details(codes=("unauthorized",), request_id="req-401")
    return api_error(401, details, provider="DX", operation="POST /incidents.upsert")


def refused(request_id: str = "req-422") -> Exception:
    details = Details(fields={"name": ("is too long",)}, request_id=request_id)
    return api_error(422, details, provider="DX", operation="POST /incidents.upsert")


def engine(
    source: Any,
    upsert: Callable[[Any], Awaitable[object]],
    *,
    path: Path | None = None,
    report: Report | None = None,
    journal: Any = None,
    deferred: Deferred | None = None,
    concurrency: int | Concurrency = 10,
    **options: Any,
) -> tuple[Engine, Report]:
    report = report or Report()
    report.journal = path
    total = len(source) if isinstance(source, list) else None
    chosen = Options(upsert, key_reader("id"), choose_concurrency(concurrency), total=total, **options)
    journal = journal or InlineJournal(JournalFile(path))
    return Engine(open_source(source), journal, report, chosen, deferred=deferred), report


def run_import(source: Any, upsert: Callable[[Any], Awaitable[object]], **options: Any) -> Report:
    """One import on a fresh virtual clock."""

    async def main() -> Report:
        running, report = engine(source, upsert, **options)
        await running.run()
        return report

    return run_virtual(main())
