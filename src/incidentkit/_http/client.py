"""`BaseClient`, and the httpx client it sends with: base URL, headers, proxy, TLS."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from incidentkit_api.shared.client import AuthenticatedClient

from incidentkit._http.response import ApiDialect, answer
from incidentkit._http.transport import GovernedTransport
from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType

    from incidentkit_api.shared.operations import RateClass
    from incidentkit_api.shared.types import Response

    from incidentkit._context import Account
    from incidentkit._http.response import Answer
    from incidentkit._http.retry import OperationPolicy, RateClassPolicy, RetryPolicy
    from incidentkit.errors import ErrorDetails
    from incidentkit.limits import Limiter
    from incidentkit.settings import Settings


def proxy_for(base_url: str) -> str | None:
    """The proxy's URL, or None to connect directly.

    `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` count, and the system's own settings on Windows and
    macOS. A server on this machine is never asked through a proxy.
    """
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if _is_loopback(host) or proxy_bypass(_with_port(host, parts.port)):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _with_port(host: str, port: int | None) -> str:
    return host if port is None else f"{host}:{port}"


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


# Servers close idle connections after 5 s and more. Closing first leaves no request on a connection that the
# other side is closing, which would end in an unknown outcome.
KEEPALIVE_SECONDS: Final = 4.0
# Connections that are being closed still count, so the pool has more than can be in flight: nobody queues in it.
SPARE_CONNECTIONS: Final = 10

_PROXIES: Final = {
    "httpx": "use an http:// or https:// one, or install httpx[socks] for socks5://",
    "aiohttp": "use an http:// or https:// one",
}


def network(settings: Settings, proxy: str | None) -> httpx.AsyncBaseTransport:
    """A transport over the library that `settings.http` names.

    Args:
        settings: Of the client.
        proxy: URL of the proxy to use.

    Raises:
        ConfigurationError: The proxy or the CA certificates of the environment cannot be used, or the library is not
            installed.
    """
    try:
        return _over_aiohttp(settings, proxy) if settings.http == "aiohttp" else _over_httpx(settings, proxy)
    except OSError as exc:
        raise ConfigurationError(
            f"{settings.provider}: the CA certificates cannot be read ({exc.strerror or exc});"
            " check SSL_CERT_FILE and SSL_CERT_DIR"
        ) from exc
    except (ImportError, ValueError):
        # The exception quotes the proxy's URL, which may hold a password.
        raise ConfigurationError(
            f"{settings.provider}: the environment names a proxy that cannot be used ({proxy_host(proxy)});"
            f" {_PROXIES[settings.http]}"
        ) from None


def proxy_host(proxy: str | None) -> str | None:
    """Host and port of a proxy, for messages."""
    return proxy and urlsplit(proxy).netloc.rpartition("@")[2]


def _over_httpx(settings: Settings, proxy: str | None) -> httpx.AsyncBaseTransport:
    limits = httpx.Limits(
        max_connections=settings.most_concurrency + SPARE_CONNECTIONS,
        max_keepalive_connections=settings.most_concurrency,
        keepalive_expiry=KEEPALIVE_SECONDS,
    )
    return httpx.AsyncHTTPTransport(limits=limits, proxy=proxy)


def _over_aiohttp(settings: Settings, proxy: str | None) -> httpx.AsyncBaseTransport:
    try:
        from incidentkit._http.aiohttp_bridge import AiohttpTransport  # noqa: PLC0415 - an extra
    except ImportError as exc:
        raise ConfigurationError(
            f'{settings.provider}: http="aiohttp" needs aiohttp ({exc}); install incidentkit[aiohttp]'
        ) from exc
    return AiohttpTransport(
        connections=settings.most_concurrency + SPARE_CONNECTIONS, idle_seconds=KEEPALIVE_SECONDS, proxy=proxy
    )


class GovernedClient(httpx.AsyncClient):
    """An httpx client over a `GovernedTransport`."""

    def __init__(self, governed: GovernedTransport, settings: Settings, headers: Mapping[str, str]) -> None:
        super().__init__(
            base_url=settings.base_url,
            headers={
                "Accept": "application/json",
                "User-Agent": _user_agent(),
                **headers,
                "Authorization": f"Bearer {settings.credential.reveal()}",
            },
            transport=governed,
            timeout=settings.timeout,
            follow_redirects=False,
            trust_env=False,
        )
        self._governed = governed

    @property
    def requests_sent(self) -> int:
        """Requests sent or tried so far, retries included."""
        return self._governed.requests_sent


def build_http(
    settings: Settings,
    *,
    operations: Mapping[str, OperationPolicy],
    rate_classes: Mapping[str, RateClassPolicy],
    read_error: Callable[[bytes], ErrorDetails],
    limiter: Limiter | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    retry: RetryPolicy | None = None,
    headers: Mapping[str, str] | None = None,
) -> GovernedClient:
    """An httpx client whose every request goes through a `GovernedTransport`.

    Redirects are not followed. `SSL_CERT_FILE`, `SSL_CERT_DIR` and the proxy variables of the environment are read
    now, and only where `transport` is not given.

    Args:
        settings: Of the client.
        operations: Policy by operation, as generated.
        rate_classes: Limits by rate class, as generated.
        read_error: Reads an error body of this API; never raises.
        limiter: The budget; the one shared by all clients of this credential where not given.
        transport: What sends the requests; closed with the client.
        retry: How often and how patiently calls are tried.
        headers: Sent with every request, beside credential and user agent.

    Raises:
        ConfigurationError: The proxy or the CA certificates of the environment cannot be used, or the HTTP library is
            not installed.
    """
    proxy = proxy_for(settings.base_url) if transport is None else None
    governed = GovernedTransport(
        transport or network(settings, proxy),
        settings,
        operations=operations,
        rate_classes=rate_classes,
        read_error=read_error,
        limiter=limiter,
        retry=retry,
        proxy=proxy_host(proxy),
    )
    return GovernedClient(governed, settings, headers or {})


def _user_agent() -> str:
    try:
        return f"incidentkit/{version('incidentkit')}"
    except PackageNotFoundError:  # run from a source tree
        return "incidentkit"


T = TypeVar("T")


class BaseClient:
    """One API, one credential.

    Build it once and keep it: it pools connections and shares the credential's budget. Use it as
    `async with`, or call `close()` at the end.
    """

    def __init__(
        self,
        settings: Settings,
        dialect: ApiDialect,
        rate_classes: Mapping[str, RateClass],
        *,
        limiter: Limiter | None,
        transport: httpx.AsyncBaseTransport | None,
        retry: RetryPolicy | None,
    ) -> None:
        self._settings = settings
        self._dialect = dialect
        self._http = _open(settings, dialect, rate_classes, limiter=limiter, transport=transport, retry=retry)
        self._raw = AuthenticatedClient(settings.base_url, token=settings.credential.reveal())
        self._raw.set_async_httpx_client(self._http)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def base_url(self) -> str:
        """Root of the API, without a slash at its end."""
        return self._settings.base_url

    @property
    def account(self) -> Account:
        """Server and credential, as a journal identifies them; does not contain the credential."""
        return self._settings.account

    async def close(self) -> None:
        """Close the connections. Calls still under way fail with `TransportError`."""
        await self._http.aclose()

    @property
    def raw(self) -> AuthenticatedClient:
        """The generated client, for `incidentkit_api` operations called directly: budget and retries still apply."""
        return self._raw

    @property
    def requests_sent(self) -> int:
        """Requests sent or tried so far, retries included."""
        return self._http.requests_sent

    async def call(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> T:
        """Run any generated operation: its `asyncio_detailed`, without `client`.

        Returns:
            The parsed body; None where the operation answers without one.

        Raises:
            APIError: The API answered with an error.
            DecodeError: The body is not what the specification promises.
            TransportError: No usable answer came back.
            DeadlineExceededError: The total time ran out.
        """
        return (await self.send(run, *args, **kwargs)).body

    async def send(self, run: Callable[..., Awaitable[Response[T]]], /, *args: Any, **kwargs: Any) -> Answer[T]:
        """Like `call`, and gives the whole answer: status, headers, body, parsed."""
        return await answer(run, self.raw, self._dialect, *args, **kwargs)


def _open(
    settings: Settings,
    dialect: ApiDialect,
    rate_classes: Mapping[str, RateClass],
    *,
    limiter: Limiter | None,
    transport: httpx.AsyncBaseTransport | None,
    retry: RetryPolicy | None,
) -> GovernedClient:

    return build_http(
        settings,
        operations=dialect.operations,
        rate_classes=rate_classes,
        read_error=dialect.errors.details,
        limiter=limiter,
        transport=transport,
        retry=retry,
    )
