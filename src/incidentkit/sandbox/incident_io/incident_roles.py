"""Incident roles: names are not unique (unverified); only custom ones can go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, empty, found
from incidentkit.sandbox.incident_io.envelope import conflict, invalid
from incidentkit.sandbox.incident_io.validation import Shape, Text

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account

PAYLOAD = Shape(
    {
        "name": Text(required=True, min_length=1),
        "description": Text(required=True, min_length=1),
        "instructions": Text(required=True),
        "shortform": Text(required=True),
    }
)


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
        payload = asked.payload(PAYLOAD)
        id_, now = self._account.new_id(), self._account.moment()
        document = {**payload, "id": id_, "role_type": "custom", "created_at": now, "updated_at": now}
        return answer(201, incident_role=self._roles.put(id_, document))

    def show(self, asked: Asked) -> Response:
        """One role."""
        return answer(incident_role=found(self._roles, "incident role", asked.id))

    def update(self, asked: Asked) -> Response:
        """Change a role; its type stays."""
        document = found(self._roles, "incident role", asked.id)
        payload = asked.payload(PAYLOAD)
        changed = {**document, **{name: payload[name] for name in PAYLOAD.fields}}
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
