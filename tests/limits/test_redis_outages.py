"""Whatever order failures come in, no window of the server holds more than the limit."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from incidentkit import RateLimit
from tests.limits.servers import most_in_a_window
from tests.limits.shared_world import LEASE, SETTLE, Process, now, run

PER = 10.0
# A process that is silent for longer than this counts as dead.
KEPT = LEASE + PER
# The same ones in every run, unless somebody looks for more.
LOOKED_FOR = os.environ.get("INCIDENTKIT_OUTAGES")
EXAMPLES = settings(
    max_examples=int(LOOKED_FOR or 60),
    derandomize=LOOKED_FOR is None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
WORKERS = 3
LINE = {"cut": (False, True), "deaf": (False, True), "late": (0.0, 1.7), "latency": (0.002, 0.6)}


@dataclass(frozen=True)
class Trouble:
    """What goes wrong `after` seconds, with whom, and for how long."""

    after: float
    what: str
    who: int = 1
    seconds: float = 0.2


TROUBLES = st.lists(
    st.builds(
        Trouble,
        after=st.sampled_from([0.0, 0.001, 0.3, 0.7, 1.5, 4.0, 9.0]),
        what=st.sampled_from([*LINE, "rest", "die", "leave", "wipe", "restart", "failover"]),
        who=st.integers(0, 2),
        seconds=st.sampled_from([0.2, 0.6, 2.0, 8.0, KEPT - 4.0]),
    ),
    max_size=12,
)


class Scene:
    """Processes that always have more to send.

    The first one always lives, and reaches Redis whenever anybody does: it is who can tell a Redis without a memory
    that there was one.
    """

    def __init__(self, world, limit, count, share):
        self.world, self.limit, self.share = world, RateLimit(limit, PER), share
        self.gone = []
        self.work = {}
        self.mends = []
        self.whole_at = {}
        self.processes = [self.born(number) for number in range(count)]

    def born(self, number):
        process = Process(self.world, self.limit, share=self.share)
        self.work[process] = process.start(WORKERS, seconds=(0.02, 0.4, 1.9)[number])
        return process

    async def meet(self, trouble):
        await asyncio.sleep(trouble.after)
        number = trouble.who % len(self.processes)
        if trouble.what in {"wipe", "restart", "failover"}:
            await getattr(self, trouble.what)(trouble.seconds)
        elif trouble.what == "rest" or number:
            process = self.processes[number]
            what = self.line if trouble.what in LINE else getattr(self, trouble.what)
            await what(process, trouble)

    async def line(self, process, trouble):
        """Something is wrong with the line of one of them for a while, and not again before it was heard of."""
        if now() < self.whole_at.get(process, 0.0) + 2 * SETTLE:
            return
        good, bad = LINE[trouble.what]
        self.whole_at[process] = now() + trouble.seconds
        setattr(process.line, trouble.what, bad)
        mend = asyncio.get_running_loop().call_later(trouble.seconds, setattr, process.line, trouble.what, good)
        self.mends.append((process, mend))

    async def rest(self, process, trouble):
        """Nothing to send for a while."""
        await self.stop(process)
        await asyncio.sleep(min(trouble.seconds, 2.0))
        self.work[process] = process.start(WORKERS, seconds=0.3)

    async def die(self, process, trouble):
        """Without a word, and another one begins."""
        for mended, mend in self.mends:
            if mended is process:
                mend.cancel()
        process.line.cut = True
        await self.stop(process)
        self.replace(process)

    async def leave(self, process, trouble):
        """It takes leave, and another one begins."""
        await self.stop(process)
        await process.limiter.close()
        self.replace(process)

    async def wipe(self, seconds):
        """Redis forgets everything."""
        self.world.wipe()

    async def restart(self, seconds):
        """Redis is away for a while, and comes back with nothing."""
        self.world.away = True
        await asyncio.sleep(seconds)
        self.world.wipe()
        self.world.away = False

    async def failover(self, seconds):
        """Redis comes back as it was some time ago; whoever it served since then is there to say so."""
        await asyncio.sleep(KEPT)
        saved = self.world.save()
        await asyncio.sleep(min(seconds, 2.0))
        self.world.away = True
        await asyncio.sleep(seconds)
        self.world.restore(saved)
        self.world.away = False
        self.processes.append(self.born(0))
        await asyncio.sleep(2 * SETTLE)

    def replace(self, process):
        number = self.processes.index(process)
        self.gone.append(process)
        self.processes[number] = self.born(number % 3)

    async def stop(self, process):
        for task in self.work[process]:
            task.cancel()
        await asyncio.gather(*self.work[process], return_exceptions=True)

    async def end(self):
        for _, mend in self.mends:
            mend.cancel()
        everybody = [*self.gone, *self.processes]
        for process in everybody:
            await self.stop(process)
            await process.limiter.close()
        late = asyncio.all_tasks() - {asyncio.current_task()}
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        return [moment for process in everybody for moment in process.counted]


@EXAMPLES
@given(limit=st.integers(2, 12), count=st.integers(2, 3), share=st.sampled_from([0.1, 0.2, 0.25]), troubles=TROUBLES)
def test_no_order_of_failures_breaks_the_limit(memory, limit, count, share, troubles):
    """Cut off, deaf, dead, new, a memory wiped or put back, in any order: never more than the limit."""

    async def main(world):
        scene = Scene(world, limit, count, share)
        await asyncio.sleep(3.0)
        for trouble in troubles:
            await scene.meet(trouble)
        await asyncio.sleep(2 * PER)
        return await scene.end()

    assert most_in_a_window(run(memory, main), PER) <= limit
