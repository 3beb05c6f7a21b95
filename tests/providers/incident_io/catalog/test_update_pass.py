"""Updates in bulk, of the attributes that change and no others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import SandboxTransport
from tests.providers.incident_io.catalog.worlds import (
    BULK,
    SERVICE,
    TAGS,
    TIER,
    Refusing,
    attributes_of,
    client,
    desired,
    entries_of,
    entry,
    operations,
    services,
    sync,
    types_of,
    view,
)

if TYPE_CHECKING:
    import httpx

    from incidentkit import IncidentIO, catalog
    from incidentkit.sandbox import Sandbox


class Listening(SandboxTransport):
    """Keeps the bodies of bulk updates."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.bodies: list[dict[str, Any]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("bulk_update"):
            self.bodies.append(json.loads(await request.aread()))
        return await super().handle_async_request(request)


def many(count: int, **values: Any) -> list[catalog.Entry]:
    return [entry(f"s{number}", **values) for number in range(count)]


@pytest.mark.parametrize(("size", "requests"), [(250, 1), (25, 3), (1, 60)])
async def test_updates_go_in_batches(io: IncidentIO, sandbox: Sandbox, size: int, requests: int) -> None:
    """As many as the size asks for, and no single writes."""
    await sync(io, desired(services(*many(60, Tier="gold"))))
    operations(sandbox)
    report = await sync(io, desired(services(*many(60, Tier="iron"))), batch_size=size)
    assert (report.ok, report.updated) == (True, 60)
    assert {name: count for name, count in operations(sandbox).items() if "GET" not in name} == {BULK: requests}
    assert set(map(str, view(sandbox, SERVICE).values())) == {"{'Tier': 'iron'}"}


async def test_only_attributes_that_change_are_named(sandbox: Sandbox) -> None:
    """What others wrote meanwhile to an attribute of ours that does not change stays too."""
    transport = Listening(sandbox)
    async with client(sandbox, transport) as io:
        await sync(io, desired(services(entry("pay", Tier="gold", Tags=["a"]), entry("cart", Tier="gold"))))
        await sync(io, desired(services(entry("pay", Tier="iron", Tags=["a"]), entry("cart", Tier=None))))
    (body,) = transport.bodies
    tier = attributes_of(sandbox, SERVICE)["Tier"]["id"]
    assert body["update_attributes"] == [tier]
    assert [one["attribute_values"] for one in body["entries"]] == [{tier: {"value": {"literal": "iron"}}}, {}]
    assert all({"name", "aliases", "external_id"}.isdisjoint(one) for one in body["entries"])
    assert view(sandbox, SERVICE) == {"pay": {"Tier": "iron", "Tags": ["a"]}, "cart": {}}


async def test_ranks_names_and_aliases_that_are_not_given_stay(io: IncidentIO, sandbox: Sandbox) -> None:
    """A bulk update clears a rank that is left out: it is always sent."""
    await sync(io, desired(services(entry("pay", Tier="gold", aliases=("p",), rank=7))))
    await sync(io, desired(services(entry("pay", Tier="iron"))))
    (stored,) = entries_of(sandbox, SERVICE)
    assert (stored["rank"], stored["aliases"], stored["name"]) == (7, ["p"], "Pay")
    await sync(io, desired(services(entry("pay", "Payments", Tier="iron", aliases=("q",), rank=3))))
    (stored,) = entries_of(sandbox, SERVICE)
    assert (stored["rank"], stored["aliases"], stored["name"]) == (3, ["q"], "Payments")


@pytest.mark.parametrize(
    ("attributes", "values"), [((TIER, TAGS), {"Tier": "gold"}), ((TIER, TAGS), {}), ((TAGS,), {}), ((), {})]
)
async def test_a_new_name_alone_touches_no_value(
    sandbox: Sandbox, attributes: tuple[catalog.Attribute, ...], values: dict[str, Any]
) -> None:
    """Without a list of attributes, or with an empty one, all would be cleared: one is sent as it is."""
    transport = Listening(sandbox)
    async with client(sandbox, transport) as io:
        await sync(io, desired(services(entry("pay", Tier="gold", Tags=["a"]))))
        before = view(sandbox, SERVICE)
        await sync(io, desired(services(entry("pay", "Payments", **values), attributes=attributes)))
    assert view(sandbox, SERVICE) == before
    assert entries_of(sandbox, SERVICE)[0]["name"] == "Payments"
    assert len(transport.bodies[0]["update_attributes"]) == 1


