"""What the code around a call says about it."""

from __future__ import annotations

import asyncio

from incidentkit._context import Allowance, CallContext, Priority, call_context, current_context


def test_calls_are_interactive_unless_said_otherwise():
    """Bulk work marks itself; everything else has someone waiting for it."""
    assert current_context() == CallContext(Priority.INTERACTIVE, None, None, ())
    with call_context(priority=Priority.BULK):
        assert current_context().priority is Priority.BULK
    assert current_context() == CallContext()


async def test_a_task_inherits_the_context_of_its_start():
    """Tasks started inside the block keep the context; tasks next to it never see it."""

    async def look():
        await asyncio.sleep(0)
        return current_context().priority

    with call_context(priority=Priority.BULK):
        inside = asyncio.create_task(look())
    assert await inside is Priority.BULK
    assert await look() is Priority.INTERACTIVE


def test_an_inner_context_changes_only_what_it_names():
    """The innermost observer receives the attempts; the priority around it stays."""
    first, second = object(), object()
    with call_context(priority=Priority.BULK, observer=first):
        with call_context(observer=second, concurrency=7):
            assert current_context() == CallContext(Priority.BULK, second, 7)
        assert current_context() == CallContext(Priority.BULK, first)
    assert current_context() == CallContext()


def test_an_allowance_is_a_pace():
    """1,200 in a minute are 20 a second."""
    assert Allowance(1200, 60.0).pace == 20.0
