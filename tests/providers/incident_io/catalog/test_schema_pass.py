"""Attributes: those that stand for themselves first, then those derived from others."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from incidentkit import catalog
from tests.providers.incident_io.catalog.worlds import (
    DEPENDS,
    SERVICE,
    TAGS,
    TEAM,
    TEAM_NAME,
    TIER,
    attributes_of,
    desired,
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

BACK = catalog.Attribute("Services", SERVICE, array=True, backlink="Team")
LEAD = catalog.Attribute("Lead", "String")
LEAD_PATH = catalog.Attribute("Team lead", "String", path=("Team", "Lead"))
SIBLINGS = catalog.Attribute("Siblings", SERVICE, array=True, path=("Team", "Services"))
UPDATE = "POST /v3/catalog_types/{id}/actions/update_schema"


async def test_derived_attributes_come_when_what_they_are_derived_from_is_there(
    io: IncidentIO, sandbox: Sandbox
) -> None:
    """Three rounds: plain ones, a backlink and a path, then the path that goes through the backlink."""
    wanted = desired(
        services(entry("pay", Team="core"), entry("cart", Team="core"), attributes=(SIBLINGS, LEAD_PATH, TEAM_NAME)),
        teams(entry("core", Lead="ann"), attributes=(BACK, LEAD)),
    )
    report = await sync(io, wanted)
    assert report.ok, report.to_text()
    assert operations(sandbox)[UPDATE] == 5
    service, team = attributes_of(sandbox, SERVICE), attributes_of(sandbox, TEAM)
    assert team["Services"]["mode"] == "backlink"
    assert team["Services"]["backlink_attribute"] == service["Team"]["id"]
    assert [step["attribute_name"] for step in service["Siblings"]["path"]] == ["Team", "Services"]
    assert service["Team"]["mode"] == "api"
    shown = [one async for one in io.catalog_entries.list(catalog_type_id=types_of(sandbox)[SERVICE]["id"])]
    assert shown[0].attribute_values[service["Team lead"]["id"]].value.literal == "ann"
    assert len(shown[0].attribute_values[service["Siblings"]["id"]].array_value) == 2
    assert (await io.catalog.plan(wanted)).empty


async def test_an_equal_schema_is_not_sent(io: IncidentIO, sandbox: Sandbox) -> None:
    """And one attribute more takes one read and one write."""
    await sync(io, desired(services(attributes=(TIER,))))
    operations(sandbox)
    await sync(io, desired(services(attributes=(TIER,))))
    assert UPDATE not in operations(sandbox)
    assert (await sync(io, desired(services(attributes=(TIER, TAGS))))).types[SERVICE].schema_written
    counts = operations(sandbox)
    assert (counts[UPDATE], counts["GET /v3/catalog_types/{id}"]) == (1, 1)


async def test_attributes_of_others_stay(io: IncidentIO, sandbox: Sandbox) -> None:
    """What is not declared is sent along as it is, with its id and mode."""
    await sync(io, desired(services(attributes=(TIER, catalog.Attribute("Note", "Text", schema_only=True)))))
    before = attributes_of(sandbox, SERVICE)
    assert before["Note"]["mode"] == "dashboard"
    await sync(io, desired(services(attributes=(TAGS,))))
    after = attributes_of(sandbox, SERVICE)
    assert {name: after[name] for name in before} == before
    assert "Tags" in after


async def test_an_attribute_changes_in_place(io: IncidentIO, sandbox: Sandbox) -> None:
    """It keeps its id; one that was derived becomes one that takes values."""
    await sync(io, desired(services(attributes=(TEAM_NAME, LEAD_PATH)), teams(attributes=(LEAD,))))
    before = attributes_of(sandbox, SERVICE)
    plain = dataclasses.replace(LEAD_PATH, path=(), array=True)
    wanted = desired(services(entry("pay", **{"Team lead": ["ann"]}), attributes=(TEAM_NAME, plain)), teams())
    assert (await sync(io, wanted)).ok
    after = attributes_of(sandbox, SERVICE)["Team lead"]
    assert (after["id"], after["mode"], after["array"]) == (before["Team lead"]["id"], "api", True)
    assert view(sandbox, SERVICE) == {"pay": {"Team lead": ["ann"]}}
    assert (await io.catalog.plan(wanted)).empty


async def test_a_schema_that_others_changed_meanwhile_is_read_again(io: IncidentIO, sandbox: Sandbox) -> None:
    """Between plan and apply somebody adds an attribute: both stand."""
    await sync(io, desired(services(attributes=(TIER,))))
    plan = await io.catalog.plan(desired(services(attributes=(TIER, TAGS))))
    await sync(io, desired(services(attributes=(DEPENDS,))))
    assert (await io.catalog.apply(plan)).ok
    assert list(attributes_of(sandbox, SERVICE)) == ["Tier", "Depends", "Tags"]


async def test_a_refused_schema_stops_neither_other_types_nor_other_attributes(
    io: IncidentIO, sandbox: Sandbox
) -> None:
    """Entries are written without the attribute that could not be made, and reported with it."""
    await sync(io, desired(services(attributes=(TIER,))))
    odd = catalog.Attribute("Odd", "no such type")
    wanted = desired(
        services(entry("pay", Tier="gold", Odd="x"), entry("cart", Tier="iron"), attributes=(TIER, odd)),
        teams(entry("core"), attributes=(catalog.Attribute("Through", "String", path=("Pay", "Odd")), _to_services())),
    )
    report = await sync(io, wanted)
    assert [(failure.type_name, failure.external_id, failure.step) for failure in report.failures] == [
        (SERVICE, None, "schema"),
        (TEAM, None, "schema"),
        (SERVICE, "pay", "update"),
    ]
    assert report.failures[0].request_id
    assert "'Through': what it is derived from is not there" in report.failures[1].error
    assert "'Odd' is not there, as the schema could not be changed" in report.failures[2].error
    assert view(sandbox, SERVICE) == {"pay": {"Tier": "gold"}, "cart": {"Tier": "iron"}}
    assert (report.created, report.failed) == (2, 1)


def _to_services() -> catalog.Attribute:
    return catalog.Attribute("Pay", SERVICE)
