"""A blocking iterator read in a thread."""

from __future__ import annotations

import asyncio
import itertools
import threading

import pytest

from incidentkit.cli.readers.pump import Pump


async def test_items_come_in_order_and_end():
    """Everything arrives in order; the end stays the end."""
    pump = Pump(iter(range(1000)))
    assert [item async for item in pump] == list(range(1000))
    assert [item async for item in pump] == []


async def test_errors_of_the_iterator_are_raised_where_it_is_read():
    """What goes wrong in the thread is raised to the reader, after the items before it."""

    def failing():
        yield 1
        raise OSError("gone")

    pump = Pump(failing())
    assert await anext(pump) == 1
    with pytest.raises(OSError, match="gone"):
        await anext(pump)


async def test_waiting_for_an_item_holds_up_nobody():
    """While the writer of a pipe takes its time, other tasks run."""
    written = threading.Event()

    def slow():
        assert written.wait(10)
        yield "late"

    pump = Pump(slow())
    reading = asyncio.create_task(anext(pump))
    for _ in range(3):
        await asyncio.sleep(0)
    assert not reading.done()
    written.set()
    assert await reading == "late"


async def test_little_is_read_ahead():
    """The thread waits for the reader instead of filling the memory, and ends when it is closed."""
    taken = itertools.count()
    last = 0

    def counting():
        nonlocal last
        while True:
            last = next(taken)
            yield last

    pump = Pump(counting())
    for _ in range(10):
        await anext(pump)
    pump.close()
    for thread in threading.enumerate():
        if thread.name == "incidentkit-input":
            await asyncio.to_thread(thread.join, 10)
            assert not thread.is_alive()
    assert last <= 300
