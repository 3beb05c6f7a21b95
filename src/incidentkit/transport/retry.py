"""Whether a call is tried again, and after how long."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Decider", "Ended", "Failure", "RetryPolicy", "decide", "deciders"]


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a call is tried.

    Attributes:
        attempts: Requests per call at most, the first one included.
        backoff: Seconds of the first wait at most, doubled each time; the wait is drawn from 0 to that.
        backoff_cap: Seconds of any such wait at most.
        told_cap: A longer wait told by the server is not waited: its answer is the result.

    Raises:
        ConfigurationError: No attempt at all, or a time that is no finite number of 0 or more.
    """

    attempts: int = 6
    backoff: float = 0.5
    backoff_cap: float = 30.0
    told_cap: float = 120.0

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ConfigurationError(f"RetryPolicy: attempts must be at least 1, not {self.attempts}")
        for name in ("backoff", "backoff_cap", "told_cap"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                raise ConfigurationError(f"RetryPolicy: {name} must be 0 or more seconds, not {value}")


class Failure(Enum):
    """How an attempt ended that got no answer."""

    UNREACHED = auto()
    """No connection: nothing was sent."""
    REFUSED = auto()
    """No connection, and another try will not get one either."""
    TIMED_OUT = auto()
    """Sent, and no answer in time."""
    LOST = auto()
    """Sent, and the connection broke."""

    @property
    def sent(self) -> bool:
        """Whether the request may have taken effect."""
        return self in {Failure.TIMED_OUT, Failure.LOST}


@dataclass(frozen=True, slots=True)
class Ended:
    """How one attempt ended.

    Attributes:
        number: Which attempt of its call, from 1.
        status: HTTP status of the answer, or None where there was none.
        failure: What happened instead of an answer, or None.
        told: Seconds the answer told to wait, or None.
        repeatable: Whether sending the request again cannot double its effect.
    """

    number: int
    status: int | None
    failure: Failure | None
    told: float | None
    repeatable: bool

    @property
    def uncertain(self) -> bool:
        """Whether it may have taken effect although it did not succeed."""
        return (self.failure is not None and self.failure.sent) or _broken(self.status)


Decider = Callable[[Ended], float | None]
"""Answers how many seconds to wait before the next attempt; None where it has no reason for one."""


def decide(ended: Ended, chain: Sequence[Decider], attempts: int) -> float | None:
    """The wait of the first decider that wants another attempt, or None for none."""
    if ended.number >= attempts:
        return None
    return next((wait for decider in chain if (wait := decider(ended)) is not None), None)


def deciders(policy: RetryPolicy, draw: Callable[[], float]) -> tuple[Decider, ...]:
    """The chain for a policy; `draw` gives numbers from 0 to 1 for full jitter."""
    backoff = _Backoff(policy, draw)
    return _WhenThrottled(backoff), _WhenUnreached(backoff), _WhenBroken(backoff)


@dataclass(frozen=True, slots=True)
class _Backoff:
    policy: RetryPolicy
    draw: Callable[[], float]

    def __call__(self, ended: Ended) -> float:
        # Doubling is bounded before it is computed: attempts may be many.
        most = self.policy.backoff * 2.0 ** min(ended.number - 1, 64)
        return self.draw() * min(most, self.policy.backoff_cap)

    def told_or_drawn(self, ended: Ended) -> float | None:
        if ended.told is None:
            return self(ended)
        return ended.told if ended.told <= self.policy.told_cap else None


@dataclass(frozen=True, slots=True)
class _WhenThrottled:
    """A 429 did nothing: again for every operation, when the server says."""

    backoff: _Backoff

    def __call__(self, ended: Ended) -> float | None:
        return self.backoff.told_or_drawn(ended) if ended.status == 429 else None


@dataclass(frozen=True, slots=True)
class _WhenUnreached:
    """What was not sent can be sent."""

    backoff: _Backoff

    def __call__(self, ended: Ended) -> float | None:
        return self.backoff(ended) if ended.failure is Failure.UNREACHED else None


@dataclass(frozen=True, slots=True)
class _WhenBroken:
    """Server errors and lost answers: again only where a repeat cannot double anything."""

    backoff: _Backoff

    def __call__(self, ended: Ended) -> float | None:
        if not (ended.repeatable and ended.uncertain):
            return None
        wait = self.backoff.told_or_drawn(ended)
        return None if wait is None else max(wait, self.backoff(ended))


def _broken(status: int | None) -> bool:
    # 501 and 505 say that it will never work.
    return status is not None and (status == 408 or (status >= 500 and status not in {501, 505}))
