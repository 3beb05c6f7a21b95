"""Whatever there is and whatever is wanted: applying it once makes it so."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from incidentkit import catalog
from incidentkit.sandbox import Sandbox, SandboxTransport, parse_faults
from tests.providers.incident_io.catalog.random_catalogs import Model, catalogs
from tests.providers.incident_io.catalog.worlds import client, sync
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    import httpx

FEW = settings(max_examples=15, deadline=None)


async def converges(sandbox: Sandbox, wanted: catalog.DesiredCatalog, model: Model, *, delete: bool = False) -> None:
    """Apply once; then everything is as wanted, and nothing is left to do."""
    async with client(sandbox) as io:
        report = await sync(io, wanted, delete=delete, max_deletes=1.0)
        assert report.ok, report.to_text()
        model.matches(sandbox)
        plan = await io.catalog.plan(wanted, delete=delete)
        assert plan.empty, list(plan.changes)


@FEW
@given(first=catalogs(), second=catalogs(), delete=st.booleans())
def test_one_catalog_after_the_other(
    first: catalog.DesiredCatalog, second: catalog.DesiredCatalog, delete: bool
) -> None:
    """From nothing to one catalog, and from that to another."""

    async def main() -> None:
        sandbox, model = Sandbox(), Model()
        model.apply(first, delete=False)
        await converges(sandbox, first, model)
        model.apply(second, delete=delete)
        await converges(sandbox, second, model, delete=delete)

    run_virtual(main())


class Interrupting(SandboxTransport):
    """Cancels a task with its n-th request: before it takes effect, or after, its answer being lost."""

    def __init__(self, sandbox: Sandbox, number: int, *, written: bool) -> None:
        super().__init__(sandbox)
        self.task: asyncio.Task[Any] | None = None
        self._left = number
        self._written = written

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._left -= 1
        if self._left == 0 and self.task is not None:
            if self._written:
                await super().handle_async_request(request)
            self.task.cancel()
            await asyncio.sleep(3600)
        return await super().handle_async_request(request)


@FEW
@given(
    first=catalogs(),
    second=catalogs(),
    number=st.integers(1, 30),
    written=st.booleans(),
    from_file=st.booleans(),
)
def test_an_interrupted_run_goes_on(
    first: catalog.DesiredCatalog, second: catalog.DesiredCatalog, number: int, written: bool, from_file: bool
) -> None:
    """Cut off at any request, run again, with the same plan or a new one: everything is as if nothing had happened."""

    async def main() -> None:
        sandbox, model = Sandbox(), Model()
        async with client(sandbox) as io:
            await sync(io, first)
            plan = (await io.catalog.plan(second, delete=True)).to_dict()
        await cut_off(sandbox, plan)
        model.apply(first, delete=False)
        model.apply(second, delete=True)
        if from_file:
            async with client(sandbox) as io:
                report = await io.catalog.apply(catalog.Plan.from_dict(plan), delete=True, max_deletes=1.0)
                assert report.ok, report.to_text()
            model.matches(sandbox)
        await converges(sandbox, second, model, delete=True)

    async def cut_off(sandbox: Sandbox, plan: dict[str, Any]) -> None:
        transport = Interrupting(sandbox, number, written=written)
        async with client(sandbox, transport) as io:
            report = catalog.ApplyReport()
            applying = io.catalog.apply(catalog.Plan.from_dict(plan), delete=True, max_deletes=1.0, report=report)
            transport.task = asyncio.create_task(applying)
            (result,) = await asyncio.gather(transport.task, return_exceptions=True)
            if isinstance(result, asyncio.CancelledError):
                assert not report.ok
            else:
                assert result is report

    run_virtual(main())


FAULTS = ["503=8%", "lost-after=4%", "lost-before=4%", "storm=at:40,for:5s", "unknown-enums=20%", "nulls=20%"]


@FEW
@given(first=catalogs(), second=catalogs(), seed=st.integers(0, 99))
def test_a_failing_server_doubles_and_loses_nothing(
    first: catalog.DesiredCatalog, second: catalog.DesiredCatalog, seed: int
) -> None:
    """Errors, lost answers and storms are ridden out; what still failed is done by the next run."""

    async def main() -> None:
        sandbox, model = Sandbox(seed=seed), Model()
        for wanted in (first, second):
            sandbox.set_faults(parse_faults(FAULTS))
            async with client(sandbox) as io:
                await sync(io, wanted, delete=True, max_deletes=1.0)
            sandbox.set_faults(parse_faults([]))
            model.apply(wanted, delete=True)
            await converges(sandbox, wanted, model, delete=True)

    run_virtual(main())
