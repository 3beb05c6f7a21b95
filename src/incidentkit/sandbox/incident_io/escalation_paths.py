"""Escalation paths, which can only be read here: an account starts with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, found
from incidentkit.sandbox.incident_io.paging import cut_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account

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
