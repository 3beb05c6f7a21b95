from __future__ import annotations

import asyncio

from incidentkit.bulk import InvalidRecord, Report
from incidentkit.bulk._reading import MemorySource, RecordReader, key_reader, open_source
from incidentkit.bulk._report import ResultSink
from tests.support.virtual_time import run_virtual


def intake_of(source, room=4, key="id"):
    report, arrivals = Report(), []
    reader = RecordReader(
        source, key_reader(key), ResultSink(report), room=lambda: room, arrived=lambda: arrivals.append(1)
    )
    return reader, report


def test_records_are_numbered_in_the_order_of_the_input():
    """Every record has its number, those that cannot be used included."""
    reader, report = intake_of(MemorySource([{"id": "a"}, InvalidRecord("line 2", "cut"), {"id": "c"}]))
    run_virtual(reader.run())
    assert [(item.number, item.key) for item in reader.take(10)] == [(1, "a"), (3, "c")]
    assert reader.ended
    assert reader.numbered == 3
    assert report.failures[0].number == 2


def test_no_more_is_read_than_there_is_room_for():
    """Reading pauses when the room is full and goes on when records are taken."""
    source = MemorySource([{"id": str(number)} for number in range(10)])

    async def main():
        reader, _ = intake_of(source, room=4)
        reading = asyncio.ensure_future(reader.run())
        await asyncio.sleep(1)
        assert len(reader._records) == 4
        assert len(reader.take(3)) == 3
        await asyncio.sleep(1)
        assert 4 <= len(reader._records) <= 5
        reading.cancel()
        await asyncio.wait({reading})

    run_virtual(main())


def test_a_key_function_that_raises_fails_that_record():
    """What the caller's key function raises is that record's failure."""
    reader, report = intake_of(MemorySource([{"n": 0}, {"n": 1}]), key=lambda record: f"k{1 // record['n']}")
    run_virtual(reader.run())
    assert [item.key for item in reader.take(10)] == ["k1"]
    assert report.failures[0].error == ("record 1 gave no key: ZeroDivisionError: integer division or modulo by zero")


def test_an_input_that_fails_to_close_is_only_logged(caplog):
    """An error in the input's clean-up concerns no record: it is logged."""

    async def records():
        try:
            yield {"id": "a"}
        finally:
            raise OSError("cannot close")

    async def main():
        source = open_source(records())
        reader, _ = intake_of(source)
        await source.read(1)
        await reader.close()

    run_virtual(main())
    assert "closing the input: OSError: cannot close" in caplog.text
