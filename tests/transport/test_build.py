"""The httpx client that the generated clients are given."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit import RateLimit
from incidentkit._http.client import build_http
from incidentkit.errors import ConfigurationError
from incidentkit.settings import Secret
from tests.support.virtual_time import run_virtual
from tests.transport.support import DIALECT, OPERATIONS, TOKEN, Script, send, settings
from tests.transport.test_proxies import NAMES


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch):
    for name in [*NAMES, "SSL_CERT_FILE", "SSL_CERT_DIR"]:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def build(transport=None, headers=None, **changes):
    return build_http(
        settings(**changes),
        operations=OPERATIONS,
        rate_classes={},
        dialect=DIALECT,
        transport=transport,
        headers=headers,
    )


def test_requests_carry_credential_and_user_agent():
    """The provider sees who calls; nothing given beside can replace the credential."""
    script = Script(200)

    async def main():
        async with build(httpx.MockTransport(script), {"X-Extra": "1", "Authorization": "other"}) as http:
            await send(http, "GET /things")

    run_virtual(main())
    headers = script.requests[0].headers
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["User-Agent"].startswith("incidentkit/")
    assert (headers["Accept"], headers["X-Extra"]) == ("application/json", "1")


def test_the_client_counts_what_it_sends():
    """Every attempt counts, also one that was refused."""

    async def main():
        async with build(httpx.MockTransport(Script(429, 500, 200))) as http:
            await send(http, "GET /things")
            await send(http, "GET /things")
            return http.requests_sent

    assert run_virtual(main()) == 4


def test_the_client_never_shows_its_credential():
    """Neither the client nor its headers print it."""
    http = build(httpx.MockTransport(Script()))
    assert TOKEN not in f"{http!r} {http.headers!r} {vars(http)!r}"


def test_timeouts_are_finite_and_redirects_stay():
    """No request waits for ever, and none is sent on with the credential to somewhere else."""
    http = build(httpx.MockTransport(Script()), timeout=7.0)
    assert http.timeout == httpx.Timeout(7.0)
    assert not http.follow_redirects


def test_the_pool_is_larger_than_what_may_be_in_flight():
    """Nobody queues inside the pool, and idle connections are closed before the server does it."""
    pool = build(concurrency=7)._transport._inner._pool
    assert pool._max_connections > 7
    assert pool._max_keepalive_connections == 7
    assert pool._keepalive_expiry < 5
    assert build()._transport._inner._pool._max_connections > 10 + 100  # calls, and an import that adapts


def test_clients_with_one_credential_share_a_budget():
    """By default, and whatever operations they use; another credential has its own."""

    async def main():
        scripts = [Script(200) for _ in range(3)]
        limits = [RateLimit(1, 60.0), RateLimit(5, 60.0), RateLimit(1, 60.0)]
        tokens = [Secret(TOKEN), Secret(TOKEN), Secret("other")]
        clients = [
            build(httpx.MockTransport(script), rate_limit=limit, credential=token)
            for script, limit, token in zip(scripts, limits, tokens, strict=True)
        ]
        await asyncio.gather(*(send(http, "GET /things") for http in clients))
        for http in clients:
            await http.aclose()
        return [script.times[0] for script in scripts]

    first, second, other = run_virtual(main())
    assert (first, other) == (0.0, 0.0)
    assert second > 60.0


def test_the_proxy_of_the_environment_is_used(monkeypatch):
    """httpx leaves it out where the transport is given, so it is chosen here."""
    monkeypatch.setenv("HTTPS_PROXY", "http://me:pw@proxy.test:3128")
    limited = build(base_url="https://api.incident.io")._transport
    assert limited._inner._pool._proxy_url.host == b"proxy.test"
    assert limited._proxy == "proxy.test:3128"
    monkeypatch.setenv("NO_PROXY", "incident.io")
    assert build(base_url="https://api.incident.io")._transport._proxy is None


@pytest.mark.parametrize("proxy", ["ftp://me:pw@proxy.test", "socks5://me:pw@proxy.test"])
def test_a_proxy_that_cannot_be_used_is_named_without_its_password(monkeypatch, proxy):
    """The message says which one, and what works."""
    monkeypatch.setenv("ALL_PROXY", proxy)
    monkeypatch.setitem(__import__("sys").modules, "socksio", None)
    with pytest.raises(ConfigurationError, match=r"proxy\.test.*install httpx\[socks\]") as caught:
        build()
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_cannot_be_read_are_a_configuration_error(monkeypatch, tmp_path, content):
    """The variables that name them are in the message."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with pytest.raises(ConfigurationError, match="check SSL_CERT_FILE"):
        build()


async def test_closing_closes_the_transport():
    """A transport that was given is closed with its client."""

    class Closing(httpx.MockTransport):
        closed = False

        async def aclose(self):
            self.closed = True

    inner = Closing(Script())
    await build(inner).aclose()
    assert inner.closed
