"""Single calls sent together: one call for many, an answer for each."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from incidentkit import Refused
from incidentkit.errors import ConfigurationError
from incidentkit.providers._batching import Accepted, Collector
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Sequence


class Api:
    """Takes numbers, `seconds` a call; refuses negative ones and breaks at `broken`."""

    def __init__(self, *, seconds: float = 1.0, broken: int | None = None) -> None:
        self.batches: list[list[int]] = []
        self.ended = 0
        self._seconds = seconds
        self._broken = broken

    async def __call__(self, rows: Sequence[int]) -> list[Accepted[str] | Refused]:
        self.batches.append([*rows])
        await asyncio.sleep(self._seconds)
        self.ended += 1
        if self._broken in rows:
            raise OSError("broken")
        return [Refused(ConfigurationError(f"no {row}")) if row < 0 else Accepted(f"took {row}") for row in rows]


def collector(api: Api, size: int = 3) -> Collector[int, str]:
    return Collector(api, key=abs, size=size, linger=0.05)


def test_calls_made_at_once_share_a_request() -> None:
    """Seven calls are two full batches, which go at once, and one that waits no longer than `linger`."""

    async def main() -> None:
        api = Api()
        send = collector(api)
        started = asyncio.get_running_loop().time()
        answers = await asyncio.gather(*(send(number) for number in range(7)))
        assert answers == [f"took {number}" for number in range(7)]
        assert api.batches == [[0, 1, 2], [3, 4, 5], [6]]
        assert asyncio.get_running_loop().time() - started == pytest.approx(1.05)

    run_virtual(main())


def test_a_refused_row_is_its_own_failure() -> None:
    """The rows beside it have their answers; each failure is an exception of its own."""

    async def main() -> None:
        send = collector(Api())
        answers = await asyncio.gather(*(send(number) for number in (1, -2, 3)), return_exceptions=True)
        assert [answers[0], answers[2]] == ["took 1", "took 3"]
        assert isinstance(answers[1], ConfigurationError)
        assert str(answers[1]) == "no -2"

    run_virtual(main())


def test_what_is_no_fault_of_a_row_reaches_all() -> None:
    """An unexpected exception is that of every call in the batch, and of no other."""

    async def main() -> None:
        send = collector(Api(broken=1))
        answers = await asyncio.gather(*(send(number) for number in range(6)), return_exceptions=True)
        assert [isinstance(answer, OSError) for answer in answers] == [True] * 3 + [False] * 3

    run_virtual(main())


def test_rows_of_one_key_go_one_after_the_other() -> None:
    """Never in one batch, and in the order of the calls."""

    async def main() -> None:
        api = Api()
        send = collector(api)
        await asyncio.gather(send(1), send(2), send(-2), send(1), return_exceptions=True)
        assert api.batches == [[1, 2], [1, -2]]
        assert api.ended == 2

    run_virtual(main())


def test_a_call_cancelled_while_it_waits_is_not_sent() -> None:
    """Its row is taken out; a batch left empty is not sent at all, and the next one is unharmed."""

    async def main() -> None:
        api = Api()
        send = collector(api)
        first = asyncio.create_task(send(1))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(1)
        assert api.batches == []
        assert [*await asyncio.gather(send(2), send(3))] == ["took 2", "took 3"]

    run_virtual(main())


def test_a_call_cancelled_under_way_takes_nothing_from_the_others() -> None:
    """The request goes on for those that still wait; when nobody does, it is called off."""

    async def main() -> None:
        api = Api()
        send = collector(api, size=2)
        tasks = [asyncio.create_task(send(number)) for number in range(4)]
        await asyncio.sleep(0.5)
        for number in (0, 2, 3):
            tasks[number].cancel()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        assert answers[1] == "took 1"
        assert [type(answer) for answer in answers] == [asyncio.CancelledError, str] + [asyncio.CancelledError] * 2
        await asyncio.sleep(2)
        assert (len(api.batches), api.ended) == (2, 1)

    run_virtual(main())
