"""Who learns of attempts, and what for."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from incidentkit import RateLimit
from incidentkit._context import Allowance, call_context
from incidentkit._http.retry import RetryPolicy
from incidentkit.limits import ClassLimit, LocalLimiter
from tests.support.virtual_time import run_virtual
from tests.transport.support import RateClass, Script, client, send


class Notes:
    """Keeps what it is told."""

    def __init__(self):
        self.attempts = []

    def attempted(self, attempt):
        self.attempts.append(attempt)


def test_each_attempt_is_told_with_its_own_times():
    """A retry is an attempt of its own; waits between and before are not part of either."""

    async def main():
        notes, script = Notes(), Script(503, 200, takes=0.5)
        async with client(script, retry=RetryPolicy(backoff=4.0)) as http:
            await send(http, "GET /things")
            with call_context(observer=notes):
                script.times.clear()
                await send(http, "GET /things")
        return notes.attempts, script.times

    attempts, times = run_virtual(main())
    assert [attempt.status for attempt in attempts] == [503, 200]
    assert [attempt.sent_at for attempt in attempts] == times
    assert [attempt.ended_at - attempt.sent_at for attempt in attempts] == [0.5, 0.5]


def test_no_answer_is_told_too():
    """An attempt whose connection is lost has no status."""

    async def main():
        notes = Notes()
        async with client(Script(httpx.ReadError("lost"), 200)) as http:
            with call_context(observer=notes):
                await send(http, "GET /things")
        return notes.attempts

    assert [attempt.status for attempt in run_virtual(main())] == [None, 200]


def test_what_the_budgets_allow_is_told():
    """The credential's allowance, and the class's where it has one of its own."""

    async def main():
        notes, limiter = Notes(), LocalLimiter(RateLimit(1200, 60.0), {"slow": ClassLimit(60, 30.0, 2)})
        async with client(Script(), limiter=limiter, rate_classes={"slow": RateClass(60, 30.0, 2)}) as http:
            with call_context(observer=notes):
                await send(http, "POST /slow")
                await send(http, "GET /things")
        return limiter, notes.attempts

    limiter, (slow, things) = run_virtual(main())
    assert slow.budget is things.budget is limiter
    assert slow.allowed == things.allowed == Allowance(1200, 60.0, None)
    assert (slow.rate_class, slow.class_allowed) == ("slow", Allowance(60, 30.0, 2))
    assert (things.rate_class, things.class_allowed) == ("GET /things", None)


def test_a_refusal_shows_in_what_is_allowed():
    """After a 429 that tells a lower limit, that is what the budget allows."""
    refused = httpx.Response(429, json={"rate_limit": {"limit": 300, "retry_after": 1.0}})

    async def main():
        notes = Notes()
        async with client(Script(refused, 200)) as http:
            with call_context(observer=notes):
                await send(http, "GET /things")
        return notes.attempts

    assert run_virtual(main())[-1].allowed.requests <= 300


@pytest.mark.parametrize(
    ("chosen", "adapts", "at_once"),
    [({}, False, 10), ({}, True, 40), ({"concurrency": 10}, True, 10), ({"concurrency": 3}, False, 3)],
    ids=["default", "default, adapting", "chosen, adapting", "chosen"],
)
def test_only_a_number_nobody_chose_gives_way(chosen, adapts, at_once):
    """Code that adapts may have more requests in flight than the default, and never more than a chosen number."""

    async def main():
        notes, running = Notes(), []

        async def serve(request):
            running.append(None)
            most.append(len(running))
            await asyncio.sleep(1.0)
            running.pop()
            return httpx.Response(200)

        most = []
        async with client(serve, **chosen) as http:
            with call_context(observer=notes, concurrency=100 if adapts else None):
                await asyncio.gather(*(send(http, "GET /things") for _ in range(40)))
        return max(most), notes.attempts[0].concurrency

    most, places = run_virtual(main())
    assert most == at_once
    assert places == {10: 10, 3: 3, 40: 100}[at_once]
