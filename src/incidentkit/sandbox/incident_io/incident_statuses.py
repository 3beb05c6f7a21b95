"""Incident statuses: names are unique, only three categories can be added to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, empty, found
from incidentkit.sandbox.incident_io.envelope import conflict, invalid
from incidentkit.sandbox.incident_io.validation import Shape, Text, Whole

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account

UPDATE = Shape({"name": Text(required=True, min_length=1), "description": Text(required=True), "rank": Whole(bits=32)})
CREATE = Shape({**UPDATE.fields, "category": Text(required=True, choices=frozenset({"closed", "learning", "live"}))})
_SEEDED = (
    ("Triage", "triage"),
    ("Investigating", "live"),
    ("Fixing", "live"),
    ("Monitoring", "live"),
    ("Paused", "paused"),
    ("Documenting", "learning"),
    ("Closed", "closed"),
    ("Declined", "declined"),
    ("Canceled", "canceled"),
    ("Merged", "merged"),
)


class IncidentStatuses:
    """Operations on statuses."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._statuses = account.collection("incident_statuses")
        self._incidents = account.collection("incidents")

    def seed(self) -> None:
        """At least one status of every category, in an account that has none."""
        now = self._account.moment()
        for rank, (name, category) in enumerate(_SEEDED if not len(self._statuses) else ()):
            id_ = self._account.stable_id(f"status/{name}")
            document = {"id": id_, "name": name, "category": category, "rank": rank}
            text = f"Seeded, category {category}."
            self._statuses.put(id_, {**document, "description": text, "created_at": now, "updated_at": now})

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "incident_statuses.view", "incident_lifecycles.update"
        statuses = "/v1/incident_statuses"
        return [
            Endpoint("GET", statuses, self.list, view),
            Endpoint("POST", statuses, self.create, change),
            Endpoint("GET", statuses + "/{id}", self.show, view),
            Endpoint("PUT", statuses + "/{id}", self.update, change),
            Endpoint("DELETE", statuses + "/{id}", self.delete, change),
        ]

    def list(self, _asked: Asked) -> Response:
        """All, by rank."""
        return answer(incident_statuses=sorted(self._statuses.values(), key=lambda each: each["rank"]))

    def create(self, asked: Asked) -> Response:
        """A new status; without a rank it comes last."""
        payload = asked.payload(CREATE)
        self._check_name(payload["name"], own_id=None)
        last = max((each["rank"] for each in self._statuses.values()), default=-1)
        id_, now = self._account.new_id(), self._account.moment()
        document = {"rank": last + 1, **payload, "id": id_, "created_at": now, "updated_at": now}
        return answer(201, incident_status=self._statuses.put(id_, document))

    def show(self, asked: Asked) -> Response:
        """One status."""
        return answer(incident_status=found(self._statuses, "incident status", asked.id))

    def update(self, asked: Asked) -> Response:
        """Change a status; its category stays."""
        document = found(self._statuses, "incident status", asked.id)
        payload = asked.payload(UPDATE)
        self._check_name(payload["name"], own_id=asked.id)
        changed = {**document, **{name: payload[name] for name in UPDATE.fields if name in payload}}
        changed["updated_at"] = self._account.moment()
        return answer(incident_status=self._statuses.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove a status: 202. One that incidents are in: 409 (unverified)."""
        found(self._statuses, "incident status", asked.id)
        if any(each["incident_status_id"] == asked.id for each in self._incidents.values()):
            conflict("There are incidents in this status.")
        self._statuses.delete(asked.id)
        return empty(202)

    def _check_name(self, name: str, *, own_id: str | None) -> None:
        if any(each["name"] == name and each["id"] != own_id for each in self._statuses.values()):
            invalid("name", "must_be_unique", f"There is already a status named {name!r}.")
