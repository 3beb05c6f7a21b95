"""`BaseClient`, and the httpx client it sends with: base URL, headers, proxy, TLS."""

from __future__ import annotations

import os
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NoReturn, Self, TypedDict, TypeVar, Unpack, overload
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from incidentkit_api.shared.client import AuthenticatedClient

from incidentkit._http.response import NamespaceCaller, send_operation
from incidentkit._http.transport import RateLimitedTransport
from incidentkit._provider import load
from incidentkit._version import __version__
from incidentkit.errors import ConfigurationError
from incidentkit.settings import (
    DEFAULT_CONCURRENCY,
    DEFAULT_TIMEOUT,
    MAX_CONCURRENCY,
    HttpLibrary,
    RateLimit,
    Secret,
    Settings,
    http_from_env,
    normalise_base_url,
    read_env,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType

    from incidentkit_api.shared.dialect import Dialect
    from incidentkit_api.shared.types import Response as RawResponse

    from incidentkit._context import Account
    from incidentkit._http.response import ApiDescription, Response
    from incidentkit._http.retry import OperationPolicy, RateClassPolicy, RetryPolicy
    from incidentkit._provider import Provider
    from incidentkit.limits import Limiter


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
        max_connections=None if settings.concurrency is None else settings.concurrency + SPARE_CONNECTIONS,
        max_keepalive_connections=settings.concurrency or DEFAULT_CONCURRENCY + MAX_CONCURRENCY,
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
        connections=0 if settings.concurrency is None else settings.concurrency + SPARE_CONNECTIONS,
        idle_seconds=KEEPALIVE_SECONDS,
        proxy=proxy,
    )


