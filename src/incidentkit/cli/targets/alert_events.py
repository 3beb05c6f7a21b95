"""`incident-io/alert-events`: records become events of HTTP alert sources."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from incidentkit.cli.targets.base import TargetKind
from incidentkit.cli.targets.incident_io_shapes import ALERT_EVENT_SHAPE
from incidentkit.cli.targets.incident_io_target import IncidentIOTarget
from incidentkit.cli.targets.lazily import ReadOnce
from incidentkit.cli.targets.names import Names
from incidentkit.errors import PermissionDeniedError
from incidentkit.settings import Secret

if TYPE_CHECKING:
    from incidentkit.cli.targets.base import TargetOptions
    from incidentkit.results import UpsertResult

__all__ = ["ALERT_EVENTS", "TOKEN_VARIABLE"]

TOKEN_VARIABLE: Final = "INCIDENT_ALERT_SOURCE_TOKEN"  # noqa: S105 - its name, not a token
"""Where the source's token can be given, for API keys that may not read it."""


class AlertEventsTarget(IncidentIOTarget):
    """Events for the alert sources of one organisation."""

    def __init__(self, options: TargetOptions) -> None:
        super().__init__(options, ALERT_EVENT_SHAPE)
        told = "" if self._sandbox else os.environ.get(TOKEN_VARIABLE, "").strip()
        self._token = Secret(told) if told else None
        self._sources = ReadOnce(self._read_sources)

    async def upsert(self, record: dict[str, Any]) -> UpsertResult[Any]:
        """See `Target.upsert`."""
        asked = dict(record)
        stated = asked.pop("alert_source")
        sources = await self._sources()
        asked["alert_source_id"] = sources.id(stated) if sources else stated
        if self._token is not None:
            asked["token"] = self._token.reveal()
        return await self._client.alert_events.send(**asked)

    async def _read_sources(self) -> Names | None:
        try:
            found = (await self._client.api.alert_sources_v2.list()).alert_sources
        except PermissionDeniedError:
            if self._token is None:
                raise
            return None  # then only ids can be meant
        return Names.of("alert_source", found, stand_in=self._sandbox)


ALERT_EVENTS: Final = TargetKind("incident-io", ALERT_EVENT_SHAPE, AlertEventsTarget)
