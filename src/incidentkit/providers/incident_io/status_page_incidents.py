"""Incidents on status pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from incidentkit_api.incident_io.api.status_pages_v2 import (
    status_pages_v2_create_status_page_incident,
    status_pages_v2_create_status_page_retrospective_incident,
    status_pages_v2_list_status_page_incidents,
    status_pages_v2_show_status_page_incident,
)
from incidentkit_api.incident_io.models.status_page_retrospective_incident_update_v2 import (
    StatusPageRetrospectiveIncidentUpdateV2,
)
from incidentkit_api.incident_io.models.status_pages_create_status_page_incident_payload_v2 import (
    StatusPagesCreateStatusPageIncidentPayloadV2,
)
from incidentkit_api.incident_io.models.status_pages_create_status_page_retrospective_incident_payload_v2 import (
    StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2,
)
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._http.response import Page, Paginator
from incidentkit._results import Outcome, UpsertResult
from incidentkit._timestamps import format_timestamp, parse_timestamp
from incidentkit.errors import ConfigurationError
from incidentkit.providers._arguments import body_of
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.incident_io._named import PAGE_SIZE, next_cursor
from incidentkit.providers.incident_io._values import settled_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit_api.incident_io.models.status_page_incident_v2 import StatusPageIncidentV2

    from incidentkit._http.client import BaseClient
    from incidentkit._http.response import Response

MOST_UPDATES: Final = 100
"""The documented maximum of one incident."""

ComponentStatuses: TypeAlias = Mapping[str, str]
"""Component id to `operational`, `degraded_performance`, `partial_outage` or `full_outage`."""

PastUpdate: TypeAlias = StatusPageRetrospectiveIncidentUpdateV2 | Mapping[str, Any]
"""One update of a past incident: a mapping of `incident_status`, `message`, `published_at` (aware datetime, or
ISO-8601 with offset) and, if need be, `component_statuses` (a mapping as above); or the generated model."""


class StatusPageIncidents:
    """Incidents on status pages, `io.status_page_incidents`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self, *, status_page_id: str) -> Paginator[StatusPageIncidentV2]:
        """The incidents of one page, 250 a request.

        For filters use `io.api.status_pages_v2.list_all_status_page_incidents`.
        """

        async def fetch(after: str | None) -> Page[StatusPageIncidentV2]:
            result = await self._client.call(
                status_pages_v2_list_status_page_incidents.asyncio_detailed,
                status_page_id=status_page_id,
                page_size=PAGE_SIZE,
                after=after or UNSET,
            )
            incidents = result.status_page_incidents
            return Page(incidents, next_cursor(result.pagination_meta, incidents))

        return Paginator(fetch)

    async def get(self, incident_id: str) -> StatusPageIncidentV2 | None:
        """One incident by its id; None where the answer holds none.

        Raises:
            NotFoundError: There is none.
        """
        result = await self._client.call(status_pages_v2_show_status_page_incident.asyncio_detailed, incident_id)
        return result.status_page_incident or None

    async def create(
        self,
        *,
        status_page_id: str,
        name: str,
        message: str,
        incident_status: str,
        idempotency_key: str | Unset = UNSET,
        namespace: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        notify_subscribers: bool = False,
        component_statuses: ComponentStatuses | Unset = UNSET,
    ) -> UpsertResult[StatusPageIncidentV2 | None]:
        """Publish an incident once: a repeat with the same key gets the answer of the first time.

        Args:
            status_page_id: The page.
            name: At most 200 characters.
            message: Its first update; at most 4,096 characters.
            incident_status: `investigating`, `identified`, `monitoring` or `resolved`.
            idempotency_key: Yours, stable across runs.
            namespace, source_id: Instead of a key: the name of a source and the record's id there, from which the
                key is derived, the same on every run and machine.
            notify_subscribers: Whether to tell those who subscribed to the page.
            component_statuses: How components are, by id.

        Returns:
            UPSERTED: the answer is the same for a new key and a known one. The incident as it was published.

        Raises:
            ConfigurationError: There is neither `idempotency_key` nor both of `namespace` and `source_id`.
            ValidationError: The API refuses a value.
        """
        key = settled_key("status page incident", idempotency_key, namespace, source_id)
        fields = {
            "idempotency_key": key,
            "status_page_id": status_page_id,
            "name": name,
            "message": message,
            "incident_status": incident_status,
            "notify_subscribers": notify_subscribers,
            **_affected(component_statuses),
        }
        body = body_of("status page incident", StatusPagesCreateStatusPageIncidentPayloadV2.from_dict, fields)
        async with self._locks(key):
            answer = await self._client.send(status_pages_v2_create_status_page_incident.asyncio_detailed, body=body)
        return _published(answer, answer.body.status_page_incident)

    async def create_retrospective(
        self,
        *,
        status_page_id: str,
        name: str,
        updates: Sequence[PastUpdate],
        idempotency_key: str | Unset = UNSET,
        namespace: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
    ) -> UpsertResult[StatusPageIncidentV2 | None]:
        """Publish a past incident once, with its whole course; nobody is told.

        Limited to 5 a second and 300 at once, which the client keeps to.

        Args:
            status_page_id: The page.
            name: At most 200 characters.
            updates: Its course, oldest first, at most 100.
            idempotency_key, namespace, source_id: As for `create`.

        Returns:
            UPSERTED: the answer is the same for a new key and a known one. The incident as it was published.

        Raises:
            ConfigurationError: There are too many updates, one has no usable time, or there is no key.
            ValidationError: The API refuses a value.
        """
        key = settled_key("status page incident", idempotency_key, namespace, source_id)
        if len(updates) > MOST_UPDATES:
            raise ConfigurationError(
                f"status page incident {name!r}: it has {len(updates)} updates, the API takes {MOST_UPDATES}"
            )
        fields = {
            "idempotency_key": key,
            "status_page_id": status_page_id,
            "name": name,
            "updates": [_past(update, f"updates.{at}") for at, update in enumerate(updates)],
        }
        body = body_of(
            "status page incident", StatusPagesCreateStatusPageRetrospectiveIncidentPayloadV2.from_dict, fields
        )
        async with self._locks(key):
            answer = await self._client.send(
                status_pages_v2_create_status_page_retrospective_incident.asyncio_detailed, body=body
            )
        return _published(answer, answer.body.status_page_incident)


def _published(
    answer: Response[Any], incident: StatusPageIncidentV2 | Unset | None
) -> UpsertResult[StatusPageIncidentV2 | None]:
    return UpsertResult(Outcome.UPSERTED, incident or None, answer.request_id)


def _past(update: PastUpdate, at: str) -> dict[str, Any]:
    if isinstance(update, StatusPageRetrospectiveIncidentUpdateV2):
        return update.to_dict()
    moment = parse_timestamp(update.get("published_at"), field=f"{at}.published_at")
    components: ComponentStatuses | Unset = update.get("component_statuses", UNSET)
    return {**update, "published_at": format_timestamp(moment), **_affected(components)}


def _affected(statuses: ComponentStatuses | Unset) -> dict[str, Any]:
    if isinstance(statuses, Unset):
        return {}
    parts = [{"component_id": component, "component_status": status} for component, status in statuses.items()]
    return {"component_statuses": parts}
