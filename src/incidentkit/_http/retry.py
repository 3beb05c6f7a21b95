"""When a call is retried and after how long: retry policy, `Retry-After`, failures without a response."""

from __future__ import annotations

import json
import math
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable


READ_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
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

    A request that is not in the table is judged by its method: only reads are repeated.
    """
    if policy is None:
        return request.method in READ_METHODS
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
    """How often a call is tried, and how long it waits in between.

    Attributes:
        attempts: Maximum number of requests per call, including the first.
        backoff: Upper bound of the first wait in seconds, doubled for each attempt; the wait is drawn from 0 to it.
        backoff_cap: Maximum of that upper bound.
        max_retry_after: If the server asks to wait for longer, do not retry.

    Raises:
        ConfigurationError: `attempts` is less than 1, or a time is negative or not finite.
    """

    attempts: int = 6
    backoff: float = 0.5
    backoff_cap: float = 30.0
    max_retry_after: float = 120.0

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ConfigurationError(f"RetryPolicy: attempts must be at least 1, not {self.attempts}")
        for name in ("backoff", "backoff_cap", "max_retry_after"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                raise ConfigurationError(f"RetryPolicy: {name} must be 0 or more seconds, not {value}")


class Failure(Enum):
    """How an attempt without a response ended."""

    UNREACHED = auto()
    """No connection: nothing was sent."""
    REFUSED = auto()
    """No connection, and retrying will not help."""
    TIMED_OUT = auto()
    """Sent, but no response in time."""
    LOST = auto()
    """Sent, but the connection broke."""

    @property
    def sent(self) -> bool:
        """Whether the request may have taken effect."""
        return self in {Failure.TIMED_OUT, Failure.LOST}


@dataclass(frozen=True, slots=True)
class FailedAttempt:
    """How one attempt failed.

    Attributes:
        number: Which attempt of its call, from 1.
        status: HTTP status of the response, or None without one.
        failure: What happened instead of a response, or None.
        retry_after: Seconds to wait as the response says, or None.
        repeatable: Whether sending the request again cannot double its effect.
    """

    number: int
    status: int | None
    failure: Failure | None
    retry_after: float | None
    repeatable: bool

    @property
    def uncertain(self) -> bool:
        """Whether the request may have taken effect although it did not succeed."""
        if self.failure is not None:
            return self.failure.sent
        # 501 and 505 say that it will never work.
        return self.status is not None and (
            self.status == 408 or (self.status >= 500 and self.status not in {501, 505})
        )


def wait_before_retry(policy: RetryPolicy, attempt: FailedAttempt, draw: Callable[[], float]) -> float | None:
    """Return the seconds to wait before the next attempt, or None if there is none.

    A 429 had no effect and an unreached server received nothing, so every operation is retried after them; after
    a server error or a lost response only what is safe to repeat. `draw` returns numbers from 0 to 1, for full jitter.
    """
    if attempt.number >= policy.attempts:
        return None
    # The exponent is limited before it is computed: attempts may be many.
    backoff = draw() * min(policy.backoff * 2.0 ** min(attempt.number - 1, 64), policy.backoff_cap)
    if attempt.failure is Failure.UNREACHED:
        return backoff
    wait = backoff if attempt.retry_after is None else attempt.retry_after
    if attempt.retry_after is not None and wait > policy.max_retry_after:
        return None
    if attempt.status == 429:
        return wait
    return max(wait, backoff) if attempt.repeatable and attempt.uncertain else None


# Most specific first.
_FAILURES: Final[tuple[tuple[type[Exception], Failure], ...]] = (
    (httpx.ConnectTimeout, Failure.UNREACHED),
    (httpx.ConnectError, Failure.UNREACHED),
    (httpx.PoolTimeout, Failure.UNREACHED),
    (httpx.ProxyError, Failure.UNREACHED),
    (httpx.UnsupportedProtocol, Failure.REFUSED),
    (httpx.TimeoutException, Failure.TIMED_OUT),
)
_MAX_REASON: Final = 200


class NoResponseError(Exception):
    """An attempt without a response; never leaves the transport.

    Attributes:
        failure: How it ended.
        reason: One line, free of anything that was in the request.
        certificate_error: Whether the server's certificate could not be verified.
        cause: The exception to chain, or None where it might quote a header.
    """

    def __init__(
        self, failure: Failure, reason: str, *, cause: Exception | None, certificate_error: bool = False
    ) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.cause = cause
        self.certificate_error = certificate_error


def as_no_response(exc: httpx.HTTPError | TimeoutError) -> NoResponseError:
    """Translate an exception of httpx; raise the result `from None`."""
    if isinstance(exc, TimeoutError):
        return NoResponseError(Failure.TIMED_OUT, "the response took too long", cause=exc)
    if isinstance(exc, httpx.LocalProtocolError):
        # Its text quotes the header that the HTTP layer refused, so neither text nor exception goes on.
        return NoResponseError(Failure.LOST, "the request is not valid HTTP", cause=None)
    return _translated(exc)


def _translated(exc: httpx.HTTPError) -> NoResponseError:
    certificate_error = _is_certificate_error(exc)
    failure = Failure.REFUSED if certificate_error else _failure_of(exc)
    reason = " ".join(str(exc).split())[:_MAX_REASON] or _WORDS[failure]
    return NoResponseError(failure, reason, cause=exc, certificate_error=certificate_error)


def _failure_of(exc: Exception) -> Failure:
    return next((failure for kind, failure in _FAILURES if isinstance(exc, kind)), Failure.LOST)


_WORDS: Final = {
    Failure.UNREACHED: "no connection in time",
    Failure.REFUSED: "no connection",
    Failure.TIMED_OUT: "no response in time",
    Failure.LOST: "the connection was closed",
}


def _is_certificate_error(exc: BaseException | None) -> bool:
    while exc is not None:
        if isinstance(exc, ssl.SSLCertVerificationError):
            return True
        exc = exc.__cause__ or exc.__context__
    return False


def parse_retry_after(value: str, *, now: datetime | None = None) -> float | None:
    """Parse a `Retry-After` header, or `retry_after` in a body, to seconds; None if it cannot be read.

    Accepts seconds (`30`, `0.5`), an HTTP date with `GMT` or `UTC`, and RFC 3339. A date in the past is 0.

    Args:
        value: The text as the server wrote it.
        now: What a date is relative to, best the response's own `Date`: the two clocks may differ. Defaults to
            the local clock.
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
    """Parse an HTTP `Date` header, or return None."""
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
