"""Which proxy the environment names for a base URL."""

from __future__ import annotations

import pytest

from incidentkit._http.client import proxy_for

NAMES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_without_variables_there_is_none():
    """The connection is direct."""
    assert proxy_for("https://api.incident.io") is None


@pytest.mark.parametrize(
    ("name", "url", "proxy"),
    [
        ("HTTPS_PROXY", "https://api.incident.io", "http://proxy.test:3128"),
        ("https_proxy", "https://api.incident.io/x", "http://proxy.test:3128"),
        ("HTTP_PROXY", "http://status.example.com", "http://proxy.test:3128"),
        ("ALL_PROXY", "http://status.example.com", "http://proxy.test:3128"),
        ("HTTP_PROXY", "https://api.incident.io", None),
    ],
)
def test_the_variable_of_the_scheme_counts(monkeypatch, name, url, proxy):
    """`HTTPS_PROXY` for https, `HTTP_PROXY` for http, `ALL_PROXY` for both, in either case."""
    monkeypatch.setenv(name, "http://proxy.test:3128")
    assert proxy_for(url) == proxy


def test_a_proxy_without_scheme_is_http(monkeypatch):
    """The usual shorthand works."""
    monkeypatch.setenv("HTTPS_PROXY", "proxy.test:3128")
    assert proxy_for("https://api.incident.io") == "http://proxy.test:3128"


@pytest.mark.parametrize("excepted", ["*", "incident.io", ".incident.io", "other, api.incident.io"])
def test_excepted_hosts_are_asked_directly(monkeypatch, excepted):
    """`NO_PROXY` names hosts and domains."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", excepted)
    assert proxy_for("https://api.incident.io") is None


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1:8080", "127.8.8.8", "[::1]:8080", "x.localhost"])
def test_this_machine_is_never_asked_through_a_proxy(monkeypatch, host):
    """A proxy elsewhere cannot reach it."""
    monkeypatch.setenv("ALL_PROXY", "http://proxy.test:3128")
    assert proxy_for(f"http://{host}") is None
