"""A sandbox, and a client whose every answer is held against specs/incident_io.yaml."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.support.contract import contract
from tests.support.wall_clock import WallClock

NOT_IN_THE_SPEC = {"/v1/ip_ranges"}


class IncidentIOClient:
    """Plain calls to the API; `clock` is the sandbox's."""

    def __init__(self, sandbox: Sandbox, clock: WallClock) -> None:
        self.sandbox = sandbox
        self.clock = clock
        self.http = httpx.AsyncClient(
            transport=SandboxTransport(sandbox),
            base_url="https://api.incident.io",
            headers={"Authorization": "Bearer key"},
            event_hooks={"response": [_judge]},
        )

    async def send(self, method: str, path: str, body: Any = None, status: int | None = None, **query: Any) -> Any:
        """The parsed answer (None without a body); its status must be `status`, or any 2xx."""
        response = await self.http.request(method, path, json=body, params=query or None)
        if status is None:
            assert response.is_success, response.text
        else:
            assert response.status_code == status, response.text
        return response.json() if response.content else None

    async def get(self, path: str, **query: Any) -> Any:
        return await self.send("GET", path, **query)

    async def post(self, path: str, body: Any, status: int | None = None) -> Any:
        return await self.send("POST", path, body, status)

    async def put(self, path: str, body: Any, status: int | None = None) -> Any:
        return await self.send("PUT", path, body, status)

    async def delete(self, path: str, status: int = 204) -> None:
        await self.send("DELETE", path, status=status)

    async def refused(self, method: str, path: str, body: Any, status: int = 422) -> list[tuple[str, str | None]]:
        """Code and field of every problem the API names."""
        answer = await self.send(method, path, body, status)
        return [(each["code"], each.get("source", {}).get("field")) for each in answer["errors"]]

    async def make_type(self, name: str = "Service", *attributes: dict[str, Any], **fields: Any) -> dict[str, Any]:
        """A catalog type with these attributes."""
        body = {"name": name, "description": "d", **fields}
        made = (await self.post("/v3/catalog_types", body))["catalog_type"]
        if not attributes:
            return made
        full = [{"array": False, "type": "String", "name": each["id"], **each} for each in attributes]
        schema = {"version": made["schema"]["version"], "attributes": full}
        path = f"/v3/catalog_types/{made['id']}/actions/update_schema"
        return (await self.post(path, schema))["catalog_type"]

    async def extend_schema(self, catalog_type: dict[str, Any], *attributes: dict[str, Any]) -> None:
        """Add attributes to a type."""
        path = f"/v3/catalog_types/{catalog_type['id']}"
        current = (await self.get(path))["catalog_type"]["schema"]
        schema = {"version": current["version"], "attributes": [*current["attributes"], *attributes]}
        await self.post(path + "/actions/update_schema", schema)

    async def make_entry(self, type_id: str, name: str, **fields: Any) -> dict[str, Any]:
        """A catalog entry."""
        body = {"catalog_type_id": type_id, "name": name, "attribute_values": {}, **fields}
        return (await self.post("/v3/catalog_entries", body, 201))["catalog_entry"]

    async def entries(self, type_id: str, **query: Any) -> Any:
        """A page of entries."""
        return await self.get("/v3/catalog_entries", catalog_type_id=type_id, page_size=250, **query)

    async def make_incident(self, key: str, **fields: Any) -> dict[str, Any]:
        """An incident."""
        body = {"idempotency_key": key, "visibility": "public", "name": key, **fields}
        return (await self.post("/v2/incidents", body, 200))["incident"]


async def _judge(response: httpx.Response) -> None:
    await response.aread()
    if response.request.url.path not in NOT_IN_THE_SPEC and response.status_code != 501:  # what the sandbox lacks
        contract("incident_io").check(response)


@pytest.fixture
def clock():
    return WallClock()


@pytest.fixture
def sandbox(clock):
    return Sandbox(now=clock)


@pytest.fixture
async def io(sandbox, clock):
    client = IncidentIOClient(sandbox, clock)
    async with client.http:
        yield client
