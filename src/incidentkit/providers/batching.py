"""Calls that take many rows and refuse all for one: each row gets an answer of its own all the same."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from incidentkit.errors import APIError, AuthenticationError, IncidentKitError, PermissionDeniedError
from incidentkit.providers.workers import for_each

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence

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
    await for_each(batches, sending.settle, at_once=min(at_once, -(-len(rows) // size)))
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
