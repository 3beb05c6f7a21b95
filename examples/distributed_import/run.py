"""Partition the records of a file over the workers, and wait for all answers.

    python run.py services.jsonl --type Service

Each line of the file is one record: `{"external_id": ..., "name": ..., "attribute_values": {...}}`, each external id
once: two workers may be at two records at the same time. Interrupted, run it again: everything is upserted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jobs import broker, connect, import_partition, tick
from taskiq import TaskiqResultTimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from taskiq import AsyncTaskiqTask

PARTITION = 200
"""Records in one partition: small enough to be done again without regret."""
QUEUED = 20
"""Partitions enqueued and not yet answered: Redis holds no more than these, however large the file is."""
TICK = 1.0
"""Seconds between two looks for lost partitions."""
COUNTS = ("created", "updated", "unchanged", "upserted", "failed", "skipped", "requests")


def partitions(file: Path, size: int) -> Iterator[list[dict[str, Any]]]:
    """The records in lists of `size`, read as they are asked for."""
    with file.open(encoding="utf-8") as lines:
        while batch := [json.loads(line) for line in islice(lines, size)]:
            yield batch


async def answer(task: AsyncTaskiqTask[dict[str, Any]], patience: float) -> dict[str, Any]:
    """The partition's report; a partition that failed as a whole raises what it failed of."""
    result = await task.wait_result(check_interval=0.2, timeout=patience)
    result.raise_for_error()
    return result.return_value


async def keep_ticking() -> None:
    """Has the workers look for what others lost."""
    while True:
        await asyncio.sleep(TICK)
        await tick.kiq()


async def enqueue_all(file: Path, name: str, size: int, patience: float) -> tuple[Counter[str], list[Any]]:
    """Every partition enqueued and answered, at most `QUEUED` at a time."""
    async with connect() as io:
        catalog_type = (await io.catalog_types.upsert(type_name=f'Custom["{name}"]', name=name)).record
    room, counts, failures = asyncio.Semaphore(QUEUED), Counter[str](), list[Any]()

    async def collect(task: AsyncTaskiqTask[dict[str, Any]]) -> None:
        try:
            report = await answer(task, patience)
        finally:
            room.release()
        counts.update({count: report[count] for count in COUNTS})
        failures.extend(report["failures"])
        print(f"{sum(counts[count] for count in COUNTS[:-1])} records done", file=sys.stderr)

    ticking = asyncio.create_task(keep_ticking())
    try:
        async with asyncio.TaskGroup() as group:
            for records in partitions(file, size):
                await room.acquire()
                group.create_task(collect(await import_partition.kiq(catalog_type.id, records)))
    finally:
        ticking.cancel()
        await asyncio.gather(ticking, return_exceptions=True)
    return counts, failures


async def main() -> int:
    """0 when every record has arrived, 1 when some failed, 2 when the workers did not answer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--type", required=True, help="the catalog type's name, made if it is not there")
    parser.add_argument("--partition", type=int, default=PARTITION, help="records in one (default %(default)s)")
    parser.add_argument("--patience", type=float, default=3600.0, help="seconds to wait for one (default %(default)s)")
    args = parser.parse_args()
    await broker.startup()
    counts, failures = None, list[Any]()
    try:
        counts, failures = await enqueue_all(args.file, args.type, args.partition, args.patience)
    except* TaskiqResultTimeoutError:
        print(f"no answer within {args.patience:g} s: are the workers running?", file=sys.stderr)
    finally:
        await broker.shutdown()
    if counts is None:
        return 2
    print(json.dumps({**counts, "failures": failures}))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
