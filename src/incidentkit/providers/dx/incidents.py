"""DX incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit_api.dx.api.incidents import incidents_upsert
from incidentkit_api.dx.models.incidents_upsert_payload import IncidentsUpsertPayload
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._results import UpsertResult
from incidentkit._timestamps import parse_timestamp
from incidentkit.providers._arguments import omit_unset
from incidentkit.providers.dx._arguments import Service, outcome_of, reference, timestamp
from incidentkit.providers.dx._arguments import metadata as given_metadata
from incidentkit.providers.dx._arguments import services as given_services

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from incidentkit_api.dx.models.result import Result

    from incidentkit._http.client import BaseClient


class Incidents:
    """DX incidents, `dx.incidents`. The API writes only: there is no reading them back."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    async def upsert(
        self,
        *,
        reference_id: str,
        started_at: datetime | str,
        name: str | Unset = UNSET,
        priority: str | Unset = UNSET,
        source_url: str | Unset = UNSET,
        resolved_at: datetime | str | Unset | None = UNSET,
        services: Sequence[Service] | Unset | None = UNSET,
        metadata: Mapping[str, Any] | Unset | None = UNSET,
    ) -> UpsertResult[Result]:
        """Create the incident, or update the one with this reference id; done by the server, safe to repeat.

        Args:
            reference_id: Your stable id of the incident.
            started_at: Aware datetime or ISO-8601 with offset; the API wants it on every call.
            name: What people see.
            priority: Free text, such as `p1`.
            source_url: Where the incident is managed.
            resolved_at: As `started_at`; None while it goes on.
            services: UNSET leaves them, None or an empty list clears them, a list replaces them all.
            metadata: UNSET leaves it, None or an empty mapping clears it, a mapping replaces it whole.

        Returns:
            UPSERTED: DX does not say whether it was new.

        Raises:
            ConfigurationError: A timestamp has no offset, another value cannot be right, or one is None that DX cannot
                clear.
            ValidationError: DX refuses a value; `code` says which kind.
        """
        payload = IncidentsUpsertPayload(
            reference_id=reference(reference_id),
            started_at=parse_timestamp(started_at, field="started_at"),
            **omit_unset("DX incident", {"name": name, "priority": priority, "source_url": source_url}),
            resolved_at=timestamp("resolved_at", resolved_at),
            services=given_services(services),
            metadata=given_metadata(metadata),
        )
        answer = await self._client.send(incidents_upsert.asyncio_detailed, body=payload)
        action = answer.body.additional_properties.get("action")
        return UpsertResult(outcome_of(action, uncertain=answer.uncertain), answer.body, answer.request_id)
