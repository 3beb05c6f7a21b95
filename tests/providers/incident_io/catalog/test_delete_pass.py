"""Deletes: last, only when asked for, and never too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from incidentkit import catalog
from incidentkit.errors import ConfigurationError
from incidentkit.sandbox import SandboxTransport
from tests.providers.incident_io.catalog.worlds import (
    SERVICE,
    TEAM,
    Refusing,
    client,
    desired,
    entries_of,
    entry,
    operations,
    services,
    sync,
    teams,
)

if TYPE_CHECKING:
    import httpx

    from incidentkit import IncidentIO
    from incidentkit.sandbox import Sandbox

DELETE = "DELETE /v3/catalog_entries/{id}"


def some(count: int, start: int = 0) -> list[catalog.Entry]:
    return [entry(f"s{number}") for number in range(start, start + count)]


async def test_deletes_take_one_request_each(io: IncidentIO, sandbox: Sandbox) -> None:
    """Ten per cent are allowed unless told otherwise."""
    await sync(io, desired(services(*some(20))))
    operations(sandbox)
    report = await sync(io, desired(services(*some(18))), delete=True)
    assert (report.ok, report.deleted) == (True, 2)
    assert operations(sandbox)[DELETE] == 2
    assert len(entries_of(sandbox, SERVICE)) == 18


async def test_nothing_is_deleted_unless_it_is_asked_for_again(io: IncidentIO, sandbox: Sandbox) -> None:
    """A plan that has deletes is applied without them where apply is not told to delete."""
    await sync(io, desired(services(*some(20))))
    plan = await io.catalog.plan(desired(services(*some(18))), delete=True)
    report = await io.catalog.apply(plan)
    assert (report.ok, report.deleted) == (True, 0)
    assert len(entries_of(sandbox, SERVICE)) == 20


@pytest.mark.parametrize(
    ("max_deletes", "allowed"),
    [(0.1, False), (0.3, True), (0.29, False), (3, True), (2, False), (0, False), (1, False)],
)
async def test_too_many_deletes_are_refused_for_their_type(
    io: IncidentIO, sandbox: Sandbox, max_deletes: float, allowed: bool
) -> None:
    """A share of the type or a number; beyond it nothing of that type is deleted, and all else is done."""
    await sync(io, desired(services(*some(10)), teams(*some(10))))
    wanted = desired(services(*some(7), entry("new")), teams(*some(10)))
    report = await sync(io, wanted, delete=True, max_deletes=max_deletes)
    assert report.deleted == (3 if allowed else 0)
    assert report.created == 1
    assert len(entries_of(sandbox, TEAM)) == 10
    assert report.ok is allowed
    if not allowed:
        (failure,) = report.failures
        assert (failure.type_name, failure.external_id, failure.step) == (SERVICE, None, "delete")
        assert "3 of 10 entries would be deleted" in failure.error
        assert "nothing was deleted; raise it if that is meant" in failure.error


@pytest.mark.parametrize("odd", [-1, 1.5, -0.1, True, float("nan")])
async def test_a_limit_is_a_share_or_a_number(io: IncidentIO, odd: float) -> None:
    """Anything else is refused before anything is sent."""
    plan = await io.catalog.plan(desired(services()))
    with pytest.raises(ConfigurationError, match="max_deletes must be"):
        await io.catalog.apply(plan, max_deletes=odd)


async def test_an_emptied_source_deletes_nothing(io: IncidentIO, sandbox: Sandbox) -> None:
    """A type that would lose everything loses nothing."""
    await sync(io, desired(services(*some(5))))
    report = await sync(io, desired(services()), delete=True)
    assert not report.ok
    assert len(entries_of(sandbox, SERVICE)) == 5


async def test_what_is_gone_already_is_deleted(io: IncidentIO) -> None:
    """Somebody was faster."""
    await sync(io, desired(services(*some(10))))
    plan = await io.catalog.plan(desired(services(*some(9))), delete=True)
    change = next(iter(plan.changes))
    assert isinstance(change, catalog.DeleteEntry)
    await io.catalog_entries.delete(change.entry_id)
    assert (await io.catalog.apply(plan, delete=True)).deleted == 1


async def test_a_delete_that_fails_stops_no_other(io: IncidentIO, sandbox: Sandbox) -> None:
    """It is reported by its external id."""
    await sync(io, desired(services(*some(10))))
    plan = await io.catalog.plan(desired(services(*some(5))), delete=True)
    first = next(iter(plan.changes))
    assert isinstance(first, catalog.DeleteEntry)

    class Stubborn(SandboxTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            import httpx

            if request.method == "DELETE" and first.entry_id in request.url.path:
                return httpx.Response(422, json={"errors": [{"code": "in_use", "message": "still referred to"}]})
            return await super().handle_async_request(request)

    async with client(sandbox, Stubborn(sandbox)) as stubborn:
        report = await stubborn.catalog.apply(plan, delete=True, max_deletes=5)
    assert (report.deleted, report.failed) == (4, 1)
    assert (report.failures[0].external_id, report.failures[0].step) == (first.external_id, "delete")


async def test_deletes_come_last(sandbox: Sandbox) -> None:
    """What replaces an entry is there before it goes."""
    seen: list[str] = []

    class Watching(SandboxTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(request.method)
            return await super().handle_async_request(request)

    async with client(sandbox) as io:
        await sync(io, desired(services(*some(10))))
    async with client(sandbox, Watching(sandbox)) as io:
        await sync(io, desired(services(*some(9), entry("new", Tier="gold"))), delete=True)
    assert seen.index("DELETE") > max(place for place, method in enumerate(seen) if method == "POST")


async def test_a_missing_permission_for_deletes_is_met_once(sandbox: Sandbox) -> None:
    """Here the body is empty, and so is the word that is looked for."""
    async with client(sandbox) as io:
        await sync(io, desired(services(*some(30))))
    transport = Refusing(sandbox, "", 403)
    async with client(sandbox, transport) as io:
        report = await sync(io, desired(services()), delete=True, max_deletes=1.0)
    assert report.failed == 30
    assert transport.refused <= 10
