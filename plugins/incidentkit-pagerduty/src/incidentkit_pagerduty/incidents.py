"""Incidents, found by their service and incident key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from incidentkit_api.shared.types import UNSET, Unset
from incidentkit_pagerduty_api.pagerduty.models.create_incident_body import CreateIncidentBody
from incidentkit_pagerduty_api.pagerduty.models.list_incidents_date_range import ListIncidentsDateRange
from incidentkit_pagerduty_api.pagerduty.models.list_incidents_statuses_item import ListIncidentsStatusesItem
from incidentkit_pagerduty_api.pagerduty.models.update_incident_body import UpdateIncidentBody

from incidentkit._json import is_object
from incidentkit.providers._arguments import body_of, refuse_none, require_trimmed
from incidentkit.providers._upserting import KeyLocks, Recipe, upsert
from incidentkit_pagerduty.services import reference

if TYPE_CHECKING:
    from incidentkit_api.shared.caller import Pages
    from incidentkit_pagerduty_api.pagerduty.models.incident import Incident

    from incidentkit import UpsertResult
    from incidentkit_pagerduty.client import PagerDuty

_WHAT: Final = "PagerDuty incident"


class Incidents:
    """Incidents, `pagerduty.incidents`."""

    def __init__(self, client: PagerDuty) -> None:
        self._client = client
        self._locks = KeyLocks()

    def list(
        self,
        *,
        service_ids: list[str] | Unset = UNSET,
        statuses: list[Literal["triggered", "acknowledged", "resolved"]] | Unset = UNSET,
        since: str | Unset = UNSET,
        until: str | Unset = UNSET,
    ) -> Pages[Incident]:
        """Incidents of any age, 100 a request. PagerDuty lists 10,000 at most; narrow it by time for more.

        Args:
            service_ids: Only incidents of these services.
            statuses: Only incidents in these states.
            since: The start of the period, a date or time.
            until: Its end.
        """
        unbounded = isinstance(since, Unset) and isinstance(until, Unset)
        return self._client.api.incidents.list_all_incidents(
            service_ids=service_ids,
            statuses=statuses
            if isinstance(statuses, Unset)
            else [ListIncidentsStatusesItem(each) for each in statuses],
            since=since,
            until=until,
            date_range=ListIncidentsDateRange.ALL if unbounded else UNSET,
        )

    async def get(self, incident_id: str) -> Incident:
        """Return one incident by its id.

        Raises:
            NotFoundError: There is none that this key may see.
        """
        return (await self._client.api.incidents.get_incident(incident_id)).incident

    async def find(self, *, service_id: str, incident_key: str) -> Incident | None:
        """Return the open incident of this key, else the last one resolved, or None; one request.

        PagerDuty lets a key be used again once its incident is resolved, so there may be several.
        """
        found = await self._client.api.incidents.list_incidents(
            incident_key=incident_key,
            service_ids=[service_id],
            date_range=ListIncidentsDateRange.ALL,
            sort_by=["created_at:desc"],
            limit=100,
        )
        same = [incident for incident in found.incidents if incident.incident_key == incident_key]
        return next((incident for incident in same if incident.status != "resolved"), same[0] if same else None)

    async def upsert(
        self,
        *,
        incident_key: str,
        service_id: str,
        title: str,
        status: Literal["triggered", "acknowledged", "resolved"] | Unset = UNSET,
        urgency: Literal["high", "low"] | Unset = UNSET,
        priority_id: str | Unset = UNSET,
        escalation_policy_id: str | Unset = UNSET,
        details: str | Unset = UNSET,
    ) -> UpsertResult[Incident]:
        """Create the incident of this key, update it, or leave it. What is not given stays as it is.

        A new incident notifies people. One that is resolved stays so unless `status` asks for another state, which
        reopens it. A create that is refused because an open incident has the key is looked up.

        Args:
            incident_key: Your stable id of the incident, unique among the open ones of a service.
            service_id: The service it is opened on; it cannot change.
            title: What people see.
            status: A new one starts as `triggered`.
            urgency: PagerDuty derives it from the service where it is not given.
            priority_id: One of the account's priorities.
            escalation_policy_id: Who is notified, instead of the service's own policy; for a new incident only.
            details: The text of a new incident. PagerDuty does not let it change.

        Returns:
            CREATED, UPDATED or UNCHANGED, and the incident.

        Raises:
            ConfigurationError: The key, service or title is empty, or None is given.
            ValidationError: PagerDuty refuses a value, or the client has no `email` and the key is the account's.
        """
        require_trimmed(_WHAT, "incident_key", incident_key)
        require_trimmed(_WHAT, "service_id", service_id)
        require_trimmed(_WHAT, "title", title)
        once = {"escalation_policy_id": escalation_policy_id, "details": details}
        refuse_none(_WHAT, status=status, urgency=urgency, priority_id=priority_id, **once)
        given = {
            "title": title,
            "urgency": urgency,
            "priority": reference("priority", priority_id),
            "status": status,
        }
        fields: dict[str, Any] = {field: value for field, value in given.items() if not isinstance(value, Unset)}

        async def find(_fresh: bool) -> Incident | None:
            return await self.find(service_id=service_id, incident_key=incident_key)

        async def create() -> Incident:
            new = {name: value for name, value in fields.items() if name != "status"}
            new |= {"type": "incident", "service": reference("service", service_id), "incident_key": incident_key}
            if not isinstance(escalation_policy_id, Unset):
                new["escalation_policy"] = reference("escalation_policy", escalation_policy_id)
            if not isinstance(details, Unset):
                new["body"] = {"type": "incident_body", "details": details}
            body = body_of(_WHAT, CreateIncidentBody.from_dict, {"incident": new})
            incident = (await self._client.api.incidents.create_incident(body=body)).incident
            return incident if matches(incident) else await update(incident)

        def matches(existing: Incident) -> bool:
            current = existing.to_dict()
            return all(_comparable(current.get(field)) == _comparable(value) for field, value in fields.items())

        async def update(existing: Incident) -> Incident:
            # A state that is sent again would be noted as another change of it.
            changed = {field: value for field, value in fields.items() if value != existing.to_dict().get(field)}
            body = body_of(_WHAT, UpdateIncidentBody.from_dict, {"incident": {"type": "incident", **changed}})
            return (await self._client.api.incidents.update_incident(str(existing.id), body=body)).incident

        return await upsert(Recipe(find, create, matches, update), self._locks((service_id, incident_key)))


def _comparable(value: Any) -> Any:
    return value.get("id") if is_object(value) else value
