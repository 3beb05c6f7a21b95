"""A sandbox on a clock of the test's own, and clients whose every answer is held against specs/cachet.yaml."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.support.contract import contract
from tests.support.wall_clock import WallClock


class StatusPage:
    """A client that unpacks documents."""

    def __init__(self, sandbox: Sandbox, token: str | None = "1|secret") -> None:
        self.sandbox = sandbox
        self.http = httpx.AsyncClient(
            transport=SandboxTransport(sandbox),
            base_url="https://status.example.com/api/",
            headers={"Authorization": f"Bearer {token}"} if token else {},
            event_hooks={"response": [_judge]},
        )

    async def create(self, path: str, /, **body: Any) -> dict[str, Any]:
        """The attributes of a new record."""
        response = await self.http.post(path, json=body)
        assert response.status_code == 201, response.text
        return response.json()["data"]["attributes"]

    async def update(self, path: str, /, **body: Any) -> dict[str, Any]:
        """The attributes of a changed record."""
        response = await self.http.put(path, json=body)
        assert response.status_code == 200, response.text
        return response.json()["data"]["attributes"]

    async def show(self, path: str, /, **query: str) -> dict[str, Any]:
        """The attributes of one record."""
        response = await self.http.get(path, params=query)
        assert response.status_code == 200, response.text
        return response.json()["data"]["attributes"]

    async def document(self, path: str, /, **query: str) -> dict[str, Any]:
        """A whole answer to a read."""
        response = await self.http.get(path, params=query)
        assert response.status_code == 200, response.text
        return response.json()

    async def ids(self, path: str, /, **query: str) -> list[int]:
        """The ids of a list, in order; `filter__x__y` stands for `filter[x][y]`."""
        named = {_bracketed(name): value for name, value in query.items()}
        return [each["attributes"]["id"] for each in (await self.document(path, **named))["data"]]

    async def errors(self, path: str, /, *, put: bool = False, **body: Any) -> dict[str, list[str]]:
        """The errors by field of a refused write."""
        response = await (self.http.put if put else self.http.post)(path, json=body)
        assert response.status_code == 422, response.text
        return response.json()["errors"]

    async def status(self, method: str, path: str, /, **query: str) -> int:
        """The status alone."""
        return (await self.http.request(method, path, params=query)).status_code


def _bracketed(name: str) -> str:
    first, *rest = name.split("__")
    return first + "".join(f"[{part}]" for part in rest)


async def _judge(response: httpx.Response) -> None:
    await response.aread()
    contract("cachet").check(response)


@pytest.fixture
def clock():
    return WallClock()


@pytest.fixture
def sandbox(clock):
    return Sandbox(now=clock)


@pytest.fixture
async def page(sandbox):
    page = StatusPage(sandbox)
    async with page.http:
        yield page


@pytest.fixture
async def guest(sandbox):
    page = StatusPage(sandbox, token=None)
    async with page.http:
        yield page


@pytest.fixture
def incident(page):
    """Creates an incident with what matters, and gives its attributes."""

    async def create(**fields: Any) -> dict[str, Any]:
        return await page.create("incidents", **{"name": "Down", "status": 1, "message": "m", **fields})

    return create
