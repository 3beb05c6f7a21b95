"""A wall clock for sandboxes that a test turns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class WallClock:
    """Stands still until told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 8, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **step: float) -> None:
        """Let so much time pass, told as to `timedelta`."""
        self.now += timedelta(**step)
