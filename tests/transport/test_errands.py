"""What a call shows of itself to who may want to call it off."""

from __future__ import annotations

import asyncio
import contextlib

import httpx
import pytest

from incidentkit import RateLimit
from incidentkit._async import TrackedTask
from incidentkit._context import call_context
from incidentkit._http.retry import RetryPolicy
from incidentkit.errors import TransportError
from incidentkit.limits import LocalLimiter
from tests.support.virtual_time import run_virtual
from tests.transport.support import Script, client, send


def seen(script, operation, *moments, limiter=None, before=0):
    """At which of these moments a call only waits, `before` others having had the first slots; and once it is over."""

    async def main():
        tracked, answers = TrackedTask(), []
        async with client(script, limiter=limiter, retry=RetryPolicy(backoff=2.0)) as http:
            for _ in range(before):
                await send(http, operation)
            started = asyncio.get_running_loop().time()
            with call_context(trackers=(tracked,)):
                task = asyncio.create_task(send(http, operation))
            for moment in moments:
                await asyncio.sleep(started + moment - asyncio.get_running_loop().time())
                answers.append(tracked.waiting_only)
            with contextlib.suppress(TransportError):
                await task
            tracked.begin(Idle())
            return answers, tracked.waiting_only

    return run_virtual(main())


class Idle:
    in_flight = acted = False


@pytest.mark.parametrize(("operation", "afterwards"), [("GET /things", True), ("POST /things", False)])
def test_a_call_waits_for_its_slot_and_then_is_in_flight(operation, afterwards):
    """What has written is not called off any more; what has read may be."""
    limiter = LocalLimiter(RateLimit(1, 10.0))
    told = seen(Script(takes=1.0), operation, 5.0, 10.5, limiter=limiter, before=1)
    assert told == ([True, False], afterwards)


@pytest.mark.parametrize(
    ("first", "waits"),
    [
        (httpx.Response(429, headers={"Retry-After": "8"}, json={}), True),
        (503, False),
        (httpx.ReadError("lost"), False),
    ],
)
def test_between_attempts_a_write_only_waits_if_the_first_one_did_nothing(first, waits):
    """After a 429 nothing was changed; after a lost answer that is not known."""
    told, _ = seen(Script(first, 200), "POST /natural", 0.5)
    assert told == [waits]


def test_a_refused_write_changed_nothing():
    """What was refused may be followed by a call that is called off."""
    assert seen(Script(422), "POST /things") == ([], True)
