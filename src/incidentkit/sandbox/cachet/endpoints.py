"""The five endpoints of a resource, and where they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.responses import Response
from starlette.routing import Route

from incidentkit.sandbox.brackets import nest
from incidentkit.sandbox.cachet.documents import ResourceResponse, one, page
from incidentkit.sandbox.cachet.queries import View, check, parse
from incidentkit.sandbox.cachet.refusals import not_found
from incidentkit.sandbox.cachet.subscribers import Subscribers
from incidentkit.sandbox.json_text import parse_json
from incidentkit.sandbox.shapes import is_object

if TYPE_CHECKING:
    from starlette.requests import Request

    from incidentkit.sandbox.cachet.resource import Resource
    from incidentkit.sandbox.cachet.world import Viewer, World
    from incidentkit.sandbox.store import Document


@dataclass(frozen=True)
class Parent:
    """What a nested resource lies under. `scope` maps a field of the child to its value, the parent's id
    where that is None."""

    resource: Resource
    parameter: str
    scope: dict[str, str | None]


@dataclass(frozen=True)
class Endpoints:
    """The endpoints of one resource at `path`, with the record's id as `parameter`.

    The real server looks the record up, checks the body, and asks for the ability, in this order.
    """

    world: World
    resource: Resource
    path: str
    parameter: str
    parent: Parent | None = None
    can_update: bool = True

    def routes(self) -> list[Route]:
        """All routes of the resource."""
        single = f"{self.path}/{{{self.parameter}}}"
        routes = [
            Route(self.path, self.list, methods=["GET"]),
            Route(self.path, self.create, methods=["POST"]),
            Route(single, self.show, methods=["GET"]),
            Route(single, self.delete, methods=["DELETE"]),
        ]
        if self.can_update:
            routes.append(Route(single, self.update, methods=["PUT", "PATCH"]))
        return routes

    async def list(self, request: Request) -> Response:
        """One page."""
        viewer = self._reader(request)
        query = parse(request.query_params.multi_items())
        self._check_includes(query.view)
        records = self.resource.select(query, viewer, self._scope(request, viewer))
        url = str(request.url.replace(query=""))
        return ResourceResponse(page(self.resource, records, query, viewer, url))

    async def show(self, request: Request) -> Response:
        """One record."""
        viewer = self._reader(request)
        record = self._find(request, viewer)
        view = parse(request.query_params.multi_items()).view
        self._check_includes(view)
        return ResourceResponse(one(self.resource, record, view, viewer))

    async def create(self, request: Request) -> Response:
        """A new record."""
        viewer = self.world.viewer(request)
        scope = self._scope(request, viewer)
        body = await read_body(request)
        viewer.need(f"{self.resource.traits.ability}.manage")
        if isinstance(self.resource, Subscribers) and (known := self.resource.known(body)):
            known = self.resource.attach(known, self.resource.check_again(body))
            return ResourceResponse(one(self.resource, known, View(), viewer))
        record = self.resource.create(body, scope)
        return ResourceResponse(one(self.resource, record, View(), viewer), 201)

    async def update(self, request: Request) -> Response:
        """Change what is sent."""
        viewer = self.world.viewer(request)
        record = self._find(request, viewer)
        body = await read_body(request)
        viewer.need(f"{self.resource.traits.ability}.manage")
        changed = self.resource.update(record, body)
        return ResourceResponse(one(self.resource, changed, View(), viewer))

    async def delete(self, request: Request) -> Response:
        """Remove the record; a second time it is not found."""
        viewer = self.world.viewer(request)
        record = self._find(request, viewer)
        viewer.need(f"{self.resource.traits.ability}.delete")
        self.resource.delete(record)
        return Response(status_code=204)

    def _reader(self, request: Request) -> Viewer:
        viewer = self.world.viewer(request)
        if self.resource.traits.private:
            viewer.need(f"{self.resource.traits.ability}.manage")
        return viewer

    def _check_includes(self, view: View) -> None:
        traits = self.resource.traits
        meta = {"meta"}
        asked = view.include | meta if view.meta else view.include
        check("include", asked, {*traits.includes, *(meta if traits.has_meta else ())})

    def _find(self, request: Request, viewer: Viewer) -> Document:
        scope = self._scope(request, viewer)
        return self.resource.find(_id(request, self.parameter), viewer, scope)

    def _scope(self, request: Request, viewer: Viewer) -> dict[str, Any] | None:
        if self.parent is None:
            return None
        parent = self.parent.resource.find(_id(request, self.parent.parameter), viewer)
        return {name: parent["id"] if value is None else value for name, value in self.parent.scope.items()}


def _id(request: Request, parameter: str) -> int:
    text: str = request.path_params[parameter]
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise not_found(text)
    return int(text)


async def read_body(request: Request) -> dict[str, Any]:
    """The body's fields. JSON that cannot be parsed, or is no object, counts as nothing sent."""
    body = await request.body()
    kind = request.headers.get("content-type", "")
    if "json" not in kind:
        return nest(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
    try:
        value = parse_json(body)
    except ValueError:
        return {}
    return value if is_object(value) else {}
