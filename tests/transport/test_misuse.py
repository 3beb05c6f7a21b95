"""Common mistakes with a client are reported in its own words."""

from __future__ import annotations

import httpx
import pytest
from incidentkit_api.incident_io.api.severities_v1 import severities_v1_list

from incidentkit import DX, Cachet, IncidentIO
from incidentkit.errors import ConfigurationError


def client() -> IncidentIO:
    return IncidentIO("key", transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"severities": []})))


@pytest.mark.parametrize("credential", [None, b"key", 5])
@pytest.mark.parametrize(
    ("make", "variable"),
    [
        (IncidentIO, "INCIDENT_API_KEY"),
        (lambda token: DX(token, base_url="https://acme.getdx.net"), "DX_API_TOKEN"),
        (lambda token: Cachet(token, base_url="https://status.example.com"), "CACHET_TOKEN"),
    ],
)
def test_a_credential_that_is_not_a_string_names_its_variable(make, variable, credential):
    """As `os.environ.get` returns None for a variable that is not set."""
    with pytest.raises(ConfigurationError, match=rf"must be a string, not \w+; is {variable} set\?"):
        make(credential)


@pytest.mark.parametrize(
    "call",
    [
        lambda io: io.call(severities_v1_list.asyncio_detailed),
        lambda io: io.api.severities_v1.list(),
        lambda io: io.catalog_types.list().collect(),
        lambda io: severities_v1_list.asyncio_detailed(client=io.raw),
    ],
    ids=["call", "namespace", "listing", "raw"],
)
async def test_a_call_after_close_says_that_the_client_is_closed(call):
    """Whatever way it is made, and not as an error of httpx."""
    async with client() as io:
        await io.api.severities_v1.list()
    with pytest.raises(ConfigurationError, match=r"^incident\.io: the client is closed"):
        await call(io)


async def test_a_listing_says_async_for():
    """`for` and `await` on a listing are a TypeError that says what to write instead."""
    async with client() as io:
        with pytest.raises(TypeError, match="use `async for`"):
            iter(io.catalog_types.list())
        with pytest.raises(TypeError, match="use `async for`"):
            await io.catalog_types.list()


def test_with_says_async_with():
    """A client is opened by `async with`."""
    with pytest.raises(TypeError, match=r"use `async with IncidentIO\(\.\.\.\)`"), client():
        pass
