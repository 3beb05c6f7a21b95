"""Rate limits as servers apply them, on whatever clock they are given."""

from __future__ import annotations

import math
from collections import deque


class SlidingLog:
    """At most `limit` requests in any window; refused ones are not counted."""

    def __init__(self, limit: int, per: float) -> None:
        self.limit, self.per = limit, per
        self._log: deque[float] = deque()

    def take(self, now: float) -> float | None:
        """None where the request passes, else the seconds to wait."""
        while self._log and self._log[0] <= now - self.per:
            self._log.popleft()
        if len(self._log) >= self.limit:
            return self._log[0] + self.per - now
        self._log.append(now)
        return None

    def remaining(self) -> int:
        return self.limit - len(self._log)


class FixedWindow:
    """At most `limit` requests in each window; windows follow each other from `offset`."""

    def __init__(self, limit: int, per: float, offset: float = 0.0) -> None:
        self.limit, self.per, self.offset = limit, per, offset
        self._window, self._count = -1, 0

    def take(self, now: float) -> float | None:
        window = math.floor((now - self.offset) / self.per)
        if window != self._window:
            self._window, self._count = window, 0
        if self._count >= self.limit:
            return (window + 1) * self.per + self.offset - now
        self._count += 1
        return None

    def remaining(self) -> int:
        return self.limit - self._count


class Bucket:
    """A token bucket of `size`, filled at `limit / per` a second."""

    def __init__(self, limit: int, per: float, size: float | None = None) -> None:
        self.limit, self.per = limit, per
        self._size = limit if size is None else size
        self._tokens, self._at = self._size, 0.0

    def take(self, now: float) -> float | None:
        rate = self.limit / self.per
        self._tokens = min(self._size, self._tokens + (now - self._at) * rate)
        self._at = now
        if self._tokens < 1:
            return (1 - self._tokens) / rate
        self._tokens -= 1
        return None

    def remaining(self) -> int:
        return int(self._tokens)


def most_in_a_window(moments: list[float], per: float) -> int:
    """The most counts any half-open window of length `per` holds."""
    moments = sorted(moments)
    most, start = 0, 0
    for end, moment in enumerate(moments):
        while moment - moments[start] >= per:
            start += 1
        most = max(most, end - start + 1)
    return most
