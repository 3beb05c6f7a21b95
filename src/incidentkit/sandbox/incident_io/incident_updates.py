"""Incident updates: a message, and with it a change of status or severity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import ACTOR, Asked, Endpoint, answer
from incidentkit.sandbox.incident_io.envelope import missing_reference
from incidentkit.sandbox.incident_io.incident_shapes import CREATE_UPDATE
from incidentkit.sandbox.incident_io.paging import cut_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.incident_io.incidents import Incidents
    from incidentkit.sandbox.store import Document


class IncidentUpdates:
    """Operations on updates."""

    def __init__(self, account: Account, incidents: Incidents) -> None:
        self._account = account
        self._incidents = incidents
        self._known = account.collection("incidents")
        self._updates = account.collection("incident_updates")
        self._by_key = self._updates.index("key", lambda each: [(each["incident_id"], each["idempotency_key"])])
        self._by_incident = self._updates.index("incident", lambda each: [each["incident_id"]])

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        updates = "/v2/incident_updates"
        return [
            Endpoint("GET", updates, self.list, "incidents.view"),
            Endpoint("POST", updates, self.create),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of updates, oldest first; of one incident, or of all."""
        incident_id = asked.query.get("incident_id")
        ids = self._by_incident.ids(incident_id) if incident_id else list(self._updates)
        page = cut_page(sorted(ids), asked.query)
        updates = [update for id_ in page.ids if (update := self._updates.get(id_))]
        return answer(incident_updates=[_visible(each) for each in updates], pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """Post an update; a key used before on the incident gives the update of then (unverified)."""
        payload = asked.payload(CREATE_UPDATE)
        incident_id = payload["incident_id"]
        if incident_id not in self._known:
            missing_reference("incident_id", "incident", incident_id)
        known = self._by_key.first((incident_id, payload["idempotency_key"]))
        update = self._updates.get(known) if known else None
        if update is None:
            update = self._new(payload)
            self._updates.put(update["id"], update)
        return answer(201, incident_update=_visible(update))

    def _new(self, payload: Document) -> Document:
        incident = self._incidents.move(
            payload["incident_id"],
            status_id=payload.get("to_incident_status_id"),
            severity_id=payload.get("to_severity_id"),
        )
        shown = self._incidents.render(incident)
        update = {
            "id": self._account.new_id(),
            "incident_id": incident["id"],
            "idempotency_key": payload["idempotency_key"],
            "message": payload.get("message"),
            "new_incident_status": shown["incident_status"],
            "new_severity": shown.get("severity"),
            "updater": ACTOR,
            "created_at": incident["updated_at"],
        }
        return {name: value for name, value in update.items() if value is not None}


def _visible(update: Document) -> Document:
    return {name: value for name, value in update.items() if name != "idempotency_key"}
