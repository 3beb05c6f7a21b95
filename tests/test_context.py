"""What the code around a call says about it."""

from __future__ import annotations

import asyncio

from incidentkit._context import (
    Allowance,
    Lane,
    background,
    current_deadline,
    current_lane,
    current_watch,
    deadline_at,
    watching,
)


def test_calls_are_interactive_unless_said_otherwise():
    """Bulk work marks itself; everything else has somebody waiting for it."""
    assert current_lane() is Lane.INTERACTIVE
    with background():
        assert current_lane() is Lane.BULK
    assert current_lane() is Lane.INTERACTIVE


def test_the_earliest_deadline_around_a_call_holds():
    """An inner deadline can only narrow the one around it."""
    assert current_deadline() is None
    with deadline_at(10.0):
        with deadline_at(20.0):
            assert current_deadline() == 10.0
        with deadline_at(5.0):
            assert current_deadline() == 5.0
        assert current_deadline() == 10.0
    assert current_deadline() is None


async def test_a_task_inherits_what_stood_around_its_start():
    """Tasks started inside the block keep the mark; tasks beside it never see it."""

    async def look():
        await asyncio.sleep(0)
        return current_lane(), current_deadline()

    with background(), deadline_at(7.0):
        inside = asyncio.create_task(look())
    assert await inside == (Lane.BULK, 7.0)
    assert await look() == (Lane.INTERACTIVE, None)


def test_calls_are_watched_where_somebody_asked_for_it():
    """The innermost watcher learns of calls; outside nobody does."""
    first, second = object(), object()
    assert current_watch() is None
    with watching(first):
        assert current_watch() == (first, False)
        with watching(second, adapts=True):
            assert current_watch() == (second, True)
        assert current_watch() == (first, False)
    assert current_watch() is None


def test_an_allowance_is_a_pace():
    """1,200 in a minute are 20 a second."""
    assert Allowance(1200, 60.0).pace == 20.0
