"""The upsert by look-up, for every record whose API has none of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import random
from typing import TYPE_CHECKING, Final, Generic, TypeVar
from weakref import WeakValueDictionary

from incidentkit._context import noting_answers
from incidentkit._results import Outcome, UpsertResult
from incidentkit.errors import APIError, ConflictError, NotFoundError, OutcomeUnknownError, ServerError, ValidationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Hashable


T = TypeVar("T")

LOOK_AGAIN: Final = (0.0, 1.0, 3.0)
"""Seconds before each look-up after a create whose outcome is unknown: the server may still be busy with it."""

CREATE_ATTEMPTS: Final = 6
"""How often a create is tried, each time after a look-up that found nothing: as often as the transport repeats."""

BACKOFF: Final = 0.5
"""Seconds at most before the second create, doubled for each further one; drawn from 0 to that."""


@dataclass(frozen=True, slots=True)
class Recipe(Generic[T]):
    """How to bring one record to what is wanted.

    Attributes:
        find: The record as it is now, or None; its argument forbids an answer from memory.
        create: Make it.
        matches: Whether nothing that this upsert owns would change.
        update: Bring the existing record to what is wanted, touching nothing else.
    """

    find: Callable[[bool], Awaitable[T | None]]
    create: Callable[[], Awaitable[T]]
    matches: Callable[[T], bool]
    update: Callable[[T], Awaitable[T]]


class KeyLocks:
    """One lock per key, forgotten when nobody holds or waits for it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()

    def __call__(self, key: Hashable) -> asyncio.Lock:
        """The lock of `key`: `async with locks(key): ...`."""
        import asyncio  # noqa: PLC0415 - kept out of the import of the facade

        lock = self._locks.get(key)
        if lock is None:
            lock = self._locks[key] = asyncio.Lock()
        return lock


async def upsert(recipe: Recipe[T], lock: asyncio.Lock) -> UpsertResult[T]:
    """Find, then create, update or leave; never a second create while the first one's outcome is unknown.

    The result names the last request that was sent, which for an unchanged record is the look-up.
    """
    async with lock:
        with noting_answers() as last:
            existing = await recipe.find(False)
            result = await (create_once(recipe) if existing is None else _bring_up(recipe, existing))
        return replace(result, request_id=last.request_id)


async def created(create: Awaitable[T]) -> UpsertResult[T]:
    """The result of a plain create, which is neither looked up nor tried again here."""
    with noting_answers() as last:
        record = await create
    return UpsertResult(Outcome.CREATED, record, last.request_id)


async def _bring_up(recipe: Recipe[T], existing: T) -> UpsertResult[T]:
    if recipe.matches(existing):
        return UpsertResult(Outcome.UNCHANGED, existing)
    try:
        return UpsertResult(Outcome.UPDATED, await recipe.update(existing))
    except NotFoundError:  # deleted since it was found, perhaps long ago where the find was from memory
        existing_now = await recipe.find(True)
        if existing_now is None:
            return await create_once(recipe)
        return UpsertResult(Outcome.UPDATED, await recipe.update(existing_now))


async def create_once(recipe: Recipe[T]) -> UpsertResult[T]:
    """Create what was looked up and not found; a create whose outcome is unknown is looked up before the next one."""
    for attempt in range(CREATE_ATTEMPTS - 1):
        try:
            return UpsertResult(Outcome.CREATED, await recipe.create())
        except (ConflictError, ValidationError) as refusal:
            return await _lost_the_race(recipe, refusal)
        except (OutcomeUnknownError, ServerError) as unknown:
            backoff = random() * BACKOFF * 2**attempt  # noqa: S311 - jitter
            existing = await _look_again(recipe, unknown, backoff)
        if existing is not None:
            settled = await _bring_up(recipe, existing)
            return UpsertResult(Outcome.CREATED, settled.record)
    return UpsertResult(Outcome.CREATED, await recipe.create())


async def _lost_the_race(recipe: Recipe[T], refusal: APIError) -> UpsertResult[T]:
    """Somebody made it since we looked, or the values are wrong: only another look can tell."""
    existing = await recipe.find(True)
    if existing is None:
        raise refusal
    settled = await _bring_up(recipe, existing)
    # Nothing was there before the first attempt, whose answer was lost: what stands in the way is our own.
    return UpsertResult(Outcome.CREATED, settled.record) if refusal.uncertain else settled


async def _look_again(recipe: Recipe[T], cause: Exception, backoff: float) -> T | None:
    import asyncio  # noqa: PLC0415 - kept out of the import of the facade

    # An answer, if only an error, says that the server is done with it; then one look is enough.
    waits = LOOK_AGAIN if isinstance(cause, OutcomeUnknownError) else (backoff,)
    for seconds in waits:
        await asyncio.sleep(seconds)
        existing = await recipe.find(True)
        if existing is not None:
            return existing
    return None
