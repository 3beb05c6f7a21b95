"""How many upserts run at once: a fixed number, or one that adapts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from incidentkit.bulk.adaptive import AdaptiveConcurrency
from incidentkit.errors import ConfigurationError

__all__ = ["DEFAULT_CONCURRENCY", "Concurrency", "FixedConcurrency", "choose_concurrency"]

DEFAULT_CONCURRENCY: Final = 10


class Concurrency(Protocol):
    """Says how many upserts may run at once, now; asked before each one.

    One that is a `Watcher` too is told of every request that the upserts make.
    """

    @property
    def limit(self) -> int:
        """At least 1."""
        ...

    def observe(self, *, started: float, ended: float) -> None:
        """One upsert ran from `started` to `ended` (the loop's clock), whatever came of it."""
        ...


@dataclass(frozen=True, slots=True)
class FixedConcurrency:
    """The same number from start to end."""

    limit: int = DEFAULT_CONCURRENCY

    def __post_init__(self) -> None:
        if self.limit < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {self.limit}")

    def observe(self, *, started: float, ended: float) -> None:
        """Nothing to learn."""


def choose_concurrency(asked: int | Concurrency | None) -> Concurrency:
    """None adapts, a number is fixed, anything else decides for itself."""
    if asked is None:
        return AdaptiveConcurrency()
    return FixedConcurrency(asked) if isinstance(asked, int) else asked
