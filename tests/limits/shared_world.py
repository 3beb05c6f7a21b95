"""Several processes on one virtual clock, with the real script in a real server that is told the time."""

from __future__ import annotations

import asyncio
import itertools
import math
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from redis.exceptions import ConnectionError as RedisConnectionError

from incidentkit.limits import ConcurrencyLimit
from incidentkit.limits._redis import SharedLimiter
from incidentkit.limits._redis_leases import Demand
from incidentkit.limits._redis_protocol import RedisLeaseStore, script
from tests.support.virtual_time import VirtualTimeLoop, run_virtual

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

    from redis import Redis

    from incidentkit import RateLimit
    from incidentkit.limits._redis_leases import LeaseManager

START = 1_700_000_000.0
SETTLE = 1.0
WITHIN = 2.0
LEASE = WITHIN + 5.0
_keys = itertools.count(1)


class World:
    """One memory that all processes share.

    Args:
        memory: Where the script runs.
    """

    def __init__(self, memory: Redis) -> None:
        self.memory = memory
        self.key = f"budget-{next(_keys)}"
        self.calls = 0
        self.servers = 1
        self.away = False
        told = {"redis.call('TIME')": "cjson.decode(ARGV[2])", "redis.pcall('INFO', 'server')": "ARGV[3]"}
        code = script()
        for asked, answer in told.items():
            assert asked in code
            code = code.replace(asked, answer)
        self._run = memory.register_script(code)

    def run(self, keys: list[Any], call: str) -> bytes:
        """One call, at this moment."""
        self.calls += 1
        seconds = START + now()
        whole = math.floor(seconds)
        clock = f'["{whole}", "{math.floor((seconds - whole) * 1e6)}"]'
        answer: bytes = self._run(keys=keys, args=[call, clock, f"run_id:{self.servers:x}"])
        return answer

    def names(self) -> list[str]:
        """What it is kept under."""
        return sorted(key.decode() for key in self.memory.keys(f"*{self.key}*"))

    def wipe(self) -> None:
        """It forgets everything."""
        if keys := self.names():
            self.memory.delete(*keys)

    def save(self) -> dict[str, bytes]:
        """What a snapshot of it holds."""
        return {key: self.memory.dump(key) for key in self.names()}

    def restore(self, saved: dict[str, bytes]) -> None:
        """Another server has it, as it was when that was saved."""
        self.servers += 1
        self.wipe()
        for key, value in saved.items():
            self.memory.restore(key, 0, value)

    def slots_out(self) -> int:
        """How many slots it takes to be out."""
        return self.memory.zcard(f"test:{{{self.key}}}:slots")


class Line:
    """What one process has for a connection; stands in for `redis.asyncio.Redis`."""

    def __init__(self, world: World, latency: float) -> None:
        self._world = world
        self.latency = latency
        self.cut = False
        self.deaf = False
        self.late = 0.0
        self.stalls = 0.0

    async def evalsha(self, _digest: str, count: int, *arguments: Any) -> bytes:
        """The call arrives, and its answer comes back: unless something is wrong with the line."""
        keys, call, loop = list(arguments[:count]), arguments[count], asyncio.get_running_loop()
        await asyncio.sleep(self.latency / 2)
        if self.cut or self._world.away:
            raise RedisConnectionError("cut")
        if self.late:
            loop.call_later(self.late, self._world.run, keys, call)
            await asyncio.sleep(60.0)
        answer = self._world.run(keys, call)
        await asyncio.sleep(self.latency / 2)
        if self.deaf:
            raise RedisConnectionError("no answer came back")
        if self.stalls:
            assert isinstance(loop, VirtualTimeLoop)
            loop.call_soon(loop.advance, self.stalls)
            self.stalls = 0.0
        return answer

    async def aclose(self) -> None:
        """Nothing to close."""


class Process:
    """One process: a limiter with its line, and how many requests it may have in flight."""

    def __init__(
        self, world: World, limit: RateLimit, *, share=0.1, timeout=0.5, classes=None, latency=0.002, concurrency=10
    ) -> None:
        self.line = Line(world, latency)
        exchange = RedisLeaseStore(self.line, "test", world.key, owned=False)  # type: ignore[arg-type]
        self.limiter = SharedLimiter(limit, exchange, share=share, timeout=timeout, name="test")
        self.limiter.declare(classes or {})
        self.concurrency = ConcurrencyLimit(concurrency)
        self.counted: list[float] = []

    async def send(self, seconds: float = 0.0, **what: Any) -> None:
        """One attempt; the server counts it in the middle of `seconds`."""
        async with self.limiter.slot(what.pop("rate_class", None), concurrency=self.concurrency, within=WITHIN, **what):
            await asyncio.sleep(seconds / 2)
            self.counted.append(now())
            await asyncio.sleep(seconds / 2)

    async def keep_sending(self, seconds: float = 0.1, **what: Any) -> None:
        """One attempt after another."""
        while True:
            await self.send(seconds, **what)

    def start(self, workers: int, seconds: float = 0.1, **what: Any) -> list[asyncio.Task[None]]:
        """So many that keep sending."""
        return [asyncio.create_task(self.keep_sending(seconds, **what)) for _ in range(workers)]

    def sent_between(self, start: float, end: float) -> int:
        """How many attempts were counted then."""
        return sum(1 for moment in self.counted if start <= moment < end)


class Teller(Process):
    """A process that calls only when it is told to, and begins no attempts of its own."""

    @property
    def leases(self) -> LeaseManager:
        leases = self.limiter._scheduler.leases
        leases.last(WITHIN)
        return leases

    async def call(self, *demands: Demand, hears: bool = True) -> int:
        """One call, of which the answer may get lost; how many slots it may have out alone after it."""
        pending = self.leases.build_request(demands, now())
        reply = await self.limiter._store(pending.request)
        if hears:
            self.leases.handle_reply(pending, reply, now())
        else:
            self.leases.fail(pending, now())
        return self.leases.alone(now())

    async def get(self, count: int) -> None:
        """Uses so many slots."""
        while count:
            await self.call(Demand(None, count))
            while self.leases.free_at(None, now()) <= now() and count:
                self.leases.end(self.leases.take(None, now()), now(), answered=True)
                count -= 1
            await asyncio.sleep(0.25)


def now() -> float:
    return asyncio.get_running_loop().time()


@asynccontextmanager
async def processes(world: World, count: int, limit: RateLimit, **options: Any) -> AsyncIterator[list[Process]]:
    """So many of them; at the end all tasks are cancelled and all have left."""
    made = [Process(world, limit, **options) for _ in range(count)]
    try:
        yield made
    finally:
        mine = asyncio.current_task()
        callers = {process.limiter._caller for process in made}
        tasks = asyncio.all_tasks() - {mine} - callers
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        for process in made:
            await process.limiter.close()
        assert not [each for each in ended if each and not isinstance(each, asyncio.CancelledError)], ended


def run(memory: Redis, main: Callable[[World], Coroutine[Any, Any, Any]]) -> Any:
    """Runs a scenario in a world of its own."""
    world = World(memory)
    try:
        return run_virtual(main(world))
    finally:
        world.wipe()
