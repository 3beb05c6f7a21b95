"""aiohttp below httpx: an httpx transport, and its failures in httpx's terms.

The package httpx-aiohttp 0.2 does the same, and not what the rest of this one rests on: it takes a connection lost
after the request was sent for a connect timeout, so that an unsafe request would be sent twice; it lets aiohttp repeat
idempotent requests by itself, past the budget; and it announces chunks, and sends none, for a body that was read.
"""

from __future__ import annotations

import select
import sys
from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit, urlunsplit
from weakref import WeakSet

import aiohttp
import httpx
from yarl import URL

if TYPE_CHECKING:
    from aiohttp.client_proto import ResponseHandler
    from aiohttp.client_reqrep import ClientRequest
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace


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


# httpx writes all headers itself; aiohttp would add its own.
_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
# As much as httpx takes: gateways send long cookies and policies.
_LONGEST_HEADER: Final = 65_536
# Above this aiohttp wants bodies as files, to send them piece by piece.
_LARGE_BODY: Final = 1 << 20


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends each request once and reads its answer to the end.

    Follows no redirect, keeps no cookie, and leaves bodies as they came, for httpx to decompress. Belongs to the event
    loop of its first request.

    Args:
        connections: How many may be open at once.
        idle_seconds: After so long an idle connection is closed.
        proxy: URL of an http or https proxy, with user and password where it asks for them.

    Raises:
        OSError: The CA certificates named by the environment cannot be read.
        ValueError: The proxy is of another kind.
    """

    def __init__(self, *, connections: int, idle_seconds: float, proxy: str | None = None) -> None:
        self._tls = httpx.create_ssl_context()
        self._connections = connections
        self._idle_seconds = idle_seconds
        self._proxy, self._proxy_headers = _without_credential(proxy)
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends `request`, whose body has been read; raises what httpx's own transport would."""
        session = self._session or self._open()
        if session.closed:
            raise httpx.ConnectError("the client was closed")
        try:
            answer = await session.request(request.method, _url(request), **self._options(request))
            content = await answer.read()
        except FAILURES as exc:
            failure = as_httpx(exc)
        else:
            return _answer(request, answer, content)
        raise failure  # outside of the handler: aiohttp's own exception may hold the request's headers

    async def aclose(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        connector = _Connector(
            ssl=self._tls,
            limit=self._connections,
            keepalive_timeout=self._idle_seconds,
            resolver=aiohttp.ThreadedResolver(),
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_field_size=_LONGEST_HEADER,
            max_line_size=_LONGEST_HEADER,
            middlewares=(sent_once,),
            skip_auto_headers=_OWN_HEADERS,
        )
        return self._session

    def _options(self, request: httpx.Request) -> dict[str, Any]:
        tunnelled = request.url.scheme == "https"  # else the proxy reads the request itself
        times = request.extensions.get("timeout", {})
        return {
            "allow_redirects": False,
            "data": _body(request),
            "headers": _headers(request) if tunnelled else [*_headers(request), *self._proxy_headers.items()],
            "proxy": self._proxy,
            "proxy_headers": self._proxy_headers if tunnelled else None,
            "timeout": _timeout(times.get("connect"), times.get("pool"), times.get("read")),
        }


class _Connector(aiohttp.TCPConnector):
    """Does not use a connection again that the server has closed, even if the event loop has not heard of it yet."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options)  # type: ignore[arg-type]
        self._used: WeakSet[ResponseHandler] = WeakSet()

    async def connect(
        self,
        req: ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - aiohttp's signature
    ) -> Connection:
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol = connection.protocol
            if protocol not in self._used or not _has_news(connection):
                break
            connection.close()
        if protocol is not None:
            self._used.add(protocol)
        return connection


def _has_news(connection: Connection) -> bool:
    """Whether the server closed it, or sends what nobody asked for."""
    raw = None if connection.transport is None else connection.transport.get_extra_info("socket")
    return raw is not None and _readable(raw.fileno())


def _readable(descriptor: int) -> bool:
    if sys.platform == "win32":
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()  # select() takes no descriptor above 1023
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _url(request: httpx.Request) -> URL:
    url = request.url
    # Without user and password, which httpx has made a header of; and with the quoting as it is.
    return URL(f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii')}", encoded=True)


def _body(request: httpx.Request) -> bytes | BytesIO | None:
    content = request.content
    return BytesIO(content) if len(content) > _LARGE_BODY else content or None


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    encoding = request.headers.encoding
    # The body is here as a whole: aiohttp tells its length, also where it was meant to come in chunks.
    return [
        (name.decode(encoding), value.decode(encoding))
        for name, value in request.headers.raw
        if name.lower() != b"transfer-encoding"
    ]


@lru_cache(maxsize=16)
def _timeout(connect: float | None, pool: float | None, read: float | None) -> aiohttp.ClientTimeout:
    both = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(connect=both, sock_connect=connect, sock_read=read)


def _answer(request: httpx.Request, answer: aiohttp.ClientResponse, content: bytes) -> httpx.Response:
    response = httpx.Response(
        answer.status,
        headers=answer.raw_headers,
        stream=httpx.ByteStream(content),
        request=request,
        extensions={"http_version": b"HTTP/1.1", "reason_phrase": (answer.reason or "").encode()},
    )
    response.read()
    return response


def _without_credential(proxy: str | None) -> tuple[str | None, dict[str, str]]:
    """The proxy's URL, and its user and password as a header: URLs show up in messages."""
    if proxy is None:
        return None, {}
    parts = urlsplit(proxy)
    if parts.scheme not in {"http", "https"}:
        raise ValueError(f"a proxy that speaks {parts.scheme}")
    if parts.username is None:
        return proxy, {}
    credential = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    plain = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return plain, {"Proxy-Authorization": f"Basic {b64encode(credential).decode()}"}
