"""Work that outlasts the cancellation of who waits for it."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit._async import shield
from tests.support.virtual_time import run_virtual


def test_outlast_survives_cancellations_and_gives_the_first_back():
    """The work runs to its end; each cancellation is told, the first is given back to raise."""
    told = []

    async def work():
        await asyncio.sleep(10)
        told.append("done")

    async def main():
        task = asyncio.ensure_future(shield(work(), lambda: told.append("cancelled")))
        await asyncio.sleep(1)
        task.cancel("first")
        await asyncio.sleep(1)
        task.cancel("second")
        return await task

    first = run_virtual(main())
    assert told == ["cancelled", "cancelled", "done"]
    assert isinstance(first, asyncio.CancelledError)
    assert first.args == ("first",)


def test_outlast_raises_what_the_work_raises():
    """An error of the work is not swallowed."""

    async def work():
        raise OSError("broken")

    with pytest.raises(OSError, match="broken"):
        run_virtual(shield(work(), lambda: None))
