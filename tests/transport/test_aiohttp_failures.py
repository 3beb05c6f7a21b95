"""What aiohttp raises, in httpx's terms."""

from __future__ import annotations

import inspect
import ssl
from types import SimpleNamespace

import aiohttp
import httpx
import pytest

from incidentkit._http.aiohttp_bridge import as_httpx
from incidentkit._http.retry import Failure, as_no_response

KEY = SimpleNamespace(host="x.test", port=443, ssl=True, proxy="http://me:s3cr3t@proxy.test")
REQUEST = SimpleNamespace(headers={"Authorization": "Bearer s3cr3t"}, real_url="https://x.test/?s3cr3t")


def made(kind):
    """An exception of this class as aiohttp makes it."""
    if issubclass(kind, aiohttp.ClientConnectorCertificateError):
        return kind(KEY, ssl.SSLCertVerificationError("certificate verify failed"))
    if issubclass(kind, aiohttp.ClientConnectorError):
        return kind(KEY, OSError(111, "refused"))
    if issubclass(kind, aiohttp.ClientResponseError):
        return kind(REQUEST, (), status=407, message="s3cr3t")
    if issubclass(kind, aiohttp.ServerFingerprintMismatch):
        return kind(b"", b"", "x.test", 443)
    return kind("s3cr3t")


RAISED = [
    kind
    for kind in vars(aiohttp.client_exceptions).values()
    if inspect.isclass(kind) and issubclass(kind, aiohttp.ClientError) and "Unix" not in kind.__name__
]
NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError)


@pytest.mark.parametrize("kind", [*RAISED, OSError, ConnectionResetError, TimeoutError, ValueError])
def test_only_what_was_never_sent_counts_as_not_sent(kind):
    """A connection that was never made was not used; every other end leaves the outcome open, or is a refusal."""
    failure = as_no_response(as_httpx(made(kind)))
    if issubclass(kind, (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError, aiohttp.ClientConnectorCertificateError)):
        assert failure.failure is Failure.REFUSED
    elif issubclass(kind, NOT_SENT):
        assert failure.failure is Failure.UNREACHED
    elif issubclass(kind, TimeoutError):
        assert failure.failure is Failure.TIMED_OUT
    else:
        assert failure.failure is Failure.LOST


@pytest.mark.parametrize("kind", RAISED)
def test_nothing_of_the_request_goes_on(kind):
    """aiohttp's exceptions hold headers, URLs and the proxy's password; what is made of them does not."""
    failure = as_httpx(made(kind))
    assert "s3cr3t" not in repr([failure, failure.__cause__, failure.__context__])
    assert not isinstance(failure.__cause__, aiohttp.ClientError)


def test_an_untrusted_certificate_is_told_as_one():
    """Its cause goes on, by which it is known."""
    failure = as_no_response(as_httpx(made(aiohttp.ClientConnectorCertificateError)))
    assert failure.certificate_error
    assert "certificate verify failed" in failure.reason


def test_the_reason_of_a_failed_connection_is_kept():
    """The operating system's own words, and the proxy's status."""
    assert "refused" in str(as_httpx(made(aiohttp.ClientConnectorError)))
    assert str(as_httpx(made(aiohttp.ClientHttpProxyError))) == "the proxy answered 407"


async def test_a_header_that_is_no_header_is_a_local_error():
    """The same as with httpx, whose text is dropped further up, as it may quote the credential."""
    assert type(as_httpx(ValueError("Bearer s3cr3t\n"))) is httpx.LocalProtocolError
