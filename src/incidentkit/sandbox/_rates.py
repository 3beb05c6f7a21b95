"""Rate rules as real servers keep them: exact counting on a given clock, three algorithms."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


Algorithm = Literal["sliding", "fixed", "bucket"]


@dataclass(frozen=True, slots=True)
class RateRule:
    """`requests` are admitted per `per` seconds and credential.

    sliding: never more than `requests` in any window. fixed: the window starts with the first request
    after the last window ended. bucket: `requests / per` tokens a second flow in, `burst` of them
    (default `requests`) can pile up. Raises ValueError where a number is not positive.
    """

    requests: int
    per: float
    algorithm: Algorithm = "sliding"
    burst: int | None = None

    def __post_init__(self) -> None:
        if self.requests < 1 or not 0 < self.per < math.inf:
            raise ValueError("a rate rule needs at least one request and a positive number of seconds")
        if self.algorithm not in {"sliding", "fixed", "bucket"}:
            raise ValueError(f"unknown algorithm {self.algorithm!r}: take sliding, fixed or bucket")
        if self.burst is not None and self.burst < 1:
            raise ValueError("a burst is at least one request")

    def open(self) -> Meter:
        """A meter that has counted nothing yet."""
        return _METERS[self.algorithm](self)


class Meter(Protocol):
    """Counts the requests of one bucket. Times must not run backwards."""

    def wait(self, now: float) -> float:
        """Seconds until a request would be admitted; 0.0 when it would be admitted now."""
        ...

    def take(self, now: float) -> None:
        """Count one admitted request."""
        ...

    def remaining(self, now: float) -> int:
        """How many more would be admitted at once."""
        ...

    def reset(self, now: float) -> float:
        """Seconds until the whole budget is there again."""
        ...


class _Sliding:
    def __init__(self, rule: RateRule) -> None:
        self._rule = rule
        self._stamps: deque[float] = deque()

    def _forget(self, now: float) -> None:
        # Added, not subtracted: rounding is monotonic, so a slot given back `per` after a later
        # moment than the stamp can never meet a stamp that is still counted.
        while self._stamps and self._stamps[0] + self._rule.per <= now:
            self._stamps.popleft()

    def wait(self, now: float) -> float:
        self._forget(now)
        if len(self._stamps) < self._rule.requests:
            return 0.0
        return self._stamps[0] + self._rule.per - now

    def take(self, now: float) -> None:
        self._stamps.append(now)

    def remaining(self, now: float) -> int:
        self._forget(now)
        return self._rule.requests - len(self._stamps)

    def reset(self, now: float) -> float:
        self._forget(now)
        return self._stamps[-1] + self._rule.per - now if self._stamps else 0.0


class _Fixed:
    def __init__(self, rule: RateRule) -> None:
        self._rule = rule
        self._ends = -math.inf
        self._count = 0

    def _turn(self, now: float) -> None:
        if now >= self._ends:
            self._count = 0

    def wait(self, now: float) -> float:
        self._turn(now)
        return 0.0 if self._count < self._rule.requests else self._ends - now

    def take(self, now: float) -> None:
        self._turn(now)
        if not self._count:
            self._ends = now + self._rule.per
        self._count += 1

    def remaining(self, now: float) -> int:
        self._turn(now)
        return self._rule.requests - self._count

    def reset(self, now: float) -> float:
        self._turn(now)
        return self._ends - now if self._count else 0.0


class _Bucket:
    def __init__(self, rule: RateRule) -> None:
        self._size = float(rule.burst or rule.requests)
        self._rate = rule.requests / rule.per
        self._level = self._size
        self._at = -math.inf

    def _fill(self, now: float) -> None:
        if self._at > -math.inf:
            self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now

    def wait(self, now: float) -> float:
        self._fill(now)
        # A billionth of a token forgives what rounding lost on the way up.
        return 0.0 if self._level >= 1.0 - 1e-9 else (1.0 - self._level) / self._rate

    def take(self, now: float) -> None:
        self._fill(now)
        self._level -= 1.0

    def remaining(self, now: float) -> int:
        self._fill(now)
        return max(0, math.floor(self._level + 1e-9))

    def reset(self, now: float) -> float:
        self._fill(now)
        return (self._size - self._level) / self._rate


_METERS: dict[Algorithm, Callable[[RateRule], Meter]] = {
    "sliding": _Sliding,
    "fixed": _Fixed,
    "bucket": _Bucket,
}


class HiddenClient:
    """A second client on the same bucket, which our counters never show.

    It sends `requests` evenly over every `per` seconds, from the bucket's first request on.
    """

    def __init__(self, requests: int, per: float) -> None:
        self._every = per / requests
        self._per = per
        self._next: float | None = None

    def catch_up(self, meter: Meter, now: float) -> None:
        """Let in what this client would have sent until now; what finds no room is turned away."""
        # Older than one window matters to no meter: after a long silence, start there.
        at = now if self._next is None else max(self._next, now - self._per)
        while at <= now:
            if meter.wait(at) <= 0:
                meter.take(at)
            at += self._every
        self._next = at


@dataclass(frozen=True, slots=True)
class RateDecision:
    """Whether the rate rules admit one request.

    `wait`, `reset`: seconds. `name` is the bucket that decided: the credential's, or an operation's own.
    """

    admitted: bool
    limit: int
    per: float
    remaining: int
    wait: float = 0.0
    reset: float = 0.0
    name: str = "api_key"

    @property
    def limit_per_minute(self) -> int:
        """The limit, in requests per minute."""
        return max(1, round(self.limit * 60 / self.per))


class RateLimits:
    """All buckets of one API: the rule of each credential, and narrower ones for single operations."""

    def __init__(self, rule: RateRule | None, class_rules: Mapping[str, RateRule], *, background: int = 0) -> None:
        self._rule = rule
        self._class_rules = class_rules
        self._background = background
        self._meters: dict[tuple[str, str], Meter] = {}
        self._hidden: dict[str, HiddenClient] = {}

    def decide(self, bucket: str, operation: str, now: float) -> RateDecision | None:
        """Admit and count, or refuse. None where no rule applies."""
        rules = self._rules(operation)
        if not rules:
            return None
        meters = [(name, rule, self._meter(bucket, name, rule)) for name, rule in rules]
        self._run_hidden(bucket, meters[0][2], now)
        name, rule, meter = max(meters, key=lambda each: each[2].wait(now))
        wait = meter.wait(now)
        if wait > 0:
            return RateDecision(False, rule.requests, rule.per, 0, wait, meter.reset(now), name)
        for _, _, each in meters:
            each.take(now)
        name, rule, meter = meters[-1]
        return RateDecision(True, rule.requests, rule.per, meter.remaining(now), 0.0, meter.reset(now), name)

    def _rules(self, operation: str) -> list[tuple[str, RateRule]]:
        rules = [("api_key", self._rule)] if self._rule else []
        if narrower := self._class_rules.get(operation):
            rules.append((operation, narrower))
        return rules

    def _meter(self, bucket: str, name: str, rule: RateRule) -> Meter:
        meter = self._meters.get((bucket, name))
        if meter is None:
            meter = self._meters[bucket, name] = rule.open()
        return meter

    def _run_hidden(self, bucket: str, meter: Meter, now: float) -> None:
        if not self._background or self._rule is None:
            return
        if bucket not in self._hidden:
            self._hidden[bucket] = HiddenClient(self._background, self._rule.per)
        self._hidden[bucket].catch_up(meter, now)
