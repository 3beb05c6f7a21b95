"""The process that is measured: plans the catalog that is there, then one in which a tenth has changed."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from dataclasses import asdict, dataclass

from benchmarks.catalog_contents import desired
from incidentkit import IncidentIO, RateLimit


@dataclass(frozen=True, slots=True)
class Measurements:
    """What one process saw; seconds, MiB, requests.

    `idle` is the process before it began: interpreter, libraries, and what is desired.
    """

    idle: float
    peak: float
    plan_seconds: float
    plan_cpu: float
    plan_requests: int
    unchanged_writes: int
    changed_writes: int
    changed_seconds: float


async def measure(url: str, count: int) -> Measurements:
    """Plan and apply, twice."""
    wanted = desired(count)
    async with IncidentIO("benchmark", base_url=url, rate_limit=RateLimit(1_000_000, per=1)) as io:
        idle, started, cpu = _peak(), time.perf_counter(), time.process_time()
        plan = await io.catalog.plan(wanted)
        seconds, cpu, requests = time.perf_counter() - started, time.process_time() - cpu, io.requests_sent
        peak = _peak()
        assert plan.empty, plan.counts
        unchanged = await io.catalog.apply(plan)
        started = time.perf_counter()
        changed = await io.catalog.apply(await io.catalog.plan(desired(count, changed=count // 10)))
        assert changed.ok, changed.to_text()
        assert changed.updated == count // 10
        changed_seconds = time.perf_counter() - started
    return Measurements(idle, peak, seconds, cpu, requests, unchanged.requests, changed.requests, changed_seconds)


def _peak() -> float:
    """The most memory that this process had so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 if sys.platform.startswith("linux") else 1024**2)


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(measure(sys.argv[1], int(sys.argv[2]))))))
