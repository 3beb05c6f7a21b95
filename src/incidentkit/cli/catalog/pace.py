"""How fast an application goes, for the displays of the command line."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from incidentkit.catalog import ApplyProgress

__all__ = ["Pace", "Paced"]

_OVER: Final = 10.0
"""Seconds over which the rate is taken."""


@dataclass(frozen=True, slots=True)
class Paced:
    """How far an application is, as `Moving` has it."""

    created: int
    updated: int
    deleted: int
    failed: int
    done: int
    requests: int | None
    elapsed_s: float
    rate: float
    ended: bool


class Pace:
    """Adds rate and requests to what an application tells of itself."""

    def __init__(self, requests: Callable[[], int]) -> None:
        """Take what counts the requests."""
        self._requests = requests
        self._samples: deque[tuple[float, int]] = deque([(0.0, 0)])

    def of(self, progress: ApplyProgress) -> Paced:
        """The same with its pace."""
        return Paced(
            created=progress.created,
            updated=progress.updated,
            deleted=progress.deleted,
            failed=progress.failed,
            done=progress.done,
            requests=self._requests(),
            elapsed_s=progress.elapsed_s,
            rate=self._rate(progress.elapsed_s, progress.done),
            ended=progress.ended,
        )

    def _rate(self, elapsed: float, done: int) -> float:
        self._samples.append((elapsed, done))
        while len(self._samples) > 2 and self._samples[1][0] <= elapsed - _OVER:
            self._samples.popleft()
        since, before = self._samples[0]
        return (done - before) / (elapsed - since) if elapsed > since else 0.0
