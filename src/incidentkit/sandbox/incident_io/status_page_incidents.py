"""Incidents on status pages: a used idempotency key gets the answer of the first time again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, found
from incidentkit.sandbox.incident_io.envelope import invalid, missing_reference
from incidentkit.sandbox.incident_io.paging import cut_page
from incidentkit.sandbox.incident_io.status_page_impacts import impacts
from incidentkit.sandbox.incident_io.status_pages import component_ids
from incidentkit.sandbox.incident_io.validation import Flag, Many, Moment, Rule, Shape, Text, parse_moment
from incidentkit.sandbox.moments import rfc3339

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document

MOST_UPDATES = 100
_key = Text(required=True, min_length=1)
_name = Text(required=True, min_length=1, max_length=200)
_message = Text(required=True, max_length=4096)
_STATUSES = frozenset({"identified", "investigating", "monitoring", "resolved"})
_affected = Many(
    Shape(
        {
            "component_id": _key,
            "component_status": Text(
                required=True,
                choices=frozenset({"degraded_performance", "full_outage", "operational", "partial_outage"}),
            ),
        }
    )
)
_update: dict[str, Rule] = {
    "message": _message,
    "incident_status": Text(required=True, choices=_STATUSES),
    "component_statuses": _affected,
}
_new: dict[str, Rule] = {"idempotency_key": _key, "status_page_id": _key, "name": _name}
CREATE = Shape({**_new, **_update, "notify_subscribers": Flag(required=True)})
PAST = Shape({**_new, "updates": Many(Shape({**_update, "published_at": Moment(required=True)}), required=True)})
RENAME = Shape({"name": _name})
ADD_UPDATE = Shape(
    {
        **_update,
        "incident_status": Text(choices=_STATUSES),
        "status_page_incident_id": _key,
        "notify_subscribers": Flag(required=True),
    }
)


class StatusPageIncidents:
    """Operations on them."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._pages = account.collection("status_pages")
        self._incidents = account.collection("status_page_incidents")
        self._answers = account.collection("status_page_incident_answers")

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers."""
        incidents, publish = "/v2/status_page_incidents", "status_pages.publish_updates"
        one = incidents + "/{status_page_incident_id}"
        return [
            Endpoint("GET", incidents, self.list),
            Endpoint("POST", incidents, self.create, publish),
            Endpoint("GET", one, self.show),
            Endpoint("PUT", one, self.rename, publish),
            Endpoint("POST", "/v2/status_page_incident_updates", self.add_update, publish),
            Endpoint("POST", "/v2/status_page_retrospective_incidents", self.create_past, publish),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of one status page's incidents, newest first."""
        page_id = asked.query.get("status_page_id")
        if not page_id:
            invalid("status_page_id", "is_required", "status_page_id is required.")
        found(self._pages, "status page", page_id)
        component_id = asked.query.get("component_id")
        ids = [
            each["id"]
            for each in self._incidents.values()
            if each["status_page_id"] == page_id and (not component_id or _concerns(each, component_id))
        ]
        page = cut_page(sorted(ids, reverse=True), asked.query, newest_first=True)
        return answer(status_page_incidents=[self._incidents.get(id_) for id_ in page.ids], pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """Publish an incident with its first update."""
        payload = asked.payload(CREATE)
        now = self._account.moment()
        return self._once(payload, [{**payload, "published_at": now}])

    def create_past(self, asked: Asked) -> Response:
        """Publish an incident with its whole course, in the order of time."""
        payload = asked.payload(PAST)
        updates: Sequence[dict[str, Any]] = payload["updates"]
        if not 1 <= len(updates) <= MOST_UPDATES:
            invalid("updates", "invalid_length", f"updates must have from 1 to {MOST_UPDATES} items.")
        told = [{**update, "published_at": _utc(update["published_at"])} for update in updates]
        return self._once(payload, sorted(told, key=lambda update: update["published_at"]))

    def show(self, asked: Asked) -> Response:
        """One incident with its updates."""
        return answer(status_page_incident=found(self._incidents, "status page incident", asked.id))

    def rename(self, asked: Asked) -> Response:
        """Change the name; everything else changes by updates."""
        incident = found(self._incidents, "status page incident", asked.id)
        name = asked.payload(RENAME)["name"]
        return answer(status_page_incident=self._incidents.put(asked.id, {**incident, "name": name}))

    def add_update(self, asked: Asked) -> Response:
        """One more update; there is no key, so a repeat makes another."""
        payload = asked.payload(ADD_UPDATE)
        incident = self._incidents.get(payload["status_page_incident_id"])
        if incident is None:
            missing_reference("status_page_incident_id", "incident", payload["status_page_incident_id"])
        if len(incident["updates"]) >= MOST_UPDATES:
            invalid("status_page_incident_id", "limit_reached", f"An incident has at most {MOST_UPDATES} updates.")
        self._check_components(found(self._pages, "status page", incident["status_page_id"]), payload, "")
        told = {"incident_status": incident["incident_status"], **payload, "published_at": self._account.moment()}
        update = self._told(incident["id"], told)
        self._put(incident, [*incident["updates"], update])
        return answer(201, status_page_incident_update=update)

    def _once(self, payload: dict[str, Any], updates: Sequence[dict[str, Any]]) -> Response:
        """The answer kept under the key, else that to a new incident."""
        key: str = payload["idempotency_key"]
        told = self._answers.get(key)
        if told is None:
            page = self._pages.get(payload["status_page_id"])
            if page is None:
                missing_reference("status_page_id", "status page", payload["status_page_id"])
            for at, update in enumerate(updates):
                self._check_components(page, update, f"updates.{at}." if "updates" in payload else "")
            told = self._answers.put(key, self._publish(payload, updates))
        return answer(201, status_page_incident=told)

    def _publish(self, payload: dict[str, Any], updates: Sequence[dict[str, Any]]) -> Document:
        id_ = self._account.new_id()
        told = [self._told(id_, update) for update in updates]
        known = {"id": id_, "name": payload["name"], "status_page_id": payload["status_page_id"]}
        return self._put(known, told)

    def _told(self, incident_id: str, update: dict[str, Any]) -> Document:
        names = ("message", "incident_status", "published_at")
        return {
            "id": self._account.new_id(),
            "status_page_incident_id": incident_id,
            **{name: update[name] for name in names},
            "component_statuses": update.get("component_statuses") or [],
        }

    def _put(self, incident: Document, updates: Sequence[Document]) -> Document:
        whole: Document = {
            **incident,
            "published_at": updates[0]["published_at"],
            "incident_status": updates[-1]["incident_status"],
            "updates": updates,
            "component_impacts": impacts(updates),
        }
        return self._incidents.put(whole["id"], whole)

    def _check_components(self, page: Document, update: dict[str, Any], at: str) -> None:
        known = component_ids(page)
        for number, part in enumerate(update.get("component_statuses") or ()):
            if part["component_id"] not in known:
                where = f"{at}component_statuses.{number}.component_id"
                missing_reference(where, "component of the page", part["component_id"])


def _concerns(incident: Document, component_id: str) -> bool:
    return any(impact["component_id"] == component_id for impact in incident["component_impacts"])


def _utc(text: str) -> str:
    moment = parse_moment(text)
    assert moment is not None
    return rfc3339(moment)
