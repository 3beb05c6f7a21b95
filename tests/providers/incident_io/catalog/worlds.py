"""Catalogs to sync, and a look at what the sandbox holds of them afterwards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx

from incidentkit import IncidentIO, RateLimit, catalog
from incidentkit._http.retry import RetryPolicy
from incidentkit.sandbox import SandboxTransport

if TYPE_CHECKING:
    from incidentkit.sandbox import Sandbox

SERVICE = 'Custom["Service"]'
TEAM = 'Custom["Team"]'

TEAM_NAME = catalog.Attribute("Team", TEAM)
TIER = catalog.Attribute("Tier", "String")
TAGS = catalog.Attribute("Tags", "String", array=True)
DEPENDS = catalog.Attribute("Depends", SERVICE, array=True)
SIZE = catalog.Attribute("Size", "Number")
LIVE = catalog.Attribute("Live", "Bool")

BULK = "POST /v3/catalog_entries/actions/bulk_update"

PLENTY = RateLimit(100_000, per=1)


def client(sandbox: Sandbox, transport: httpx.AsyncBaseTransport | None = None) -> IncidentIO:
    """A client of a sandbox, patient with its faults."""
    return IncidentIO(
        "key", rate_limit=PLENTY, transport=transport or SandboxTransport(sandbox), retry=RetryPolicy(attempts=8)
    )


def services(*entries: catalog.Entry, **fields: Any) -> catalog.CatalogType:
    """The type of services."""
    attributes = fields.pop("attributes", (TIER, TAGS, DEPENDS, SIZE, LIVE))
    return catalog.CatalogType(SERVICE, fields.pop("name", "Service"), attributes=attributes, entries=entries, **fields)


def teams(*entries: catalog.Entry, **fields: Any) -> catalog.CatalogType:
    """The type of teams."""
    return catalog.CatalogType(TEAM, "Team", attributes=fields.pop("attributes", ()), entries=entries, **fields)


def entry(external_id: str, name: str | None = None, **fields: Any) -> catalog.Entry:
    """An entry with values by attribute name."""
    aliases, rank = fields.pop("aliases", None), fields.pop("rank", None)
    return catalog.Entry(external_id, name or external_id.title(), fields, aliases, rank)


def desired(*types: catalog.CatalogType, sync_id: str = "mine") -> catalog.DesiredCatalog:
    """A catalog of these types."""
    return catalog.DesiredCatalog(sync_id, types)


async def sync(
    io: IncidentIO, wanted: catalog.DesiredCatalog, *, adopt: bool = False, delete: bool = False, **options: Any
) -> catalog.ApplyReport:
    """Plan and apply."""
    plan = await io.catalog.plan(wanted, adopt=adopt, delete=delete)
    return await io.catalog.apply(plan, delete=delete, **options)


def types_of(sandbox: Sandbox) -> dict[str, dict[str, Any]]:
    """The stored types by type name."""
    return {one["type_name"]: one for one in sandbox.store.collection("incident_io.catalog_types").values()}


def entries_of(sandbox: Sandbox, type_name: str) -> list[dict[str, Any]]:
    """The stored entries of a type, without archived ones."""
    type_id = types_of(sandbox)[type_name]["id"]
    stored = sandbox.store.collection("incident_io.catalog_entries").values()
    return [one for one in stored if one["catalog_type_id"] == type_id and not one.get("archived_at")]


def view(sandbox: Sandbox, type_name: str) -> dict[str, dict[str, Any]]:
    """The values of a type's entries: by external id, then attribute name; references by external id."""
    names = {one["id"]: one["name"] for one in types_of(sandbox)[type_name]["schema"]["attributes"]}
    stored = sandbox.store.collection("incident_io.catalog_entries").values()
    called = {one["id"]: one["external_id"] for one in stored if one.get("external_id")}

    def literals(binding: dict[str, Any]) -> str | list[str]:
        if "array_value" in binding:
            return [called.get(one["literal"], one["literal"]) for one in binding["array_value"]]
        return called.get(binding["value"]["literal"], binding["value"]["literal"])

    return {
        one["external_id"]: {names[id_]: literals(binding) for id_, binding in one["attribute_values"].items()}
        for one in entries_of(sandbox, type_name)
        if one.get("external_id")
    }


def attributes_of(sandbox: Sandbox, type_name: str) -> dict[str, dict[str, Any]]:
    """The stored attributes of a type by name."""
    return {one["name"]: one for one in types_of(sandbox)[type_name]["schema"]["attributes"]}


def operations(sandbox: Sandbox) -> dict[str, int]:
    """How often each operation was asked for since the last time."""
    counts = sandbox.stats.as_json()["by_provider"].get("incident-io", {}).get("by_operation", {})
    sandbox.reset()
    return {name: count for name, count in counts.items() if count}


def through_a_file(plan: catalog.Plan) -> catalog.Plan:
    """As `catalog plan --out` writes it and `apply --plan` reads it."""
    return catalog.Plan.from_dict(json.loads(json.dumps(plan.to_dict(), allow_nan=False)))


class Refusing(SandboxTransport):
    """Answers as the sandbox does, but for requests whose body has a word in it."""

    def __init__(self, sandbox: Sandbox, word: str, status: int = 422) -> None:
        super().__init__(sandbox)
        self._word = word.encode()
        self._status = status
        self.refused = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET" and self._word in await request.aread():
            self.refused += 1
            problem = {"code": "odd", "message": "we do not like this one"}
            body = {"type": "x", "status": self._status, "request_id": "req-1", "errors": [problem]}
            return httpx.Response(self._status, json=body)
        return await super().handle_async_request(request)
