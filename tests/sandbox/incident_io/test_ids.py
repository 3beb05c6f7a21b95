"""Identifiers."""

from __future__ import annotations

from incidentkit.providers.incident_io.sandbox._account import IdMaker, stable_id
from incidentkit.sandbox import Sandbox
from tests.sandbox.incident_io.conftest import IncidentIOClient


def test_ids_only_grow(clock):
    """Also within a millisecond, and when the wall clock steps back."""
    maker, ids = IdMaker(0, 1), []
    for step in (0, 0, 0, 5, -10, 0, 1):
        clock.advance(seconds=step)
        ids += [maker.make(clock()) for _ in range(20)]
    assert ids == sorted(set(ids))
    assert {len(id_) for id_ in ids} == {26}
    assert stable_id(0, "x") < ids[0]


async def test_two_clients_of_one_sandbox_make_different_records(clock):
    """Each has an application of its own, and the wall clock stands still."""
    sandbox = Sandbox(now=clock)
    first, second = (IncidentIOClient(sandbox, clock) for _ in range(2))
    async with first.http, second.http:
        assert (await first.make_type("A"))["id"] != (await second.make_type("B"))["id"]
        assert len((await first.get("/v3/catalog_types"))["catalog_types"]) == 2


async def test_ids_do_not_repeat_after_a_restart(clock, tmp_path):
    """The same seed and wall clock on a kept state give new ids."""
    ids = set()
    for _ in range(2):
        sandbox = Sandbox(now=clock, state=tmp_path / "state.db")
        io = IncidentIOClient(sandbox, clock)
        async with io.http:
            ids.add((await io.make_type("A"))["id"])
        sandbox.close()
    assert len(ids) == 2
