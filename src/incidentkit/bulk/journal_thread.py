"""The journal on a thread of its own: the event loop never waits for the disk."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from incidentkit.bulk.items import Item
    from incidentkit.bulk.journal import Note, Row, Verdicts
    from incidentkit.bulk.journal_file import JournalFile

__all__ = ["JournalThread"]

T = TypeVar("T")


class JournalThread:
    """Runs one `JournalFile`; SQLite's connection is made, used and closed on the same thread."""

    def __init__(self, file: JournalFile) -> None:
        self._file = file
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="incidentkit-journal")

    async def open(self) -> None:
        """See `Journal.open`."""
        try:
            await self._run(self._file.open)
        except BaseException:
            self._thread.submit(self._file.close, "not begun")  # nothing to close unless a cancellation came between
            self._thread.shutdown(wait=False)
            raise

    def exchange(self, rows: Sequence[Row], notes: Sequence[Note], asking: Sequence[Item]) -> asyncio.Future[Verdicts]:
        """See `Journal.exchange`."""
        return self._run(partial(self._file.exchange, rows, notes, asking))

    async def close(self, ending: str) -> None:
        """See `Journal.close`."""
        try:
            await self._run(partial(self._file.close, ending))
        finally:
            self._thread.shutdown(wait=False)

    def _run(self, job: Callable[[], T]) -> asyncio.Future[T]:
        return asyncio.get_running_loop().run_in_executor(self._thread, job)
