"""Cachet's routes, who may use them, and the bodies and headers that all share.

Reading is open to all and a token widens what is seen; writing needs one. As on the real server, reads
are counted by address and writes by user.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from incidentkit.sandbox.api import Api
from incidentkit.sandbox.cachet import general
from incidentkit.sandbox.cachet.components import ComponentGroups, Components
from incidentkit.sandbox.cachet.endpoints import Endpoints, Parent
from incidentkit.sandbox.cachet.incidents import Incidents, Updates
from incidentkit.sandbox.cachet.metrics import MetricPoints, Metrics
from incidentkit.sandbox.cachet.refusals import CachetRefused
from incidentkit.sandbox.cachet.schedules import Schedules, ScheduleUpdates
from incidentkit.sandbox.cachet.subscribers import Subscribers
from incidentkit.sandbox.cachet.templates import IncidentTemplates
from incidentkit.sandbox.cachet.world import World
from incidentkit.sandbox.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from incidentkit.sandbox.api import Call, Refused
    from incidentkit.sandbox.cachet.resource import Resource
    from incidentkit.sandbox.core import Sandbox
    from incidentkit.sandbox.rates import Verdict

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
        world = World(sandbox)
        _open_resources(world)
        self.routes = [
            *(_general_route(world, name) for name in ("ping", "version", "status")),
            *(route for endpoints in _endpoints(world) for route in endpoints.routes()),
        ]

    def owns(self, path: str) -> bool:
        """`/api` and one of the families."""
        start, _, rest = path.removeprefix("/").partition("/")
        return start == "api" and rest.partition("/")[0] in _FAMILIES

    def refuse(self, call: Call) -> Response | None:
        """401 where a token is needed: to write, and for everything about subscribers."""
        if call.route is None or self._is_public(call) or self.sandbox.accepts(call.caller.token):
            return None
        return self.unauthorised(call)

    def bucket(self, call: Call) -> str:
        """Public reads count by address even with a token, everything else by user."""
        return f"ip:{call.caller.address}" if self._is_public(call) else call.caller.credential

    def _is_public(self, call: Call) -> bool:
        return call.method in _READS and not call.path.startswith("/api/subscribers")

    def unauthorised(self, call: Call) -> Response:
        """401."""
        return self.failure(call, 401, "Unauthenticated.")

    def refused(self, call: Call, refusal: Refused) -> Response:
        """`{message}`, with `errors` by field for 422."""
        if not isinstance(refusal, CachetRefused):
            return super().refused(call, refusal)
        errors: dict[str, Any] = {} if refusal.errors is None else {"errors": dict(refusal.errors)}
        return JSONResponse({"message": refusal.message, **errors}, refusal.status)

    def throttled(self, call: Call, verdict: Verdict) -> Response:
        """429 with Retry-After in seconds, and when the window ends."""
        response = self.failure(call, 429, "Too Many Attempts.")
        wait = max(1, math.ceil(verdict.wait))
        response.headers["Retry-After"] = str(wait)
        response.headers["X-RateLimit-Reset"] = str(int(self.sandbox.now().timestamp()) + wait)
        return response

    def finish(self, call: Call, response: Response) -> None:
        """Limit and what is left of it stand on every answer."""
        if call.verdict is not None:
            response.headers["X-RateLimit-Limit"] = str(call.verdict.limit)
            response.headers["X-RateLimit-Remaining"] = str(call.verdict.remaining)

    def with_unknown_enums(self, body: Any) -> Any:
        """As for others, but values of the users' own stay."""
        return _restore(body, super().with_unknown_enums(body))


def _open_resources(world: World) -> None:
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
    world.resources.update({name: kind(world) for name, kind in kinds.items()})


def _endpoints(world: World) -> list[Endpoints]:
    found = world.resources
    incident = Parent(found["incidents"], "incident_id", {"updateable_type": "incident", "updateable_id": None})
    schedule = Parent(found["schedules"], "schedule_id", {"updateable_type": "schedule", "updateable_id": None})
    metric = Parent(found["metrics"], "metric_id", {"metric_id": None})
    updates, points = "/updates", "/points"
    return [
        Endpoints(world, found["components"], "/api/components", "component_id"),
        Endpoints(world, found["componentGroups"], "/api/component-groups", "component_group_id"),
        Endpoints(world, found["incidents"], "/api/incidents", "incident_id"),
        Endpoints(world, found["updates"], f"/api/incidents/{{incident_id}}{updates}", "update_id", incident),
        Endpoints(world, found["incidentTemplates"], "/api/incident-templates", "incident_template_id"),
        Endpoints(world, found["metrics"], "/api/metrics", "metric_id"),
        Endpoints(
            world, found["metricPoints"], f"/api/metrics/{{metric_id}}{points}", "metric_point_id", metric, False
        ),
        Endpoints(world, found["schedules"], "/api/schedules", "schedule_id"),
        Endpoints(world, found["scheduleUpdates"], f"/api/schedules/{{schedule_id}}{updates}", "update_id", schedule),
        Endpoints(world, found["subscribers"], "/api/subscribers", "subscriber_id"),
    ]


def _general_route(world: World, name: str) -> Route:
    read: Callable[[World], Any] = getattr(general, name)

    async def endpoint(request: Request) -> Response:  # noqa: ARG001 (nothing in it matters)
        return JSONResponse({"data": read(world)})

    handler: Callable[[Request], Awaitable[Response]] = endpoint
    return Route(f"/api/{name}", handler, methods=["GET"])


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


def api(sandbox: Sandbox) -> CachetApi:
    """The Cachet API over a sandbox."""
    return CachetApi(sandbox)
