"""Telling how far an application is."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.report import ApplyReport

_INTERVAL: Final = 0.1
# A callback that takes longer is cut off: requests wait for it.
_LONGEST: Final = 5.0

_logger = logging.getLogger("incidentkit.catalog")


@dataclass(frozen=True, slots=True)
class ApplyProgress:
    """How far an application is.

    Attributes:
        done: Entries that have their answer.
        total: Entries that change in all.
        created, updated, deleted, failed: The done ones by what became of them.
        elapsed_s: Seconds since the start.
        ended: This is the last one.
    """

    done: int
    total: int
    created: int
    updated: int
    deleted: int
    failed: int
    elapsed_s: float
    ended: bool = False


OnProgress: TypeAlias = Callable[[ApplyProgress], Awaitable[None] | None]


class ProgressTeller:
    """Calls `on_progress` ten times a second at most, and once at the end."""

    def __init__(self, on_progress: OnProgress | None, report: ApplyReport, total: int) -> None:
        self._on_progress = on_progress
        self._report = report
        self._total = total
        self._started = self._told = _now()
        self._complained = False

    async def moved(self) -> None:
        """Another entry has its answer."""
        if self._on_progress is not None and _now() - self._told >= _INTERVAL:
            self._told = _now()
            await self._tell(self._on_progress, ended=False)

    async def end(self) -> None:
        """Tell the last one."""
        if self._on_progress is not None:
            await self._tell(self._on_progress, ended=True)

    async def _tell(self, on_progress: OnProgress, *, ended: bool) -> None:
        report = self._report
        try:
            answer = on_progress(
                ApplyProgress(
                    done=report.done,
                    total=self._total,
                    created=report.created,
                    updated=report.updated,
                    deleted=report.deleted,
                    failed=report.failed,
                    elapsed_s=_now() - self._started,
                    ended=ended,
                )
            )
            if inspect.isawaitable(answer):
                async with asyncio.timeout(_LONGEST):
                    await answer
        except TimeoutError:
            _logger.warning("on_progress did not return within %.0f s; the application goes on", _LONGEST)
        except Exception:  # the caller's own code, which must not break the application
            if not self._complained:
                self._complained = True
                _logger.exception("on_progress raised; the application goes on")


def _now() -> float:
    return asyncio.get_running_loop().time()
