"""What aiohttp raises, in httpx's terms: the one place that knows."""

from __future__ import annotations

from typing import Final

import aiohttp
import httpx

__all__ = ["FAILURES", "as_httpx", "sent_once"]

FAILURES: Final = (aiohttp.ClientError, OSError, ValueError)
"""What `as_httpx` translates."""

# Most specific first. Whatever is not told apart here may have been sent.
_KINDS: Final[tuple[tuple[type[Exception], type[httpx.RequestError]], ...]] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientProxyConnectionError, httpx.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (aiohttp.NonHttpUrlClientError, httpx.UnsupportedProtocol),
    (ValueError, httpx.LocalProtocolError),
)


def as_httpx(exc: Exception) -> httpx.RequestError:
    """What httpx's own transport would raise for the same failure.

    aiohttp's exceptions hold the request's headers and the proxy's credential, so neither they nor their texts go
    on: raise the result where `exc` is not being handled any more.
    """
    kind = next((kind for known, kind in _KINDS if isinstance(exc, known)), httpx.ReadError)
    cause = _cause(exc)
    reason = f"the proxy answered {exc.status}" if isinstance(exc, aiohttp.ClientHttpProxyError) else str(cause or "")
    failure = kind(reason)
    failure.__cause__ = cause
    return failure


def _cause(exc: Exception) -> Exception | None:
    if isinstance(exc, aiohttp.ClientConnectorCertificateError):
        return exc.certificate_error
    return exc.os_error if isinstance(exc, aiohttp.ClientConnectorError) else None


async def sent_once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """A middleware that hides the failures on which aiohttp would send idempotent requests a second time."""
    try:
        return await handler(request)
    except FAILURES as exc:
        failure = as_httpx(exc)
    raise failure
