from __future__ import annotations

import copy
import pickle

import httpx
import pytest
from incidentkit_api.cachet import Client
from incidentkit_api.incident_io import AuthenticatedClient

SECRET = "s3cr3t-t0ken"


def test_the_default_timeout_is_finite():
    """Unless told otherwise a request ends after 30 seconds of silence."""
    http = AuthenticatedClient("https://x", token=SECRET).get_async_httpx_client()
    assert http.timeout == httpx.Timeout(30.0)


@pytest.mark.parametrize(
    ("settings", "name", "value"),
    [
        ({}, "authorization", f"Bearer {SECRET}"),
        ({"prefix": ""}, "authorization", SECRET),
        ({"prefix": "", "auth_header_name": "X-Key"}, "x-key", SECRET),
    ],
)
def test_the_credential_is_sent(settings, name, value):
    """The credential stands in the header asked for, with the prefix asked for."""
    headers = {"X-More": "1"}
    http = AuthenticatedClient("https://x", token=SECRET, headers=headers, **settings).get_async_httpx_client()
    assert http.headers[name] == value
    assert http.headers["x-more"] == "1"
    assert headers == {"X-More": "1"}


def test_the_credential_is_not_shown():
    """repr shows neither token nor headers, cookies or further arguments."""
    client = AuthenticatedClient(
        "https://x", token=SECRET, headers={"a": SECRET}, cookies={"b": SECRET}, httpx_args={"params": {"c": SECRET}}
    )
    client.get_async_httpx_client()
    assert SECRET not in repr(client)


@pytest.mark.parametrize("carry", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_carried_off(carry):
    """A client neither pickles nor copies: the credential would go with it."""
    with pytest.raises(TypeError, match="does not pickle or copy"):
        carry(AuthenticatedClient("https://x", token=SECRET))


def test_nothing_changes_a_client_behind_its_back():
    """The stock `with_*` methods, which change the original too, are not there; nor is anything synchronous."""
    names = set(dir(AuthenticatedClient))
    assert not {name for name in names if name.startswith("with_")}
    assert not {"get_httpx_client", "set_httpx_client", "__enter__"} & names


async def test_a_client_closes_what_it_opened():
    """Leaving the context closes the connection pool."""
    async with Client("https://x") as client:
        http = client.get_async_httpx_client()
        assert client.get_async_httpx_client() is http
    assert http.is_closed


@pytest.mark.parametrize(
    "base", ["https://x.test", "https://x.test/", "https://x.test/a%20b/api", "http://[::1]:8080/api/"]
)
@pytest.mark.parametrize("path", ["/v1/things", "/v1/things/a%2Fb%C3%A9", "v1/things", "/"])
def test_urls_are_joined_as_httpx_joins_them(base, path):
    """The base URL's own path comes first, and quoting stays as it is."""
    http = httpx.AsyncClient(base_url=base)
    joined = AuthenticatedClient(base, token="t").set_async_httpx_client(http).url_of(path)
    assert joined == http.build_request("GET", path).url