class RateLimitedClient(httpx.AsyncClient):
    """An httpx client over a `RateLimitedTransport`."""

    def __init__(
        self, transport: RateLimitedTransport, settings: Settings, dialect: Dialect, headers: Mapping[str, str]
    ) -> None:
        super().__init__(
            base_url=settings.base_url,
            headers={
                "Accept": dialect.accept,
                "User-Agent": f"incidentkit/{__version__}",
                **dict(dialect.headers),
                **headers,
                dialect.authorization_header: f"{dialect.authorization}{settings.credential.reveal()}",
            },
            transport=transport,
            timeout=settings.timeout,
            follow_redirects=False,
            trust_env=False,
        )
        self._limited = transport
        self._provider = settings.provider

    @property
    def requests_sent(self) -> int:
        """Requests sent or tried so far, retries included."""
        return self._limited.requests_sent

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, unless the client is closed."""
        if self.is_closed:
            raise ConfigurationError(
                f"{self._provider}: the client is closed; create a new one, or make the call inside `async with`"
            )
        return await super().send(request, **options)


def build_http(
    settings: Settings,
    *,
    operations: Mapping[str, OperationPolicy],
    rate_classes: Mapping[str, RateClassPolicy],
    dialect: Dialect,
    limiter: Limiter | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    retry: RetryPolicy | None = None,
    headers: Mapping[str, str] | None = None,
) -> RateLimitedClient:
    """An httpx client whose every request goes through a `RateLimitedTransport`.

    Redirects are not followed. `SSL_CERT_FILE`, `SSL_CERT_DIR` and the proxy variables of the environment are read
    now, and only where `transport` is not given.

    Args:
        settings: Of the client.
        operations: Policy by operation, as generated.
        rate_classes: Limits by rate class, as generated.
        dialect: How the API is spoken to.
        limiter: The budget; the one shared by all clients of this credential where not given.
        transport: What sends the requests; closed with the client.
        retry: How often and how patiently calls are tried.
        headers: Sent with every request, beside credential and user agent.

    Raises:
        ConfigurationError: The proxy or the CA certificates of the environment cannot be used, or the HTTP library is
            not installed.
    """
    proxy = proxy_for(settings.base_url) if transport is None else None
    limited = RateLimitedTransport(
        transport or network(settings, proxy),
        settings,
        operations=operations,
        rate_classes=rate_classes,
        dialect=dialect,
        limiter=limiter,
        retry=retry,
        proxy=proxy_host(proxy),
    )
    return RateLimitedClient(limited, settings, dialect, headers or {})


T = TypeVar("T")


class ClientOptions(TypedDict, total=False):
    """Options of every client, beside the credential and the base URL.

    Attributes:
        rate_limit: The credential's own limit; None for the one the provider documents. All clients of this process
            with the same credential share it.
        concurrency: Maximum number of requests in flight. None adapts: 10 for single calls, more for imports.
        timeout: Seconds without progress on one request.
        deadline: Seconds for one call in all, queueing and retries included; None: bounded by the attempts alone.
        limiter: A budget of your own instead of the process-wide one, for example a `RedisLimiter`.
        transport: Any httpx transport, for tests or proxies of your own.
        retry: How often and how long to retry.
        http: What requests are sent with: `httpx`, or `aiohttp` (an extra), which takes less CPU time. Without effect
            where `transport` is given.
    """

    rate_limit: RateLimit | None
    concurrency: int | None
    timeout: float
    deadline: float | None
    limiter: Limiter | None
    transport: httpx.AsyncBaseTransport | None
    retry: RetryPolicy | None
    http: HttpLibrary


class BaseClient:
    """One API, one credential.

    Build it once and keep it: it pools connections and shares the credential's budget. Use it as
    `async with`, or call `close()` at the end. A client class says its `provider` and its `description`, and names its
    records.

    Args:
        token: The credential.
        base_url: Where the API is; not needed if the provider has one address for all.
        headers: Values of the provider's own options (`Dialect.options`), by name; None is left out.
        rate_limit: See `ClientOptions`, as are those that follow.

    Raises:
        ConfigurationError: A value cannot be right; the message names it.
    """

    provider: ClassVar[Provider]
    description: ClassVar[ApiDescription]

    def __init__(
        self,
        token: str,
        *,
        base_url: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        rate_limit: RateLimit | None = None,
        concurrency: int | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        limiter: Limiter | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        retry: RetryPolicy | None = None,
        http: HttpLibrary = "httpx",
    ) -> None:
        provider, api = self.provider, self.description
        self._settings = settings = Settings(
            provider=provider.title,
            base_url=normalise_base_url(provider.title, _given(provider, base_url), suffix=provider.base_url_suffix),
            credential=Secret(token),
            credential_variable=provider.credential_env,
            rate_limit=rate_limit or _documented_limit(provider),
            concurrency=concurrency,
            timeout=timeout,
            deadline=deadline,
            http=http,
        )
        self._http = build_http(
            settings,
            operations=api.operations,
            rate_classes=api.rate_classes,
            dialect=provider.dialect,
            limiter=limiter,
            transport=transport,
            retry=retry,
            headers=_option_headers(provider, headers or {}),
        )
        self._raw = AuthenticatedClient(settings.base_url, token=token)
        self._raw.set_async_httpx_client(self._http)

    @classmethod
    def from_env(cls, *, base_url: str | None = None, **options: Unpack[ClientOptions]) -> Self:
        """A client from the environment variables that its provider names.

        `base_url` and `options` are as for the constructor, and go before the environment; `INCIDENTKIT_HTTP` counts
        where `http` is not given.

        Raises:
            ConfigurationError: A variable that is needed is not set.
        """
        return cls._from_env(base_url=base_url, **options)

    @classmethod
    def _from_env(cls, **given: Any) -> Self:
        """As `from_env`, also for options that only this provider has."""
        provider = cls.provider
        if given.get("base_url") is None:
            given["base_url"] = read_env(provider.title, provider.base_url_env, default=provider.base_url)
        given.setdefault("http", http_from_env())
        for option in provider.options:
            if given.get(option.name) is None and (value := os.environ.get(option.env, "").strip()):
                given[option.name] = value
        return cls(read_env(provider.title, provider.credential_env), **given)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    if not TYPE_CHECKING:  # type checkers report `with` by themselves

        def __enter__(self) -> NoReturn:
            name = type(self).__name__
            raise TypeError(f"{name} is an asynchronous client: use `async with {name}(...)`, not `with`")

        def __exit__(self, *_: object) -> None:
            """Exist, so that `with` gets as far as `__enter__`."""

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

    async def call(self, run: Callable[..., Awaitable[RawResponse[T]]], /, *args: Any, **kwargs: Any) -> T:
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

    async def send(self, run: Callable[..., Awaitable[RawResponse[T]]], /, *args: Any, **kwargs: Any) -> Response[T]:
        """Like `call`, but returns the whole response: status, headers and parsed body."""
        return await send_operation(run, self.raw, self.description, *args, **kwargs)


def _given(provider: Provider, base_url: str | None) -> str:
    if base_url is None:
        base_url = provider.base_url
    if base_url is None:
        raise ConfigurationError(f"{provider.title}: base_url is needed")
    return base_url


def _documented_limit(provider: Provider) -> RateLimit:
    limit = provider.dialect.rate_limit
    if limit is None:
        raise ConfigurationError(f"{provider.title}: rate_limit is needed, for the provider documents none")
    return RateLimit(limit.requests, per=limit.per)


def _option_headers(provider: Provider, given: Mapping[str, str | None]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for option in provider.dialect.options:
        value = given.get(option.option)
        if value is None:
            continue
        # Checked here, because the HTTP layer quotes a header value it refuses.
        if not value.strip() or not (value.isprintable() and value.isascii()):
            raise ConfigurationError(f"{provider.title}: {option.option} must be text that a header may hold")
        headers[option.header] = value.strip()
    return headers


class Records(Generic[T]):
    """Records of a client, `client.incidents`: loaded and made when first asked for, then kept.

    Args:
        path: `"module:Class"`; a module that starts with a dot is one of the client's own package.
        doc: What they are, for `help()`.
    """

    def __init__(self, path: str, doc: str) -> None:
        self._path = path
        self.__doc__ = doc

    def __set_name__(self, owner: type[BaseClient], name: str) -> None:
        self._name = name
        self._package = owner.__module__.rpartition(".")[0]

    @overload
    def __get__(self, client: None, owner: type[BaseClient]) -> Self: ...
    @overload
    def __get__(self, client: BaseClient, owner: type[BaseClient]) -> T: ...
    def __get__(self, client: BaseClient | None, owner: type[BaseClient]) -> Self | T:
        if client is None:
            return self
        made: T = self._make(client)
        vars(client)[self._name] = made
        return made

    def _make(self, client: BaseClient) -> T:
        return load(self._path, self._package)(client)  # type: ignore[no-any-return]


class Operations(Records[T]):
    """Every operation of an API, by tag: `await client.api.catalog_v3.create_entry(body=...)`.

    Listings that page can be gone through: `async for record in client.api.incidents_v2.list_all(): ...`.
    """

    def _make(self, client: BaseClient) -> T:
        return load(self._path)(NamespaceCaller(client))  # type: ignore[no-any-return]
