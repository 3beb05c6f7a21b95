"""What a plan was made from, kept beside it so that applying it at once reads nothing twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.snapshot import Snapshot
    from incidentkit.providers.incident_io.catalog.targets import Targets

FRESH_FOR: Final = 300.0
"""Seconds for which a reading is taken as what is there; after that it is read again."""


@dataclass(slots=True, eq=False)
class Basis:
    """One reading.

    Attributes:
        client: What it was read with.
        read_at: When, on the clock of the event loop.
        snapshot: What was there.
        targets: What references mean, by type name.
        used: Whether a plan was applied on it, so that it no longer holds.
    """

    client: object
    read_at: float
    snapshot: Snapshot
    targets: dict[str, Targets]
    used: bool = False

    def take(self, client: object, now: float) -> bool:
        """Use it, once, if it is that client's and fresh; False where it must be read again."""
        fresh = not self.used and self.client is client and now - self.read_at <= FRESH_FOR
        self.used = True
        return fresh
