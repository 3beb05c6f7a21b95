"""New entries: one request each, what is referred to first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from incidentkit import catalog
from incidentkit.errors import AuthenticationError
from incidentkit.sandbox import Sandbox, SandboxTransport
from tests.providers.incident_io.catalog.worlds import (
    BULK,
    SERVICE,
    TEAM,
    TEAM_NAME,
    Refusing,
    client,
    desired,
    entries_of,
    entry,
    operations,
    services,
    sync,
    teams,
    view,
)
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    import httpx

    from incidentkit import IncidentIO

CREATE = "POST /v3/catalog_entries"


async def test_what_is_referred_to_is_created_first(io: IncidentIO, sandbox: Sandbox) -> None:
    """Then a reference between types costs no further request, whatever the order of the types."""
    wanted = desired(
        services(entry("pay", Team="core"), entry("cart", Team="edge"), attributes=(TEAM_NAME,)),
        teams(entry("core"), entry("edge")),
    )
    assert (await sync(io, wanted)).ok
    counts = operations(sandbox)
    assert (counts[CREATE], counts.get(BULK, 0)) == (4, 0)
    assert view(sandbox, SERVICE) == {"pay": {"Team": "core"}, "cart": {"Team": "edge"}}


async def test_circles_are_closed_in_a_later_pass(io: IncidentIO, sandbox: Sandbox) -> None:
    """Within a type and across types: the entry comes first, its reference in a bulk update."""
    main = catalog.Attribute("Main", SERVICE)
    ring = [entry(f"s{number}", Depends=[f"s{(number + 1) % 9}"], Team="core") for number in range(9)]
    attributes = (TEAM_NAME, catalog.Attribute("Depends", SERVICE, array=True))
    wanted = desired(services(*ring, attributes=attributes), teams(entry("core", Main="s0"), attributes=(main,)))
    report = await sync(io, wanted)
    assert report.ok
    assert (report.created, report.updated) == (10, 0)
    assert operations(sandbox)[BULK] <= 2
    assert view(sandbox, SERVICE) == {
        f"s{number}": {"Depends": [f"s{(number + 1) % 9}"], "Team": "core"} for number in range(9)
    }
    assert view(sandbox, TEAM) == {"core": {"Main": "s0"}}
    assert (await io.catalog.plan(wanted)).empty


async def test_an_entry_that_fails_stops_no_other(sandbox: Sandbox) -> None:
    """It is named with its error and request id; what refers to it is written but for the reference."""
    wanted = desired(
        services(
            entry("pay", Team="bad"), entry("cart", Team="core"), entry("shop", Team=None), attributes=(TEAM_NAME,)
        ),
        teams(entry("core"), entry("bad", "Odd one")),
    )
    async with client(sandbox, Refusing(sandbox, "Odd one")) as io:
        report = await sync(io, wanted)
    assert {(failure.external_id, failure.step, failure.request_id) for failure in report.failures} == {
        ("bad", "create", "req-1"),
        ("pay", "update", None),
    }
    assert "refers to 'bad' of Custom[\"Team\"], which could not be created" in report.failures[1].error
    assert (report.created, report.failed, report.ok) == (3, 2, False)
    assert view(sandbox, SERVICE) == {"pay": {}, "cart": {"Team": "core"}, "shop": {}}
    async with client(sandbox) as io:
        again = await sync(io, wanted)
    assert (again.ok, again.created, again.updated, again.unchanged) == (True, 1, 1, 3)
    assert view(sandbox, SERVICE)["pay"] == {"Team": "bad"}


async def test_a_missing_permission_is_met_once(sandbox: Sandbox) -> None:
    """Every entry has its failure, and few requests were sent for it."""
    transport = Refusing(sandbox, '"external_id"', 403)
    async with client(sandbox, transport) as io:
        report = await sync(io, desired(services(*(entry(f"s{number}") for number in range(500)))))
    assert report.failed == 500
    assert {failure.error_type for failure in report.failures} == {"PermissionDeniedError"}
    assert transport.refused <= 10


async def test_a_refused_credential_stops_everything(sandbox: Sandbox) -> None:
    """The error is raised, and the report says what was done before."""
    transport = Refusing(sandbox, "external_id", 401)
    report = catalog.ApplyReport()
    async with client(sandbox, transport) as io:
        plan = await io.catalog.plan(desired(services(*(entry(f"s{number}") for number in range(50)))))
        with pytest.raises(AuthenticationError):
            await io.catalog.apply(plan, report=report)
    assert transport.refused <= 10
    assert "401" in report.stopped
    assert not report.ok
    assert report.types[SERVICE].type_written
    assert report.requests > 0


async def test_an_archived_entry_comes_back(io: IncidentIO, sandbox: Sandbox) -> None:
    """Under its old id, so that references to it hold."""
    wanted = desired(services(entry("pay")))
    await sync(io, wanted)
    (before,) = entries_of(sandbox, SERVICE)
    await io.catalog_entries.delete(before["id"])
    assert (await sync(io, wanted)).created == 1
    assert [one["id"] for one in entries_of(sandbox, SERVICE)] == [before["id"]]


def test_so_many_creates_are_under_way_at_once() -> None:
    """`concurrency` of them, never more; and the budget is not held by their waiting."""

    class Slow(SandboxTransport):
        now = most = 0

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            Slow.now += 1
            Slow.most = max(Slow.most, Slow.now)
            await asyncio.sleep(0.1)
            Slow.now -= 1
            return await super().handle_async_request(request)

    async def main() -> float:
        sandbox = Sandbox()
        async with client(sandbox, Slow(sandbox)) as io:
            plan = await io.catalog.plan(desired(services(*(entry(f"s{number}") for number in range(40)))))
            started = asyncio.get_running_loop().time()
            await io.catalog.apply(plan, concurrency=4)
            return asyncio.get_running_loop().time() - started

    elapsed = run_virtual(main())
    assert Slow.most == 4
    assert elapsed == pytest.approx(0.1 * (3 + 40 / 4), abs=0.3)
