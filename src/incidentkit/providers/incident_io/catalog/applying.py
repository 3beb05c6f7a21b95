"""Applying a plan, pass by pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.providers.incident_io.catalog.create_pass import apply_creates
from incidentkit.providers.incident_io.catalog.delete_pass import apply_deletes
from incidentkit.providers.incident_io.catalog.schema_pass import apply_schemas
from incidentkit.providers.incident_io.catalog.type_pass import apply_types
from incidentkit.providers.incident_io.catalog.update_pass import apply_updates

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.application import Application


async def run(application: Application) -> None:
    """All passes; the report has what they did, also where this raises.

    Raises:
        AuthenticationError: The credential is refused; nothing more was sent.
    """
    try:
        await apply_types(application)
        await apply_schemas(application)
        left = await apply_creates(application)
        await apply_updates(application, left)
        await apply_deletes(application)
    finally:
        await application.progress.end()
