"""JSON:API documents: resource objects, relationships, included records, pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse

from incidentkit.providers.cachet.sandbox._fields import date_pair
from incidentkit.providers.cachet.sandbox._queries import View

if TYPE_CHECKING:
    from incidentkit.providers.cachet.sandbox._queries import Query
    from incidentkit.providers.cachet.sandbox._resource import Resource, Viewer
    from incidentkit.sandbox._store import Document


class ResourceResponse(JSONResponse):
    """JSON under the media type of JSON:API, as only resources have it."""

    media_type = "application/vnd.api+json"


@dataclass
class Writer:
    """Writes the resource objects of one answer, and collects what they include."""

    viewer: Viewer
    view: View
    included: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict[tuple[str, str], dict[str, Any]])

    def write(self, resource: Resource, record: Document) -> dict[str, Any]:
        """A record that was asked for."""
        return self._write(resource, record, self.view, self.view.include)

    def _write(self, resource: Resource, record: Document, view: View, include: frozenset[str]) -> dict[str, Any]:
        written: dict[str, Any] = {
            "id": str(record["id"]),
            "type": resource.traits.type,
            "attributes": self._attributes(resource, record, view),
        }
        names = sorted({name.partition(".")[0] for name in include})
        if names:
            written["relationships"] = {name: {"data": self._relate(resource, record, name, include)} for name in names}
        return written

    def _attributes(self, resource: Resource, record: Document, view: View) -> dict[str, Any]:
        now = resource.state.now()
        attributes = {"id": record["id"], **resource.attributes(record)}
        if view.meta and "meta" in record:
            # PHP cannot tell an empty object from an empty list.
            attributes["meta"] = record["meta"] or []
        attributes["created"] = date_pair(record["created_at"], now)
        attributes["updated"] = date_pair(record["updated_at"], now)
        wanted = view.fields.get(resource.traits.type)
        if wanted is None:
            return attributes
        return {name: value for name, value in attributes.items() if name in wanted}

    def _relate(self, resource: Resource, record: Document, name: str, include: frozenset[str]) -> Any:
        further = frozenset(each.removeprefix(f"{name}.") for each in include if each.startswith(f"{name}."))
        related = [
            self._include(kind, each, further)
            for kind, each in resource.relations[name](record)
            if kind.visible(each, self.viewer)
        ]
        if name in resource.traits.to_one:
            return related[0] if related else None
        return related

    def _include(self, resource: Resource, record: Document, further: frozenset[str]) -> dict[str, str]:
        identifier = {"type": resource.traits.type, "id": str(record["id"])}
        key = (resource.traits.type, str(record["id"]))
        if key not in self.included:
            view = View(fields=self.view.fields)
            self.included[key] = {}
            self.included[key] = self._write(resource, record, view, further)
        return identifier


def one(resource: Resource, record: Document, view: View, viewer: Viewer) -> dict[str, Any]:
    """The document of a single record."""
    writer = Writer(viewer, view)
    return _with_included({"data": writer.write(resource, record)}, writer)


def page(resource: Resource, records: list[Document], query: Query, viewer: Viewer, url: str) -> dict[str, Any]:
    """The document of one page of a list.

    No total and no last page; links carry `page` and nothing else of the query.
    """
    first = (query.page - 1) * query.per_page
    shown = records[first : first + query.per_page]
    writer = Writer(viewer, query.view)
    links = {"first": f"{url}?page=1"}
    if query.page > 1:
        links["prev"] = f"{url}?page={query.page - 1}"
    if len(records) > first + query.per_page:
        links["next"] = f"{url}?page={query.page + 1}"
    meta = {
        "current_page": query.page,
        "from": first + 1 if shown else None,
        "path": url,
        "per_page": query.per_page,
        "to": first + len(shown) if shown else None,
    }
    data = [writer.write(resource, record) for record in shown]
    return {**_with_included({"data": data}, writer), "links": links, "meta": meta}


def _with_included(document: dict[str, Any], writer: Writer) -> dict[str, Any]:
    return {**document, "included": list(writer.included.values())} if writer.included else document