async def test_a_new_name_in_a_type_without_attributes(io: IncidentIO, sandbox: Sandbox) -> None:
    """There is nothing to name, and nothing to lose."""
    await sync(io, desired(services(entry("pay"), attributes=())))
    assert (await sync(io, desired(services(entry("pay", "Payments"), attributes=())))).ok
    assert entries_of(sandbox, SERVICE)[0]["name"] == "Payments"


async def test_a_refused_row_is_found_and_reported_alone(sandbox: Sandbox) -> None:
    """The rest of its batch, and the other batches, are written."""
    async with client(sandbox) as io:
        await sync(io, desired(services(*many(120, Tier="gold"))))
    wanted = [entry(f"s{number}", Tier="odd" if number == 77 else "iron") for number in range(120)]
    transport = Refusing(sandbox, '"odd"')
    async with client(sandbox, transport) as io:
        report = await sync(io, desired(services(*wanted)), batch_size=100)
    (failure,) = report.failures
    assert (failure.external_id, failure.step, failure.request_id) == ("s77", "update", "req-1")
    assert (report.updated, report.failed) == (119, 1)
    assert [key for key, values in view(sandbox, SERVICE).items() if values["Tier"] == "gold"] == ["s77"]
    assert transport.refused <= 9


async def test_an_entry_that_vanished_meanwhile_fails_alone(io: IncidentIO, sandbox: Sandbox) -> None:
    """Archived by somebody between plan and apply: the API names its row."""
    await sync(io, desired(services(*many(20, Tier="gold"))))
    plan = await io.catalog.plan(desired(services(*many(20, Tier="iron"))))
    gone = entries_of(sandbox, SERVICE)[7]
    await io.catalog_entries.delete(gone["id"])
    operations(sandbox)
    report = await io.catalog.apply(plan)
    assert [failure.external_id for failure in report.failures] == ["s7"]
    assert report.updated == 19
    assert operations(sandbox)[BULK] == 3


async def test_a_batch_that_fails_stops_no_other(sandbox: Sandbox) -> None:
    """Its rows share its error."""
    async with client(sandbox) as io:
        await sync(io, desired(services(*many(30, Tier="gold"))))
    wanted = [entry(f"s{number}", Tier="odd" if number == 5 else "iron") for number in range(30)]
    async with client(sandbox, Refusing(sandbox, '"odd"', 418)) as io:
        report = await sync(io, desired(services(*wanted)), batch_size=10)
    assert {failure.external_id for failure in report.failures} == {f"s{number}" for number in range(10)}
    assert report.updated == 20


async def test_a_batch_refused_for_what_is_no_row_is_not_taken_apart(io: IncidentIO, sandbox: Sandbox) -> None:
    """An attribute that somebody removed meanwhile: all rows have the same error after one request."""
    await sync(io, desired(services(*many(20, Tier="gold"))))
    plan = await io.catalog.plan(desired(services(*many(20, Tier="iron"))))
    types = sandbox.store.collection("incident_io.catalog_types")
    kind = types_of(sandbox)[SERVICE]
    kept = [one for one in kind["schema"]["attributes"] if one["name"] != "Tier"]
    types.put(kind["id"], {**kind, "schema": {"version": 9, "attributes": kept}})
    operations(sandbox)
    report = await io.catalog.apply(plan)
    assert (report.failed, operations(sandbox)[BULK]) == (20, 1)
    assert "update_attributes" in report.failures[0].error


async def test_a_missing_permission_for_updates_is_met_once(sandbox: Sandbox) -> None:
    """The other batches are not tried."""
    async with client(sandbox) as io:
        await sync(io, desired(services(*many(30, Tier="gold"))))
    transport = Refusing(sandbox, "entry_id", 403)
    async with client(sandbox, transport) as io:
        report = await sync(io, desired(services(*many(30, Tier="iron"))), batch_size=10)
    assert (report.failed, transport.refused) == (30, 1)


@pytest.mark.parametrize("size", [0, 251])
async def test_a_batch_has_the_documented_bounds(io: IncidentIO, sandbox: Sandbox, size: int) -> None:
    """Checked before anything is sent."""
    plan = await io.catalog.plan(desired(services()))
    with pytest.raises(ConfigurationError, match="batch_size must be 1 to 250"):
        await io.catalog.apply(plan, batch_size=size)
    assert types_of(sandbox) == {}
