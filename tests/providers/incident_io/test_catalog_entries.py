"""Catalog entries, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from incidentkit_api.incident_io.models import CatalogTypeAttributePayloadV3

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError, NotFoundError, ValidationError

if TYPE_CHECKING:
    from incidentkit_api.incident_io.models import CatalogTypeV3

    from incidentkit import IncidentIO
    from tests.providers.conftest import Requests


@pytest.fixture
async def service_type(io: IncidentIO) -> CatalogTypeV3:
    """A type with a text, a list and a number attribute."""
    made = await io.catalog_types.upsert(type_name='Custom["Service"]', name="Service", description="What runs")
    attributes = [
        CatalogTypeAttributePayloadV3(name="Tier", type_="String", array=False),
        CatalogTypeAttributePayloadV3(name="Tags", type_="String", array=True),
        CatalogTypeAttributePayloadV3(name="Weight", type_="Number", array=False),
    ]
    return (await io.catalog_types.upsert_attributes(catalog_type_id=made.record.id, attributes=attributes)).record


def attribute_ids(catalog_type: CatalogTypeV3) -> dict[str, str]:
    return {attribute.name: attribute.id for attribute in catalog_type.schema.attributes}


async def test_an_upsert_creates_then_updates(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """The first upsert of an external id creates, the second updates the same entry."""
    ids = attribute_ids(service_type)
    wanted = {"catalog_type_id": service_type.id, "external_id": "pay", "name": "Payments"}
    first = await io.catalog_entries.upsert(**wanted, attribute_values={ids["Tier"]: "gold"})
    second = await io.catalog_entries.upsert(**wanted, attribute_values={ids["Tier"]: "silver"})
    assert (first.outcome, second.outcome) == (Outcome.CREATED, Outcome.UPDATED)
    assert first.record.id == second.record.id
    assert second.record.attribute_values[ids["Tier"]].value.literal == "silver"


async def test_plain_values_become_literals(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """Numbers, lists and None arrive as the API's string literals."""
    ids = attribute_ids(service_type)
    result = await io.catalog_entries.upsert(
        catalog_type_id=service_type.id,
        external_id="pay",
        name="Payments",
        attribute_values={ids["Tier"]: None, ids["Tags"]: ["a", "b"], ids["Weight"]: 3},
    )
    values = result.record.attribute_values
    assert [value.literal for value in values[ids["Tags"]].array_value] == ["a", "b"]
    assert values[ids["Weight"]].value.literal == "3"
    assert ids["Tier"] not in values or not values[ids["Tier"]].value


async def test_an_empty_external_id_is_refused_before_anything_is_sent(io: IncidentIO, requests: Requests) -> None:
    """Without an external id a repeat would double the entry, so it is an error of the caller."""
    with pytest.raises(ConfigurationError, match="external_id"):
        await io.catalog_entries.upsert(catalog_type_id="x", external_id=" ", name="n", attribute_values={})
    assert requests() == 0


async def test_a_value_of_no_accepted_kind_names_the_attribute(io: IncidentIO) -> None:
    """A mapping is no attribute value."""
    with pytest.raises(ConfigurationError, match="attribute Tier"):
        await io.catalog_entries.upsert(
            catalog_type_id="x",
            external_id="e",
            name="n",
            attribute_values={"Tier": {"a": 1}},  # type: ignore[dict-item]  # which is the point
        )


