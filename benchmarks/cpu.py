"""What one typed upsert costs the client's processor, everything on, beside bare httpx and the official package."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import time
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import aiohttp
import httpx

from benchmarks.figures import Figure, Figures, Section, at_most, ratios
from benchmarks.servers import Rules, serve
from incidentkit import IncidentIO, RateLimit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from contextlib import AbstractAsyncContextManager
    from typing import TypeAlias

    from incidentkit.settings import HttpLibrary

    Call: TypeAlias = Callable[[int], Awaitable[object]]

__all__ = ["measure"]

_HTTPX = "bare httpx"
_OURS = "incidentkit"
_OURS_AIOHTTP = 'incidentkit, http="aiohttp"'
_OFFICIAL = "official package, raw call"
_AIOHTTP = "bare aiohttp"
_TARGETS = {_OURS: at_most(1.15), _OURS_AIOHTTP: at_most(0.6)}
_ENTRIES = 50
_PATH = "/v3/catalog_entries"
_TEXT = """\
Processor time of the client process, per upsert of one catalog entry, with so many calls at once over connections that
are open already. `incidentkit` is `io.catalog_entries.upsert(...)` with everything on: budget, retry policy, unknown
outcomes, typed encoding and decoding. Bare httpx posts a dict and decodes the JSON of the answer, with a pool that is
large enough; the official package encodes and decodes its own models and knows no limits. One of each in every round,
in turning order."""


class _Plan(NamedTuple):
    """How many calls at once, how many in a round, how many rounds. httpx's pool makes many at once slow."""

    concurrency: int
    calls: int
    rounds: int
    quick_rounds: int


_PLANS = (_Plan(10, 200, 15, 3), _Plan(100, 100, 7, 1))


class _Job(NamedTuple):
    """What a contender calls, and how many calls it may have in flight."""

    url: str
    catalog_type_id: str
    concurrency: int


def measure(*, quick: bool) -> Section:
    """Microseconds per call, at 10 and at 100 calls at once."""
    with serve(Rules(requests=1, per=1.0, latency=0.0, refuses=False)) as server:
        jobs = [_Job(server.url, server.catalog_type_id, plan.concurrency) for plan in _PLANS]
        tables = tuple(asyncio.run(_compare(*each, quick=quick)) for each in zip(jobs, _PLANS, strict=True))
        server.finish()
    return Section("Processor time per upsert", _TEXT, tables)


async def _compare(job: _Job, plan: _Plan, *, quick: bool) -> Figures:
    rounds: list[dict[str, float]] = []
    async with AsyncExitStack() as stack:
        calls = {name: await stack.enter_async_context(contender(job)) for name, contender in _contenders().items()}
        for turn in range(plan.quick_rounds if quick else plan.rounds):
            names = [*calls][turn % len(calls) :] + [*calls][: turn % len(calls)]
            rounds.append({name: await _microseconds(calls[name], plan) for name in names})
    runs = {name: tuple(one[name] for one in rounds) for name in calls}
    times = [Figure(name, "µs", runs[name]) for name in calls]
    beside = [Figure(n, "x httpx", ratios(runs[n], runs[_HTTPX]), _TARGETS.get(n)) for n in calls if n != _HTTPX]
    return Figures(f"{job.concurrency} calls at once", (*times, *beside))


async def _microseconds(call: Call, plan: _Plan) -> float:
    await _drive(call, plan.concurrency, plan.concurrency)  # opens the connections that were closed as idle
    gc.collect()
    start = time.process_time()
    await _drive(call, plan.concurrency, plan.calls)
    return (time.process_time() - start) * 1e6 / plan.calls


async def _drive(call: Call, concurrency: int, calls: int) -> None:
    numbers = iter(range(calls))

    async def work() -> None:
        for number in numbers:
            await call(number)

    await asyncio.gather(*(work() for _ in range(concurrency)))


def _contenders() -> dict[str, Callable[[_Job], AbstractAsyncContextManager[Call]]]:
    official = {_OFFICIAL: _official} if importlib.util.find_spec("incident_io") else {}
    return {
        _HTTPX: _bare_httpx,
        _OURS: partial(_ours, http="httpx"),
        _OURS_AIOHTTP: partial(_ours, http="aiohttp"),
        **official,
        _AIOHTTP: _bare_aiohttp,
    }


def _fields(job: _Job, number: int) -> dict[str, Any]:
    entry = number % _ENTRIES
    return {"catalog_type_id": job.catalog_type_id, "external_id": f"e-{entry}", "name": f"Entry number {entry}"}


@asynccontextmanager
async def _ours(job: _Job, http: HttpLibrary) -> AsyncIterator[Call]:
    plenty = RateLimit(10_000_000, per=60)
    async with IncidentIO(http, base_url=job.url, concurrency=job.concurrency, rate_limit=plenty, http=http) as io:
        yield lambda number: io.catalog_entries.upsert(**_fields(job, number), attribute_values={})


def _limits(job: _Job) -> httpx.Limits:
    return httpx.Limits(max_connections=job.concurrency + 10, max_keepalive_connections=job.concurrency)


@asynccontextmanager
async def _bare_httpx(job: _Job) -> AsyncIterator[Call]:
    headers = {"Authorization": "Bearer k"}
    async with httpx.AsyncClient(base_url=job.url, headers=headers, limits=_limits(job), timeout=30) as http:

        async def call(number: int) -> object:
            answer = await http.post(_PATH, json={**_fields(job, number), "attribute_values": {}})
            return answer.raise_for_status().json()

        yield call


@asynccontextmanager
async def _bare_aiohttp(job: _Job) -> AsyncIterator[Call]:
    headers = {"Authorization": "Bearer k"}
    async with aiohttp.ClientSession(job.url, headers=headers, raise_for_status=True) as http:

        async def call(number: int) -> object:
            async with http.post(_PATH, json={**_fields(job, number), "attribute_values": {}}) as answer:
                return await answer.json()

        yield call


@asynccontextmanager
async def _official(job: _Job) -> AsyncIterator[Call]:
    from incident_io import AuthenticatedClient  # noqa: PLC0415 - perhaps not installed
    from incident_io.api.catalog_v3 import catalog_v3_create_entry  # noqa: PLC0415
    from incident_io.models import (  # noqa: PLC0415
        CatalogCreateEntryPayloadV3,
        CatalogCreateEntryPayloadV3AttributeValues,
    )

    client = AuthenticatedClient(
        job.url,
        token="k",  # noqa: S106 - the sandbox takes any
        timeout=httpx.Timeout(30),
        httpx_args={"limits": _limits(job)},
    )
    async with client:

        async def call(number: int) -> object:
            values = CatalogCreateEntryPayloadV3AttributeValues()
            body = CatalogCreateEntryPayloadV3(**_fields(job, number), attribute_values=values)
            answer = await catalog_v3_create_entry.asyncio_detailed(client=client, body=body)
            assert answer.parsed is not None
            return answer.parsed

        yield call
