"""Status pages and how they are laid out, which can only be read here: an account starts with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incidentkit.sandbox.incident_io.account import Asked, Endpoint, answer, found
from incidentkit.sandbox.incident_io.paging import cut_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from incidentkit.sandbox.incident_io.account import Account
    from incidentkit.sandbox.store import Document

_SEEDED = "Sandbox status"
_COMPONENT = "API"
_GROUP = ("Web", ("Website", "Dashboard"))


class StatusPages:
    """Operations on pages."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._pages = account.collection("status_pages")

    def seed(self) -> None:
        """One page with a component, and two more in a group; in an account that has none."""
        if len(self._pages):
            return
        id_ = self._account.stable_id(f"status_page/{_SEEDED}")
        group, members = _GROUP
        grouped = {
            "id": self._account.stable_id(f"status_page/{_SEEDED}/{group}"),
            "name": group,
            "components": [self._component(name) for name in members],
            "display_aggregated_uptime": True,
            "hidden": False,
        }
        items = [{"component": self._component(_COMPONENT)}, {"group": grouped}]
        url = "https://status.example.com"
        self._pages.put(id_, {"id": id_, "name": _SEEDED, "public_url": url, "items": items})

    def _component(self, name: str) -> Document:
        id_ = self._account.stable_id(f"status_page/{_SEEDED}/component/{name}")
        return {"component_id": id_, "name": name, "display_uptime": True, "hidden": False}

    def endpoints(self) -> list[Endpoint]:
        """What the sandbox has of what the API offers; no scope is documented."""
        return [
            Endpoint("GET", "/v2/status_pages", self.list),
            Endpoint("GET", "/v2/status_pages/{status_page_id}", self.show),
            Endpoint("GET", "/v2/status_page_structures/{status_page_id}", self.show_structure),
        ]

    def list(self, asked: Asked) -> Response:
        """A page of pages."""
        page = cut_page(sorted(self._pages), asked.query)
        shown = [_visible(found(self._pages, "status page", id_)) for id_ in page.ids]
        return answer(status_pages=shown, pagination_meta=page.meta)

    def show(self, asked: Asked) -> Response:
        """One page."""
        return answer(status_page=_visible(found(self._pages, "status page", asked.id)))

    def show_structure(self, asked: Asked) -> Response:
        """Its components and groups."""
        page = found(self._pages, "status page", asked.id)
        return answer(
            current_structure={"items": page["items"]},
            display_uptime_mode="chart_and_percentage",
            management_meta={"annotations": {}, "managed_by": "dashboard"},
        )


def component_ids(page: Document) -> set[str]:
    """The components of a page, those in groups too."""
    return {
        component["component_id"]
        for item in page["items"]
        for component in ([item["component"]] if "component" in item else item["group"]["components"])
    }


def _visible(page: Document) -> Document:
    return {name: value for name, value in page.items() if name != "items"}
