"""Ctrl-C and termination: the first ends the work in order, the second cuts it short."""

from __future__ import annotations

import asyncio
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import FrameType

__all__ = ["Interrupts"]


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
