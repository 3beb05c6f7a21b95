"""The account that a plan is about: the one of the environment, or an embedded sandbox."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from incidentkit.cli.embedded import embedded_sandbox, tell_of_sandbox
from incidentkit.cli.targets.clients import open_incident_io

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from incidentkit import IncidentIO
    from incidentkit.cli.console import Voice
    from incidentkit.cli.targets import Connection

__all__ = ["connected"]


@asynccontextmanager
async def connected(connection: Connection, voice: Voice) -> AsyncGenerator[IncidentIO]:
    """The client; at the end of a sandbox, a word on what it counted.

    Raises:
        ConfigurationError: The credential is missing, or the extra for the sandbox.
    """
    if not connection.sandbox:
        async with open_incident_io(connection) as client:
            yield client
        return
    async with embedded_sandbox(connection.rate_limit, connection.concurrency) as (sandbox, to_it):
        async with open_incident_io(to_it) as client:
            yield client
        voice.note(tell_of_sandbox(sandbox, "incident-io"))
