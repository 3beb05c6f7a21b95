"""What the sandbox saw: counters by provider, operation and credential, exact window maxima."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class WindowMaximum:
    """The most events that ever fell into one window; remembers only the events of the last window."""

    def __init__(self, window: float) -> None:
        self._window = window
        self._stamps: deque[float] = deque()
        self.most = 0

    def add(self, now: float) -> None:
        """One event; windows are open at their old end, as in the sliding rule."""
        stamps = self._stamps
        stamps.append(now)
        while stamps[0] + self._window <= now:
            stamps.popleft()
        self.most = max(self.most, len(stamps))


class _Credential:
    def __init__(self, window: float) -> None:
        self.arrived = WindowMaximum(window)
        self.admitted = WindowMaximum(window)
        self.requests = 0
        self.rejections = 0

    def as_json(self) -> dict[str, int]:
        return {
            "requests": self.requests,
            "rejections": self.rejections,
            "window_max": self.admitted.most,
            "window_max_arrived": self.arrived.most,
        }


class ProviderStats:
    """Counters of one provider.

    requests: all that arrived. rejections: answered 429. refused: answered 401 or 403, never counted on
    a budget. admitted: the others. Window maxima are those of the busiest bucket.
    """

    def __init__(self, window: float) -> None:
        self._window = window
        self._credentials: dict[str, _Credential] = {}
        self.requests = 0
        self.admitted = 0
        self.rejections = 0
        self.refused = 0
        self.in_flight = 0
        self.in_flight_max = 0
        self.by_operation: Counter[str] = Counter()
        self.rejections_by_operation: Counter[str] = Counter()
        self.by_status: Counter[int] = Counter()
        self.faults: Counter[str] = Counter()

    def arrive(self, operation: str, bucket: str, now: float) -> None:
        """A request has come in."""
        self.requests += 1
        self.by_operation[operation] += 1
        credential = self._credential(bucket)
        credential.requests += 1
        credential.arrived.add(now)

    def admit(self, bucket: str, now: float) -> None:
        """The rate rules let it in."""
        self.admitted += 1
        self._credential(bucket).admitted.add(now)

    def reject(self, operation: str, bucket: str) -> None:
        """It is answered 429."""
        self.rejections += 1
        self.rejections_by_operation[operation] += 1
        self._credential(bucket).rejections += 1

    def enter(self) -> None:
        """One more request is being worked on."""
        self.in_flight += 1
        self.in_flight_max = max(self.in_flight_max, self.in_flight)

    def leave(self) -> None:
        """One request is done with."""
        self.in_flight -= 1

    def as_json(self) -> dict[str, Any]:
        """The counters, as `/_sandbox/stats` shows them."""
        credentials = {name: each.as_json() for name, each in self._credentials.items()}
        return {
            "requests": self.requests,
            "admitted": self.admitted,
            "rejections": self.rejections,
            "refused": self.refused,
            "window_seconds": self._window,
            "window_max": max((each["window_max"] for each in credentials.values()), default=0),
            "window_max_arrived": max((each["window_max_arrived"] for each in credentials.values()), default=0),
            "in_flight_max": self.in_flight_max,
            "by_operation": dict(self.by_operation),
            "rejections_by_operation": dict(self.rejections_by_operation),
            "by_status": {str(status): count for status, count in sorted(self.by_status.items())},
            "by_credential": credentials,
            "faults": dict(self.faults),
        }

    def _credential(self, bucket: str) -> _Credential:
        if bucket not in self._credentials:
            self._credentials[bucket] = _Credential(self._window)
        return self._credentials[bucket]


class Stats:
    """Counters of all providers; `window` returns the seconds of a provider's window."""

    def __init__(self, window: Callable[[str], float]) -> None:
        self._window = window
        self._providers: dict[str, ProviderStats] = {}

    def provider(self, name: str) -> ProviderStats:
        """The counters of one provider, made on first use."""
        if name not in self._providers:
            self._providers[name] = ProviderStats(self._window(name))
        return self._providers[name]

    def arrived(self) -> int:
        """Requests so far, over all providers."""
        return sum(each.requests for each in self._providers.values())

    def as_json(self) -> dict[str, Any]:
        """Everything, as `GET /_sandbox/stats` answers it."""
        providers = {name: each.as_json() for name, each in self._providers.items()}
        return {
            "requests": self.arrived(),
            "rejections": sum(each["rejections"] for each in providers.values()),
            "by_provider": providers,
        }
