"""Building, naming and closing the three clients."""

from __future__ import annotations

import logging
import pickle
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from incidentkit_api.incident_io.api.severities_v1 import severities_v1_list

from incidentkit import DX, Cachet, IncidentIO, RateLimit, errors
from incidentkit._http.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "sk-very-secret-0123456789"


@pytest.mark.parametrize(
    ("make", "url"),
    [
        (lambda url: IncidentIO("k", base_url=url), "https://api.incident.io"),
        (lambda url: DX("k", base_url=url), "https://acme.getdx.net"),
        (lambda url: Cachet("k", base_url=url), "https://status.example.com"),
        (lambda url: Cachet("k", base_url=url), "https://example.com/status"),
    ],
)
async def test_base_urls_are_taken_in_every_form(make: Callable[[str], Any], url: str) -> None:
    """With or without slash, and for DX and Cachet with or without `/api`."""
    forms = [url, f"{url}/"] + ([f"{url}/api", f"{url}/api/"] if "incident.io" not in url else [])
    for form in forms:
        async with make(form) as client:
            assert client.base_url == url


@pytest.mark.parametrize("url", ["api.incident.io", "ftp://x", "https://u:p@host", "https://host?x=1", ""])
def test_a_base_url_that_cannot_be_right_is_refused(url: str) -> None:
    """One line that names base_url, and shows no password."""
    with pytest.raises(errors.ConfigurationError, match="base_url") as caught:
        IncidentIO("k", base_url=url)
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize(
    ("option", "value"), [("concurrency", 0), ("timeout", 0), ("timeout", float("inf")), ("deadline", -1)]
)
def test_options_that_cannot_be_right_are_refused(option: str, value: float) -> None:
    """Every wait is bounded from the start."""
    with pytest.raises(errors.ConfigurationError, match=option):
        IncidentIO("k", **{option: value})
    with pytest.raises(errors.ConfigurationError, match="requests"):
        RateLimit(0)


async def test_clients_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The documented variables are read, options override."""
    for name, value in {
        "INCIDENT_API_KEY": "a",
        "DX_API_TOKEN": "b",
        "DX_BASE_URL": "https://acme.getdx.net/api",
        "CACHET_TOKEN": "c",
        "CACHET_BASE_URL": "https://status.example.com/api",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("INCIDENT_ENDPOINT", raising=False)
    async with IncidentIO.from_env() as io, DX.from_env() as dx, Cachet.from_env() as cachet:
        assert [client.base_url for client in (io, dx, cachet)] == [
            "https://api.incident.io",
            "https://acme.getdx.net",
            "https://status.example.com",
        ]
    monkeypatch.setenv("INCIDENT_ENDPOINT", "http://127.0.0.1:1/")
    async with IncidentIO.from_env() as io, DX.from_env(base_url="https://other.getdx.net") as dx:
        assert (io.base_url, dx.base_url) == ("http://127.0.0.1:1", "https://other.getdx.net")


@pytest.mark.parametrize(
    ("client", "variable"),
    [(IncidentIO, "INCIDENT_API_KEY"), (DX, "DX_BASE_URL"), (Cachet, "CACHET_BASE_URL")],
)
def test_a_missing_variable_is_named(monkeypatch: pytest.MonkeyPatch, client: Any, variable: str) -> None:
    """The message says which one to set."""
    for name in ("INCIDENT_API_KEY", "DX_API_TOKEN", "DX_BASE_URL", "CACHET_TOKEN", "CACHET_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(errors.ConfigurationError, match=variable):
        client.from_env()


@pytest.mark.parametrize("bad", ["", "  ", "a b", "a\nb", "clé"])
def test_a_credential_no_header_can_hold_is_refused(bad: str) -> None:
    """The message says what is wrong and does not show it."""
    with pytest.raises(errors.ConfigurationError, match="credential") as caught:
        IncidentIO(bad)
    assert not bad.strip() or bad not in str(caught.value)


async def test_the_credential_shows_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    """Not in reprs, logs, errors with their causes, or pickles; and a client does not pickle at all."""
    caplog.set_level(logging.DEBUG)
    answers = iter([httpx.Response(429, headers={"Retry-After": "0"}), httpx.Response(401, json={})])

    def serve(request: httpx.Request) -> httpx.Response:
        assert request.headers["Authorization"] == f"Bearer {SECRET}"
        return next(answers, None) or _lose(request)

    async with IncidentIO(SECRET, transport=httpx.MockTransport(serve), retry=RetryPolicy(attempts=2, backoff=0)) as io:
        told = [repr(io), repr(io.raw), repr(vars(io))]
        with pytest.raises(TypeError):
            pickle.dumps(io)
        for _ in range(2):
            with pytest.raises(errors.IncidentKitError) as caught:
                await io.call(severities_v1_list.asyncio_detailed)
            told += [repr(caught.value), str(pickle.loads(pickle.dumps(caught.value)).__dict__)]
            told += [repr(caught.value.__cause__), repr(caught.value.__context__)]
    assert SECRET not in "\n".join([*told, caplog.text])


def _lose(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("lost", request=request)


async def test_clients_of_one_credential_share_a_budget() -> None:
    """Two clients of the same key together stay within the key's limit; another key has its own."""
    arrived: list[float] = []

    async def serve(request: httpx.Request) -> httpx.Response:
        arrived.append(0.0)
        return httpx.Response(200, json={"severities": []})

    limit = RateLimit(3, per=60)
    transport = httpx.MockTransport(serve)
    async with (
        IncidentIO("same", rate_limit=limit, transport=transport) as one,
        IncidentIO("same", rate_limit=limit, transport=transport, deadline=0.05) as two,
        IncidentIO("other", rate_limit=limit, transport=transport, deadline=0.05) as other,
    ):
        for _ in range(3):
            await one.severities.list().collect()
        with pytest.raises(errors.DeadlineExceededError):
            await two.severities.list().collect()
        await other.severities.list().collect()
    assert len(arrived) == 4


def test_an_unknown_http_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the documented ones are taken, also from the environment."""
    with pytest.raises(errors.ConfigurationError, match="http must be 'httpx' or 'aiohttp', not 'requests'"):
        IncidentIO("k", http="requests")  # type: ignore[arg-type]  # which is the point
    monkeypatch.setenv("INCIDENTKIT_HTTP", "curl")
    monkeypatch.setenv("INCIDENT_API_KEY", "k")
    with pytest.raises(errors.ConfigurationError, match="not 'curl'"):
        IncidentIO.from_env()


async def test_the_http_library_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option goes before the variable, and the client asks for the extra at once where it is missing."""
    monkeypatch.setenv("DX_API_TOKEN", "k")
    monkeypatch.setenv("INCIDENTKIT_HTTP", "aiohttp")
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "incidentkit._http.aiohttp_bridge", raising=False)
    monkeypatch.delitem(sys.modules, "incidentkit._http.aiohttp_bridge", raising=False)
    await DX.from_env(base_url="https://acme.getdx.net", http="httpx").close()
    with pytest.raises(errors.ConfigurationError, match=r"DX: .* install incidentkit\[aiohttp\]"):
        DX.from_env(base_url="https://acme.getdx.net")
