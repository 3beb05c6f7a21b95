"""What sends the requests over sockets: the HTTP library chosen, with pool, proxy and certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import httpx

from incidentkit.errors import ConfigurationError

if TYPE_CHECKING:
    from incidentkit.settings import Settings

__all__ = ["network", "proxy_host"]

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
        from incidentkit.transport.aiohttp_bridge import AiohttpTransport  # noqa: PLC0415 - an extra
    except ImportError as exc:
        raise ConfigurationError(
            f'{settings.provider}: http="aiohttp" needs aiohttp ({exc}); install incidentkit[aiohttp]'
        ) from exc
    return AiohttpTransport(
        connections=settings.most_concurrency + SPARE_CONNECTIONS, idle_seconds=KEEPALIVE_SECONDS, proxy=proxy
    )
