"""How many requests a sync takes: pages read, one per create, one per batch, one per delete."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from incidentkit.sandbox import Sandbox
from tests.providers.incident_io.catalog.worlds import client, desired, entry, services
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from incidentkit import catalog

TYPES = 1
"""One request lists all types."""


def some(count: int, tier: str = "gold", changed: int = 0) -> list[catalog.Entry]:
    return [
        entry(f"s{number}", Tier="iron" if number < changed else tier, Depends=[f"s{number // 2}"])
        for number in range(count)
    ]


async def first_sync(sandbox: Sandbox, count: int) -> None:
    async with client(sandbox) as io:
        plan = await io.catalog.plan(desired(services(*some(count))))
        assert io.requests_sent == TYPES
        report = await io.catalog.apply(plan)
        assert report.requests + TYPES == io.requests_sent
    type_and_schema = 1 + 2
    later_references = report.requests - type_and_schema - count
    assert 0 <= later_references <= math.ceil(count / 250)
    assert report.created == count


async def later_sync(sandbox: Sandbox, count: int, *, new: int, changed: int, gone: int) -> None:
    wanted = desired(services(*some(count + new, changed=changed)[gone:]))
    async with client(sandbox) as io:
        plan = await io.catalog.plan(wanted, delete=True)
        assert io.requests_sent == TYPES + math.ceil(count / 250)
        report = await io.catalog.apply(plan, delete=True, max_deletes=gone)
    assert report.ok, report.to_text()
    assert (report.created, report.deleted) == (new, gone)
    assert report.requests == report.created + math.ceil(report.updated / 250) + report.deleted


def test_a_sync_takes_as_few_requests_as_the_api_allows() -> None:
    """Measured at the client: 500 entries are two pages, not three; an unchanged catalog costs no write."""

    async def main() -> None:
        sandbox = Sandbox()
        await first_sync(sandbox, 500)
        await later_sync(sandbox, 500, new=0, changed=0, gone=0)
        await later_sync(sandbox, 500, new=0, changed=300, gone=0)
        await later_sync(sandbox, 500, new=20, changed=0, gone=20)

    run_virtual(main())


def test_an_empty_type_takes_one_read() -> None:
    """Whether it is empty is not known before."""

    async def main() -> None:
        sandbox = Sandbox()
        async with client(sandbox) as io:
            await io.catalog.apply(await io.catalog.plan(desired(services())))
            before = io.requests_sent
            assert (await io.catalog.plan(desired(services()))).empty
            assert io.requests_sent - before == TYPES + 1

    run_virtual(main())
