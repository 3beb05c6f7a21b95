"""Alert sources and attributes, and alerts: events with one deduplication key fold into one alert of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, empty, found
from incidentkit.providers.incident_io.sandbox._errors import Problem, Refusal, invalid
from incidentkit.providers.incident_io.sandbox._lists import cut_page, read_filters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account
    from incidentkit.providers.incident_io.sandbox._lists import Reader
    from incidentkit.sandbox._store import Document


class AlertAttributes:
    """Operations on attributes."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._attributes = account.collection("alert_attributes")
        self._by_name = self._attributes.index("name", lambda each: [each["name"]])

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "alert_schema.view", "alert_schema.update"
        attributes = "/v2/alert_attributes"
        return [
            Endpoint("GET", attributes, self.list, view),
            Endpoint("POST", attributes, self.create, change),
            Endpoint("GET", attributes + "/{id}", self.show, view),
            Endpoint("PUT", attributes + "/{id}", self.update, change),
            Endpoint("DELETE", attributes + "/{id}", self.delete, change),
        ]

    def list(self, _asked: Asked) -> Response:
        """All, oldest first."""
        return answer(alert_attributes=self._attributes.values())

    def create(self, asked: Asked) -> Response:
        """A new attribute. A name that is taken: 422 on `name`."""
        return answer(201, alert_attribute=self._put(self._account.new_id(), asked.payload("name", "type")))

    def show(self, asked: Asked) -> Response:
        """One attribute."""
        return answer(alert_attribute=found(self._attributes, "alert attribute", asked.id))

    def update(self, asked: Asked) -> Response:
        """Replace an attribute: what the payload leaves out is gone (unverified)."""
        found(self._attributes, "alert attribute", asked.id)
        return answer(alert_attribute=self._put(asked.id, asked.payload("name", "type")))

    def delete(self, asked: Asked) -> Response:
        """Remove an attribute."""
        found(self._attributes, "alert attribute", asked.id)
        self._attributes.delete(asked.id)
        return empty()

    def _put(self, id_: str, payload: dict[str, Any]) -> Document:
        name = payload["name"]
        if self._by_name.first(name) not in {None, id_}:
            invalid("name", "must_be_unique", f"There is already an alert attribute named {name!r}.")
        return self._attributes.put(id_, {"required": False, **payload, "id": id_})


_SEEDED_SOURCES = (("HTTP", "http"), ("Mail", "email"))


class AlertSources:
    """Operations on sources."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._sources = account.collection("alert_sources")

    def seed(self) -> None:
        """One of the kind HTTP with its token, and one for e-mail, which has none; in an account without any."""
        for name, kind in _SEEDED_SOURCES if not len(self._sources) else ():
            id_ = self._account.stable_id(f"alert_source/{name}")
            document = {"id": id_, "name": name, "source_type": kind, "template": _template()}
            if kind == "http":
                document["secret_token"] = self._account.stable_id(f"alert_source/{name}/token")
                document["alert_events_url"] = f"https://api.incident.io/v2/alert_events/http/{id_}"
            self._sources.put(id_, document)

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers."""
        sources, view = "/v2/alert_sources", "alert_sources.view"
        return [Endpoint("GET", sources, self.list, view), Endpoint("GET", sources + "/{id}", self.show, view)]

    def list(self, _asked: Asked) -> Response:
        """All sources."""
        return answer(alert_sources=self._sources.values())

    def show(self, asked: Asked) -> Response:
        """One source."""
        return answer(alert_source=found(self._sources, "alert source", asked.id))


def _template() -> dict[str, Any]:
    return {
        "title": {"label": "Title", "reference": "alert.title"},
        "description": {"label": "Description", "reference": "alert.description"},
        "attributes": [],
        "expressions": [],
        "is_private": False,
    }


SEND_EVENT = "/v2/alert_events/http/{alert_source_config_id}"


_SHOWN = ("title", "status", "deduplication_key", "description", "source_url")
_READERS: Mapping[str, Reader] = {
    "deduplication_key": lambda alert: alert["deduplication_key"],
    "status": lambda alert: alert["status"],
    "alert_source": lambda alert: alert["alert_source_id"],
}


class Alerts:
    """Operations on alerts."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._sources = account.collection("alert_sources")
        self._alerts = account.collection("alerts")
        self._by_key = self._alerts.index("key", lambda each: [(each["alert_source_id"], each["deduplication_key"])])

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers."""
        return [
            Endpoint("POST", SEND_EVENT, self.take_event),
            Endpoint("GET", "/v2/alerts", self.list, "alerts.view"),
            Endpoint("GET", "/v2/alerts/{id}", self.show, "alerts.view"),
        ]

    def take_event(self, asked: Asked) -> Response:
        """202 for an event with the source's own token, in the header or as `token`.

        What a resolving event does where nothing fires is unverified: here it makes an alert that is over.
        """
        source = found(self._sources, "alert source", asked.id)
        token = source.get("secret_token")
        if token is None or token not in {asked.token, asked.query.get("token")}:
            raise Refusal(401, [Problem("unauthorized", "The token is not that of the alert source.")])
        payload = asked.payload("title", "deduplication_key")
        if "deduplication_key" not in payload:  # optional in the document, yet sources created today need it
            invalid("deduplication_key", "is_required", "deduplication_key is required.")
        key = payload["deduplication_key"]
        known = self._alerts.get(self._by_key.first((asked.id, key)) or "")
        self._put(known, {**payload, "alert_source_id": asked.id})
        return answer(202, deduplication_key=key, message="The event is taken in.", status="success")

    def list(self, asked: Asked) -> Response:
        """A page of alerts, at most 50, newest first."""
        wanted = read_filters(asked.query, _READERS)
        ids = sorted((each["id"] for each in self._alerts.values() if wanted(each)), reverse=True)
        page = cut_page(ids, asked.query, largest=50, newest_first=True)
        return answer(alerts=[self._alerts.get(id_) for id_ in page.ids], pagination_meta=page.meta)

    def show(self, asked: Asked) -> Response:
        """One alert."""
        return answer(alert=found(self._alerts, "alert", asked.id))

    def _put(self, known: Document | None, payload: dict[str, Any]) -> None:
        now = self._account.moment()
        alert: Document = {
            **(known or {"id": self._account.new_id(), "created_at": now, "attributes": []}),
            **{name: payload[name] for name in (*_SHOWN, "alert_source_id") if name in payload},
            "updated_at": now,
        }
        if payload["status"] == "firing":
            alert.pop("resolved_at", None)
        else:
            alert.setdefault("resolved_at", now)
        self._alerts.put(alert["id"], alert)
