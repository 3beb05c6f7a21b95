"""Catalog types and their schemas, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_update_type_schema
from incidentkit_api.incident_io.models import CatalogTypeAttributePayloadV3, CatalogUpdateTypeSchemaPayloadV3

from incidentkit import Outcome

if TYPE_CHECKING:
    import pytest

    from incidentkit import IncidentIO
    from tests.providers.conftest import Requests

SERVICE = 'Custom["Service"]'
TIER = CatalogTypeAttributePayloadV3(name="Tier", type_="String", array=False)
OWNER = CatalogTypeAttributePayloadV3(name="Owner", type_="String", array=False)


async def test_attributes_are_added_once(io: IncidentIO, requests: Requests) -> None:
    """An equal schema is not sent again, and other attributes stay."""
    made = await io.catalog_types.upsert(type_name=SERVICE, name="Service")
    first = await io.catalog_types.upsert_attributes(catalog_type_id=made.record.id, attributes=[TIER])
    second = await io.catalog_types.upsert_attributes(catalog_type_id=made.record.id, attributes=[OWNER])
    requests()
    third = await io.catalog_types.upsert_attributes(catalog_type_id=made.record.id, attributes=[TIER, OWNER])
    assert requests() == 1
    assert [r.outcome for r in (first, second, third)] == [Outcome.UPDATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert [attribute.name for attribute in third.record.schema.attributes] == ["Tier", "Owner"]


async def test_an_index_of_types_shares_the_order_of_schema_changes(io: IncidentIO) -> None:
    """Attributes added through an index and beside it at the same time all arrive."""
    made = await io.catalog_types.upsert(type_name=SERVICE, name="Service")
    index = await io.catalog_types.index()
    await asyncio.gather(
        index.upsert_attributes(catalog_type_id=made.record.id, attributes=[TIER]),
        io.catalog_types.upsert_attributes(catalog_type_id=made.record.id, attributes=[OWNER]),
    )
    found = await io.catalog_types.get(made.record.id)
    assert {attribute.name for attribute in found.schema.attributes} == {"Tier", "Owner"}


async def test_a_schema_changed_in_between_is_read_again(io: IncidentIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stale version is no error: the newer schema is taken in and both changes stand."""
    made = await io.catalog_types.upsert(type_name=SERVICE, name="Service")
    get = io.catalog_types.get
    raced = False

    async def get_then_lose_the_race(catalog_type_id: str):
        nonlocal raced
        current = await get(catalog_type_id)
        if not raced:
            raced = True
            body = CatalogUpdateTypeSchemaPayloadV3(attributes=[OWNER], version=current.schema.version)
            await io.call(catalog_v3_update_type_schema.asyncio_detailed, catalog_type_id, body=body)
        return current

    monkeypatch.setattr(io.catalog_types, "get", get_then_lose_the_race)
    result = await io.catalog_types.upsert_attributes(catalog_type_id=made.record.id, attributes=[TIER])
    assert {attribute.name for attribute in result.record.schema.attributes} == {"Tier", "Owner"}
