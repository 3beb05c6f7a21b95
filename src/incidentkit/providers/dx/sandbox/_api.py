"""The method table, and the bodies that all methods share.

Every call is answered `{"ok": true, ...}` with 200, or `{"ok": false, "error": CODE, "message": ...}` with
422. `incidents.upsert` and `pipelineRuns.upsert` answer nothing beside `ok`: no page shows more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from incidentkit.providers.dx.sandbox import _batches as batches
from incidentkit.providers.dx.sandbox import _events as events
from incidentkit.providers.dx.sandbox import _repo_groups as repo_groups
from incidentkit.providers.dx.sandbox._fields import DXRefused, read_arguments
from incidentkit.sandbox._api import Api
from incidentkit.sandbox._values import retry_after

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from incidentkit.providers.dx.sandbox._fields import Arguments
    from incidentkit.sandbox._api import Call, Refused
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._rates import RateDecision

    Method = Callable[[Sandbox, Arguments], dict[str, Any]]
    Endpoint = Callable[[Request], Awaitable[Response]]


_READS: dict[str, Method] = {
    "customData.get": batches.get_row,
    "customData.getAllByReference": batches.get_rows,
    "repoGroups.get": repo_groups.get,
}
_WRITES: dict[str, Method] = {
    "aiToolMetrics.push": batches.push_metrics,
    "aiToolMetrics.pushAll": batches.push_all_metrics,
    "customData.delete": batches.delete_row,
    "customData.deleteAllByReference": batches.delete_rows,
    "customData.set": batches.set_row,
    "customData.setAll": batches.set_rows,
    "deployments.create": events.create_deployment,
    "deployments.delete": events.delete_deployment,
    "deployments.setPullServices": events.set_pull_services,
    "deployments.update": events.update_deployment,
    "deployments.upsert": events.upsert_deployment,
    "incidents.upsert": events.upsert_incident,
    "pipelineRuns.upsert": events.upsert_pipeline_run,
    "repoGroups.addRepos": repo_groups.add_repos,
    "repoGroups.delete": repo_groups.delete,
    "repoGroups.removeRepos": repo_groups.remove_repos,
    "repoGroups.upsert": repo_groups.upsert,
}
_PATH = re.compile(r"/api/[A-Za-z]+\.[A-Za-z]+")


class DXApi(Api):
    """The Data Cloud API: `/api/family.method`."""

    name = "dx"
    options = {"errors_as_200": False}  # noqa: RUF012  (read only)
    enums = frozenset({"action"})

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.routes = [
            Route(f"/api/{name}", self._endpoint(method), methods=[verb])
            for verb, methods in (("GET", _READS), ("POST", _WRITES))
            for name, method in methods.items()
        ]

    def _endpoint(self, method: Method) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            arguments = await read_arguments(request)
            return JSONResponse({"ok": True, **method(self.sandbox, arguments)})

        return endpoint

    def owns(self, path: str) -> bool:
        """Two words joined by a dot, below /api."""
        return _PATH.fullmatch(path) is not None

    def unauthorized(self, call: Call) -> Response:
        """`not_authed`; the status is not documented, 401 is what clients expect."""
        return self._error(401, "not_authed", f"{call.operation} needs a valid API token")

    def refused(self, call: Call, refusal: Refused) -> Response:
        """422 with the code."""
        if not isinstance(refusal, DXRefused):
            return super().refused(call, refusal)
        return self._error(422, refusal.code, refusal.message)

    def unknown_path(self, call: Call) -> Response:
        """`unknown_method`; neither code nor status is documented."""
        return self._error(404, "unknown_method", f"there is no method {call.path.rpartition('/')[2]}")

    def throttled(self, call: Call, decision: RateDecision) -> Response:
        """429 with Retry-After; the Data Cloud API documents no limit, this is the Web API's habit."""
        response = self.failure(call, 429, f"{decision.limit} requests are allowed per {decision.per:g} s")
        wait = retry_after(self.sandbox.retry_after, decision.wait, self.sandbox.now())
        if wait is not None:
            response.headers["Retry-After"] = wait
        return response

    def failure(self, call: Call, status: int, message: str) -> Response:  # noqa: ARG002 (no request id in bodies)
        """Other errors, under a code of the status."""
        codes = {405: "method_not_allowed", 413: "request_too_large", 429: "ratelimited"}
        return _answer(status, codes.get(status, "internal_error"), message)

    def _error(self, status: int, code: str, message: str) -> Response:
        return _answer(200 if self.option("errors_as_200") else status, code, message)


def _answer(status: int, code: str, message: str) -> Response:
    return JSONResponse({"ok": False, "error": code, "message": message}, status)
