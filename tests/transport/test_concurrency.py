"""A number given as concurrency means that number."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit import DX, RateLimit
from incidentkit.bulk import import_records


class Server:
    """Counts the requests in flight."""

    def __init__(self):
        self.running = self.most = 0

    async def __call__(self, _request):
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0.02)
        self.running -= 1
        return httpx.Response(200, json={"ok": True})


def client(server, concurrency=None):
    limit, transport = RateLimit(20_000, 60.0), httpx.MockTransport(server)
    return DX(
        "token", base_url="https://acme.getdx.net", transport=transport, rate_limit=limit, concurrency=concurrency
    )


async def upsert(dx, number):
    return await dx.incidents.upsert(reference_id=str(number), started_at="2026-01-01T00:00:00Z")


@pytest.mark.parametrize(("concurrency", "most"), [(None, 10), (10, 10), (1, 1), (37, 37)])
async def test_a_client_has_exactly_as_many_requests_in_flight(concurrency, most):
    """Of many calls at the same time; 10 if no number is given."""
    server = Server()
    async with client(server, concurrency) as dx:
        await asyncio.gather(*(upsert(dx, number) for number in range(100)))
    assert server.most == most


@pytest.mark.parametrize(
    ("of_client", "of_import", "most"), [(None, 10, 10), (None, 130, 130), (10, 50, 10), (50, 20, 20)]
)
async def test_an_import_has_exactly_as_many_requests_in_flight(of_client, of_import, most):
    """The import's number applies if the client adapts; of two numbers the lower one."""
    server = Server()
    async with client(server, of_client) as dx:
        report = await import_records(range(400), lambda number: upsert(dx, number), key=str, concurrency=of_import)
    assert (report.failed, server.most) == (0, most)
