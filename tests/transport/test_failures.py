"""What httpx raises, in our terms."""

from __future__ import annotations

import inspect
import ssl

import httpx
import pytest

from incidentkit._http.retry import Failure, NoResponseError, as_no_response

NOT_SENT = {httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError}
RAISED = [
    kind
    for kind in vars(httpx).values()
    if inspect.isclass(kind) and issubclass(kind, httpx.RequestError) and not kind.__subclasses__()
]


def failed(exc):
    failure = as_no_response(exc)
    assert isinstance(failure, NoResponseError)
    return failure


@pytest.mark.parametrize("kind", RAISED)
def test_every_httpx_error_has_its_meaning(kind):
    """Whatever httpx can raise for a request is translated, and only what was never sent counts as not sent."""
    failure = failed(kind("why")).failure
    if kind is httpx.UnsupportedProtocol:
        assert failure is Failure.REFUSED
    elif kind in NOT_SENT:
        assert failure is Failure.UNREACHED
    elif issubclass(kind, httpx.TimeoutException):
        assert failure is Failure.TIMED_OUT
    else:
        assert failure is Failure.LOST


def test_the_attempts_own_time_limit_is_a_timeout():
    """A server that dribbles is ended by the clock, and counts as one that did not answer in time."""
    assert failed(TimeoutError()).failure is Failure.TIMED_OUT


def test_a_reason_is_one_short_line():
    """Server text does not spread over the log, and an empty one is replaced by words."""
    assert failed(httpx.ReadError("a\n b" + "x" * 999)).reason == "a b" + "x" * 197
    assert failed(httpx.ConnectTimeout("")).reason == "no connection in time"


def test_a_refused_header_is_never_quoted():
    """The HTTP layer's own errors may quote the credential, so their text is dropped and they are not chained."""
    failure = failed(httpx.LocalProtocolError("Illegal header value b'Bearer s3cr3t '"))
    assert "s3cr3t" not in failure.reason
    assert failure.cause is None


def test_an_untrusted_certificate_is_not_tried_again():
    """Another attempt would meet the same certificate."""
    exc = httpx.ConnectError("certificate verify failed")
    exc.__cause__ = OSError()
    exc.__cause__.__context__ = ssl.SSLCertVerificationError("self-signed certificate")
    failure = failed(exc)
    assert (failure.failure, failure.certificate_error) == (Failure.REFUSED, True)
