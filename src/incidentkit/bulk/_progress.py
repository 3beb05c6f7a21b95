"""Telling how far an import is."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.bulk._report import Report


_INTERVAL: Final = 0.1
_RATE_OVER: Final = 10.0
_LAST_WORD: Final = 5.0

_logger = logging.getLogger("incidentkit.bulk")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is.

    Attributes:
        created, updated, unchanged, upserted, skipped, failed: Records by outcome.
        done: Records that have their answer.
        total: Records in all, where the input knows its length; else None.
        in_flight: Upserts running now.
        requests: Requests sent, where `count_requests` was given; else None.
        elapsed_s: Seconds since the start.
        rate: Records per second over the last ten seconds.
        ended: This is the last one.
    """

    created: int
    updated: int
    unchanged: int
    upserted: int
    skipped: int
    failed: int
    done: int
    total: int | None
    in_flight: int
    requests: int | None
    elapsed_s: float
    rate: float
    ended: bool = False


OnProgress = Callable[[Progress], Awaitable[None] | None]


class ProgressReporter:
    """Calls `on_progress` ten times a second at most, and once at the end."""

    def __init__(
        self,
        on_progress: OnProgress | None,
        report: Report,
        *,
        total: int | None,
        in_flight: Callable[[], int],
        refresh: Callable[[], None],
    ) -> None:
        self._tell = on_progress
        self._report = report
        self._total = total
        self._in_flight = in_flight
        self._refresh = refresh
        self._samples: deque[tuple[float, int]] = deque([(0.0, 0)])
        self._complained = False

    async def run(self) -> None:
        """Tell until cancelled."""
        while self._tell is not None:
            await asyncio.sleep(_INTERVAL)
            await self._call(self._tell, ended=False)

    async def end(self) -> None:
        """Tell the last one; a callback that does not return is left alone after a few seconds."""
        if self._tell is not None:
            try:
                async with asyncio.timeout(_LAST_WORD):
                    await self._call(self._tell, ended=True)
            except TimeoutError:
                _logger.warning("on_progress did not return within %.0f s", _LAST_WORD)

    async def _call(self, tell: OnProgress, *, ended: bool) -> None:
        try:
            answer = tell(self._now(ended=ended))
            if inspect.isawaitable(answer):
                await answer
        except Exception:  # the caller's own code, which must not break the import
            if not self._complained:
                self._complained = True
                _logger.exception("on_progress raised; the import goes on")

    def _now(self, *, ended: bool) -> Progress:
        self._refresh()
        report = self._report
        return Progress(
            created=report.created,
            updated=report.updated,
            unchanged=report.unchanged,
            upserted=report.upserted,
            skipped=report.skipped,
            failed=report.failed,
            done=report.total,
            total=self._total,
            in_flight=self._in_flight(),
            requests=report.requests,
            elapsed_s=report.elapsed_s,
            rate=self._rate(report.elapsed_s, report.total),
            ended=ended,
        )

    def _rate(self, elapsed: float, done: int) -> float:
        self._samples.append((elapsed, done))
        while len(self._samples) > 2 and self._samples[1][0] <= elapsed - _RATE_OVER:
            self._samples.popleft()
        since, before = self._samples[0]
        return (done - before) / (elapsed - since) if elapsed > since else 0.0
