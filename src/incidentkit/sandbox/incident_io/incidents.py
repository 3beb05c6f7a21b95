"""Incidents: created under an idempotency key, edited in part, listed by cursor and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.account import ACTOR, Asked, Endpoint, answer, empty
from incidentkit.sandbox.incident_io.envelope import invalid, missing_reference, not_found
from incidentkit.sandbox.incident_io.incident_filters import IncidentFilters
from incidentkit.sandbox.incident_io.incident_parts import IncidentParts
from incidentkit.sandbox.incident_io.incident_shapes import CONNECT_ISSUE, CREATE, EDIT, IMPORT_POSTMORTEM
from incidentkit.sandbox.incident_io.paging import cut_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document

_OPENED = frozenset({"live", "learning", "closed"})
_ORDERS = ("created_at_newest_first", "created_at_oldest_first")


class Incidents:
    """Operations on incidents."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._incidents = account.collection("incidents")
        self._by_key = self._incidents.index("key", lambda each: [each["idempotency_key"]])
        self._by_reference = self._incidents.index("reference", lambda each: [each["reference"]])
        self._statuses = account.collection("incident_statuses")
        self._severities = account.collection("severities")
        self._types = account.collection("incident_types")
        self._parts = IncidentParts(account)
        self._filters = IncidentFilters(account)

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        incidents = "/v2/incidents"
        action = incidents + "/{id}/actions"
        return [
            Endpoint("GET", incidents, self.list, "incidents.view"),
            Endpoint("POST", incidents, self.create, "incidents.create"),
            Endpoint("GET", incidents + "/{id}", self.show, "incidents.view"),
            Endpoint("POST", action + "/edit", self.edit),
            Endpoint("POST", action + "/connect_external_issue", self.connect_issue),
            Endpoint(
                "POST", action + "/import_postmortem_document", self.import_postmortem, "in_app_postmortems.import"
            ),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of incidents, newest first unless told."""
        order = asked.query.get("sort_by", _ORDERS[0])
        if order not in _ORDERS:
            invalid("sort_by", "invalid_enum_value", f"sort_by must be one of {', '.join(_ORDERS)}.")
        wanted = self._filters.read(asked.query)
        ids = sorted(incident["id"] for incident in self._incidents.values() if wanted(incident))
        newest_first = order == _ORDERS[0]
        if newest_first:
            ids.reverse()
        page = cut_page(ids, asked.query, largest=500, total=True, newest_first=newest_first)
        return answer(incidents=[self.render(self.find(id_)) for id_ in page.ids], pagination_meta=page.meta)

    def create(self, asked: Asked) -> Response:
        """A new incident; a key that was used before gives the incident of then, unchanged."""
        payload = asked.payload(CREATE)
        known = self._by_key.first(payload["idempotency_key"])
        if known:
            return answer(incident=self.render(self.find(known)))
        incident = self._new(payload)
        return answer(incident=self.render(self._incidents.put(incident["id"], incident)))

    def _new(self, payload: dict[str, Any]) -> Document:
        status = self._opening_status(payload)
        severity_id = self._severity_id(payload, "severity_id")
        if status["category"] in _OPENED and severity_id is None:
            invalid("severity_id", "is_required", "An incident that is not in triage needs a severity.")
        parts = self._parts.take(payload)
        type_id = self._type_id(payload)
        reference = self._reference(payload)
        now = self._account.moment()
        self._report(parts["timestamps"], now)
        return {
            "id": self._account.new_id(),
            "reference": reference,
            "idempotency_key": payload["idempotency_key"],
            "name": payload.get("name") or "Untitled incident",
            "summary": payload.get("summary"),
            "visibility": payload["visibility"],
            "mode": payload.get("mode", "standard"),
            "incident_status_id": status["id"],
            "severity_id": severity_id,
            "incident_type_id": type_id,
            "slack_channel_name": payload.get("slack_channel_name_override"),
            "slack_team_id": payload.get("slack_team_id") or "T0SANDBOX",
            **parts,
            "created_at": now,
            "updated_at": now,
            "last_activity_at": now,
        }

    def show(self, asked: Asked) -> Response:
        """One incident, by id or reference (`INC-12`)."""
        return answer(incident=self.render(self.find(asked.id)))

    def edit(self, asked: Asked) -> Response:
        """Change what the payload has, leave the rest."""
        incident = self.find(asked.id)
        changes = asked.payload(EDIT)["incident"]
        changed = {**incident, "updated_at": self._account.moment(), "last_activity_at": self._account.moment()}
        if changes.get("incident_status_id"):
            changed["incident_status_id"] = self.status(changes["incident_status_id"], "incident.incident_status_id")[
                "id"
            ]
        if changes.get("severity_id"):
            changed["severity_id"] = self._severity_id(changes, "incident.severity_id")
        for name in ("name", "summary", "call_url"):
            if changes.get(name) is not None:
                changed[name] = changes[name]
        if changes.get("slack_channel_name_override"):
            changed["slack_channel_name"] = changes["slack_channel_name_override"]
        for name, part in self._parts.take(changes, "incident.").items():
            changed[name] = {**incident[name], **part}
        return answer(incident=self.render(self._incidents.put(incident["id"], changed)))

    def connect_issue(self, asked: Asked) -> Response:
        """Link the one external issue; another one only with `replace`."""
        incident = self.find(asked.id)
        payload = asked.payload(CONNECT_ISSUE)
        if incident.get("external_issue_reference") and not payload.get("replace"):
            invalid("replace", "invalid_value", "The incident has an external issue already.")
        url: str = payload["url"]
        name = url.rstrip("/").rpartition("/")[2]
        issue = {"provider": payload["provider"], "issue_name": name, "issue_permalink": url}
        self._incidents.put(incident["id"], {**incident, "external_issue_reference": issue})
        return empty()

    def import_postmortem(self, asked: Asked) -> Response:
        """Keep a post-mortem that was written elsewhere."""
        incident = self.find(asked.id)
        payload = asked.payload(IMPORT_POSTMORTEM)
        id_, now = self._account.new_id(), self._account.moment()
        document: Document = {
            "id": id_,
            "incident_id": incident["id"],
            "title": payload["title"],
            "document_url": f"https://app.incident.io/sandbox/post-mortems/{id_}",
            "editors": [],
            "exported_urls": [],
            "status": "in_progress",
            "type": "in_app",
            "created_at": now,
            "updated_at": now,
        }
        self._account.collection("postmortems").put(id_, {**document, "content": payload["content"]})
        return answer(201, postmortem_document=document)

    def find(self, id_: str) -> Document:
        """The incident with this id or reference. Raises Refusal 404."""
        by_number = f"INC-{id_}" if id_.isdecimal() else id_
        incident = self._incidents.get(id_) or self._incidents.get(self._by_reference.first(by_number) or "")
        if incident is None:
            not_found("incident", id_)
        return incident

    def status(self, id_: str, at: str) -> Document:
        """A status that a payload names at `at`. Raises Refusal 422."""
        status = self._statuses.get(id_)
        if status is None:
            missing_reference(at, "incident status", id_)
        return status

    def move(self, incident_id: str, *, status_id: str | None, severity_id: str | None) -> Document:
        """What an incident update does to the incident: gives the changed incident."""
        incident = self.find(incident_id)
        now = self._account.moment()
        changed = {**incident, "updated_at": now, "last_activity_at": now}
        if status_id:
            changed["incident_status_id"] = self.status(status_id, "to_incident_status_id")["id"]
        if severity_id:
            changed["severity_id"] = self._severity_id({"severity_id": severity_id}, "to_severity_id")
        return self._incidents.put(incident["id"], changed)

    def render(self, incident: Document) -> Document:
        """An incident as answers show it: references expanded, unset optional fields left out."""
        severity = self._severities.get(incident["severity_id"]) if incident["severity_id"] else None
        hidden = {"idempotency_key", "incident_status_id", "severity_id", "incident_type_id"}
        hidden |= {"custom_fields", "roles", "timestamps"}
        number = incident["reference"].removeprefix("INC-")
        shown: Document = {
            **{name: value for name, value in incident.items() if name not in hidden},
            "creator": ACTOR,
            "incident_status": self._statuses.get(incident["incident_status_id"]),
            "incident_type": self._types.get(incident["incident_type_id"]),
            "severity": severity,
            "slack_channel_id": f"C0SANDBOX{number}",
            "team_ids": [],
            "permalink": f"https://app.incident.io/sandbox/incidents/{number}",
            "has_debrief": False,
            **self._parts.show(incident),
        }
        return {name: value for name, value in shown.items() if value is not None}

    def _opening_status(self, payload: dict[str, Any]) -> Document:
        """The given status; else the first live one, or triage where no severity is given (unverified)."""
        if payload.get("incident_status_id"):
            return self.status(payload["incident_status_id"], "incident_status_id")
        category = "live" if payload.get("severity_id") else "triage"
        by_rank = sorted(self._statuses.values(), key=lambda each: each["rank"])
        status = next((each for each in by_rank if each["category"] == category), None)
        if status is None:
            invalid("incident_status_id", "is_required", f"The account has no status in {category}.")
        return status

    def _severity_id(self, payload: dict[str, Any], at: str) -> str | None:
        id_: str | None = payload.get("severity_id")
        if id_ and id_ not in self._severities:
            missing_reference(at, "severity", id_)
        return id_ or None

    def _type_id(self, payload: dict[str, Any]) -> str:
        id_: str | None = payload.get("incident_type_id")
        if id_:
            if id_ not in self._types:
                missing_reference("incident_type_id", "incident type", id_)
            return id_
        return next(str(each["id"]) for each in self._types.values() if each["is_default"])

    def _reference(self, payload: dict[str, Any]) -> str:
        options: dict[str, Any] = payload.get("retrospective_incident_options") or {}
        wanted = options.get("external_id")
        if wanted is not None:
            reference = f"INC-{wanted}"
            if self._by_reference.first(reference):
                text = f"There is already an incident {reference}."
                invalid("retrospective_incident_options.external_id", "must_be_unique", text)
            return reference
        while True:
            reference = f"INC-{self._incidents.next_id()}"
            if not self._by_reference.first(reference):
                return reference

    def _report(self, timestamps: dict[str, Any], now: str) -> None:
        """An incident is reported when it is created, unless the payload says otherwise."""
        reported = next(
            (each["id"] for each in self._account.collection("incident_timestamps").values() if each["rank"] == 0), None
        )
        if reported:
            timestamps.setdefault(reported, now)
