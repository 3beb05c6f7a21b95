"""Severities: names are not unique (unverified), a higher rank is worse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, empty, found
from incidentkit.sandbox.incident_io.validation import Shape, Text, Whole

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account

PAYLOAD = Shape(
    {
        "name": Text(required=True, min_length=1, max_length=50),
        "description": Text(required=True),
        "rank": Whole(),
    }
)
_SEEDED = (
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
        for rank, (name, text) in enumerate(_SEEDED if not len(self._severities) else ()):
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
        payload = asked.payload(PAYLOAD)
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
        changed = {**document, **asked.payload(PAYLOAD), "updated_at": self._account.moment()}
        return answer(severity=self._severities.put(asked.id, changed))

    def delete(self, asked: Asked) -> Response:
        """Remove a severity: 202."""
        found(self._severities, "severity", asked.id)
        self._severities.delete(asked.id)
        return empty(202)
