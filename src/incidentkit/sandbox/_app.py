"""The sandbox as an ASGI application: from a request to the right API's answer, with limits and faults."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Match

from incidentkit.sandbox._api import Call, Caller, Refused
from incidentkit.sandbox._apis import api_classes
from incidentkit.sandbox._faults import ConnectionLost, FaultDecision, corrupt_body, parse_faults
from incidentkit.sandbox._rates import RateDecision, RateRule
from incidentkit.sandbox._values import is_array, is_object, parse_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.routing import Route
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from incidentkit.sandbox._api import Api
    from incidentkit.sandbox._core import Sandbox
    from incidentkit.sandbox._stats import ProviderStats


def control(sandbox: Sandbox, apis: Sequence[Api], method: str, path: str, body: bytes) -> Response:
    """Answer one control request.

    GET /_sandbox/stats: the counters. POST /_sandbox/reset `{"records": true}`: counters and rate
    buckets start anew, with `records` the data too. POST /_sandbox/faults `{"faults": ["503=5%"]}`:
    these faults from now on, instead of all earlier ones. GET /_sandbox/dx/incidents (any provider, any
    collection): the records as they are stored, by id.
    """
    action = (method, path.removeprefix("/_sandbox/"))
    provider, _, collection = action[1].partition("/")
    if method == "GET" and collection and any(api.name == provider for api in apis):
        records = sandbox.store.collection(f"{provider.replace('-', '_')}.{collection}")
        return JSONResponse({id_: records.get(id_) for id_ in records})
    if action == ("GET", "stats"):
        return JSONResponse(sandbox.stats.as_json())
    if action not in {("POST", "reset"), ("POST", "faults")}:
        return JSONResponse({"error": "there are GET stats, POST reset, POST faults, GET PROVIDER/COLLECTION"}, 404)
    try:
        order = _order(body)
        if action[1] == "reset":
            _reset(sandbox, apis, records=order.get("records") is True)
        else:
            sandbox.set_faults(parse_faults(_texts(order)))
    except ValueError as error:
        return JSONResponse({"error": str(error)}, 422)
    return Response(status_code=204)


def _order(body: bytes) -> dict[str, Any]:
    order = parse_json(body or b"{}")
    if not is_object(order):
        raise ValueError("the body is not a JSON object")
    return order


def _texts(order: dict[str, Any]) -> list[str]:
    texts = order.get("faults")
    if not is_array(texts) or not all(isinstance(text, str) for text in texts):
        raise ValueError('the body is {"faults": ["503=5%", ...]}')
    return texts


def _reset(sandbox: Sandbox, apis: Sequence[Api], *, records: bool) -> None:
    sandbox.reset(records=records)
    for api in apis:
        api.seed()
    sandbox.store.commit()


_LARGEST_BODY = 16 * 1024 * 1024


class SandboxApp:
    """Serves all given APIs at one root, each below its own prefix too, and `/_sandbox/...` for control.

    In process, a connection that a fault cuts is a `ConnectionLost` out of the call; a server that puts
    `incidentkit.abort` into the scope's extensions has its socket closed instead.
    """

    def __init__(self, sandbox: Sandbox, apis: Sequence[Api]) -> None:
        self._sandbox = sandbox
        self._apis = apis

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError("the sandbox speaks plain HTTP only; start servers with lifespan off")
        body = await _read(receive)
        if body is None:
            return
        try:
            response = await self._respond(scope, body)
        except ConnectionLost:
            abort = scope.get("extensions", {}).get("incidentkit.abort")
            if abort is None:
                raise
            abort()
            # The server has to notice before we return, or it would answer 500 in our place.
            await receive()
            return
        await response(scope, receive, send)

    async def _respond(self, scope: Scope, body: bytes) -> Response:
        method: str = scope["method"]
        path: str = scope["path"]
        if path.startswith("/_sandbox/"):
            return control(self._sandbox, self._apis, method, path, body)
        api, path = self._find_api(path)
        if api is None:
            return JSONResponse({"error": f"no API of the sandbox has the path {path}"}, 404)
        match, route, params = _find_route(api, scope, path)
        full = match is Match.FULL and route is not None
        operation = f"{method} {route.path}" if full and route else f"{method} (no such path)"
        client = scope.get("client")
        caller = Caller(api.credential(Headers(scope=scope)), client[0] if client else "unknown")
        call = Call(operation, method, path, caller, str(uuid4()), route if full else None)
        if len(body) > _LARGEST_BODY:
            return api.failure(call, 413, "The body is larger than the sandbox takes.")
        request = Request({**scope, "path_params": params, "incidentkit.call": call}, _replay(body))
        return await _RequestHandler(self._sandbox, api, call).run(request, wrong_method=match is Match.PARTIAL)

    def _find_api(self, path: str) -> tuple[Api | None, str]:
        """The API that a path belongs to, and the path without the API's prefix."""
        for api in self._apis:
            if path.startswith(f"/{api.name}/"):
                return api, path.removeprefix(f"/{api.name}")
        return next((api for api in self._apis if api.owns(path)), None), path


