"""Escalations, created once under an idempotency key, and escalation paths, which can only be read here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, empty, found
from incidentkit.providers.incident_io.sandbox._errors import invalid, missing_reference
from incidentkit.providers.incident_io.sandbox._lists import cut_page, read_filters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account
    from incidentkit.providers.incident_io.sandbox._lists import Reader
    from incidentkit.sandbox._store import Document


_SEEDED = "Default path"


class EscalationPaths:
    """Operations on paths."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._paths = account.collection("escalation_paths")

    def seed(self) -> None:
        """One path that pages the first user, in an account that has none."""
        if len(self._paths):
            return
        id_ = self._account.stable_id(f"escalation_path/{_SEEDED}")
        node_id = self._account.stable_id(f"escalation_path/{_SEEDED}/level")
        users = self._account.collection("users")
        target = {"id": next(iter(users)), "type": "user", "urgency": "high"}
        level = {"targets": [target], "time_to_ack_seconds": 300}
        node = {"id": node_id, "type": "level", "level": level}
        self._paths.put(id_, {"id": id_, "name": _SEEDED, "kind": "standalone", "path": [node], "team_ids": []})

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers."""
        paths, view = "/v2/escalation_paths", "escalation_paths.view"
        return [Endpoint("GET", paths, self.list, view), Endpoint("GET", paths + "/{id}", self.show, view)]

    def list(self, asked: Asked) -> Response:
        """A page of paths, at most 25."""
        page = cut_page(sorted(self._paths), asked.query, largest=25)
        return answer(escalation_paths=[self._paths.get(id_) for id_ in page.ids], pagination_meta=page.meta)

    def show(self, asked: Asked) -> Response:
        """One path."""
        return answer(escalation_path=found(self._paths, "escalation path", asked.id))


_OVER = frozenset({"cancelled", "expired", "resolved"})
_NEWER = {"live": "active", "learning": "post-incident"}
_READERS: Mapping[str, Reader] = {
    "idempotency_key": lambda escalation: escalation["idempotency_key"],
    "status": lambda escalation: escalation["status"],
    "escalation_path": lambda escalation: escalation.get("escalation_path_id"),
    "incident": lambda escalation: escalation.get("incident_id"),
    "alert": lambda _escalation: None,  # those made by request have none
}
_HIDDEN = frozenset({"idempotency_key", "incident_id"})


class Escalations:
    """Operations on escalations."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._escalations = account.collection("escalations")
        self._by_key = self._escalations.index("key", lambda each: [each["idempotency_key"]])
        self._paths = account.collection("escalation_paths")
        self._incidents = account.collection("incidents")
        self._statuses = account.collection("incident_statuses")
        self._users = account.collection("users")

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers."""
        escalations, view = "/v2/escalations", "escalations.view"
        return [
            Endpoint("GET", escalations, self.list, view),
            Endpoint("POST", escalations, self.create, "escalations.create"),
            Endpoint("GET", escalations + "/{id}", self.show, view),
            Endpoint("POST", escalations + "/{id}/actions/cancel", self.cancel, "escalations.cancel"),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of escalations, at most 50, newest first."""
        wanted = read_filters(asked.query, _READERS)
        ids = sorted((each["id"] for each in self._escalations.values() if wanted(each)), reverse=True)
        page = cut_page(ids, asked.query, largest=50, newest_first=True)
        shown = [self._render(found(self._escalations, "escalation", id_)) for id_ in page.ids]
        return answer(escalations=shown, pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """Page people; a key that was used before gives the escalation of then, as it is now."""
        payload = asked.payload("idempotency_key", "title")
        known = self._escalations.get(self._by_key.first(payload["idempotency_key"]) or "")
        return answer(201, escalation=self._render(known or self._new(payload)))

    def show(self, asked: Asked) -> Response:
        """One escalation."""
        return answer(escalation=self._render(found(self._escalations, "escalation", asked.id)))

    def cancel(self, asked: Asked) -> Response:
        """Stop paging; one that is over stays as it is."""
        escalation = found(self._escalations, "escalation", asked.id)
        if escalation["status"] not in _OVER:
            now = self._account.moment()
            events = [*escalation["events"], self._event("cancelled", now)]
            changed = {**escalation, "status": "cancelled", "events": events, "updated_at": now}
            self._escalations.put(asked.id, changed)
        return empty(200)

    def _new(self, payload: dict[str, Any]) -> Document:
        self._check(payload)
        id_, now = self._account.new_id(), self._account.moment()
        kept = {name: value for name, value in payload.items() if name != "user_ids"}
        document: Document = {
            "description": "",
            **kept,
            "id": id_,
            "creator": {},
            "events": [self._event("triggered", now)],
            "priority": {"name": "High"},
            "related_alerts": [],
            "status": "triggered",
            "created_at": now,
            "updated_at": now,
        }
        return self._escalations.put(id_, document)

    def _check(self, payload: dict[str, Any]) -> None:
        path_id, incident_id = payload.get("escalation_path_id"), payload.get("incident_id")
        if not path_id and not payload.get("user_ids"):  # unverified: it must page somebody
            invalid("escalation_path_id", "is_required", "Name an escalation path or users.")
        if path_id and path_id not in self._paths:
            missing_reference("escalation_path_id", "escalation path", path_id)
        if incident_id and incident_id not in self._incidents:
            missing_reference("incident_id", "incident", incident_id)
        for at, user_id in enumerate(payload.get("user_ids") or ()):
            if user_id not in self._users:
                missing_reference(f"user_ids.{at}", "user", user_id)

    def _event(self, kind: str, now: str) -> Document:
        return {"id": self._account.new_id(), "event": kind, "occurred_at": now}

    def _render(self, escalation: Document) -> Document:
        incident = self._incidents.get(escalation.get("incident_id") or "")
        shown = {name: value for name, value in escalation.items() if name not in _HIDDEN and value is not None}
        return {**shown, "related_incidents": [self._slim(incident)] if incident else []}

    def _slim(self, incident: Document) -> Document:
        category = (self._statuses.get(incident["incident_status_id"]) or {}).get("category", "live")
        names = ("id", "name", "reference", "visibility", "summary")
        return {
            **{name: incident[name] for name in names if incident.get(name) is not None},
            "external_id": int(incident["reference"].removeprefix("INC-")),
            "status_category": _NEWER.get(category, category),
        }
