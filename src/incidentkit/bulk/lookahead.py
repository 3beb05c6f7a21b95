"""How many records to prepare ahead of the requests."""

from __future__ import annotations

from typing import Final

__all__ = ["Lookahead"]

_COVERS: Final = 0.05
_MOST: Final = 512


class Lookahead:
    """About 50 ms of work, between the concurrency and 512 records.

    A slow API gets few, so that little is marked as in flight without being so; a fast one gets enough to spread
    the cost of a commit over many.
    """

    def __init__(self, least: int) -> None:
        self._least = least
        self.size = least
        self._since: float | None = None

    def observe(self, ended: int, now: float) -> None:
        """`ended` records were answered since the last call; at most doubles or halves the size."""
        since, self._since = self._since, now
        if since is None:
            return
        elapsed = now - since
        wanted = int(ended / elapsed * _COVERS) if elapsed > 0 else self.size * 2
        bounded = max(self.size // 2, min(self.size * 2, wanted))
        self.size = max(self._least, min(_MOST, bounded))
