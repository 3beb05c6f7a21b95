"""The three clients against one sandbox in process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit import DX, Cachet, IncidentIO, RateLimit
from incidentkit.sandbox import Sandbox, SandboxTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PLENTY = RateLimit(100_000, per=1)


@pytest.fixture
def sandbox() -> Sandbox:
    """A world of its own for each test."""
    return Sandbox()


@pytest.fixture
async def io(sandbox: Sandbox) -> AsyncIterator[IncidentIO]:
    """An incident.io client of that world."""
    async with IncidentIO("key", rate_limit=PLENTY, transport=SandboxTransport(sandbox)) as client:
        yield client


@pytest.fixture
async def dx(sandbox: Sandbox) -> AsyncIterator[DX]:
    """A DX client of that world."""
    async with DX(
        "token", base_url="https://acme.getdx.net", rate_limit=PLENTY, transport=SandboxTransport(sandbox)
    ) as client:
        yield client


@pytest.fixture
async def cachet(sandbox: Sandbox) -> AsyncIterator[Cachet]:
    """A Cachet client of that world."""
    async with Cachet(
        "1|token", base_url="https://status.example.com", rate_limit=PLENTY, transport=SandboxTransport(sandbox)
    ) as client:
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
