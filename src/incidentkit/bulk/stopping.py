"""Ending an import before its input ends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.bulk.report import Report, StopReason

__all__ = ["Stop"]


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
        self._report.stopped, self._report.stopped_because = reason, because
        self._timer = asyncio.get_running_loop().call_later(self._grace, self._cut)
        self._stopped()

    def disarm(self) -> None:
        """Everything has ended."""
        if self._timer is not None:
            self._timer.cancel()
