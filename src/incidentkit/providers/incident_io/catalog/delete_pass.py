"""Last pass: deletes, where they were asked for and are few enough."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from incidentkit.errors import ConfigurationError, NotFoundError
from incidentkit.providers.incident_io.catalog.application import unwritable
from incidentkit.providers.incident_io.catalog.changes import DeleteEntry
from incidentkit.providers.incident_io.catalog_entries import CatalogEntries
from incidentkit.providers.workers import for_each

if TYPE_CHECKING:
    from incidentkit.providers.incident_io.catalog.application import Application
    from incidentkit.providers.incident_io.catalog.plan import TypePlan


async def apply_deletes(application: Application) -> None:
    """Delete what is no longer wanted; of a type that would lose more than allowed, nothing."""
    if not application.options.delete:
        return
    deleter = _Deleter(application)
    for one in application.until_stopped(application.plan.types):
        if why := too_many(one, application.options.max_deletes):
            application.fail_type(one.type_name, "delete", ConfigurationError(why))
            continue
        changes = (change for change in one.changes if isinstance(change, DeleteEntry))
        await for_each(application.until_stopped(changes), deleter.delete, at_once=application.options.at_once)


def too_many(plan: TypePlan, max_deletes: float) -> str | None:
    """Why nothing of a type is deleted, if it would lose too much.

    Args:
        plan: Of the type.
        max_deletes: A whole number of entries, or a share of what the type holds.
    """
    deletes = plan.counts.delete
    share = isinstance(max_deletes, float)
    allowed = max_deletes * plan.existing if share else max_deletes
    if deletes <= allowed:
        return None
    limit = f"{max_deletes:.0%}" if share else f"{max_deletes:,}"
    return (
        f"{deletes:,} of {plan.existing:,} entries would be deleted, more than the {limit} that max_deletes allows;"
        " nothing was deleted; raise it if that is meant"
    )


class _Deleter:
    """Deletes entries."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._entries = CatalogEntries(application.client)

    async def delete(self, change: DeleteEntry) -> None:
        """Delete one; one that is gone already is deleted too."""
        application = self._application

        async def send() -> None:
            if application.owned(change.type_name) is None:
                raise unwritable()
            with suppress(NotFoundError):
                await self._entries.delete(change.entry_id)
            application.count(change.type_name, "deleted")

        if error := await application.attempt("delete", send):
            application.fail(change.type_name, change.external_id, "delete", error)
        await application.progress.moved()
