"""Single calls made at the same time, sent together: each gets its own answer."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

from incidentkit.errands import current_errands, on_errands
from incidentkit.providers.batching import Refused
from incidentkit.providers.upserting import KeyLocks

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Hashable, Sequence

    from incidentkit.errands import Errand
    from incidentkit.providers.batching import Accepted

R = TypeVar("R")
A = TypeVar("A")

if TYPE_CHECKING:
    Send: TypeAlias = Callable[[Sequence[R]], Awaitable[Sequence[Accepted[A] | Refused]]]
    Answer: TypeAlias = asyncio.Future[Accepted[A] | Refused]

LINGER: Final = 0.05
"""Seconds a batch waits for more rows before it goes as it is."""


class Collector(Generic[R, A]):
    """Turns calls for one row into calls for many.

    A batch goes when it is full, or when its first row has waited for `linger`. At most one batch is being filled; how
    many are under way follows from how many calls are made at once. Two rows of one key never share a batch: the second
    waits for the first one's answer.

    Args:
        send: Sends rows and gives an answer for each, in order; raises only what is no fault of theirs.
        key: What tells rows apart.
        size: Rows in a batch at most.
        linger: Seconds.
    """

    def __init__(
        self,
        send: Send[R, A],
        *,
        key: Callable[[R], Hashable],
        size: int,
        linger: float = LINGER,
    ) -> None:
        self._send = send
        self._key = key
        self._size = size
        self._linger = linger
        self._locks = KeyLocks()
        self._filling: _Batch[R, A] | None = None

    async def __call__(self, row: R) -> A:
        """Send one row along with others.

        Raises:
            IncidentKitError: The row was refused, or its batch failed.
        """
        async with self._locks(self._key(row)):
            batch = self._filling or self._open()
            answer = batch.add(row)
            if len(batch) >= self._size:
                self._go(batch)
            try:
                found = await answer
            finally:
                batch.leave(answer)
        if isinstance(found, Refused):
            # A copy: one error may be the answer of many rows, and each raise adds its own traceback.
            raise copy.copy(found.error)
        return found.answer

    def _open(self) -> _Batch[R, A]:
        from asyncio import get_running_loop  # noqa: PLC0415 - kept out of the import of the facade

        batch = self._filling = _Batch(get_running_loop())
        batch.timer = batch.loop.call_later(self._linger, self._go, batch)
        return batch

    def _go(self, batch: _Batch[R, A]) -> None:
        self._filling = None  # from here on nothing joins it
        batch.go(self._send)


class _Batch(Generic[R, A]):
    """Rows on their way to one call, each with the future of whoever waits for its answer."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.timer: asyncio.TimerHandle | None = None
        self._waiting: dict[Answer[A], R] = {}
        self._errands: set[Errand] = set()
        self._task: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, row: R) -> Answer[A]:
        """Take a row along; gives the future of its answer."""
        answer: Answer[A] = self.loop.create_future()
        self._waiting[answer] = row
        self._errands.update(current_errands())
        return answer

    def leave(self, answer: Answer[A]) -> None:
        """Nobody waits for this answer any more; when nobody waits for any, the call is called off."""
        self._waiting.pop(answer, None)
        if not self._waiting and self._task is not None:
            self._task.cancel()

    def go(self, send: Send[R, A]) -> None:
        """Send what there is."""
        if self.timer is not None:
            self.timer.cancel()
        if self._waiting:
            self._task = self.loop.create_task(self._run(send, dict(self._waiting)))

    async def _run(
        self,
        send: Send[R, A],
        asked: dict[Answer[A], R],
    ) -> None:
        try:
            # Whoever's row it was that made it go: it is the errand of all of them.
            with on_errands(*self._errands):
                found = await send([*asked.values()])
            answered = dict(zip(asked, found, strict=True))
        except Exception as error:  # noqa: BLE001 - whatever it is, those who wait have to learn of it
            for answer in asked:
                if not answer.done():
                    answer.set_exception(error)
        else:
            for answer, result in answered.items():
                if not answer.done():
                    answer.set_result(result)
