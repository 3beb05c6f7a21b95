"""Settings of the account: severities, incident statuses and incident roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.providers.incident_io.sandbox._account import Asked, Endpoint, answer, empty, found
from incidentkit.providers.incident_io.sandbox._errors import conflict, invalid

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.providers.incident_io.sandbox._account import Account


_SEVERITIES = (
    ("Minor", "Small impact, few people notice."),
    ("Major", "Many people notice, a workaround exists."),
    ("Critical", "Nearly everybody is affected."),
)


class Severities:
    """Operations on severities."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._severities = account.collection("severities")

    def seed(self) -> None:
        """Three severities, in an account that has none."""
        now = self._account.moment()
        for rank, (name, text) in enumerate(_SEVERITIES if not len(self._severities) else ()):
            id_ = self._account.stable_id(f"severity/{name}")
            document = {"id": id_, "name": name, "description": text, "rank": rank}
            self._severities.put(id_, {**document, "created_at": now, "updated_at": now})

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "severities.view", "organisation_settings.update"
        severities = "/v1/severities"
        return [
            Endpoint("GET", severities, self.list, view),
            Endpoint("POST", severities, self.create, change),
            Endpoint("GET", severities + "/{id}", self.show, view),
            Endpoint("PUT", severities + "/{id}", self.update, change),
            Endpoint("DELETE", severities + "/{id}", self.delete, change),
        ]

    def list(self, _asked: Asked) -> Response:
        """All, least bad first."""
        return answer(severities=sorted(self._severities.values(), key=lambda each: each["rank"]))

    def create(self, asked: Asked) -> Response:
        """A new severity; without a rank it becomes the worst."""
        payload = asked.payload("name")
        worst = max((each["rank"] for each in self._severities.values()), default=-1)
        id_, now = self._account.new_id(), self._account.moment()
        document = {"rank": worst + 1, **payload, "id": id_, "created_at": now, "updated_at": now}
        return answer(201, severity=self._severities.put(id_, document))

    def show(self, asked: Asked) -> Response:
        """One severity."""
        return answer(severity=found(self._severities, "severity", asked.id))

    def update(self, asked: Asked) -> Response:
        """Change a severity; a rank left out stays."""
        document = found(self._severities, "severity", asked.id)
        changed = {**document, **asked.payload("name"), "updated_at": self._account.moment()}
        return answer(severity=self._severities.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove a severity: 202."""
        found(self._severities, "severity", asked.id)
        self._severities.delete(asked.id)
        return empty(202)


_STATUSES = (
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
        for rank, (name, category) in enumerate(_STATUSES if not len(self._statuses) else ()):
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
        payload = asked.payload("name")
        self._check(payload, own_id=None)
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
        payload = asked.payload("name")
        self._check(payload, own_id=asked.id)
        changed = {**document, **payload}
        changed["updated_at"] = self._account.moment()
        return answer(incident_status=self._statuses.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove a status: 202. One that incidents are in: 409 (unverified)."""
        found(self._statuses, "incident status", asked.id)
        if any(each["incident_status_id"] == asked.id for each in self._incidents.values()):
            conflict("There are incidents in this status.")
        self._statuses.delete(asked.id)
        return empty(202)

    def _check(self, payload: dict[str, Any], *, own_id: str | None) -> None:
        name = payload["name"]
        if any(each["name"] == name and each["id"] != own_id for each in self._statuses.values()):
            invalid("name", "must_be_unique", f"There is already a status named {name!r}.")
        if not -(2**31) <= payload.get("rank", 0) < 2**31:  # the document has the size only in answers
            invalid("rank", "invalid_range", "rank does not fit in 32 bits.")


class IncidentRoles:
    """Operations on roles; those of a new account are seeded with the fixtures."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._roles = account.collection("incident_roles")
        self._incidents = account.collection("incidents")

    def endpoints(self) -> list[Endpoint]:
        """What the API offers."""
        view, change = "incident_roles.view", "organisation_settings.update"
        roles = "/v2/incident_roles"
        return [
            Endpoint("GET", roles, self.list, view),
            Endpoint("POST", roles, self.create, change),
            Endpoint("GET", roles + "/{id}", self.show, view),
            Endpoint("PUT", roles + "/{id}", self.update, change),
            Endpoint("DELETE", roles + "/{id}", self.delete, change),
        ]

    def list(self, _asked: Asked) -> Response:
        """All, oldest first."""
        return answer(incident_roles=self._roles.values())

    def create(self, asked: Asked) -> Response:
        """A new custom role."""
        payload = asked.payload()
        id_, now = self._account.new_id(), self._account.moment()
        document = {**payload, "id": id_, "role_type": "custom", "created_at": now, "updated_at": now}
        return answer(201, incident_role=self._roles.put(id_, document))

    def show(self, asked: Asked) -> Response:
        """One role."""
        return answer(incident_role=found(self._roles, "incident role", asked.id))

    def update(self, asked: Asked) -> Response:
        """Change a role; its type stays."""
        document = found(self._roles, "incident role", asked.id)
        payload = asked.payload()
        changed = {**document, **payload}
        changed["updated_at"] = self._account.moment()
        return answer(incident_role=self._roles.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove a custom role. One that somebody has: 409 (unverified)."""
        role = found(self._roles, "incident role", asked.id)
        if role["role_type"] != "custom":
            invalid("id", "invalid_value", f"The role {role['name']} is part of every account.")
        if any(each["roles"].get(asked.id) for each in self._incidents.values()):
            conflict("There are incidents in which somebody has this role.")
        self._roles.delete(asked.id)
        return empty()
