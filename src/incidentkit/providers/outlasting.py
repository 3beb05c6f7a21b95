"""Work that outlasts the cancellation of who waits for it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

__all__ = ["outlast"]


async def outlast(work: Coroutine[Any, Any, None], cancelled: Callable[[], None]) -> asyncio.CancelledError | None:
    """Run `work` to its end whatever happens to this task; `cancelled` is called at each cancellation.

    Gives back the first of them, for the caller to raise; raises what `work` raises.
    """
    task = asyncio.get_running_loop().create_task(work)
    first: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            first = first or error
            cancelled()
    task.result()
    return first
