"""What the workers do: `taskiq worker jobs:broker`, as many as there are hosts for.

Each worker takes one partition of the records at a time and imports it. All of them share one rate budget in Redis.
A worker that dies leaves its partition unacknowledged; Redis hands it to another one, which imports it again from its
start. That doubles nothing, because every record is upserted by its key.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator  # noqa: TC003 - taskiq reads the annotations
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated, Any

from taskiq import Context, TaskiqDepends, TaskiqEvents, TaskiqState
from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

from incidentkit import IncidentIO, RateLimit, bulk
from incidentkit.limits import RedisLimiter

REDIS_URL = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")
QUEUE = "incidentkit-import"
# After so long a partition counts as lost with its worker. Longer than any takes: 200 records at a third of
# 1,200 a minute take half a minute.
LOST_AFTER = float(os.environ.get("LOST_AFTER", "180"))
WORKERS = int(os.environ.get("WORKERS", "3"))
LIMIT = RateLimit(int(os.environ.get("RATE_LIMIT", "1200")), per=float(os.environ.get("RATE_WINDOW", "60")))

broker = RedisStreamBroker(
    REDIS_URL,
    queue_name=QUEUE,
    consumer_group_name=QUEUE,
    consumer_id="0",  # what was enqueued before the first worker came counts too
    idle_timeout=int(LOST_AFTER * 1000),
    unacknowledged_lock_timeout=10.0,
    xread_count=1,  # a partition that waits in a busy worker could be done by an idle one
    xread_block=500,
).with_result_backend(RedisAsyncResultBackend(REDIS_URL, result_ex_time=86_400))


@asynccontextmanager
async def connect() -> AsyncIterator[IncidentIO]:
    """A client on the budget that all share; should Redis be away, on a part of it."""
    limiter = RedisLimiter.from_url(REDIS_URL, fallback_share=1 / (WORKERS + 1))  # one for the process that enqueues
    try:
        async with IncidentIO.from_env(rate_limit=LIMIT, limiter=limiter) as io:
            yield io
    finally:
        await limiter.close()


@broker.on_event(TaskiqEvents.WORKER_STARTUP)
async def open_client(state: TaskiqState) -> None:
    """One client for the worker's life."""
    state.open = AsyncExitStack()
    state.io = await state.open.enter_async_context(connect())


@broker.on_event(TaskiqEvents.WORKER_SHUTDOWN)
async def close_client(state: TaskiqState) -> None:
    """Hands back what the worker holds of the budget."""
    await state.open.aclose()


async def the_client(context: Annotated[Context, TaskiqDepends()]) -> AsyncIterator[IncidentIO]:
    """The worker's client, for a task that asks for it."""
    yield context.state.io


@broker.task
async def import_partition(
    catalog_type_id: str, records: list[dict[str, Any]], io: Annotated[IncidentIO, TaskiqDepends(the_client)]
) -> dict[str, Any]:
    """Upsert a partition's records; the report of it as JSON."""
    report = await bulk.import_records(
        records,
        lambda record: io.catalog_entries.upsert(catalog_type_id=catalog_type_id, **record),
        key="external_id",
        count_requests=lambda: io.requests_sent,
    )
    return report.to_json()


@broker.task
async def tick() -> None:
    """Nothing. A worker looks for lost partitions whenever it has received a message, so somebody has to send some."""
