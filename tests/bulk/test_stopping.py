from __future__ import annotations

import asyncio

from incidentkit.bulk import Report, StopReason
from incidentkit.bulk._engine import Stop
from tests.support.virtual_time import run_virtual


def test_the_first_reason_stands():
    """Later reasons change neither the report nor the grace period."""
    events = []

    async def main():
        report = Report()
        stop = Stop(report, grace=5.0, stopped=lambda: events.append("stopped"), cut=lambda: events.append("cut"))
        assert not stop
        stop.request(StopReason.DEADLINE, "late")
        stop.request(StopReason.CREDENTIAL, "refused", ValueError("first error"))
        stop.request(StopReason.JOURNAL, "full", ValueError("second error"))
        await asyncio.sleep(4.9)
        assert events == ["stopped"]
        await asyncio.sleep(0.2)
        return report, stop

    report, stop = run_virtual(main())
    assert events == ["stopped", "cut"]
    assert (report.stopped, report.stop_reason) == (StopReason.DEADLINE, "late")
    assert str(stop.error) == "first error"


def test_a_disarmed_stop_cuts_nothing():
    """Once all has ended nothing is cut off."""
    cuts = []

    async def main():
        stop = Stop(Report(), grace=1.0, stopped=lambda: None, cut=lambda: cuts.append(1))
        stop.disarm()
        stop.request(StopReason.DEADLINE, "late")
        stop.disarm()
        await asyncio.sleep(2)

    run_virtual(main())
    assert cuts == []
