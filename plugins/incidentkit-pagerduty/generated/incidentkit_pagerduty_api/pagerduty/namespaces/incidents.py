# Generated from specs/pagerduty.yaml. Do not edit: change the source, its overlay or a template,
# then run `python scripts/regenerate.py`.

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit_api.shared.paging import next_offset as _next_offset
from incidentkit_api.shared.types import UNSET, Unset

from ..api import incidents as _operations

if TYPE_CHECKING:
    from builtins import list as _list

    from incidentkit_api.shared.caller import Caller, Pages

    from ..models.create_incident_body import CreateIncidentBody
    from ..models.create_incident_note_body import CreateIncidentNoteBody
    from ..models.create_incident_note_response_200 import CreateIncidentNoteResponse200
    from ..models.create_incident_response_201 import CreateIncidentResponse201
    from ..models.get_incident_include_item import GetIncidentIncludeItem
    from ..models.get_incident_response_200 import GetIncidentResponse200
    from ..models.incident import Incident
    from ..models.list_incident_notes_response_200 import ListIncidentNotesResponse200
    from ..models.list_incidents_date_range import ListIncidentsDateRange
    from ..models.list_incidents_include_item import ListIncidentsIncludeItem
    from ..models.list_incidents_response_200 import ListIncidentsResponse200
    from ..models.list_incidents_statuses_item import ListIncidentsStatusesItem
    from ..models.list_incidents_urgencies_item import ListIncidentsUrgenciesItem
    from ..models.update_incident_body import UpdateIncidentBody
    from ..models.update_incident_response_200 import UpdateIncidentResponse200


