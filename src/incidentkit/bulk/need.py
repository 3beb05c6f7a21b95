"""How many requests in flight fill the rate budget: Little's law, with what was measured."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from incidentkit.context import Allowance, Attempt

__all__ = ["Need"]

_REMEMBERED: Final = 512


class Need:
    """What the requests of late draw on, and so how fast they may go as a whole.

    One record may cost requests of several classes, each with a budget of its own beside the credential's. The
    tightest of them, for the share of requests that draw on it, sets the pace of all.
    """

    def __init__(self) -> None:
        self._drawn: dict[tuple[object, str | None], float] = {}
        self._allowed: dict[tuple[object, str | None], Allowance] = {}
        self._places = math.inf
        self._total = 0.0

    def add(self, attempt: Attempt) -> None:
        """One more request."""
        self._total += 1
        self._places = attempt.places
        self._draw((attempt.budget, None), attempt.allowed)
        if attempt.class_allowed is not None:
            self._draw((attempt.budget, attempt.rate_class), attempt.class_allowed)
        if self._total > _REMEMBERED:
            self._fade()

    def in_flight(self, latency: float) -> float:
        """How many requests at once, each of `latency` seconds, are as fast as the budgets allow."""
        needed = float(self._places)
        for key, drawn in self._drawn.items():
            allowed, share = self._allowed[key], drawn / self._total
            needed = min(needed, allowed.pace * latency / share)
            if allowed.in_flight is not None:
                needed = min(needed, allowed.in_flight / share)
        return needed

    def _draw(self, key: tuple[object, str | None], allowed: Allowance) -> None:
        self._drawn[key] = self._drawn.get(key, 0.0) + 1
        self._allowed[key] = allowed

    def _fade(self) -> None:
        # What was long ago counts half each time, and less than one request in all not any more.
        self._total /= 2
        self._drawn = {key: drawn / 2 for key, drawn in self._drawn.items() if drawn >= 2}
        self._allowed = {key: self._allowed[key] for key in self._drawn}
