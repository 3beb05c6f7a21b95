"""What httpx raises, in our terms: the one place that knows."""

from __future__ import annotations

import ssl
from typing import Final

import httpx

from incidentkit.transport.retry import Failure

__all__ = ["UnansweredError", "as_unanswered"]

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
