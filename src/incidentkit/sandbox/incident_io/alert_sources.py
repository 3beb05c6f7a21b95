"""Alert sources, which can only be read here: an account starts with one that takes events, and one that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, found

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account

_SEEDED = (("HTTP", "http"), ("Mail", "email"))


class AlertSources:
    """Operations on sources."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._sources = account.collection("alert_sources")

    def seed(self) -> None:
        """One of the kind HTTP with its token, and one for e-mail, which has none; in an account without any."""
        for name, kind in _SEEDED if not len(self._sources) else ():
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