def _find_route(api: Api, scope: Scope, path: str) -> tuple[Match, Route | None, dict[str, Any]]:
    """The route of a request; a partial match has the path, but takes other methods."""
    wanted = {"type": "http", "method": scope["method"], "path": path, "root_path": ""}
    partial: Route | None = None
    for route in api.routes:
        match, found = route.matches(wanted)
        if match is Match.FULL:
            return match, route, found["path_params"]
        if match is Match.PARTIAL and partial is None:
            partial = route
    return (Match.PARTIAL if partial else Match.NONE), partial, {}


class _RequestHandler:
    """One request on its way through arrival, budget, endpoint and what may go wrong."""

    def __init__(self, sandbox: Sandbox, api: Api, call: Call) -> None:
        self._sandbox = sandbox
        self._api = api
        self._call = call
        self._stats: ProviderStats = sandbox.stats.provider(api.name)

    async def run(self, request: Request, *, wrong_method: bool) -> Response:
        faults = self._sandbox.next_faults()
        self._stats.enter()
        try:
            # The way there comes before the counting and the way back after the effect: so a client
            # that stamps its requests when it sends them is found out.
            await _simulate_latency(faults.latency / 2)
            response = self._receive(faults) or self._not_found(wrong_method=wrong_method)
            taken = response is None
            if response is None:
                response = await self._handle(request, faults)
            await _simulate_latency(faults.latency / 2)
        finally:
            self._stats.leave()
        if taken and faults.lost_after:
            self._note("lost-after")
            raise ConnectionLost(written=True)
        self._stats.by_status[response.status_code] += 1
        return response

    def _receive(self, faults: FaultDecision) -> Response | None:
        """Count, and turn away who is not let in."""
        call, api, stats = self._call, self._api, self._stats
        now = self._sandbox.clock()
        bucket = api.bucket(call)
        stats.arrive(call.operation, bucket, now)
        if refusal := api.refuse(call):
            stats.refused += 1
            return refusal
        decision = self._storm(now) or self._sandbox.rate_limits(api.name).decide(bucket, call.operation, now)
        call.decision = decision
        if decision and not decision.admitted:
            stats.reject(call.operation, bucket)
            return self._finish(api.throttled(call, decision))
        stats.admit(bucket, now)
        if faults.lost_before:
            self._note("lost-before")
            raise ConnectionLost(written=False)
        if faults.error:
            self._note(str(faults.error))
            return self._finish(api.failure(call, faults.error, "Injected by the sandbox."))
        return None

    def _storm(self, now: float) -> RateDecision | None:
        storm, sandbox = self._sandbox.faults.storm, self._sandbox
        if storm is None:
            return None
        if sandbox.storm_ends is None and sandbox.stats.arrived() >= storm.at:
            sandbox.storm_ends = now + storm.seconds
        if sandbox.storm_ends is None or now >= sandbox.storm_ends:
            return None
        self._note("storm")
        # The ordinary limit is named: a storm is no reason to run slower ever after.
        rule = sandbox.rule(self._api.name) or self._api.rate_rule or RateRule(1200, 60.0)
        wait = sandbox.storm_ends - now
        return RateDecision(False, rule.requests, rule.per, 0, wait, wait, "storm")

    def _not_found(self, *, wrong_method: bool) -> Response | None:
        """The answer where no route fits."""
        call = self._call
        if call.route is not None:
            return None
        if wrong_method:
            return self._finish(self._api.wrong_method(call))
        return self._finish(self._api.unknown_path(call))

    async def _handle(self, request: Request, faults: FaultDecision) -> Response:
        call = self._call
        assert call.route is not None
        try:
            response: Response = await call.route.endpoint(request)
        except Refused as refusal:
            response = self._api.refused(call, refusal)
        self._sandbox.store.commit()
        self._finish(response)
        for fault in corrupt_body(response, faults, self._api, self._sandbox.rng):
            self._note(fault)
        return response

    def _finish(self, response: Response) -> Response:
        self._api.finish(self._call, response)
        return response

    def _note(self, fault: str) -> None:
        self._stats.faults[fault] += 1


async def _simulate_latency(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)


async def _read(receive: Receive) -> bytes | None:
    """The whole body, or None when the peer left in the middle; beyond the limit the rest is dropped."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        part: bytes = message.get("body", b"")
        if size <= _LARGEST_BODY:
            parts.append(part)
        size += len(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _replay(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def create_app(sandbox: Sandbox) -> ASGIApp:
    """The sandbox as ASGI application, seeded and ready; it needs no lifespan."""
    apis = [api(sandbox) for api in api_classes().values()]
    for api in apis:
        api.seed()
    sandbox.store.commit()
    return SandboxApp(sandbox, apis)
