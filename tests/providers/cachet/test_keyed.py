"""Upserts by external key, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError, NotFoundError, ValidationError
from incidentkit.providers.cachet._keyed import KEY, meta_of, wire_key

if TYPE_CHECKING:
    from incidentkit import Cachet
    from tests.providers.conftest import Requests

DOWN = {"name": "Down", "status": 1, "message": "We look"}


async def test_an_incident_is_created_updated_and_left(cachet: Cachet) -> None:
    """The external key finds it again; nothing is written when nothing differs."""
    first = await cachet.incidents.upsert(key="ext-1", **DOWN)
    second = await cachet.incidents.upsert(key="ext-1", name="Down", status=4, message="Fixed")
    third = await cachet.incidents.upsert(key="ext-1", name="Down", status=4, message="Fixed")
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]
    assert first.record.id == second.record.id == third.record.id
    assert third.record.attributes.status.value == 4


@pytest.mark.parametrize("key", ["ext-1", "42", "0123", "true", "a,b", "é", "x" * 300, "sha256:abc", "A b"])
async def test_any_key_finds_its_own_record(cachet: Cachet, key: str) -> None:
    """Digits, commas, booleans and letters of any language are keys like any other."""
    await cachet.incidents.upsert(key=key + "x", **DOWN)
    first = await cachet.incidents.upsert(key=key, **DOWN)
    second = await cachet.incidents.upsert(key=key, **DOWN)
    assert (first.outcome, second.outcome) == (Outcome.CREATED, Outcome.UNCHANGED)
    assert len(await cachet.incidents.list().collect()) == 2


def test_keys_that_the_server_would_bend_are_hashed() -> None:
    """Only a key that survives every coercion of the server stands as it is."""
    assert wire_key("ext-1.a:b_C") == "ext-1.a:b_C"
    hashed = [wire_key(key) for key in ("42", "TRUE", "a,b", "é", wire_key("42"))]
    assert all(key.startswith("sha256:") for key in hashed)
    assert len(set(hashed)) == 5
    with pytest.raises(ConfigurationError, match="key"):
        wire_key(" ")


async def test_foreign_meta_stays(cachet: Cachet) -> None:
    """Entries of meta that others wrote survive an update."""
    made = await cachet.incidents.upsert(key="ext-1", **DOWN, meta={"team": "blue"})
    await cachet.incidents.upsert(key="ext-1", name="Down!", status=1, message="We look", meta={"run": 2})
    found = await cachet.incidents.get(made.record.id)
    meta = meta_of(found.attributes.to_dict())
    assert (meta["team"], meta["run"], meta[KEY]) == ("blue", 2, "ext-1")


async def test_times_are_compared_although_the_server_hides_their_zone(cachet: Cachet, requests: Requests) -> None:
    """The same moment in another offset still differs only if it was sent differently; a new one is an update."""
    wanted = {"key": "ext-1", **DOWN}
    await cachet.incidents.upsert(**wanted, occurred_at="2026-01-31T09:30:00Z")
    requests()
    same = await cachet.incidents.upsert(**wanted, occurred_at="2026-01-31T09:30:00+00:00")
    other = await cachet.incidents.upsert(**wanted, occurred_at="2026-01-31T09:31:00Z")
    assert (same.outcome, other.outcome) == (Outcome.UNCHANGED, Outcome.UPDATED)


async def test_concurrent_upserts_of_one_key_make_one_incident(cachet: Cachet) -> None:
    """Ten upserts at once: one creates, nine find it."""
    results = await asyncio.gather(*(cachet.incidents.upsert(key="ext-1", **DOWN) for _ in range(10)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9
    assert len(await cachet.incidents.list().collect()) == 1


async def test_an_index_looks_nothing_up(cachet: Cachet, requests: Requests) -> None:
    """With an index an unchanged incident costs nothing, a new or changed one a single request."""
    for number in range(3):
        await cachet.incidents.upsert(key=f"ext-{number}", **DOWN)
    requests()
    index = await cachet.incidents.index()
    assert requests() == 1
    outcomes = [
        (await index.upsert(key="ext-0", **DOWN)).outcome,
        (await index.upsert(key="ext-1", name="Down", status=4, message="We look")).outcome,
        (await index.upsert(key="ext-9", **DOWN)).outcome,
        (await index.upsert(key="ext-9", **DOWN)).outcome,
    ]
    assert outcomes == [Outcome.UNCHANGED, Outcome.UPDATED, Outcome.CREATED, Outcome.UNCHANGED]
    assert requests() == 2


async def test_an_incident_needs_words(cachet: Cachet) -> None:
    """Neither message nor template is an error of the caller."""
    with pytest.raises(ConfigurationError, match="message or template"):
        await cachet.incidents.upsert(key="ext-1", name="Down", status=1)


async def test_a_refused_value_names_its_field(cachet: Cachet) -> None:
    """A name beyond 255 characters is a validation error with its field."""
    with pytest.raises(ValidationError) as caught:
        await cachet.incidents.upsert(key="ext-1", name="x" * 256, status=1, message="m")
    assert "name" in caught.value.fields


async def test_a_disabled_component_is_found(cachet: Cachet) -> None:
    """Disabled components are left out of listings, and still are not made twice."""
    first = await cachet.components.upsert(key="c-1", name="API", enabled=False)
    second = await cachet.components.upsert(key="c-1", name="API", enabled=False)
    index = await cachet.components.index()
    third = await index.upsert(key="c-1", name="API", enabled=True)
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UNCHANGED, Outcome.UPDATED]


async def test_a_component_joins_a_group_once(cachet: Cachet) -> None:
    """The group is compared, so that an unchanged component is left."""
    group = await cachet.component_groups.upsert(key="g-1", name="Core", visible=True, collapsed=0)
    wanted = {"key": "c-1", "name": "API", "status": 1, "component_group_id": int(group.record.id)}
    first = await cachet.components.upsert(**wanted)
    second = await cachet.components.upsert(**wanted)
    assert (first.outcome, second.outcome) == (Outcome.CREATED, Outcome.UNCHANGED)


async def test_a_group_is_created_updated_and_left(cachet: Cachet) -> None:
    """Groups follow the same rules."""
    first = await cachet.component_groups.upsert(key="g-1", name="Core", order=1)
    second = await cachet.component_groups.upsert(key="g-1", name="Core", order=2)
    third = await cachet.component_groups.upsert(key="g-1", name="Core", order=2)
    assert [r.outcome for r in (first, second, third)] == [Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED]


async def test_the_course_of_an_incident_grows_once(cachet: Cachet) -> None:
    """An entry with the same status and message is not added twice; the newest gives the incident its status."""
    made = await cachet.incidents.upsert(key="ext-1", **DOWN)
    entry = {"incident_id": made.record.id, "status": 4, "message": "Fixed"}
    first = await cachet.incident_updates.upsert(**entry)
    second = await cachet.incident_updates.upsert(**entry)
    assert (first.outcome, second.outcome) == (Outcome.CREATED, Outcome.UNCHANGED)
    assert (await cachet.incidents.get(made.record.id)).attributes.status.value == 4
    edited = await cachet.incident_updates.update(
        incident_id=made.record.id, update_id=first.record.id, message="Really fixed"
    )
    assert edited.attributes.message == "Really fixed"
    await cachet.incident_updates.delete(incident_id=made.record.id, update_id=first.record.id)
    assert await cachet.incident_updates.list(incident_id=made.record.id).collect() == []


async def test_many_incidents_come_page_by_page(cachet: Cachet, requests: Requests) -> None:
    """150 incidents are two pages of at most 100."""
    for number in range(150):
        await cachet.incidents.create(name=f"I {number}", status=1, message="m")
    requests()
    sizes = [len(page) async for page in cachet.incidents.list().pages()]
    assert sizes == [100, 50]
    assert requests() == 2


async def test_deleted_records_are_gone(cachet: Cachet) -> None:
    """Deleting twice is a NotFoundError."""
    made = await cachet.components.create(name="API")
    await cachet.components.delete(made.record.id)
    with pytest.raises(NotFoundError):
        await cachet.components.delete(made.record.id)