class Incidents:
    """Incidents and the notes on them.

    Each method sends one operation and returns the parsed body of its success; everything else is raised.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_incidents(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        date_range: ListIncidentsDateRange | Unset = UNSET,
        incident_key: str | Unset = UNSET,
        service_ids: _list[str] | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        user_ids: _list[str] | Unset = UNSET,
        urgencies: _list[ListIncidentsUrgenciesItem] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        statuses: _list[ListIncidentsStatusesItem] | Unset = UNSET,
        sort_by: _list[str] | Unset = UNSET,
        include: _list[ListIncidentsIncludeItem] | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
    ) -> ListIncidentsResponse200:
        """Page through incidents

        Without dates, the incidents of the last month.

        Sent as `GET /incidents`.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            date_range: `all` takes incidents of any age, whatever `since` and `until` say.
            incident_key: Only the incident with this key.
            service_ids: Only incidents of these services.
            team_ids: Only records of these teams.
            user_ids: Only incidents assigned to these users, which leaves out resolved ones.
            urgencies: Only incidents of these urgencies.
            time_zone: The zone that times are written in.
            statuses: Only incidents in these states.
            sort_by: Up to two fields, each with `:asc` or `:desc`: `incident_number`, `created_at`,
                `resolved_at`, `urgency`.
            include: What to write out instead of referring to it.
            since: The start of the period, a date or time.
            until: The end of the period, a date or time.
        """
        return await self._caller.call(
            _operations.list_incidents.asyncio_detailed,
            limit=limit,
            offset=offset,
            total=total,
            date_range=date_range,
            incident_key=incident_key,
            service_ids=service_ids,
            team_ids=team_ids,
            user_ids=user_ids,
            urgencies=urgencies,
            time_zone=time_zone,
            statuses=statuses,
            sort_by=sort_by,
            include=include,
            since=since,
            until=until,
        )

    def list_all_incidents(
        self,
        *,
        limit: int = 100,
        offset: int | Unset = UNSET,
        total: bool | Unset = UNSET,
        date_range: ListIncidentsDateRange | Unset = UNSET,
        incident_key: str | Unset = UNSET,
        service_ids: _list[str] | Unset = UNSET,
        team_ids: _list[str] | Unset = UNSET,
        user_ids: _list[str] | Unset = UNSET,
        urgencies: _list[ListIncidentsUrgenciesItem] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        statuses: _list[ListIncidentsStatusesItem] | Unset = UNSET,
        sort_by: _list[str] | Unset = UNSET,
        include: _list[ListIncidentsIncludeItem] | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
    ) -> Pages[Incident]:
        """Page through incidents, page after page

        Without dates, the incidents of the last month.

        Sent as `GET /incidents`. `offset` says where to start.

        Args:
            limit: How many records a page has, at most 100.
            offset: How many records to skip.
            total: Whether to count all records, which is slow. The server's default is false.
            date_range: `all` takes incidents of any age, whatever `since` and `until` say.
            incident_key: Only the incident with this key.
            service_ids: Only incidents of these services.
            team_ids: Only records of these teams.
            user_ids: Only incidents assigned to these users, which leaves out resolved ones.
            urgencies: Only incidents of these urgencies.
            time_zone: The zone that times are written in.
            statuses: Only incidents in these states.
            sort_by: Up to two fields, each with `:asc` or `:desc`: `incident_number`, `created_at`,
                `resolved_at`, `urgency`.
            include: What to write out instead of referring to it.
            since: The start of the period, a date or time.
            until: The end of the period, a date or time.
        """

        async def fetch(_position: str | None) -> tuple[_list[Incident], str | None]:
            _answer = await self.list_incidents(
                limit=limit,
                offset=offset if _position is None else int(_position),
                total=total,
                date_range=date_range,
                incident_key=incident_key,
                service_ids=service_ids,
                team_ids=team_ids,
                user_ids=user_ids,
                urgencies=urgencies,
                time_zone=time_zone,
                statuses=statuses,
                sort_by=sort_by,
                include=include,
                since=since,
                until=until,
            )
            _found = _answer.incidents
            return _found, _next_offset(_answer, _found, _position or offset)

        return self._caller.paginate(fetch)

    async def create_incident(
        self, *, body: CreateIncidentBody, from_: str | Unset = UNSET
    ) -> CreateIncidentResponse201:
        """Open an incident

        The key of an incident that is not resolved is refused.

        Sent as `POST /incidents`. A repeat with the same `incident.incident_key` is harmless; without one
        it may double the effect.

        Args:
            from_: E-mail address of the user that the write is made for.
        """
        return await self._caller.call(_operations.create_incident.asyncio_detailed, body=body, from_=from_)

    async def get_incident(
        self, id: str, *, include: _list[GetIncidentIncludeItem] | Unset = UNSET
    ) -> GetIncidentResponse200:
        """Show an incident

        Sent as `GET /incidents/{id}`.

        Args:
            id: Which record.
            include: What to write out instead of referring to it.
        """
        return await self._caller.call(_operations.get_incident.asyncio_detailed, id=id, include=include)

    async def update_incident(
        self, id: str, *, body: UpdateIncidentBody, from_: str | Unset = UNSET
    ) -> UpdateIncidentResponse200:
        """Change an incident

        Changes state, title, urgency, priority, or who it is assigned to.

        Sent as `PUT /incidents/{id}`. A repeat changes nothing more.

        Args:
            id: Which record.
            from_: E-mail address of the user that the write is made for.
        """
        return await self._caller.call(_operations.update_incident.asyncio_detailed, id=id, body=body, from_=from_)

    async def list_incident_notes(self, id: str) -> ListIncidentNotesResponse200:
        """Notes on an incident

        Sent as `GET /incidents/{id}/notes`.

        Args:
            id: Which record.
        """
        return await self._caller.call(_operations.list_incident_notes.asyncio_detailed, id=id)

    async def create_incident_note(
        self, id: str, *, body: CreateIncidentNoteBody, from_: str | Unset = UNSET
    ) -> CreateIncidentNoteResponse200:
        """Add a note to an incident

        Sent as `POST /incidents/{id}/notes`. A repeat may double the effect.

        Args:
            id: Which record.
            from_: E-mail address of the user that the write is made for.
        """
        return await self._caller.call(_operations.create_incident_note.asyncio_detailed, id=id, body=body, from_=from_)
