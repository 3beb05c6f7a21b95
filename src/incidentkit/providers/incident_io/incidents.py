"""Incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from incidentkit_api.incident_io.api.incidents_v2 import (
    incidents_v2_create,
    incidents_v2_edit,
    incidents_v2_list,
    incidents_v2_show,
)
from incidentkit_api.incident_io.models.incidents_create_payload_v2 import IncidentsCreatePayloadV2
from incidentkit_api.incident_io.models.incidents_create_payload_v2_mode import IncidentsCreatePayloadV2Mode
from incidentkit_api.incident_io.models.incidents_create_payload_v2_visibility import (
    IncidentsCreatePayloadV2Visibility,
)
from incidentkit_api.incident_io.models.incidents_edit_payload_v2 import IncidentsEditPayloadV2
from incidentkit_api.shared.types import UNSET, Unset

from incidentkit._http.response import Page, Paginator
from incidentkit._results import Outcome, UpsertResult
from incidentkit.providers._upserting import KeyLocks
from incidentkit.providers.incident_io._named import PAGE_SIZE, next_cursor
from incidentkit.providers.incident_io._values import settled_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incidentkit_api.incident_io.models.custom_field_entry_payload_v2 import CustomFieldEntryPayloadV2
    from incidentkit_api.incident_io.models.incident_edit_payload_v2 import IncidentEditPayloadV2
    from incidentkit_api.incident_io.models.incident_role_assignment_payload_v2 import (
        IncidentRoleAssignmentPayloadV2,
    )
    from incidentkit_api.incident_io.models.incident_timestamp_value_payload_v2 import (
        IncidentTimestampValuePayloadV2,
    )
    from incidentkit_api.incident_io.models.incident_v2 import IncidentV2
    from incidentkit_api.incident_io.models.retrospective_incident_options_v2 import (
        RetrospectiveIncidentOptionsV2,
    )

    from incidentkit._http.client import BaseClient

T = TypeVar("T")


class Incidents:
    """Incidents, `io.incidents`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(self) -> Paginator[IncidentV2]:
        """All incidents, newest first, 250 a request.

        For filters call the generated `incidents_v2_list` through `io.call`.
        """

        async def fetch(after: str | None) -> Page[IncidentV2]:
            result = await self._client.call(
                incidents_v2_list.asyncio_detailed, page_size=PAGE_SIZE, after=after or UNSET
            )
            return Page(result.incidents, next_cursor(result.pagination_meta, result.incidents))

        return Paginator(fetch)

    async def get(self, incident_id: str) -> IncidentV2:
        """One incident by its id, or by the number of its reference (`INC-123`).

        Raises:
            NotFoundError: There is none.
        """
        return (await self._client.call(incidents_v2_show.asyncio_detailed, incident_id)).incident

    async def create(
        self,
        *,
        idempotency_key: str | Unset = UNSET,
        namespace: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        visibility: IncidentsCreatePayloadV2Visibility | str = IncidentsCreatePayloadV2Visibility.PUBLIC,
        name: str | Unset = UNSET,
        summary: str | Unset = UNSET,
        severity_id: str | Unset = UNSET,
        incident_type_id: str | Unset = UNSET,
        incident_status_id: str | Unset = UNSET,
        mode: IncidentsCreatePayloadV2Mode | str | Unset = UNSET,
        custom_field_entries: Sequence[CustomFieldEntryPayloadV2] | Unset = UNSET,
        incident_role_assignments: Sequence[IncidentRoleAssignmentPayloadV2] | Unset = UNSET,
        incident_timestamp_values: Sequence[IncidentTimestampValuePayloadV2] | Unset = UNSET,
        retrospective_incident_options: RetrospectiveIncidentOptionsV2 | Unset = UNSET,
        slack_channel_name_override: str | Unset = UNSET,
        slack_team_id: str | Unset = UNSET,
    ) -> UpsertResult[IncidentV2]:
        """Create the incident once: a repeat with the same key gives the same incident.

        Args:
            idempotency_key: Yours, stable across runs.
            namespace, source_id: Instead of a key: the name of a source and the record's id there, from which the
                key is derived, the same on every run and machine.
            visibility: `public` or `private`.
            name: What people see.
            summary: What is known.
            severity_id, incident_type_id, incident_status_id: By id; the account's defaults where not given.
            mode: `standard`, `retrospective` (announces nothing), `test` or `tutorial`.
            custom_field_entries, incident_role_assignments, incident_timestamp_values: Generated models.
            retrospective_incident_options: Generated model, for `mode="retrospective"`.
            slack_channel_name_override, slack_team_id: Where the channel is made and how it is called.

        Returns:
            UPSERTED: the API does not say whether the key was new. The incident as it is now.

        Raises:
            ConfigurationError: There is neither `idempotency_key` nor both of `namespace` and `source_id`.
            ValidationError: The API refuses a value.
        """
        key = settled_key("incident", idempotency_key, namespace, source_id)
        body = IncidentsCreatePayloadV2(
            idempotency_key=key,
            visibility=IncidentsCreatePayloadV2Visibility(visibility),
            name=name,
            summary=summary,
            severity_id=severity_id,
            incident_type_id=incident_type_id,
            incident_status_id=incident_status_id,
            mode=UNSET if isinstance(mode, Unset) else IncidentsCreatePayloadV2Mode(mode),
            custom_field_entries=_copied(custom_field_entries),
            incident_role_assignments=_copied(incident_role_assignments),
            incident_timestamp_values=_copied(incident_timestamp_values),
            retrospective_incident_options=retrospective_incident_options,
            slack_channel_name_override=slack_channel_name_override,
            slack_team_id=slack_team_id,
        )
        async with self._locks(key):
            answer = await self._client.send(incidents_v2_create.asyncio_detailed, body=body)
        return UpsertResult(Outcome.UPSERTED, answer.body.incident, answer.request_id)

    async def update(
        self, incident_id: str, changes: IncidentEditPayloadV2, *, notify_incident_channel: bool = False
    ) -> IncidentV2:
        """Change an incident; fields left out of `changes` stay as they are.

        Args:
            incident_id: Which one.
            changes: The generated model with the new values.
            notify_incident_channel: Whether to tell the incident's channel.

        Raises:
            NotFoundError: There is none.
            ValidationError: The API refuses a value.
        """
        body = IncidentsEditPayloadV2(incident=changes, notify_incident_channel=notify_incident_channel)
        return (await self._client.call(incidents_v2_edit.asyncio_detailed, incident_id, body=body)).incident


def _copied(values: Sequence[T] | Unset) -> list[T] | Unset:
    return values if isinstance(values, Unset) else [*values]
