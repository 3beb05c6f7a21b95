"""What a plan says differs, and what does not."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from incidentkit import catalog
from tests.providers.incident_io.catalog.worlds import (
    DEPENDS,
    SERVICE,
    TAGS,
    TEAM,
    TEAM_NAME,
    TIER,
    desired,
    entries_of,
    entry,
    operations,
    services,
    sync,
    teams,
    view,
)

if TYPE_CHECKING:
    from incidentkit import IncidentIO
    from incidentkit.sandbox import Sandbox


async def test_everything_is_new_in_an_empty_account(io: IncidentIO) -> None:
    """Types, attributes and entries are created, in that order, and counted."""
    plan = await io.catalog.plan(desired(services(entry("pay", Tier="gold"), entry("cart")), teams(entry("core"))))
    kinds = [type(change) for change in plan.types[0].changes]
    assert kinds == [catalog.CreateType, catalog.UpdateSchema, catalog.CreateEntry, catalog.CreateEntry]
    assert plan.counts == catalog.Counts(create=3)
    assert plan.types[1].counts == catalog.Counts(create=1)
    assert not plan.empty


async def test_nothing_differs_after_it_was_applied(io: IncidentIO, sandbox: Sandbox) -> None:
    """A second run reads, and writes nothing."""
    wanted = desired(
        services(
            entry("pay", Tier="gold", Tags=["a", "b"], Size=3, Live=True, Depends=["cart"], aliases=("p", "q"), rank=2),
            entry("cart", Tier=None, Tags=[], Size=1.5, Live=False),
            icon="server",
            color="blue",
            ranked=True,
            categories=("service", "team"),
            description="What runs",
        ),
        teams(entry("core")),
    )
    assert (await sync(io, wanted)).ok
    operations(sandbox)
    plan = await io.catalog.plan(wanted)
    assert plan.empty
    assert plan.counts == catalog.Counts(unchanged=3)
    report = await io.catalog.apply(plan)
    assert (report.unchanged, report.done, report.requests) == (3, 0, 0)
    assert operations(sandbox) == {"GET /v3/catalog_types": 1, "GET /v3/catalog_entries": 2}


async def test_an_update_names_what_changes_from_what_to_what(io: IncidentIO) -> None:
    """Fields and attributes, references by external id on both sides."""
    before = entry("pay", "Pay", Tier="gold", Tags=["a"], Depends=["cart"], aliases=("p",), rank=1)
    after = entry("pay", "Payments", Tier=None, Tags=["a"], Depends=["shop"], aliases=("p", "q"), rank=2)
    others = (entry("cart"), entry("shop"))
    await sync(io, desired(services(before, *others)))
    plan = await io.catalog.plan(desired(services(after, *others)))
    (change,) = plan.changes
    assert isinstance(change, catalog.UpdateEntry)
    assert change.external_id == "pay"
    assert change.fields == (
        catalog.FieldChange("name", "Pay", "Payments"),
        catalog.FieldChange("aliases", ["p"], ["p", "q"]),
        catalog.FieldChange("rank", 1, 2),
    )
    assert change.values == (
        catalog.FieldChange("Tier", "gold", None),
        catalog.FieldChange("Depends", ["cart"], ["shop"]),
    )


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        (entry("pay", Size=3), entry("pay", Size="3.0")),
        (entry("pay", Size="1e3"), entry("pay", Size=1000)),
        (entry("pay", Tags=[]), entry("pay", Tags=None)),
        (entry("pay"), entry("pay", Tags=[], Tier="", Size=None)),
        (entry("pay", aliases=("a", "b")), entry("pay", aliases=("b", "a", "b"))),
        (entry("pay", aliases=("a",), rank=4, Tier="gold"), entry("pay")),
    ],
)
async def test_what_means_the_same_is_no_change(io: IncidentIO, there: catalog.Entry, wanted: catalog.Entry) -> None:
    """Numbers by value, empty as absent, aliases in any order, and what is not given."""
    await sync(io, desired(services(there)))
    assert (await io.catalog.plan(desired(services(wanted)))).empty


@pytest.mark.parametrize("wanted", [entry("pay", Tags=["b", "a"]), entry("pay", Tags=["a"]), entry("pay", Tier="b")])
async def test_what_means_something_else_is_a_change(io: IncidentIO, wanted: catalog.Entry) -> None:
    """The order of a list of values counts, as the API keeps it."""
    await sync(io, desired(services(entry("pay", Tags=["a", "b"], Tier="a"))))
    assert (await io.catalog.plan(desired(services(wanted)))).counts.update == 1


@pytest.mark.parametrize("by", ["id", "external id", "alias", "name"])
async def test_a_reference_is_what_it_refers_to(io: IncidentIO, sandbox: Sandbox, by: str) -> None:
    """However the target is called, and also where the server keeps the word it was given."""
    lead = teams(entry("core", "Core team", aliases=("the-core",)))
    kept = services(entry("pay", Team="the-core"), attributes=(TEAM_NAME,))
    await sync(io, desired(lead))
    await io.catalog_types.upsert(type_name=TEAM, name="Team", use_name_as_identifier=True)
    await sync(io, desired(lead, kept))
    (target,) = entries_of(sandbox, TEAM)
    called = {"id": target["id"], "external id": "core", "alias": "the-core", "name": "Core team"}[by]
    plan = await io.catalog.plan(desired(lead, services(entry("pay", Team=called), attributes=(TEAM_NAME,))))
    assert plan.empty
    assert plan.types[1].notes == ()


async def test_a_word_kept_by_the_server_means_its_target(io: IncidentIO, sandbox: Sandbox) -> None:
    """A reference that was written before its target was there is no change once it is."""
    wanted = desired(services(entry("pay", Team="late"), attributes=(TEAM_NAME,)), teams())
    report = await sync(io, wanted)
    assert report.ok
    assert view(sandbox, SERVICE)["pay"] == {"Team": "late"}
    await sync(io, desired(teams(entry("later", aliases=("late",)))))
    for called in ("late", "later"):
        wanted = desired(services(entry("pay", Team=called), attributes=(TEAM_NAME,)), teams())
        assert (await io.catalog.plan(wanted)).empty


async def test_a_reference_to_nothing_is_pointed_out_and_sent_as_written(io: IncidentIO) -> None:
    """It is no error: the target may come from elsewhere."""
    lost = [entry(f"s{number}", Depends=["nobody"]) for number in range(5)]
    plan = await io.catalog.plan(desired(services(*lost)))
    (note,) = plan.types[0].notes
    assert "'nobody' (s0)" in note
    assert "and 2 more" in note
    assert (await io.catalog.apply(plan)).ok
    assert (await io.catalog.plan(desired(services(*lost)))).empty


async def test_a_type_outside_is_read_where_a_reference_needs_it(io: IncidentIO, sandbox: Sandbox) -> None:
    """And only there: values that are word for word what is there need no look."""
    await sync(io, desired(teams(entry("core"))))
    by_name = desired(services(entry("pay", Team="core"), attributes=(TEAM_NAME,)))
    await sync(io, by_name)
    operations(sandbox)
    assert (await io.catalog.plan(by_name)).empty
    assert operations(sandbox)["GET /v3/catalog_entries"] == 2
    (target,) = entries_of(sandbox, TEAM)
    by_id = desired(services(entry("pay", Team=target["id"]), attributes=(TEAM_NAME,)))
    assert (await io.catalog.plan(by_id)).empty
    assert operations(sandbox)["GET /v3/catalog_entries"] == 1


async def test_attributes_and_entries_of_others_are_left_alone(io: IncidentIO, sandbox: Sandbox) -> None:
    """Whatever is not declared stays: attributes, their values, entries with and without an external id."""
    everything = services(entry("pay", Tier="gold", Tags=["a"], aliases=("p",)), entry("other", Tier="iron"))
    await sync(io, desired(everything))
    type_id = (await io.catalog_types.find(type_name=SERVICE)).id
    await io.api.catalog_v3.create_entry(body=_by_hand(type_id))
    plan = await io.catalog.plan(desired(services(entry("pay", Tier="iron"), attributes=(TIER,))))
    assert plan.counts == catalog.Counts(update=1)
    assert "undeclared entries left alone: 1; deleting was not asked for" in plan.types[0].notes[0]
    await io.catalog.apply(plan)
    assert view(sandbox, SERVICE)["pay"] == {"Tier": "iron", "Tags": ["a"]}
    assert sorted(one["name"] for one in entries_of(sandbox, SERVICE)) == ["By hand", "Other", "Pay"]
    assert next(one["aliases"] for one in entries_of(sandbox, SERVICE) if one["name"] == "Pay") == ["p"]


def _by_hand(type_id: str):
    from incidentkit_api.incident_io.models import CatalogCreateEntryPayloadV3

    return CatalogCreateEntryPayloadV3.from_dict(
        {"catalog_type_id": type_id, "name": "By hand", "attribute_values": {}}
    )


async def test_deletes_are_planned_when_asked_for(io: IncidentIO, sandbox: Sandbox) -> None:
    """Entries with an external id in a type of ours; those made by hand stay."""
    await sync(io, desired(services(entry("pay"), entry("cart"))))
    type_id = (await io.catalog_types.find(type_name=SERVICE)).id
    await io.api.catalog_v3.create_entry(body=_by_hand(type_id))
    plan = await io.catalog.plan(desired(services(entry("pay"))), delete=True)
    (change,) = plan.changes
    assert isinstance(change, catalog.DeleteEntry)
    assert (change.external_id, change.name) == ("cart", "Cart")
    assert plan.counts == catalog.Counts(delete=1, unchanged=1)
    assert plan.types[0].existing == 3


async def test_nothing_is_deleted_from_a_type_whose_entries_are_not_ours(io: IncidentIO) -> None:
    """What is not declared stays without a word, however often deleting is asked for."""
    await sync(io, desired(services(entry("pay"), entry("cart"))))
    plan = await io.catalog.plan(desired(services(keep_undeclared=True)), delete=True)
    assert plan.empty
    assert plan.types[0].notes == ()


async def test_nothing_is_deleted_from_a_type_whose_sources_are_broken(io: IncidentIO) -> None:
    """What could not be read may be just what seems to be gone."""
    await sync(io, desired(services(entry("pay"), entry("cart")), teams(entry("core"))))
    broken = services(entry("pay"), incomplete=("services/cart.yaml: line 3 is no YAML",))
    plan = await io.catalog.plan(desired(broken, teams()), delete=True)
    assert plan.counts == catalog.Counts(delete=1, unchanged=1)
    assert "services/cart.yaml: line 3" in plan.types[0].notes[0]


async def test_a_type_that_is_no_longer_declared_stays_and_is_pointed_out(io: IncidentIO) -> None:
    """Types are never deleted."""
    await sync(io, desired(services(entry("pay")), teams()))
    plan = await io.catalog.plan(desired(teams()), delete=True)
    assert plan.empty
    assert plan.notes == (f"{SERVICE}: belongs to this sync and is no longer declared; it stays as it is",)


async def test_fields_of_a_type_change_where_they_are_declared(io: IncidentIO) -> None:
    """An empty description and fields that are not given leave those that are there."""
    full = services(description="What runs", icon="server", color="blue", ranked=True, categories=("service",))
    await sync(io, desired(full))
    assert (await io.catalog.plan(desired(services()))).empty
    plan = await io.catalog.plan(
        desired(services(name="Services", description="All", icon="bolt", color="pink", ranked=False, categories=()))
    )
    (change,) = plan.changes
    assert isinstance(change, catalog.UpdateType)
    assert {field.name: (field.before, field.after) for field in change.fields} == {
        "name": ("Service", "Services"),
        "description": ("What runs", "All"),
        "icon": ("server", "bolt"),
        "color": ("blue", "pink"),
        "ranked": (True, False),
        "categories": (["service"], []),
    }


async def test_a_schema_change_names_its_attributes(io: IncidentIO) -> None:
    """New ones, and those that are something else now."""
    await sync(io, desired(services(attributes=(TIER, TAGS))))
    several = dataclasses.replace(TIER, array=True)
    plan = await io.catalog.plan(desired(services(attributes=(several, TAGS, DEPENDS))))
    (change,) = plan.changes
    assert change == catalog.UpdateSchema(
        SERVICE, (catalog.AttributeChange("Tier", TIER, several), catalog.AttributeChange("Depends", None, DEPENDS))
    )


async def test_a_type_holds_only_so_many_entries(io: IncidentIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than the API takes is refused before anything is written."""
    await sync(io, desired(services(entry("a"), entry("b"))))
    monkeypatch.setattr("incidentkit.catalog._plan.MAX_ENTRIES_PER_TYPE", 3)
    with pytest.raises(catalog.InvalidCatalogError, match="2 new entries and 2 that are there"):
        await io.catalog.plan(desired(services(entry("a"), entry("c"), entry("d"))))
