"""Applying a plan, pass by pass."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from incidentkit.providers.incident_io.catalog.create_pass import apply_creates
from incidentkit.providers.incident_io.catalog.delete_pass import apply_deletes
from incidentkit.providers.incident_io.catalog.schema_pass import apply_schemas
from incidentkit.providers.incident_io.catalog.type_pass import apply_types
from incidentkit.providers.incident_io.catalog.update_pass import apply_updates
from incidentkit.providers.outlasting import outlast

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.application import Application

GRACE: Final = 30.0
"""Seconds that requests under way have to end after a cancellation."""


async def run(application: Application) -> None:
    """All passes; the report has what they did, also where this raises.

    Raises:
        AuthenticationError: The credential is refused; nothing more was sent.
        asyncio.CancelledError: This task was cancelled. What was under way has ended first; a second cancellation,
            or `GRACE`, cuts it short.
    """
    interruption = _Interruption(application)
    cancelled = await outlast(interruption.passes(), interruption.cancelled)
    if cancelled is not None:
        raise cancelled


class _Interruption:
    """What a cancellation does: the first stops, the second cuts short."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    async def passes(self) -> None:
        """Run all passes."""
        self._task = asyncio.current_task()
        try:
            await _passes(self._application)
        finally:
            self._application.errands.close()
            if self._timer is not None:
                self._timer.cancel()

    def cancelled(self) -> None:
        """Somebody wants it to end."""
        if self._application.stopping:
            self._cut()
            return
        self._application.stopping = True
        self._application.errands.call_off()
        self._timer = asyncio.get_running_loop().call_later(GRACE, self._cut)

    def _cut(self) -> None:
        if self._task is not None:
            self._task.cancel()


async def _passes(application: Application) -> None:
    try:
        await apply_types(application)
        await apply_schemas(application)
        left = await apply_creates(application)
        await apply_updates(application, left)
        await apply_deletes(application)
    finally:
        await application.progress.end()
