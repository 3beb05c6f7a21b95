"""When a call is retried and after how long: policies, `Retry-After`, failures without an answer."""

from __future__ import annotations

import json
import math
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence


READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that change nothing."""


class OperationPolicy(Protocol):
    """One row of the operations table, as far as the transport reads it."""

    @property
    def idempotency(self) -> str:
        """`safe`, `key`, `natural` or `none`."""
        ...

    @property
    def key(self) -> str | None:
        """Dotted body field that makes a repeat safe, for `key`."""
        ...

    @property
    def rate_class(self) -> str | None:
        """Name of the rate class, or None."""
        ...


class RateClassPolicy(Protocol):
    """One row of the rate class table."""

    @property
    def requests(self) -> int | None:
        """Requests per window, or None."""
        ...

    @property
    def per(self) -> float | None:
        """The window in seconds, or None."""
        ...

    @property
    def concurrency(self) -> int | None:
        """Requests in flight, or None."""
        ...


def repeatable(policy: OperationPolicy | None, request: httpx.Request) -> bool:
    """Whether sending the request again cannot double its effect.

    A request that is in no table is judged by its method: only reads are repeated.
    """
    if policy is None:
        return request.method in READING
    if policy.idempotency == "key":
        return policy.key is not None and bool(_field(request.content, policy.key))
    return policy.idempotency in {"safe", "natural"}


def _field(content: bytes, path: str) -> Any:
    try:
        value: Any = json.loads(content)
        for name in path.split("."):
            value = value[name]
    except (ValueError, LookupError, TypeError):  # no JSON, or no such field
        return None
    return value


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


# Most specific first.
_FAILURES: Final[tuple[tuple[type[Exception], Failure], ...]] = (
    (httpx.ConnectTimeout, Failure.UNREACHED),
    (httpx.ConnectError, Failure.UNREACHED),
    (httpx.PoolTimeout, Failure.UNREACHED),
    (httpx.ProxyError, Failure.UNREACHED),
    (httpx.UnsupportedProtocol, Failure.REFUSED),
    (httpx.TimeoutException, Failure.TIMED_OUT),
)
_REASON_MOST: Final = 200


class UnansweredError(Exception):
    """An attempt that got no answer; never leaves the transport.

    Attributes:
        failure: How it ended.
        reason: One line, free of anything that was in the request.
        untrusted: Whether the server's certificate was the reason.
        cause: The exception to chain, or None where it might quote a header.
    """

    def __init__(self, failure: Failure, reason: str, *, cause: Exception | None, untrusted: bool = False) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.cause = cause
        self.untrusted = untrusted


def as_unanswered(exc: httpx.HTTPError | TimeoutError) -> UnansweredError:
    """What the end of an attempt without an answer means; raise it `from None`."""
    if isinstance(exc, TimeoutError):
        return UnansweredError(Failure.TIMED_OUT, "the answer took too long", cause=exc)
    if isinstance(exc, httpx.LocalProtocolError):
        # Its text quotes the header that the HTTP layer refused, so neither text nor exception goes on.
        return UnansweredError(Failure.LOST, "the request is no valid HTTP", cause=None)
    return _translated(exc)


def _translated(exc: httpx.HTTPError) -> UnansweredError:
    untrusted = _is_untrusted(exc)
    failure = Failure.REFUSED if untrusted else _failure_of(exc)
    reason = " ".join(str(exc).split())[:_REASON_MOST] or _WORDS[failure]
    return UnansweredError(failure, reason, cause=exc, untrusted=untrusted)


def _failure_of(exc: Exception) -> Failure:
    return next((failure for kind, failure in _FAILURES if isinstance(exc, kind)), Failure.LOST)


_WORDS: Final = {
    Failure.UNREACHED: "no connection in time",
    Failure.REFUSED: "no connection",
    Failure.TIMED_OUT: "no answer in time",
    Failure.LOST: "the connection was closed",
}


def _is_untrusted(exc: BaseException | None) -> bool:
    while exc is not None:
        if isinstance(exc, ssl.SSLCertVerificationError):
            return True
        exc = exc.__cause__ or exc.__context__
    return False


def parse_told_wait(value: str, *, now: datetime | None = None) -> float | None:
    """Seconds to wait as told by a `Retry-After` header or by `retry_after` in a body; None if unreadable.

    Takes seconds (`30`, `0.5`), an HTTP date with `GMT` or `UTC`, and RFC 3339. What lies in the past is 0.

    Args:
        value: The text as the server wrote it.
        now: What a date is measured against, best the answer's own `Date`: the two clocks need not agree. The
            local clock where not given.
    """
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        moment = _read_date(text)
        if moment is None:
            return None
        seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return max(seconds, 0.0) if math.isfinite(seconds) else None


def parse_date(value: str | None) -> datetime | None:
    """The moment an HTTP `Date` header names, or None."""
    return None if value is None else _read_date(value.strip())


def _read_date(text: str) -> datetime | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(text)
        except ValueError:
            continue
        # HTTP dates are UTC by definition, whatever the zone word was worth to the parser.
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None