async def test_a_refused_value_names_its_field(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """An attribute the type does not have is a validation error of the API with its field."""
    with pytest.raises(ValidationError) as caught:
        await io.catalog_entries.upsert(
            catalog_type_id=service_type.id, external_id="e", name="n", attribute_values={"nobody": "x"}
        )
    assert caught.value.status == 422
    assert caught.value.request_id
    assert caught.value.fields


async def test_listing_reads_full_pages_and_no_empty_one(
    io: IncidentIO, service_type: CatalogTypeV3, requests: Requests
) -> None:
    """500 entries are two requests, not three."""
    for number in range(500):
        await io.catalog_entries.upsert(
            catalog_type_id=service_type.id, external_id=f"s{number}", name=f"S {number}", attribute_values={}
        )
    requests()
    seen = [entry.external_id async for entry in io.catalog_entries.list(catalog_type_id=service_type.id)]
    assert len(seen) == len(set(seen)) == 500
    assert requests() == 2


async def test_find_gives_the_entry_or_none(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """An external id is found in one request, or is not there."""
    made = await io.catalog_entries.upsert(
        catalog_type_id=service_type.id, external_id="pay", name="Payments", attribute_values={}
    )
    found = await io.catalog_entries.find(catalog_type_id=service_type.id, external_id="pay")
    assert found is not None
    assert found.id == made.record.id
    assert await io.catalog_entries.find(catalog_type_id=service_type.id, external_id="other") is None


async def test_a_deleted_entry_is_gone_and_comes_back_by_its_external_id(
    io: IncidentIO, service_type: CatalogTypeV3
) -> None:
    """Deleting archives: the same external id revives the same entry."""
    made = await io.catalog_entries.upsert(
        catalog_type_id=service_type.id, external_id="pay", name="Payments", attribute_values={}
    )
    await io.catalog_entries.delete(made.record.id)
    assert [entry async for entry in io.catalog_entries.list(catalog_type_id=service_type.id)] == []
    with pytest.raises(NotFoundError):
        await io.catalog_entries.delete("01ABSENT")
    again = await io.catalog_entries.upsert(
        catalog_type_id=service_type.id, external_id="pay", name="Payments", attribute_values={}
    )
    assert again.record.id == made.record.id


async def test_an_index_writes_only_what_changed(
    io: IncidentIO, service_type: CatalogTypeV3, requests: Requests
) -> None:
    """With an index an unchanged entry costs no request, a changed one costs one."""
    ids = attribute_ids(service_type)
    for number in range(3):
        await io.catalog_entries.upsert(
            catalog_type_id=service_type.id,
            external_id=f"s{number}",
            name=f"S {number}",
            attribute_values={ids["Tier"]: "gold", ids["Tags"]: ["a"]},
            aliases=["x", "y"],
        )
    requests()
    index = await io.catalog_entries.index(catalog_type_id=service_type.id)
    assert len(index) == 3
    assert requests() == 1
    same = await index.upsert(external_id="s0", name="S 0", attribute_values={ids["Tier"]: "gold"}, aliases=["y", "x"])
    assert same.outcome is Outcome.UNCHANGED
    assert requests() == 0
    changed = await index.upsert(external_id="s1", name="S 1", attribute_values={ids["Tier"]: "silver"})
    again = await index.upsert(external_id="s1", name="S 1", attribute_values={ids["Tier"]: "silver"})
    assert (changed.outcome, again.outcome) == (Outcome.UPDATED, Outcome.UNCHANGED)
    assert requests() == 1


async def test_an_update_through_an_index_keeps_what_it_does_not_own(
    io: IncidentIO, service_type: CatalogTypeV3
) -> None:
    """Attributes, aliases and rank that are not given stay as they are."""
    ids = attribute_ids(service_type)
    await io.catalog_entries.upsert(
        catalog_type_id=service_type.id,
        external_id="pay",
        name="Payments",
        attribute_values={ids["Tier"]: "gold", ids["Tags"]: ["kept"]},
        aliases=["billing"],
        rank=7,
    )
    index = await io.catalog_entries.index(catalog_type_id=service_type.id)
    await index.upsert(external_id="pay", name="Payments!", attribute_values={ids["Tier"]: "silver"})
    entry = await io.catalog_entries.find(catalog_type_id=service_type.id, external_id="pay")
    assert entry is not None
    assert entry.name == "Payments!"
    assert (entry.aliases, entry.rank) == (["billing"], 7)
    assert [value.literal for value in entry.attribute_values[ids["Tags"]].array_value] == ["kept"]


async def test_unlisted_values_are_kept_on_request(
    io: IncidentIO, service_type: CatalogTypeV3, requests: Requests
) -> None:
    """With `keep_unlisted` others' attributes, aliases and rank stay, and an unchanged entry is not written."""
    ids = attribute_ids(service_type)
    own = {"catalog_type_id": service_type.id, "external_id": "pay", "name": "Payments", "keep_unlisted": True}
    theirs = {ids["Tags"]: ["kept"]}
    first = await io.catalog_entries.upsert(**own, attribute_values=theirs, aliases=["billing"], rank=7)
    second = await io.catalog_entries.upsert(**own, attribute_values={ids["Tier"]: "gold"})
    requests()
    third = await io.catalog_entries.upsert(**own, attribute_values={ids["Tier"]: "gold"})
    assert requests() == 1
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert (third.record.aliases, third.record.rank) == (["billing"], 7)
    assert [value.literal for value in third.record.attribute_values[ids["Tags"]].array_value] == ["kept"]


@pytest.mark.parametrize("keep_unlisted", [False, True])
async def test_aliases_are_cleared_and_a_rank_cannot_be(
    io: IncidentIO, service_type: CatalogTypeV3, *, keep_unlisted: bool
) -> None:
    """None takes the aliases away; for the rank it is an error that names it."""
    own = {"catalog_type_id": service_type.id, "external_id": "pay", "name": "Payments", "attribute_values": {}}
    await io.catalog_entries.upsert(**own, aliases=["billing"])
    cleared = await io.catalog_entries.upsert(**own, aliases=None, keep_unlisted=keep_unlisted)
    assert cleared.record.aliases == []
    with pytest.raises(ConfigurationError, match="rank cannot be cleared"):
        await io.catalog_entries.upsert(**own, rank=None, keep_unlisted=keep_unlisted)  # type: ignore[arg-type]  # which is the point


async def test_concurrent_upserts_that_keep_make_one_entry(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """Ten at once: one creates, nine find it."""
    own = {"catalog_type_id": service_type.id, "external_id": "pay", "name": "Payments", "attribute_values": {}}
    results = await asyncio.gather(*(io.catalog_entries.upsert(**own, keep_unlisted=True) for _ in range(10)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9


async def test_an_index_revives_an_entry_archived_meanwhile(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """What was deleted after the index was read is made again, not an error."""
    made = await io.catalog_entries.upsert(
        catalog_type_id=service_type.id, external_id="pay", name="Payments", attribute_values={}
    )
    index = await io.catalog_entries.index(catalog_type_id=service_type.id)
    await io.catalog_entries.delete(made.record.id)
    await index.upsert(external_id="pay", name="Paying", attribute_values={})
    found = await io.catalog_entries.find(catalog_type_id=service_type.id, external_id="pay")
    assert found is not None
    assert found.name == "Paying"


async def test_an_index_creates_what_is_new(io: IncidentIO, service_type: CatalogTypeV3) -> None:
    """An unknown external id is created, then known."""
    index = await io.catalog_entries.index(catalog_type_id=service_type.id)
    first = await index.upsert(external_id="pay", name="Payments", attribute_values={})
    second = await index.upsert(external_id="pay", name="Payments", attribute_values={})
    assert (first.outcome, second.outcome) == (Outcome.CREATED, Outcome.UNCHANGED)
