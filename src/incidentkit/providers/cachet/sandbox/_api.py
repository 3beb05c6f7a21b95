"""ping, version and status."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from incidentkit.providers.cachet.sandbox import _fields as fields
from incidentkit.providers.cachet.sandbox._components import ComponentGroups, Components
from incidentkit.providers.cachet.sandbox._documents import ResourceResponse, one, page
from incidentkit.providers.cachet.sandbox._fields import CachetRefused, not_found
from incidentkit.providers.cachet.sandbox._incidents import (
    IN_PROGRESS,
    Incidents,
    IncidentTemplates,
    Schedules,
    ScheduleUpdates,
    Updates,
)
from incidentkit.providers.cachet.sandbox._metrics import MetricPoints, Metrics
from incidentkit.providers.cachet.sandbox._queries import View, check, parse
from incidentkit.providers.cachet.sandbox._resource import State
from incidentkit.providers.cachet.sandbox._subscribers import Subscribers
from incidentkit.sandbox._api import Api
from incidentkit.sandbox._rates import RateRule
from incidentkit.sandbox._values import is_array, is_object, nested_parameters, parse_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from incidentkit.providers.cachet.sandbox._resource import Resource, Viewer
    from incidentkit.sandbox._api import Call, Refused
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._rates import RateDecision
    from incidentkit.sandbox._store import Document


VERSION = "3.x-dev"

_MESSAGES = {
    "operational": "All systems are operational.",
    "partial_outage": "Some systems are experiencing issues.",
    "major_outage": "Some systems are experiencing a major outage.",
    "under_maintenance": "Some systems are under maintenance.",
}
_MAJOR_SHARE = 0.25  # of the enabled components


def ping(state: State) -> Any:  # noqa: ARG001 (one shape for the three)
    """A sign of life."""
    return "Pong!"


def version(state: State) -> Any:  # noqa: ARG001 (one shape for the three)
    """As development builds say it."""
    return {"version": VERSION}


def status(state: State) -> Any:
    """The state of the whole, from components, incidents and schedules."""
    name = _system_status(state)
    return {"status": name, "message": _MESSAGES[name]}


def _system_status(state: State) -> str:
    states = [each["status"] for each in state.records("components").values() if each["enabled"]]
    if states and states.count(4) / len(states) >= _MAJOR_SHARE:
        return "major_outage"
    unresolved = any(each["status"] != fields.FIXED for each in state.records("incidents").values())
    if unresolved or any(state in (2, 3, 4) for state in states):
        return "partial_outage"
    return "under_maintenance" if 6 in states or _in_maintenance(state) else "operational"


def _in_maintenance(state: State) -> bool:
    schedules = state.resources["schedules"]
    assert isinstance(schedules, Schedules)
    return any(schedules.status(each) == IN_PROGRESS for each in schedules.records.values())


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

    state: State
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
        viewer = self.state.viewer(request)
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
        viewer = self.state.viewer(request)
        record = self._find(request, viewer)
        body = await read_body(request)
        viewer.need(f"{self.resource.traits.ability}.manage")
        changed = self.resource.update(record, body)
        return ResourceResponse(one(self.resource, changed, View(), viewer))

    async def delete(self, request: Request) -> Response:
        """Remove the record; a second time it is not found."""
        viewer = self.state.viewer(request)
        record = self._find(request, viewer)
        viewer.need(f"{self.resource.traits.ability}.delete")
        self.resource.delete(record)
        return Response(status_code=204)

    def _reader(self, request: Request) -> Viewer:
        viewer = self.state.viewer(request)
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
        return nested_parameters(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
    try:
        value = parse_json(body)
    except ValueError:
        return {}
    return value if is_object(value) else {}


_FAMILIES = (
    "component-groups",
    "components",
    "incident-templates",
    "incidents",
    "metrics",
    "ping",
    "schedules",
    "status",
    "subscribers",
    "version",
)
_READS = frozenset({"GET", "HEAD"})


class CachetApi(Api):
    """The API of one status page, below `/api`."""

    name = "cachet"
    rate_rule = RateRule(300, 60.0, algorithm="fixed")
    options = {"abilities": None}  # noqa: RUF012  (read only)
    enums = frozenset(
        {
            "calc_type",
            "collapsed",
            "default_view",
            "engine",
            "order_column",
            "order_direction",
            "status",
            "value",
            "visible",
        }
    )
    optional = {"attributes": ("meta", "pivot"), "data": ("relationships",)}  # noqa: RUF012 (never changed)

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        state = State(self)
        _open_resources(state)
        self.routes = [
            *(_general_route(state, read) for read in (ping, version, status)),
            *(route for endpoints in _endpoints(state) for route in endpoints.routes()),
        ]

    def owns(self, path: str) -> bool:
        """`/api` and one of the families."""
        start, _, rest = path.removeprefix("/").partition("/")
        return start == "api" and rest.partition("/")[0] in _FAMILIES

    def refuse(self, call: Call) -> Response | None:
        """401 where a token is needed: to write, and for everything about subscribers."""
        if call.route is None or self._is_public(call) or self.sandbox.accepts(call.caller.token):
            return None
        return self.unauthorized(call)

    def bucket(self, call: Call) -> str:
        """Public reads count by address even with a token, everything else by user."""
        return f"ip:{call.caller.address}" if self._is_public(call) else call.caller.credential

    def _is_public(self, call: Call) -> bool:
        return call.method in _READS and not call.path.startswith("/api/subscribers")

    def unauthorized(self, call: Call) -> Response:
        """401."""
        return self.failure(call, 401, "Unauthenticated.")

    def refused(self, call: Call, refusal: Refused) -> Response:
        """`{message}`, with `errors` by field for 422."""
        if not isinstance(refusal, CachetRefused):
            return super().refused(call, refusal)
        errors: dict[str, Any] = {} if refusal.errors is None else {"errors": dict(refusal.errors)}
        return JSONResponse({"message": refusal.message, **errors}, refusal.status)

    def throttled(self, call: Call, decision: RateDecision) -> Response:
        """429 with Retry-After in seconds, and when the window ends."""
        response = self.failure(call, 429, "Too Many Attempts.")
        wait = max(1, math.ceil(decision.wait))
        response.headers["Retry-After"] = str(wait)
        response.headers["X-RateLimit-Reset"] = str(int(self.sandbox.now().timestamp()) + wait)
        return response

    def finish(self, call: Call, response: Response) -> None:
        """Limit and what is left of it stand on every answer."""
        if call.decision is not None:
            response.headers["X-RateLimit-Limit"] = str(call.decision.limit)
            response.headers["X-RateLimit-Remaining"] = str(call.decision.remaining)

    def with_unknown_enums(self, body: Any) -> Any:
        """As for others, but values of the users' own stay."""
        return _restore(body, super().with_unknown_enums(body))


