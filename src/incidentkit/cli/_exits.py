"""Exit codes, and Ctrl-C: the first drains, the second cancels."""

from __future__ import annotations

import asyncio
import signal
import threading
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from incidentkit.errors import AuthenticationError, DeadlineExceededError, PermissionDeniedError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import FrameType

    from incidentkit.bulk import Report


class Exit(IntEnum):
    """The exit codes of every command; a signal exits with 128 plus its number."""

    DONE = 0
    """Done, or nothing to do."""
    SOME_FAILED = 1
    """Some records failed, or some sources could not be read."""
    USAGE = 2
    """An invalid option, file or setting, or an unreachable host."""
    REFUSED = 3
    """The credential is refused."""
    DEADLINE = 4
    CHANGES = 5
    """`catalog plan` found changes."""
    INTERRUPTED = 130


_BY_STOP: Final = {
    "deadline": Exit.DEADLINE,
    "credential": Exit.REFUSED,
    "journal": Exit.USAGE,
    "cancelled": Exit.INTERRUPTED,
}


def exit_of_report(report: Report) -> Exit:
    """How an import that began has ended."""
    if report.stopped is not None and report.stopped.value in _BY_STOP:
        return _BY_STOP[report.stopped.value]
    return Exit.DONE if report.ok else Exit.SOME_FAILED


def exit_of_error(error: Exception) -> Exit:
    """How a command ends that could not begin."""
    if isinstance(error, AuthenticationError | PermissionDeniedError):
        return Exit.REFUSED
    return Exit.DEADLINE if isinstance(error, DeadlineExceededError | TimeoutError) else Exit.USAGE


class Interrupts:
    """Turns signals into cancellations of one task.

    Attributes:
        signal: The number of the first signal that came, or None.
    """

    def __init__(self, task: asyncio.Task[Any], tell: Callable[[str], None]) -> None:
        self._task = task
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._count = 0
        self.signal: int | None = None

    @contextmanager
    def listening(self) -> Generator[None]:
        """Take the signals inside; outside they are as they were."""
        if threading.current_thread() is not threading.main_thread():
            yield  # only the main thread may take signals
            return
        # `loop.add_signal_handler` is not there on Windows; `signal.signal` is, and SIGTERM is known by name at least.
        before = {number: signal.signal(number, self._arrived) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _arrived(self, number: int, _frame: FrameType | None) -> None:
        self._count += 1
        self.signal = self.signal or number
        if self._count > 2:
            raise KeyboardInterrupt
        self._loop.call_soon_threadsafe(self._stop, self._count)

    def _stop(self, count: int) -> None:
        if count == 1:
            self._tell("stopping: requests in flight end first; Ctrl-C again cuts them short")
        else:
            self._tell("cutting the requests in flight short")
        self._task.cancel()
