"""The httpx client that the generated clients are given."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import httpx

from incidentkit.transport.governed import GovernedTransport
from incidentkit.transport.network import network, proxy_host
from incidentkit.transport.proxies import proxy_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from incidentkit.errors import ErrorDetails
    from incidentkit.limits import Limiter
    from incidentkit.settings import Settings
    from incidentkit.transport.policy import OperationPolicy, RateClassPolicy
    from incidentkit.transport.retry import RetryPolicy

__all__ = ["GovernedClient", "build_http"]


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