def _open_resources(state: State) -> None:
    kinds: dict[str, type[Resource]] = {
        "components": Components,
        "componentGroups": ComponentGroups,
        "incidents": Incidents,
        "updates": Updates,
        "incidentTemplates": IncidentTemplates,
        "metrics": Metrics,
        "metricPoints": MetricPoints,
        "schedules": Schedules,
        "scheduleUpdates": ScheduleUpdates,
        "subscribers": Subscribers,
    }
    state.resources.update({name: kind(state) for name, kind in kinds.items()})


def _endpoints(state: State) -> list[Endpoints]:
    found = state.resources
    incident = Parent(found["incidents"], "incident_id", {"updateable_type": "incident", "updateable_id": None})
    schedule = Parent(found["schedules"], "schedule_id", {"updateable_type": "schedule", "updateable_id": None})
    metric = Parent(found["metrics"], "metric_id", {"metric_id": None})
    updates, points = "/updates", "/points"
    return [
        Endpoints(state, found["components"], "/api/components", "component_id"),
        Endpoints(state, found["componentGroups"], "/api/component-groups", "component_group_id"),
        Endpoints(state, found["incidents"], "/api/incidents", "incident_id"),
        Endpoints(state, found["updates"], f"/api/incidents/{{incident_id}}{updates}", "update_id", incident),
        Endpoints(state, found["incidentTemplates"], "/api/incident-templates", "incident_template_id"),
        Endpoints(state, found["metrics"], "/api/metrics", "metric_id"),
        Endpoints(
            state, found["metricPoints"], f"/api/metrics/{{metric_id}}{points}", "metric_point_id", metric, False
        ),
        Endpoints(state, found["schedules"], "/api/schedules", "schedule_id"),
        Endpoints(state, found["scheduleUpdates"], f"/api/schedules/{{schedule_id}}{updates}", "update_id", schedule),
        Endpoints(state, found["subscribers"], "/api/subscribers", "subscriber_id"),
    ]


def _general_route(state: State, read: Callable[[State], Any]) -> Route:
    async def endpoint(request: Request) -> Response:  # noqa: ARG001 (nothing in it matters)
        return JSONResponse({"data": read(state)})

    handler: Callable[[Request], Awaitable[Response]] = endpoint
    return Route(f"/api/{read.__name__}", handler, methods=["GET"])


def _restore(original: Any, changed: Any) -> Any:
    """`changed`, with what stood below `attributes.meta` and `attributes.value` as it was."""
    if is_array(original):
        return [_restore(one, other) for one, other in zip(original, changed, strict=True)]
    if not is_object(original):
        return changed
    restored = {name: _restore(value, changed[name]) for name, value in original.items()}
    if is_object(attributes := original.get("attributes")):
        own = {name: attributes[name] for name in ("meta", "value") if name in attributes}
        restored["attributes"] = {**restored["attributes"], **own}
    return restored
