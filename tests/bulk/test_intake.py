from __future__ import annotations

import asyncio

from incidentkit.bulk import Report, Unreadable
from incidentkit.bulk._reading import Intake, MemorySource, key_reader, open_source
from incidentkit.bulk._report import Tally
from tests.support.virtual_time import run_virtual


def intake_of(source, room=4, key="id"):
    report, arrivals = Report(), []
    intake = Intake(source, key_reader(key), Tally(report), room=lambda: room, arrived=lambda: arrivals.append(1))
    return intake, report


def test_records_are_numbered_in_the_order_of_the_input():
    """Every record has its number, those that cannot be used included."""
    intake, report = intake_of(MemorySource([{"id": "a"}, Unreadable("line 2", "cut"), {"id": "c"}]))
    run_virtual(intake.run())
    assert [(item.number, item.key) for item in intake.take(10)] == [(1, "a"), (3, "c")]
    assert intake.ended
    assert intake.numbered == 3
    assert report.failures[0].number == 2


def test_no_more_is_read_than_there_is_room_for():
    """Reading pauses when the room is full and goes on when records are taken."""
    source = MemorySource([{"id": str(number)} for number in range(10)])

    async def main():
        intake, _ = intake_of(source, room=4)
        reading = asyncio.ensure_future(intake.run())
        await asyncio.sleep(1)
        assert len(intake._records) == 4
        assert len(intake.take(3)) == 3
        await asyncio.sleep(1)
        assert 4 <= len(intake._records) <= 5
        reading.cancel()
        await asyncio.wait({reading})

    run_virtual(main())


def test_a_key_function_that_raises_fails_that_record():
    """What the caller's key function raises is that record's failure."""
    intake, report = intake_of(MemorySource([{"n": 0}, {"n": 1}]), key=lambda record: f"k{1 // record['n']}")
    run_virtual(intake.run())
    assert [item.key for item in intake.take(10)] == ["k1"]
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
        intake, _ = intake_of(source)
        await source.read(1)
        await intake.close()

    run_virtual(main())
    assert "closing the input: OSError: cannot close" in caplog.text
