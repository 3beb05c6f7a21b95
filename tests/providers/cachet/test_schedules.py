"""Cachet schedules, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from incidentkit import Outcome
from incidentkit.errors import ConfigurationError
from incidentkit.providers.cachet._keyed import KEY, meta_of

if TYPE_CHECKING:
    from incidentkit import Cachet
    from incidentkit.sandbox import Sandbox
    from tests.providers.conftest import Requests

WORK = {"key": "s-1", "name": "Work", "message": "We upgrade", "scheduled_at": "2030-01-31T09:30:00Z"}


async def test_a_schedule_is_created_moved_and_left(cachet: Cachet, requests: Requests) -> None:
    """Its times are compared with what was sent last, in whatever offset."""
    first = await cachet.schedules.upsert(**WORK)
    same = await cachet.schedules.upsert(**{**WORK, "scheduled_at": "2030-01-31T09:30:00+00:00"})
    moved = await cachet.schedules.upsert(**{**WORK, "scheduled_at": "2030-01-31T10:30:00Z"})
    requests()
    again = await cachet.schedules.upsert(**{**WORK, "scheduled_at": "2030-01-31T10:30:00Z"})
    assert [each.outcome for each in (first, same, moved, again)] == [
        Outcome.CREATED, Outcome.UNCHANGED, Outcome.UPDATED, Outcome.UNCHANGED,
    ]  # fmt: skip
    assert requests() == 1
    found = await cachet.schedules.get(first.record.id)
    assert found.attributes.scheduled.string == "2030-01-31 10:30:00"


async def test_components_are_replaced(cachet: Cachet, sandbox: Sandbox) -> None:
    """A list replaces all that the schedule has; leaving it out keeps them."""
    ids = [int((await cachet.components.create(name=name)).record.id) for name in "AB"]
    await cachet.schedules.upsert(**WORK, components={ids[0]: 6})
    await cachet.schedules.upsert(**WORK, components={ids[1]: 6})
    await cachet.schedules.upsert(**{**WORK, "name": "More work"})
    (stored,) = sandbox.store.collection("cachet.schedules").values()
    assert stored["components"] == [{"id": ids[1], "status": 6}]
    with pytest.raises(ConfigurationError, match="components cannot be emptied"):
        await cachet.schedules.upsert(**WORK, components={})


async def test_foreign_meta_stays_also_what_came_after_the_index(cachet: Cachet) -> None:
    """`meta` is written whole, so it is read again before that."""
    made = await cachet.schedules.upsert(**WORK, meta={"team": "blue"})
    index = await cachet.schedules.index()
    await cachet.schedules.upsert(**WORK, meta={"ticket": 7})
    await index.upsert(**WORK, meta={"run": 2})
    found = await cachet.schedules.get(made.record.id)
    meta = meta_of(found.attributes.to_dict())
    assert (meta["team"], meta["ticket"], meta["run"], meta[KEY]) == ("blue", 7, 2, "s-1")


@pytest.mark.parametrize("indexed", [False, True])
async def test_concurrent_upserts_of_one_key_make_one_schedule(cachet: Cachet, *, indexed: bool) -> None:
    """Ten at once: one creates, nine find it."""
    helper = await cachet.schedules.index() if indexed else cachet.schedules
    results = await asyncio.gather(*(helper.upsert(**WORK) for _ in range(10)))
    assert sorted(result.outcome for result in results) == [Outcome.CREATED] + [Outcome.UNCHANGED] * 9
    assert len(await cachet.schedules.list().collect()) == 1


async def test_a_schedule_is_found_and_deleted(cachet: Cachet) -> None:
    """By its key."""
    made = await cachet.schedules.upsert(**WORK)
    found = await cachet.schedules.find(key="s-1")
    assert found is not None
    assert found.id == made.record.id
    await cachet.schedules.delete(found.id)
    assert await cachet.schedules.find(key="s-1") is None
