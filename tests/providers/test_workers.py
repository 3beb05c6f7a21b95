"""Many things, a few at a time."""

from __future__ import annotations

import asyncio

import pytest

from incidentkit._async import bounded_gather, cooperative
from tests.support.virtual_time import run_virtual


def test_a_few_at_a_time_in_their_order() -> None:
    """Items are drawn as they are begun, never more than may be under way."""
    begun: list[int] = []
    running = most = 0

    async def work(item: int) -> None:
        nonlocal running, most
        begun.append(item)
        running += 1
        most = max(most, running)
        await asyncio.sleep(1)
        running -= 1

    async def main() -> float:
        await bounded_gather(range(10), work, limit=3)
        return asyncio.get_running_loop().time()

    assert run_virtual(main()) == pytest.approx(4, abs=0.1)
    assert (begun, most) == (list(range(10)), 3)


def test_the_first_failure_ends_the_others_and_is_raised_as_it_is() -> None:
    """No group of exceptions comes out, and nothing more is begun."""
    begun: list[int] = []

    async def work(item: int) -> None:
        begun.append(item)
        await asyncio.sleep(item)
        raise LookupError(item)

    async def main() -> None:
        await bounded_gather([5, 1, 9], work, limit=2)

    with pytest.raises(LookupError, match="1"):
        run_virtual(main())
    assert begun == [5, 1]


def test_others_have_their_turn_while_many_items_are_gone_through() -> None:
    """A task that is ready before is not kept waiting to the end."""

    async def main() -> int:
        drawn = 0
        other = asyncio.create_task(asyncio.sleep(0, "done"))
        async for _ in cooperative(range(2_000)):
            drawn += 1
            if other.done():
                break
        return drawn

    assert run_virtual(main()) < 2_000
