"""How many records to prepare ahead of the requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.bulk.concurrency import Concurrency

__all__ = ["Lookahead"]

_COVERS: Final = 0.05
_MEASURED_OVER: Final = 0.005
_MOST: Final = 2048


class Lookahead:
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
