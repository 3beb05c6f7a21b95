"""Reading something once, when it is first needed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["ReadOnce"]

T = TypeVar("T")


class ReadOnce(Generic[T]):
    """`await it()` reads the first time and remembers; those who ask meanwhile wait, in their order."""

    def __init__(self, read: Callable[[], Awaitable[T]]) -> None:
        self._read = read
        self._reading = asyncio.Lock()
        self._found: list[T] = []

    async def __call__(self) -> T:
        """What was read.

        Raises:
            IncidentKitError: It cannot be read; the next one who asks tries again.
        """
        async with self._reading:
            if not self._found:
                self._found.append(await self._read())
        return self._found[0]
