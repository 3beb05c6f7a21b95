"""The clients that are compared: each keeps a server's limit in its own way. `contests` starts them.

Where they are compared, all of them send the same request, ten at once. What is refused is sent again, so that every
record arrives.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import sys
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx
from incidentkit_api.cachet.api.general import general_ping
from incidentkit_api.incident_io.api.catalog_v3 import catalog_v3_bulk_update_entries
from incidentkit_api.incident_io.models.catalog_bulk_update_entries_payload_v3 import CatalogBulkUpdateEntriesPayloadV3

from incidentkit import Cachet, IncidentIO, RateLimit, bulk

if TYPE_CHECKING:
    from incidentkit.limits import Limiter

__all__ = ["CONTENDERS", "Task"]

_WORKERS = 10
_KEY = "bench"


@dataclass(frozen=True, slots=True)
class Task:
    """What one client process has to do. `per` is seconds; `name` begins the external ids of its records."""

    url: str
    catalog_type_id: str
    requests: int
    per: float
    records: int
    name: str = "0"
    redis: str | None = None

    def ids(self) -> list[str]:
        """The external ids of its records."""
        return [f"{self.name}-{number}" for number in range(self.records)]


Acquire = Callable[[], Awaitable[object]]
Wait = Callable[[httpx.Response, int], float]
"""From a refusal, and how many of this record there were before, to the seconds to wait."""


async def ours(task: Task) -> None:
    """`import_records` through the client, everything at its default."""
    async with _client(task) as io:
        await _import(io, task)


async def ours_through_redis(task: Task) -> None:
    """The same, with the budget that all processes share."""
    from incidentkit.limits import RedisLimiter  # noqa: PLC0415 - needs an extra

    assert task.redis is not None
    async with RedisLimiter.from_url(task.redis) as limiter, _client(task, limiter) as io:
        await _import(io, task)


async def _import(io: IncidentIO, task: Task) -> None:
    async def upsert(external_id: str) -> object:
        return await io.catalog_entries.upsert(
            catalog_type_id=task.catalog_type_id, external_id=external_id, name=external_id, attribute_values={}
        )

    await bulk.import_records(task.ids(), upsert, key=str)


async def bulk_updates(task: Task) -> None:
    """Ours, with an operation that has a limit of its own, which its rate class does not know."""
    async with _client(task) as io:
        entry = await io.catalog_entries.upsert(
            catalog_type_id=task.catalog_type_id, external_id="0", name="0", attribute_values={}
        )
        assert entry.record is not None
        body = CatalogBulkUpdateEntriesPayloadV3.from_dict(
            {
                "catalog_type_id": task.catalog_type_id,
                "entries": [{"entry_id": entry.record.id, "name": "1", "attribute_values": {}}],
            }
        )

        async def update(_: str) -> None:
            await io.call(catalog_v3_bulk_update_entries.asyncio_detailed, body=body)

        await bulk.import_records(task.ids(), update, key=str)


async def pings(task: Task) -> None:
    """Ours, with an API that tells its limit in the headers of every answer."""
    limit = RateLimit(task.requests, per=task.per)
    async with Cachet(_KEY, base_url=task.url, rate_limit=limit) as cachet:

        async def ping(_: str) -> object:
            return await cachet.call(general_ping.asyncio_detailed)

        await bulk.import_records(task.ids(), ping, key=str)


async def aiolimiter(task: Task) -> None:
    """A leaky bucket: as many at once as the limit is, and as many again while they leak out."""
    from aiolimiter import AsyncLimiter  # noqa: PLC0415 - only this client needs it

    await _ten_workers(task, acquire=AsyncLimiter(task.requests, task.per).acquire)


async def pyrate_limiter(task: Task) -> None:
    """A log of when requests were sent."""
    from pyrate_limiter import InMemoryBucket, Limiter, Rate  # noqa: PLC0415 - only this client needs it

    limiter = Limiter(InMemoryBucket([Rate(task.requests, round(task.per * 1000))]))
    await _ten_workers(task, acquire=lambda: limiter.try_acquire_async(_KEY))


async def pyrate_limiter_through_redis(task: Task) -> None:
    """That log in Redis, stamped with each process's own clock."""
    from pyrate_limiter import Limiter, Rate, RedisBucket  # noqa: PLC0415 - only this client needs it
    from redis.asyncio import Redis  # noqa: PLC0415 - needs an extra

    assert task.redis is not None
    redis = Redis.from_url(task.redis)
    rates = [Rate(task.requests, round(task.per * 1000))]
    limiter = Limiter(await RedisBucket.init(rates, redis, task.url))
    await _ten_workers(task, acquire=lambda: limiter.try_acquire_async(_KEY))
    await redis.aclose()


async def backoff(task: Task) -> None:
    """As the official Go importer: no pacing; each worker alone waits 5 s after a refusal, then twice that, to 10 min.

    Its waits shrink with the window where that is not a minute.
    """

    def wait(_response: httpx.Response, refusals: int) -> float:
        jitter = random.uniform(0.75, 1.25)  # noqa: S311 - no secret
        return min(5 * 2.0**refusals, 600) * jitter * task.per / 60

    await _ten_workers(task, wait=wait)


async def semaphore(task: Task) -> None:
    """Nothing but ten at once, and the wait that an answer tells."""
    await _ten_workers(task)


def _client(task: Task, limiter: Limiter | None = None) -> IncidentIO:
    limit = RateLimit(task.requests, per=task.per)
    return IncidentIO(_KEY, base_url=task.url, rate_limit=limit, limiter=limiter)


async def _at_once() -> None:
    pass


def _told(response: httpx.Response, _refusals: int) -> float:
    return float(response.headers["Retry-After"])


async def _ten_workers(task: Task, *, acquire: Acquire = _at_once, wait: Wait = _told) -> None:
    ids = iter(task.ids())
    headers = {"Authorization": f"Bearer {_KEY}"}
    async with httpx.AsyncClient(base_url=task.url, headers=headers, timeout=30) as http:

        async def post(external_id: str) -> httpx.Response:
            await acquire()
            body = {"catalog_type_id": task.catalog_type_id, "external_id": external_id, "name": external_id}
            return await http.post("/v3/catalog_entries", json=body | {"attribute_values": {}})

        async def work() -> None:
            for external_id in ids:
                refusals = 0
                while (response := await post(external_id)).status_code == 429:
                    await asyncio.sleep(wait(response, refusals))
                    refusals += 1
                response.raise_for_status()

        async with asyncio.TaskGroup() as group:
            for _ in range(_WORKERS):
                group.create_task(work())


CONTENDERS: dict[str, Callable[[Task], Coroutine[None, None, None]]] = {
    "incidentkit": ours,
    "incidentkit, redis": ours_through_redis,
    "aiolimiter": aiolimiter,
    "pyrate-limiter": pyrate_limiter,
    "pyrate-limiter, redis": pyrate_limiter_through_redis,
    "exponential backoff": backoff,
    "semaphore": semaphore,
    "bulk updates": bulk_updates,
    "pings": pings,
}


if __name__ == "__main__":
    # What the budget says of refusals is what we measure; it would only clutter the screen.
    logging.getLogger("incidentkit").setLevel(logging.ERROR)
    contender, task = CONTENDERS[sys.argv[1]], Task(**json.loads(sys.argv[2]))
    print("loaded", flush=True)
    sys.stdin.readline()
    asyncio.run(contender(task))
