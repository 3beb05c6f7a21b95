"""`RedisLimiter`: what users build, over a real Redis and real processes."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import subprocess
import sys
import textwrap
import time
from collections import Counter
from pathlib import Path

import pytest

from incidentkit import Cachet, RateLimit
from incidentkit.errors import ConfigurationError
from incidentkit.limits import Limiter, RedisLimiter
from incidentkit.sandbox import RateRule, Sandbox, serve
from tests.limits.servers import most_in_a_window

ROOT = Path(__file__).parents[2]
TOKEN = "s3cr3t-t0ken"

PROCESS = """
    import asyncio, sys, time
    from incidentkit.limits import ConcurrencyLimit, RedisLimiter
    from incidentkit.settings import RateLimit

    url, seconds = sys.argv[1], float(sys.argv[2])

    async def main():
        async with RedisLimiter.from_url(url, fallback_share=0.3) as limiter:
            limiter.bind("hash", RateLimit(30, 1.0), name="test")
            concurrency = ConcurrencyLimit(10)

            async def work():
                while True:
                    async with limiter.slot(concurrency=concurrency, within=1.0):
                        await asyncio.sleep(0.005)
                        print(time.monotonic(), flush=True)
                        await asyncio.sleep(0.005)

            async with limiter.slot(within=1.0):
                print("ready", flush=True)
            await asyncio.to_thread(sys.stdin.readline)
            workers = [asyncio.create_task(work()) for _ in range(15)]
            await asyncio.sleep(seconds)
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    asyncio.run(main())
"""


def test_it_is_a_limiter():
    """What the transport asks of a limiter is what this one has."""
    limiter: Limiter = RedisLimiter.from_url("redis://h")
    assert limiter is not None


def test_it_hides_its_url_and_is_not_pickled():
    """Neither repr nor pickle nor copies carry the password."""
    limiter = RedisLimiter.from_url(f"redis://:{TOKEN}@h")
    assert TOKEN not in repr(limiter)
    for give_away in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="build one in each process"):
            give_away(limiter)


@pytest.mark.parametrize("share", [0, -0.1, 1.1, float("nan")])
def test_a_share_is_a_part_of_the_whole(share):
    """More than nothing, and at most all."""
    with pytest.raises(ConfigurationError, match="fallback_share must be"):
        RedisLimiter.from_url("redis://h", fallback_share=share)


@pytest.mark.parametrize("timeout", [0, 3.0])
def test_a_timeout_is_short(timeout):
    """Calls wait for it while Redis is away."""
    with pytest.raises(ConfigurationError, match="timeout must be"):
        RedisLimiter.from_url("redis://h", timeout=timeout)


async def test_it_serves_one_credential():
    """A second one needs a limiter of its own; before the first there is nothing to ask for."""
    limiter = RedisLimiter.from_url("redis://h")
    with pytest.raises(ConfigurationError, match="serves no client yet"):
        limiter.eta()
    limiter.bind("one", RateLimit(10), name="incident.io")
    limiter.bind("one", RateLimit(5), name="incident.io")
    assert limiter.allowed().requests == 5
    with pytest.raises(ConfigurationError, match="another credential"):
        limiter.bind("two", RateLimit(10), name="DX")
    await limiter.close()


@pytest.mark.e2e
async def test_clients_share_the_budget_and_show_nothing_of_the_credential(redis_server, caplog):
    """Two clients, a limiter each: the sandbox refuses nothing, Redis holds the hash alone, and the logs are quiet."""
    from redis.asyncio import Redis

    caplog.set_level(logging.DEBUG)
    async with serve(Sandbox(rate_rule=RateRule(20, 1.0))) as server, Redis.from_url(redis_server.url) as redis:

        async def send():
            async with (
                RedisLimiter.from_url(redis_server.url, prefix="ours") as limiter,
                Cachet(TOKEN, base_url=server.url, rate_limit=RateLimit(20, 1.0), limiter=limiter) as client,
            ):
                await asyncio.gather(*(client.api.general.ping() for _ in range(30)))

        await asyncio.gather(send(), send())
        keys = [key.decode() for key in await redis.keys()]
        held = str([await redis.dump(key) for key in keys])
        stats = server.sandbox.stats.as_json()
    assert stats["rejections"] == 0
    assert stats["requests"] == 60
    assert keys
    assert all(key.startswith("ours:{") for key in keys)
    assert len({key.partition("}")[0] for key in keys}) == 1
    assert TOKEN not in str(keys) + held + caplog.text


@pytest.mark.e2e
def test_three_processes_keep_the_limit_whatever_happens_to_redis(redis_server):
    """Evenly shared; then frozen, wiped, restarted, and a process killed: never more than 30 a second."""
    from redis import Redis

    phases = {}
    with Workers(redis_server.url, seconds=10.5) as workers:
        workers.go()
        began = time.monotonic()
        phases["even"] = (began + 0.5, began + 2.5)
        wait_until(began + 2.5)
        redis_server.freeze()
        wait_until(began + 4.0)
        redis_server.thaw()
        phases["frozen"] = (began + 3.0, began + 4.0)
        wait_until(began + 5.0)
        with Redis(port=redis_server.port) as client:
            client.flushall()
        phases["wiped"] = (began + 5.0, began + 6.0)
        wait_until(began + 6.0)
        redis_server.kill()
        wait_until(began + 7.5)
        redis_server.start()
        phases["away"] = (began + 6.5, began + 7.5)
        wait_until(began + 8.5)
        workers.kill_one()
        phases["one less"] = (began + 8.7, began + 10.5)
        sent = workers.sent()
    everything = [moment for moments in sent for moment in moments]
    assert most_in_a_window(everything, 1.0) <= 30
    counts = {name: count(sent, *span) for name, span in phases.items()}
    even = counts["even"].values()
    assert max(even) <= 1.25 * min(even)
    assert sum(even) >= 45
    for name in ("frozen", "wiped", "away"):
        assert all(1 <= each <= 12 for each in counts[name].values()), counts
    assert len(counts["one less"]) == 2


def count(sent, start, end):
    """How many each process sent between two moments."""
    return Counter(number for number, moments in enumerate(sent) for moment in moments if start <= moment < end)


def wait_until(moment):
    time.sleep(max(0.0, moment - time.monotonic()))


class Workers:
    """Three processes that always have more to send."""

    def __init__(self, url, seconds):
        code = textwrap.dedent(PROCESS)
        self._processes = [
            subprocess.Popen(
                [sys.executable, "-c", code, url, str(seconds)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for _ in range(3)
        ]

    def __enter__(self):
        for process in self._processes:
            assert process.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *_):
        for process in self._processes:
            process.kill()
            process.communicate()

    def go(self):
        for process in self._processes:
            process.stdin.write("\n")
            process.stdin.flush()

    def kill_one(self):
        self._processes[0].kill()

    def sent(self):
        """When each of them sent."""
        texts = [process.communicate(timeout=30)[0] for process in self._processes]
        return [[float(line) for line in text.splitlines() if line.count(".")] for text in texts]
