"""Status pages, which can only be read here, and their incidents, created once under an idempotency key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, found
from incidentkit.providers.incident_io.sandbox._errors import invalid, missing_reference
from incidentkit.providers.incident_io.sandbox._lists import cut_page
from incidentkit.sandbox._schemas import parse_datetime
from incidentkit.sandbox._values import rfc3339

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account
    from incidentkit.sandbox._store import Document


_SEEDED = "Sandbox status"
_COMPONENT = "API"
_GROUP = ("Web", ("Website", "Dashboard"))


class StatusPages:
    """Operations on pages."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._pages = account.collection("status_pages")

    def seed(self) -> None:
        """One page with a component, and two more in a group; in an account that has none."""
        if len(self._pages):
            return
        id_ = self._account.stable_id(f"status_page/{_SEEDED}")
        group, members = _GROUP
        grouped = {
            "id": self._account.stable_id(f"status_page/{_SEEDED}/{group}"),
            "name": group,
            "components": [self._component(name) for name in members],
            "display_aggregated_uptime": True,
            "hidden": False,
        }
        items = [{"component": self._component(_COMPONENT)}, {"group": grouped}]
        url = "https://status.example.com"
        self._pages.put(id_, {"id": id_, "name": _SEEDED, "public_url": url, "items": items})

    def _component(self, name: str) -> Document:
        id_ = self._account.stable_id(f"status_page/{_SEEDED}/component/{name}")
        return {"component_id": id_, "name": name, "display_uptime": True, "hidden": False}

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers; no scope is documented."""
        return [
            Endpoint("GET", "/v2/status_pages", self.list),
            Endpoint("GET", "/v2/status_pages/{status_page_id}", self.show),
            Endpoint("GET", "/v2/status_page_structures/{status_page_id}", self.show_structure),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of pages."""
        page = cut_page(sorted(self._pages), asked.query)
        shown = [_visible(found(self._pages, "status page", id_)) for id_ in page.ids]
        return answer(status_pages=shown, pagination_meta=page.meta)

    def show(self, asked: Asked) -> Response:
        """One page."""
        return answer(status_page=_visible(found(self._pages, "status page", asked.id)))

    def show_structure(self, asked: Asked) -> Response:
        """Its components and groups."""
        page = found(self._pages, "status page", asked.id)
        return answer(
            current_structure={"items": page["items"]},
            display_uptime_mode="chart_and_percentage",
            management_meta={"annotations": {}, "managed_by": "dashboard"},
        )


def component_ids(page: Document) -> set[str]:
    """The components of a page, those in groups too."""
    return {
        component["component_id"]
        for item in page["items"]
        for component in ([item["component"]] if "component" in item else item["group"]["components"])
    }


def _visible(page: Document) -> Document:
    return {name: value for name, value in page.items() if name != "items"}


def impacts(updates: Sequence[Document]) -> list[Document]:
    """From when to when each component was how badly off; `updates` in the order of time.

    An impact lasts until an update states another status of its component, or the incident is resolved.
    """
    over: list[Document] = []
    going_on: dict[str, Document] = {}
    for update in updates:
        now = update["published_at"]
        stated = {part["component_id"]: part["component_status"] for part in update["component_statuses"]}
        resolved = update["incident_status"] == "resolved"
        for component_id, impact in list(going_on.items()):
            if resolved or stated.get(component_id, impact["component_status"]) != impact["component_status"]:
                over.append({**going_on.pop(component_id), "end_at": now})
        for component_id, status in stated.items():
            if status != "operational" and not resolved and component_id not in going_on:
                going_on[component_id] = {"component_id": component_id, "component_status": status, "start_at": now}
    return [*over, *going_on.values()]


MOST_UPDATES = 100
_NEVER_EMPTY = (
    *("idempotency_key", "status_page_id", "name", "component_statuses.*.component_id"),
    "updates.*.component_statuses.*.component_id",
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
        payload = asked.payload(*_NEVER_EMPTY)
        now = self._account.moment()
        return self._once(payload, [{**payload, "published_at": now}])

    def create_past(self, asked: Asked) -> Response:
        """Publish an incident with its whole course, in the order of time."""
        payload = asked.payload(*_NEVER_EMPTY)
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
        name = asked.payload("name")["name"]
        return answer(status_page_incident=self._incidents.put(asked.id, {**incident, "name": name}))

    def add_update(self, asked: Asked) -> Response:
        """One more update; there is no key, so a repeat makes another."""
        payload = asked.payload("status_page_incident_id", "component_statuses.*.component_id")
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
    moment = parse_datetime(text)
    assert moment is not None
    return rfc3339(moment)
