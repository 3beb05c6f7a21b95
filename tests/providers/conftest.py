"""The three clients against one sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import DX, Cachet, IncidentIO, RateLimit
from incidentkit.sandbox import Sandbox, SandboxTransport, serve

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

PLENTY = RateLimit(100_000, per=1)


@pytest.fixture
def sandbox() -> Sandbox:
    """A world of its own for each test."""
    return Sandbox()


@pytest.fixture
async def place(sandbox: Sandbox, chosen_http: str | None) -> AsyncIterator[Callable[[str], dict[str, Any]]]:
    """Where clients find that world: in process, or over a socket where a library was chosen to send requests with."""
    if chosen_http is None:
        yield lambda base_url: {"base_url": base_url, "transport": SandboxTransport(sandbox)}
    else:
        async with serve(sandbox) as server:
            yield lambda _base_url: {"base_url": server.url}


@pytest.fixture
async def io(place) -> AsyncIterator[IncidentIO]:
    """An incident.io client of that world."""
    async with IncidentIO("key", rate_limit=PLENTY, **place("https://api.incident.io")) as client:
        yield client


@pytest.fixture
async def dx(place) -> AsyncIterator[DX]:
    """A DX client of that world."""
    async with DX("token", rate_limit=PLENTY, **place("https://acme.getdx.net")) as client:
        yield client


@pytest.fixture
async def cachet(place) -> AsyncIterator[Cachet]:
    """A Cachet client of that world."""
    async with Cachet("1|token", rate_limit=PLENTY, **place("https://status.example.com")) as client:
        yield client


class Requests:
    """`requests()` is how many requests came since the last time it was asked."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._seen = 0

    def __call__(self) -> int:
        total = self._sandbox.stats.as_json()["requests"]
        new, self._seen = total - self._seen, total
        return new


@pytest.fixture
def requests(sandbox: Sandbox) -> Requests:
    """Counts what reached the sandbox."""
    return Requests(sandbox)
