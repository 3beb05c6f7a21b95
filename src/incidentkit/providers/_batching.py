"""Many records per request: batches, micro-batching, bisection of refused ones."""

from __future__ import annotations

import copy
import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

from incidentkit._async import bounded_gather
from incidentkit._context import call_context, current_context
from incidentkit.errors import APIError, AuthenticationError, IncidentKitError, PermissionDeniedError
from incidentkit.providers._upserting import KeyLocks

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Collection, Hashable, Iterator, Sequence

    from incidentkit._context import CallTracker


R = TypeVar("R")
A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Accepted(Generic[A_co]):
    """A row that was taken.

    Attributes:
        answer: What the API says of it.
    """

    answer: A_co


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was not taken.

    Attributes:
        error: Why: the API's words about this row alone or, where its whole batch failed, that batch's error.
    """

    error: IncidentKitError


async def send_in_batches(
    rows: Sequence[R],
    send: Callable[[Sequence[R]], Awaitable[Sequence[A]]],
    *,
    size: int,
    refused: Callable[[IncidentKitError], bool],
    suspects: Callable[[IncidentKitError], Collection[int]] = lambda _: (),
    at_once: int = 1,
) -> list[Accepted[A] | Refused]:
    """Send rows in batches, and find the rows for which a batch is refused.

    A refused batch is sent again without the rows that the error names, each of which goes alone, so that a misread
    name harms nothing; where the error names none, it goes in halves. A bad row among n costs 2 requests more when it
    is named, else about 2 log2 n. A batch that fails for another reason is not sent again; the others still are, unless
    it is the credential that is refused.

    Args:
        rows: What to send; the call must write all rows of a batch or none, or be safe to repeat.
        send: Sends one batch and gives an answer per row, in order.
        size: Rows in a batch at most.
        refused: Whether an error lies in the rows, so that fewer of them may pass.
        suspects: Positions in the batch that an error names; `places_named` reads them from most errors.
        at_once: Batches under way at once.

    Returns:
        One answer per row, in the order of `rows`. The first error other than an `IncidentKitError` is raised.
    """
    sending = _Sending(rows, send, refused, suspects)
    batches = (range(start, min(start + size, len(rows))) for start in range(0, len(rows), size))
    await bounded_gather(batches, sending.settle, limit=min(at_once, -(-len(rows) // size)))
    return [sending.answers[place] for place in range(len(rows))]


def places_named(error: IncidentKitError, rows: str) -> set[int]:
    """The rows that an error names like `data[3]`, `data.3.key` or `/data/3`, counted from 0.

    Args:
        error: The API's refusal.
        rows: The name of the list in the request.
    """
    if not isinstance(error, APIError):
        return set()
    place = re.compile(rf"\b{re.escape(rows)}(?:\[|\.|/)(\d+)")
    return {int(found) for text in (*error.fields, error.message) for found in place.findall(text)}


class _Sending(Generic[R, A]):
    """One run of `send_in_batches`."""

    def __init__(
        self,
        rows: Sequence[R],
        send: Callable[[Sequence[R]], Awaitable[Sequence[A]]],
        refused: Callable[[IncidentKitError], bool],
        suspects: Callable[[IncidentKitError], Collection[int]],
    ) -> None:
        self.answers: dict[int, Accepted[A] | Refused] = {}
        self._rows = rows
        self._send = send
        self._refused = refused
        self._suspects = suspects
        self._hopeless: IncidentKitError | None = None

    async def settle(self, batch: Sequence[int]) -> None:
        """Send the rows at these places, in parts where that is needed, until each has its answer."""
        waiting = deque([batch])
        while waiting:
            waiting.extendleft(reversed(await self._attempt(waiting.popleft())))

    async def _attempt(self, batch: Sequence[int]) -> list[Sequence[int]]:
        """Send one batch; gives the parts that have to be sent again."""
        if self._hopeless is not None:
            self._give_up(batch, self._hopeless)
            return []
        try:
            given = await self._send([self._rows[place] for place in batch])
        except IncidentKitError as error:
            if self._refused(error) and len(batch) > 1:
                return list(_parts(batch, self._suspects(error)))
            self._give_up(batch, error)
            return []
        self.answers |= {place: Accepted(answer) for place, answer in zip(batch, given, strict=True)}
        return []

    def _give_up(self, batch: Sequence[int], error: IncidentKitError) -> None:
        if isinstance(error, AuthenticationError | PermissionDeniedError):
            self._hopeless = error
        self.answers |= dict.fromkeys(batch, Refused(error))


def _parts(batch: Sequence[int], suspects: Collection[int]) -> Iterator[Sequence[int]]:
    """Smaller batches that make up this one."""
    alone = {place for place in suspects if 0 <= place < len(batch)}
    if not alone:
        middle = len(batch) // 2
        yield from (batch[:middle], batch[middle:])
        return
    rest = [row for place, row in enumerate(batch) if place not in alone]
    if rest:
        yield rest
    yield from ([batch[place]] for place in sorted(alone))


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
        self._trackers: set[CallTracker] = set()
        self._task: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, row: R) -> Answer[A]:
        """Take a row along; gives the future of its answer."""
        answer: Answer[A] = self.loop.create_future()
        self._waiting[answer] = row
        self._trackers.update(current_context().trackers)
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
            # Whoever's row made it go: the call is made for all of them.
            with call_context(trackers=tuple(self._trackers)):
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
