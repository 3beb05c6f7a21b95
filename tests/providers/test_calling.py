from __future__ import annotations

import pytest
from incidentkit_api.cachet.models import SchedulesCreatePayload
from incidentkit_api.dx.models import DeploymentsUpsertPayload

from incidentkit import errors
from incidentkit._http.response import NamespaceCaller


async def test_namespaces_raise_our_errors(io):
    """A refused operation of a namespace is the same error as anywhere, with scope and operation."""
    with pytest.raises(errors.NotFoundError) as caught:
        await io.api.incidents_v2.show("01NOSUCH")
    assert caught.value.operation == "GET /v2/incidents/{id}"


async def test_namespaces_of_every_provider_answer_typed(io, dx, cachet):
    """One operation of each API, by namespace, gives its parsed body."""
    assert (await io.api.severities_v1.list()).severities[0].name == "Minor"
    body = DeploymentsUpsertPayload(
        reference_id="d-1", deployed_at=1_767_225_600, service="web", repository="acme/web", commit_sha="a" * 40
    )
    assert (await dx.api.deployments.upsert(body=body)).ok
    body = SchedulesCreatePayload(name="s", message="m", scheduled_at="2026-01-01 00:00:00")
    made = await cachet.api.schedules.create(body=body)
    assert (await cachet.api.schedules.show(int(made.data.id))).data.id == made.data.id


async def test_cursors_are_followed_to_the_end(io, requests):
    """All pages are asked for once each, by the cursor of the one before."""
    kind = (await io.catalog_types.upsert(type_name='Custom["Team"]', name="Team")).record
    for number in range(5):
        await io.catalog_entries.upsert(
            catalog_type_id=kind.id, external_id=f"t-{number}", name=f"Team {number}", attribute_values={}
        )
    requests()
    found = [entry.external_id async for entry in io.api.catalog_v3.list_all_entries(catalog_type_id=kind.id)]
    assert (len(found), requests()) == (5, 1)
    pages = io.api.catalog_v3.list_all_entries(catalog_type_id=kind.id, page_size=2).pages()
    assert [len(page) async for page in pages] == [2, 2, 1]
    assert requests() == 3


async def test_numbered_pages_are_followed_to_the_end(cachet):
    """Pages are counted up until there is no next one."""
    for number in range(5):
        body = SchedulesCreatePayload(name=f"s{number}", message="m", scheduled_at="2026-01-01 00:00:00")
        await cachet.api.schedules.create(body=body)
    pages = cachet.api.schedules.list_all(per_page=2).pages()
    assert [len(page) async for page in pages] == [2, 2, 1]


async def test_a_listing_that_turns_in_circles_ends():
    """A page that names itself as the next one is the last."""
    positions = []

    async def fetch(position: str | None) -> tuple[list[int], str | None]:
        positions.append(position)
        return [len(positions)], "same"

    assert await NamespaceCaller(None).paginate(fetch).collect() == [1, 2]
    assert positions == [None, "same"]
