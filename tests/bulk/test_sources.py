from __future__ import annotations

import asyncio
import contextvars
import threading

import pytest

from incidentkit.bulk._reading import AsyncSource, MemorySource, ThreadSource, open_source
from incidentkit.errors import ConfigurationError

ambient = contextvars.ContextVar("ambient", default="none")


async def read_all(source, most=7):
    chunks = []
    while chunk := await source.read(most):
        assert len(chunk) <= most
        chunks += chunk
    return chunks


async def amount(count):
    for number in range(count):
        yield number


@pytest.mark.parametrize(
    ("records", "kind"),
    [
        (list(range(100)), MemorySource),
        (tuple(range(100)), MemorySource),
        (iter(range(100)), ThreadSource),
        (range(100), ThreadSource),
        ((number for number in range(100)), ThreadSource),
        (amount(100), AsyncSource),
    ],
    ids=["list", "tuple", "iterator", "range", "generator", "async generator"],
)
async def test_every_record_is_read_once_and_in_order(records, kind):
    """Any iterable is read to its end, in order, in bounded pieces, and stays ended."""
    source = open_source(records)
    assert type(source) is kind
    assert await read_all(source) == list(range(100))
    assert not await source.read(7)
    await source.close()


@pytest.mark.parametrize("records", ["text", b"bytes", {"a": 1}, 5, None])
def test_what_is_no_iterable_of_records_is_refused(records):
    """A text, a mapping or a number is a mistake, said at once."""
    with pytest.raises(ConfigurationError, match="iterable of records"):
        open_source(records)


async def test_a_blocking_iterable_does_not_block_the_loop():
    """While a read blocks, the loop goes on; a record is given as soon as it is there."""
    gate = threading.Event()

    def records():
        yield 1
        gate.wait()
        yield 2

    source = open_source(records())
    assert await source.read(10) == [1]
    waiting = asyncio.ensure_future(source.read(10))
    await asyncio.sleep(0)
    assert not waiting.done()
    gate.set()
    assert await waiting == [2]
    assert not await source.read(10)


async def test_a_thread_reads_no_further_than_asked():
    """The thread reads ahead what the last read asked for, and pauses there."""
    taken, far = [], threading.Event()

    def records():
        for number in range(10_000):
            taken.append(number)
            if number == 20:
                far.set()
            yield number

    source = open_source(records())
    await source.read(5)
    assert not await asyncio.to_thread(far.wait, 0.05)
    assert len(await source.read(5)) == 5
    await source.close()
    assert len(taken) <= 16


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_an_error_comes_after_the_records_before_it(kind):
    """What the iterable raises is raised when its records were read."""

    def records():
        yield 1
        raise OSError("gone")

    async def arecords():
        for record in records():
            yield record

    source = open_source(records() if kind == "sync" else arecords())
    assert await source.read(5) == [1]
    with pytest.raises(OSError, match="gone"):
        await source.read(5)


async def test_closing_ends_the_thread_and_the_generator():
    """A generator that is not read to its end is closed by its own thread."""
    closed = threading.Event()

    def records():
        try:
            while True:
                yield 1
        finally:
            closed.set()

    source = open_source(records())
    await source.read(3)
    await source.close()
    assert await asyncio.to_thread(closed.wait, 5)


async def test_closing_closes_an_async_generator():
    """An async generator that is not read to its end runs its clean-up."""
    closed = []

    async def records():
        try:
            yield 1
            yield 2
        finally:
            closed.append(True)

    source = open_source(records())
    await source.read(1)
    await source.close()
    assert closed == [True]


async def test_the_thread_sees_the_callers_context():
    """Context variables are as they were where the import was started."""

    def records():
        yield ambient.get()

    token = ambient.set("mine")
    try:
        source = open_source(records())
        assert await source.read(1) == ["mine"]
    finally:
        ambient.reset(token)


async def test_a_source_that_is_dropped_unread_starts_nothing():
    """No thread is started before the first read."""
    source = ThreadSource(iter([1]))
    await source.close()
    assert source._thread is None
