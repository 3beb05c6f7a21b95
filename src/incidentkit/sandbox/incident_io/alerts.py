"""Alerts, and the events they are made of: events with one deduplication key fold into one alert of a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, found
from incidentkit.sandbox.incident_io.envelope import Problem, Refusal
from incidentkit.sandbox.incident_io.filters import read_filters
from incidentkit.sandbox.incident_io.paging import cut_page
from incidentkit.sandbox.incident_io.validation import MapOf, Shape, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.incident_io.filters import Reader
    from incidentkit.sandbox.store import Document

SEND_EVENT = "/v2/alert_events/http/{alert_source_config_id}"


class _Anything:
    """Any value at all."""

    required = False

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        del value, at
        return iter(())


EVENT = Shape(
    {
        "title": Text(required=True, min_length=1),
        "status": Text(required=True, choices=frozenset({"firing", "resolved"})),
        # Optional in the document, and yet sources made today want it.
        "deduplication_key": Text(required=True, min_length=1),
        "description": Text(),
        "metadata": MapOf(_Anything()),
        "source_url": Text(),
    }
)
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
        payload = asked.payload(EVENT)
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
