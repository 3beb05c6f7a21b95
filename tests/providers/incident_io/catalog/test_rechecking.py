"""A plan that is applied later: refused when what is there has moved."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import catalog
from incidentkit.sandbox import Sandbox
from tests.providers.incident_io.catalog.worlds import (
    SERVICE,
    TAGS,
    TIER,
    Refusing,
    client,
    desired,
    entries_of,
    entry,
    operations,
    services,
    sync,
    teams,
    through_a_file,
    types_of,
    view,
)
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from incidentkit import IncidentIO

BEFORE = desired(
    services(entry("pay", Tier="gold"), entry("cart", Tier="gold"), entry("gone"), entry("same", Tier="x"))
)
AFTER = desired(services(entry("pay", Tier="iron"), entry("cart", Tier="gold"), entry("new"), entry("same", Tier="x")))


async def planned(io: IncidentIO) -> catalog.Plan:
    await sync(io, BEFORE)
    return through_a_file(await io.catalog.plan(AFTER, delete=True))


async def test_a_plan_from_a_file_reads_once_more(io: IncidentIO, sandbox: Sandbox) -> None:
    """And does what it says."""
    plan = await planned(io)
    operations(sandbox)
    report = await io.catalog.apply(plan, delete=True, max_deletes=1)
    assert (report.created, report.updated, report.deleted, report.unchanged) == (1, 1, 1, 2)
    counts = operations(sandbox)
    assert (counts["GET /v3/catalog_types"], counts["GET /v3/catalog_entries"]) == (1, 1)
    assert sorted(view(sandbox, SERVICE)) == ["cart", "new", "pay", "same"]


async def test_a_plan_that_was_just_made_reads_nothing(io: IncidentIO, sandbox: Sandbox) -> None:
    """What it was made from is at hand."""
    await sync(io, BEFORE)
    plan = await io.catalog.plan(AFTER)
    operations(sandbox)
    await io.catalog.apply(plan)
    assert not any(name.startswith("GET") for name in operations(sandbox))


@pytest.mark.parametrize(
    "moved",
    [
        "an entry that changes",
        "an entry that does not",
        "a new entry",
        "one entry less",
        "the name of one to be deleted",
        "a value of one to be deleted",
        "an alias",
        "the type",
        "an attribute",
        "no type",
    ],
)
async def test_what_has_moved_stops_the_whole_plan(io: IncidentIO, sandbox: Sandbox, moved: str) -> None:
    """One line names the type; nothing is written."""
    plan = await planned(io)
    await _move(io, sandbox, moved)
    before = [dict(one) for one in sandbox.store.collection("incident_io.catalog_entries").values()]
    with pytest.raises(catalog.StalePlanError) as caught:
        await io.catalog.apply(plan, delete=True, max_deletes=1.0)
    assert SERVICE in caught.value.message
    assert caught.value.message.endswith("plan again")
    assert "\n" not in caught.value.message
    assert [dict(one) for one in sandbox.store.collection("incident_io.catalog_entries").values()] == before


async def _move(io: IncidentIO, sandbox: Sandbox, moved: str) -> None:
    kind = types_of(sandbox)[SERVICE]
    ids = {one["external_id"]: one["id"] for one in entries_of(sandbox, SERVICE)}
    tier = next(one["id"] for one in kind["schema"]["attributes"] if one["name"] == "Tier")
    upsert: dict[str, Any] = {"catalog_type_id": kind["id"], "attribute_values": {tier: "gold"}}
    match moved:
        case "an entry that changes":
            await io.catalog_entries.upsert(
                **{**upsert, "attribute_values": {tier: "lead"}}, external_id="pay", name="Pay"
            )
        case "an entry that does not":
            await io.catalog_entries.upsert(**upsert, external_id="same", name="Same")
        case "a new entry":
            await io.catalog_entries.upsert(**upsert, external_id="another", name="Another")
        case "one entry less":
            await io.catalog_entries.delete(ids["same"])
        case "the name of one to be deleted":
            await io.catalog_entries.upsert(**upsert, external_id="gone", name="Not gone")
        case "a value of one to be deleted":
            await io.catalog_entries.upsert(**upsert, external_id="gone", name="Gone")
        case "an alias":
            await io.catalog_entries.upsert(**upsert, external_id="cart", name="Cart", aliases=["basket"])
        case "the type":
            await io.catalog_types.upsert(type_name=SERVICE, name="Renamed")
        case "an attribute":
            await sync(io, desired(services(attributes=(catalog.Attribute("Tier", "Text"),))))
        case _:
            await io.catalog_types.delete(kind["id"])


async def test_what_is_not_ours_may_move(io: IncidentIO, sandbox: Sandbox) -> None:
    """Attributes that are not declared, and annotations and icons of the type."""
    await sync(io, desired(services(entry("pay", Tier="gold", Tags=["a"]), attributes=(TIER, TAGS))))
    plan = through_a_file(await io.catalog.plan(desired(services(entry("pay", Tier="iron"), attributes=(TIER,)))))
    await sync(io, desired(services(entry("pay", Tags=["b"]), attributes=(TAGS,), icon="bolt")))
    await io.catalog_types.upsert(type_name=SERVICE, name="Service", annotations={"other": "1"})
    assert (await io.catalog.apply(plan)).ok
    assert view(sandbox, SERVICE) == {"pay": {"Tier": "iron", "Tags": ["b"]}}


async def test_a_plan_goes_on_where_it_was_cut_off(sandbox: Sandbox) -> None:
    """What it has done counts as unchanged; the rest is done."""
    async with client(sandbox) as io:
        plan = await planned(io)
    async with client(sandbox, Refusing(sandbox, "new")) as io:
        assert (await io.catalog.apply(plan, delete=True, max_deletes=1)).failed == 1
    async with client(sandbox) as io:
        operations(sandbox)
        report = await io.catalog.apply(plan, delete=True, max_deletes=1)
        assert (report.ok, report.created, report.updated, report.deleted) == (True, 1, 0, 0)
        assert report.unchanged == 3
        assert [name for name in operations(sandbox) if "GET" not in name] == ["POST /v3/catalog_entries"]
        again = await io.catalog.apply(plan, delete=True)
    assert (again.done, again.ok) == (0, True)


async def test_a_plan_is_applied_once_without_a_look(io: IncidentIO, sandbox: Sandbox) -> None:
    """A second time it is compared with what is there: all of it is done."""
    await sync(io, BEFORE)
    plan = await io.catalog.plan(AFTER)
    await io.catalog.apply(plan)
    operations(sandbox)
    assert (await io.catalog.apply(plan)).done == 0
    assert operations(sandbox)["GET /v3/catalog_entries"] == 1


def test_a_plan_that_lay_around_is_compared_first() -> None:
    """After some minutes a reading is no longer taken for what is there."""

    async def main() -> None:
        sandbox = Sandbox()
        async with client(sandbox) as io:
            await sync(io, BEFORE)
            plan = await io.catalog.plan(AFTER)
            await asyncio.sleep(301)
            await sync(io, desired(services(entry("another"))))
            with pytest.raises(catalog.StalePlanError, match="entries were added, changed or removed"):
                await io.catalog.apply(plan)

    run_virtual(main())


async def test_a_plan_of_another_client_is_compared_first(io: IncidentIO, sandbox: Sandbox) -> None:
    """It may be of another account: there its types are missing."""
    await sync(io, BEFORE)
    plan = await io.catalog.plan(AFTER)
    async with client(Sandbox()) as elsewhere:
        with pytest.raises(catalog.StalePlanError, match="the type itself"):
            await elsewhere.catalog.apply(plan)


async def test_a_type_that_was_taken_meanwhile_is_refused(io: IncidentIO) -> None:
    """Before anything is written, by the owner's name."""
    plan = through_a_file(await io.catalog.plan(desired(services(), teams())))
    await sync(io, desired(services(), sync_id="theirs"))
    with pytest.raises(catalog.InvalidCatalogError, match="belongs to the sync 'theirs'"):
        await io.catalog.apply(plan)
