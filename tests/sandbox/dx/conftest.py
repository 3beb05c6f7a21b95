"""A sandbox, and a client whose every answer is held against specs/dx.yaml."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.support.contract import contract


class DXClient:
    """Calls methods by name."""

    def __init__(self, sandbox: Sandbox, token: str | None = "dx-token") -> None:
        self.sandbox = sandbox
        self.http = httpx.AsyncClient(
            transport=SandboxTransport(sandbox),
            base_url="https://acme.getdx.net/api/",
            headers={"Authorization": f"Bearer {token}"} if token else {},
            event_hooks={"response": [_judge]},
        )

    async def call(self, method: str, /, **arguments: Any) -> dict[str, Any]:
        """The answer to a JSON call, whatever its status."""
        return (await self.http.post(method, json=arguments)).json()

    async def read(self, method: str, /, **arguments: str) -> dict[str, Any]:
        """The answer to a GET."""
        return (await self.http.get(method, params=arguments)).json()

    async def error(self, method: str, /, **arguments: Any) -> str:
        """The error code of a call that is refused with 422."""
        response = await self.http.post(method, json=arguments)
        assert response.status_code == 422
        assert response.json()["ok"] is False
        return response.json()["error"]

    def stored(self, collection: str, id_: str) -> dict[str, Any]:
        """A record as the sandbox keeps it."""
        record = self.sandbox.store.collection(f"dx.{collection}").get(id_)
        assert record is not None
        return record


async def _judge(response: httpx.Response) -> None:
    await response.aread()
    contract("dx").check(response)


@pytest.fixture
def sandbox():
    return Sandbox(now=lambda: datetime(2026, 8, 1, 12, tzinfo=UTC))


@pytest.fixture
async def dx(sandbox):
    client = DXClient(sandbox)
    async with client.http:
        yield client
