"""A plan in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from incidentkit import catalog
from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import Sandbox
from tests.providers.incident_io.catalog.random_catalogs import catalogs
from tests.providers.incident_io.catalog.worlds import client, desired, entry, services, sync, teams, through_a_file
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from incidentkit import IncidentIO


@settings(max_examples=15, deadline=None)
@given(first=catalogs(), second=catalogs())
def test_a_plan_survives_a_file(first: catalog.DesiredCatalog, second: catalog.DesiredCatalog) -> None:
    """Read back it says the same, and writes the same."""

    async def main() -> None:
        async with client(Sandbox()) as io:
            await sync(io, first)
            plan = await io.catalog.plan(second, delete=True)
        again = through_a_file(plan)
        assert again.to_dict() == plan.to_dict()
        assert again.counts == plan.counts
        assert [one.declared for one in again.types] == [one.declared for one in plan.types]

    run_virtual(main())


async def test_every_kind_of_change_is_written_with_its_kind(io: IncidentIO) -> None:
    """For people and tools that read along."""
    await sync(io, desired(services(entry("pay", Tier="gold"), entry("gone"))))
    wanted = desired(services(entry("pay", Tier="iron"), entry("new"), name="Services"), teams())
    plan = await io.catalog.plan(wanted, delete=True)
    document = plan.to_dict()
    assert [change["kind"] for one in document["types"] for change in one["changes"]] == [
        "update_type",
        "update_entry",
        "create_entry",
        "delete_entry",
        "create_type",
    ]
    update = document["types"][0]["changes"][1]
    assert update["values"] == [{"name": "Tier", "before": "gold", "after": "iron"}]
    assert document["counts"] == {"create": 1, "update": 1, "delete": 1, "unchanged": 0}
    assert catalog.change_to_json(next(iter(plan.changes)))["fields"] == [
        {"name": "name", "before": "Service", "after": "Services"}
    ]


def broken(document: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """The document with another value at a place."""
    *steps, last = path.split(".")
    place: Any = document
    for step in steps:
        place = place[int(step) if step.isdecimal() else step]
    place[int(last) if last.isdecimal() else last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("incidentkit_plan", 2, "incidentkit_plan is 2, this version reads 1"),
        ("sync_id", None, "$.sync_id must be a text"),
        ("adopt", "yes", "$.adopt must be true or false"),
        ("types", {}, "$.types must be a list"),
        ("types.0.changes.0.kind", "rename", "$.types[0].changes[0].kind must be one of create_type"),
        ("types.0.changes.1.entry.values", [], "$.types[0].changes[1].entry.values must be an object"),
        ("types.0.existing", "3", "$.types[0].existing must be a whole number"),
        ("types.0.declared.attributes.0.path", "x", "$.types[0].declared.attributes[0].path must be a list"),
    ],
)
async def test_what_is_no_plan_is_refused_by_its_place(io: IncidentIO, path: str, value: Any, problem: str) -> None:
    """One line that says where, and what to do."""
    plan = await io.catalog.plan(desired(services(entry("pay"), attributes=())))
    document = plan.to_dict()
    if "attributes" in path:
        document = (await io.catalog.plan(desired(services(entry("pay"))))).to_dict()
    with pytest.raises(ConfigurationError) as caught:
        catalog.Plan.from_dict(broken(document, path, value))
    assert problem in caught.value.message
    assert "make the plan again" in caught.value.message
