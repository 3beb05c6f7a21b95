"""Whose types are touched, and whose are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from incidentkit import catalog
from tests.providers.incident_io.catalog.worlds import (
    SERVICE,
    TIER,
    desired,
    entries_of,
    entry,
    operations,
    services,
    sync,
    teams,
    types_of,
    view,
)

if TYPE_CHECKING:
    from incidentkit import IncidentIO
    from incidentkit.sandbox import Sandbox

OWNER = "incidentkit/sync_id"


async def test_a_new_type_is_noted_for_its_sync(io: IncidentIO, sandbox: Sandbox) -> None:
    """In the annotations, from its first moment."""
    await sync(io, desired(services()))
    assert types_of(sandbox)[SERVICE]["annotations"] == {OWNER: "mine"}


@pytest.mark.parametrize("adopt", [False, True])
async def test_a_type_of_another_sync_is_never_touched(io: IncidentIO, sandbox: Sandbox, adopt: bool) -> None:
    """Not even with adopt: the plan is refused, and names the owner."""
    await sync(io, desired(services(entry("pay")), sync_id="theirs"))
    before = types_of(sandbox)[SERVICE]
    operations(sandbox)
    with pytest.raises(catalog.InvalidCatalogError, match="belongs to the sync 'theirs'"):
        await io.catalog.plan(desired(services(), teams()), adopt=adopt, delete=True)
    assert operations(sandbox) == {"GET /v3/catalog_types": 1}
    assert types_of(sandbox)[SERVICE] == before


async def test_a_hand_made_type_is_adopted_only_when_told(io: IncidentIO, sandbox: Sandbox) -> None:
    """Its annotations, attributes and entries stay; nothing is deleted in the plan that adopts it."""
    made = (
        await io.catalog_types.upsert(
            type_name=SERVICE, name="By hand", description="d", icon="bolt", annotations={"other/tool": "1"}
        )
    ).record
    await io.catalog_entries.upsert(catalog_type_id=made.id, external_id="old", name="Old", attribute_values={})
    wanted = desired(services(entry("pay", Tier="gold")))
    with pytest.raises(catalog.InvalidCatalogError, match="belongs to nobody; adopt it"):
        await io.catalog.plan(wanted, delete=True)
    plan = await io.catalog.plan(wanted, adopt=True, delete=True)
    assert catalog.FieldChange("sync_id", None, "mine") in plan.types[0].changes[0].fields
    assert plan.counts.delete == 0
    assert "the type is only adopted now" in plan.types[0].notes[0]
    assert (await io.catalog.apply(plan, delete=True)).ok
    adopted = types_of(sandbox)[SERVICE]
    assert adopted["annotations"] == {"other/tool": "1", OWNER: "mine"}
    assert (adopted["name"], adopted["description"], adopted["icon"]) == ("Service", "d", "bolt")
    assert sorted(view(sandbox, SERVICE)) == ["old", "pay"]
    assert (await io.catalog.plan(wanted)).empty
    assert (await io.catalog.plan(wanted, delete=True)).counts.delete == 1


@pytest.mark.parametrize(
    ("fields", "why", "mend"),
    [
        (
            {"source_repo_url": "https://example.com/repo"},
            "is managed in https://example.com/repo",
            {"source_repo_url": ""},
        ),
        (
            {"annotations": {"incident.io/catalog-importer/sync-id": "theirs"}},
            "belongs to the catalog importer ('theirs')",
            {"annotations": {"incident.io/catalog-importer/sync-id": ""}},
        ),
    ],
)
async def test_what_another_tool_keeps_is_not_adopted_before_it_is_released(
    io: IncidentIO, fields: dict[str, Any], why: str, mend: dict[str, Any]
) -> None:
    """Two tools that keep one type undo each other's work; the message says how to release it, and that works."""
    await io.catalog_types.upsert(type_name=SERVICE, name="Service", **fields)
    with pytest.raises(catalog.InvalidCatalogError) as caught:
        await io.catalog.plan(desired(services()), adopt=True)
    assert why in caught.value.message
    await io.catalog_types.upsert(type_name=SERVICE, name="Service", **mend)
    assert not (await io.catalog.plan(desired(services()), adopt=True)).empty


async def test_a_type_of_an_integration_cannot_be_adopted(io: IncidentIO, sandbox: Sandbox) -> None:
    """The API does not let anybody change it."""
    made = (await io.catalog_types.upsert(type_name=SERVICE, name="Service")).record
    types = sandbox.store.collection("incident_io.catalog_types")
    types.put(made.id, {**types.get(made.id), "is_editable": False})
    with pytest.raises(catalog.InvalidCatalogError, match="an integration keeps this type"):
        await io.catalog.plan(desired(services()), adopt=True)


async def test_two_syncs_live_side_by_side(io: IncidentIO, sandbox: Sandbox) -> None:
    """Each with types of its own, and references across."""
    await sync(io, desired(teams(entry("core")), sync_id="theirs"))
    ours = desired(
        services(entry("pay", Team="core"), attributes=(catalog.Attribute("Team", 'Custom["Team"]'),)), sync_id="ours"
    )
    await sync(io, ours, delete=True)
    assert view(sandbox, SERVICE) == {"pay": {"Team": "core"}}
    assert (await io.catalog.plan(ours, delete=True)).empty
    assert (await io.catalog.plan(desired(teams(entry("core")), sync_id="theirs"), delete=True)).empty


async def test_a_type_that_somebody_takes_meanwhile_is_left_to_them(io: IncidentIO, sandbox: Sandbox) -> None:
    """Between plan and apply another sync makes the type: ours fails, entries and all, and theirs stays as it is."""
    plan = await io.catalog.plan(desired(services(entry("pay", Tier="gold"), attributes=(TIER,)), teams(entry("core"))))
    await sync(io, desired(services(entry("theirs")), sync_id="theirs"))
    report = await io.catalog.apply(plan)
    assert [(failure.type_name, failure.external_id, failure.step) for failure in report.failures] == [
        (SERVICE, None, "type"),
        (SERVICE, "pay", "create"),
    ]
    assert "belongs to the sync 'theirs'" in report.failures[0].error
    assert report.created == 1
    assert types_of(sandbox)[SERVICE]["annotations"] == {OWNER: "theirs"}
    assert [one["external_id"] for one in entries_of(sandbox, SERVICE)] == ["theirs"]
